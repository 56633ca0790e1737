import { describe, expect, test } from 'vitest';
import { named, type Said, TODAY } from '../../../test/reports-to-sum-up';
import { parsePeriod } from '../../calendar/parse-period';
import type { Period } from '../../calendar/period';
import { type CalendarDate, soctrang20210924 } from '../../directive';
import { checkRoster } from '../../formats/roster/check';
import { CRITERIA_SETS } from '../../scoring/sets';
import { collect } from '../summary/collect';
import type { Picture, PictureAgency } from './model';
import { pictureOf } from './picture';

const ROSTER = `mẫu: par-roster/1
văn bản chỉ đạo: soctrang-2021-09-24
kỳ báo cáo: Quý IV/2021
cơ quan: [Sở Tài chính, Sở Y tế, Sở Nội vụ]
`;

const period = (text: string): Period => {
  const read = parsePeriod(text);
  if (read === undefined) throw new Error(`no period: ${text}`);
  return read;
};

interface Asked {
  readonly today?: CalendarDate;
  readonly rosters?: readonly string[];
}

/** The picture of the fourth quarter of 2021, from reports by the names of their files. */
function picture(reports: Readonly<Record<string, Said>>, { today = TODAY, rosters = [ROSTER] }: Asked = {}): Picture {
  const collector = collect();
  for (const [name, said] of Object.entries(reports)) collector.add(named(name, said, today));
  return pictureOf(collector.summary(), {
    directive: soctrang20210924,
    period: period('Quý IV/2021'),
    today,
    rosters: rosters.map((text, at) => ({ name: `danh-sach-${at}`, roster: checkRoster(text, { today }) })),
  });
}

function agency({ agencies }: Picture, id: string): PictureAgency {
  const found = agencies.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no agency ${id}`);
  return found;
}

const done = (...ids: readonly string[]): readonly string[] =>
  ids.map(
    (id) =>
      `- { mã: ${id}, trạng thái: hoàn thành, kết quả: Đã làm, tài liệu kiểm chứng: [{ số ký hiệu: 12/BC-STC }] }`,
  );

describe('who has reported', () => {
  test('stands in the order of the roster, and then whom the roster does not name', () => {
    const { agencies, totals } = picture({ a: { agency: 'Sở Xây dựng' }, b: { agency: 'Sở Nội vụ' } });
    expect(agencies.map(({ name, report, listed }) => [name.vi, report?.name ?? '–', listed])).toEqual([
      ['Sở Tài chính', '–', true],
      ['Sở Y tế', '–', true],
      ['Sở Nội vụ', 'b', true],
      ['Sở Xây dựng', 'a', false],
    ]);
    expect(totals).toMatchObject({ agencies: 4, reported: 2, missing: 2, late: 0, unlisted: 1, duplicated: 0 });
  });

  test('without a roster is known, and who is missing is not', () => {
    const { rosters, totals } = picture({ a: {} }, { rosters: [] });
    expect({ rosters, totals }).toMatchObject({ rosters: [], totals: { agencies: 1, missing: 0, unlisted: 0 } });
  });

  test('is not asked of a roster of another period', () => {
    expect(picture({ a: {} }, { rosters: [ROSTER.replace('Quý IV', 'Quý I')] }).agencies).toHaveLength(1);
  });

  test.each<readonly [string, Said | undefined, CalendarDate, PictureAgency['standing']]>([
    ['has time', undefined, '2021-12-20', { kind: 'missing', overdue: false, workingDaysLate: null }],
    ['has not, two days after', undefined, '2022-01-05', { kind: 'missing', overdue: true, workingDaysLate: 2 }],
    [
      'has sent it late, by its date and not by today',
      { date: '05/01/2022' },
      '2022-02-10',
      { kind: 'late', overdue: true, workingDaysLate: 2 },
    ],
    [
      'has left tasks out',
      { date: '10/12/2021' },
      '2022-02-10',
      { kind: 'draft', overdue: false, workingDaysLate: null },
    ],
  ])('%s', (_, said, today, standing) => {
    const reports = said === undefined ? {} : { a: said };
    expect(agency(picture(reports, { today }), 'so-tai-chinh').standing).toEqual(standing);
  });

  test('is there also where the period of the report could not be read', () => {
    const { totals, agencies } = picture({ a: { period: 'Quý V/2021' } });
    expect(totals.missing).toBe(2);
    expect(agencies[0]).toMatchObject({ report: { name: 'a' }, standing: { kind: 'draft' } });
  });

  test('twice is said, counts once, is never ready and not ranked', () => {
    const all = { tasks: done('1.a'), date: '10/12/2021' };
    const { totals, agencies } = picture({ a: { ...all, date: '11/12/2021' }, b: all });
    expect(totals).toMatchObject({ reported: 1, duplicated: 1 });
    expect(agencies[0]).toMatchObject({
      report: { name: 'a', others: { count: 1, names: ['b'] } },
      score: { rank: null, unranked: 'duplicate' },
    });
  });
});

describe('tasks × agencies', () => {
  const shown = picture({
    a: {
      tasks: [
        ...done('3.a'),
        '- { mã: 1.a, trạng thái: đang thực hiện, tiến độ: 90%, nội dung công việc: { 1.a.1: hoàn thành } }',
        '- { mã: 9.a, trạng thái: hoàn thành, vai trò: phối hợp }',
        '- { mã: 1.k, trạng thái: không áp dụng, lý do: Không có đơn vị. }',
        '- { mã: 1.b, trạng thái: xong rồi }',
      ],
    },
    b: { agency: 'Sở Nội vụ', tasks: done('1.a') },
  });
  const cells = agency(shown, 'so-tai-chinh').cells;

  test.each([
    ['3.a', { state: 'done', part: 'bound', evidence: 1 }],
    ['1.a', { state: 'in-progress', progress: 90, obligations: { '1.a.1': 'done', '1.a.2': 'in-progress' } }],
    ['1.c', { state: 'left-out', part: 'bound', obligations: { '1.c.1': 'left-out' } }],
    ['9.a', { state: 'done', part: 'other' }],
    ['1.k', { state: 'not-applicable' }],
    ['1.b', { state: 'unreadable' }],
  ])('%s', (id, expected) => {
    expect(cells[id]).toMatchObject(expected);
  });

  test('say how far a task is over all agencies, those that only take part aside', () => {
    const task = (id: string) => shown.tasks.find((one) => one.id === id);
    expect(task('1.a')?.states).toMatchObject({ done: 1, 'in-progress': 1, 'left-out': 0 });
    expect(task('1.a')?.obligations[0]?.states).toMatchObject({ done: 2 });
    expect(task('9.a')?.states).toMatchObject({ done: 0, 'left-out': 1 });
    expect(task('2.a')).toBeUndefined();
  });

  test('a condition is not demanded of a district, and counts where it is reported', () => {
    const district = (tasks: readonly string[]) =>
      agency(picture({ a: { agency: 'Ủy ban nhân dân huyện Kế Sách', tasks } }), 'uy-ban-nhan-dan-huyen-ke-sach').cells[
        '1.n'
      ];
    expect(district([])).toBeUndefined();
    expect(district(done('1.n'))).toMatchObject({ state: 'done', part: 'conditional' });
  });
});

describe('an indicator over all agencies', () => {
  const line = (rest: string): Said => ({ indicators: [`procedures-online: { ${rest} }`] });
  const { indicators } = picture({
    a: line('tử số: 38, mẫu số: 47, cách tính: trong kỳ, kỳ trước: 80%'),
    b: { agency: 'Sở Y tế', ...line('tử số: 100, mẫu số: 103, cách tính: trong kỳ') },
    c: { agency: 'Sở Nội vụ', ...line('tử số: 10, mẫu số: 11, cách tính: lũy kế') },
    d: { agency: 'Sở Xây dựng', ...line('tử số: 5') },
    e: { agency: 'Sở Công Thương', ...line('tử số: 0, mẫu số: 0') },
    f: { agency: 'Sở Tư pháp' },
    g: { agency: 'Sở Giao thông vận tải', ...line('mẫu số: 7') },
  });
  const online = indicators.find(({ id }) => id === 'procedures-online');

  test('is the ratio of the sums, not the mean of the rates', () => {
    expect(online?.figures[0]).toMatchObject({
      basis: 'period',
      numerator: { exact: '138' },
      denominator: { exact: '150' },
      rate: { exact: '92', rounded: '92.00' },
      agencies: [
        {
          agency: 'so-tai-chinh',
          numerator: 38,
          denominator: 47,
          rate: { exact: '3800/47', rounded: '80.85' },
          previous: 80,
        },
        { agency: 'so-y-te' },
      ],
    });
  });

  test('never adds figures of the period to those of the year', () => {
    expect(online?.figures.map(({ basis, denominator }) => [basis, denominator?.exact])).toEqual([
      ['period', '150'],
      ['cumulative', '11'],
    ]);
  });

  test('names its denominator, and whose figures are not in it', () => {
    expect(online?.denominator?.vi).toBe('Thủ tục hành chính thuộc thẩm quyền giải quyết');
    expect(online?.outside).toEqual(
      [
        { agency: 'so-cong-thuong', because: 'zero-denominator' },
        { agency: 'so-giao-thong-van-tai', because: 'no-numerator' },
        { agency: 'so-tu-phap', because: 'not-reported' },
        { agency: 'so-xay-dung', because: 'no-denominator' },
      ].sort((x, y) => order(x.agency) - order(y.agency)),
    );
  });

  test('holds the sum against the target', () => {
    const met = (numerator: number) =>
      picture({
        a: { indicators: [`audit-recommendations-resolved: { tử số: ${numerator}, mẫu số: 14 }`] },
      }).indicators.find(({ id }) => id === 'audit-recommendations-resolved')?.figures[0]?.meetsTarget;
    expect([met(14), met(13), online?.figures[0]?.meetsTarget]).toEqual([true, false, null]);
  });
});

const order = (id: string): number => soctrang20210924.agencies.findIndex((one) => one.id === id);

describe('shortcomings', () => {
  const task = (id: string, ...list: readonly string[]): string =>
    `- { mã: ${id}, trạng thái: đang thực hiện, tồn tại hạn chế: [${list.map((one) => `{ ${one} }`).join(', ')}] }`;
  const { shortcomings } = picture({
    a: {
      tasks: [
        task(
          '1.a',
          'nội dung: Chậm công khai, nguyên nhân: Thiếu biên chế., giải pháp khắc phục: Bổ sung',
          'nội dung: Hồ sơ trễ',
        ),
        task('3.a', ...Array.from({ length: 8 }, (_, at) => `nội dung: Tồn tại ${at}, nguyên nhân: Kinh phí`)),
      ],
    },
    b: { agency: 'Sở Nội vụ', tasks: [task('1.a', 'nội dung: Chậm xử lý, nguyên nhân: thiếu  biên chế')] },
  });

  test('are counted with those that are not listed', () => {
    expect(shortcomings).toMatchObject({ count: 11, withReason: 10, withRemedy: 1, omitted: 3 });
    expect(shortcomings.items).toHaveLength(8);
  });

  test('of one reason stand together, in whatever case and space it is written; without one they come last', () => {
    expect(shortcomings.causes.map(({ reason, count, agencies }) => [reason, count, agencies.length])).toEqual([
      ['Kinh phí', 5, 1],
      ['Thiếu biên chế.', 2, 2],
      ['', 1, 1],
    ]);
  });
});

describe('scores', () => {
  const self = (points: number): readonly string[] => [
    'tự chấm điểm:',
    '  bộ tiêu chí: par-index-2021',
    `  tiêu chí: { tham-dinh: { điểm tự chấm: ${points} }, sipas: { điểm tự chấm: 8 }, khao-sat: { điểm tự chấm: 20 }, tac-dong: { điểm tự chấm: 3 } }`,
  ];

  test('are ranked by what is printed; equal ones share a place', () => {
    const all = picture({
      a: { more: self(50) },
      b: { agency: 'Sở Y tế', more: self(50) },
      c: { agency: 'Sở Nội vụ', more: self(55) },
      d: { agency: 'Sở Xây dựng' },
    });
    expect(all.scores.map(({ set }) => set.id)).toEqual(['par-index-2021', 'directive-soctrang-2021']);
    expect(all.scores[0]).toMatchObject({
      final: ['so-noi-vu', 'so-tai-chinh', 'so-y-te'],
      provisional: [],
      mean: { exact: '248/3', rounded: '82.67' },
      otherYear: null,
    });
    const ranks = all.agencies.map(({ short, score }) => [short, score?.rank?.place, score?.rank?.sharedBy]);
    expect(ranks).toEqual([
      ['STC', 2, 2],
      ['SYT', 2, 2],
      ['SNV', 1, 1],
      ['SXD', 1, 1],
    ]);
  });

  test('by the set of another year are for orientation only, and say so', () => {
    const collector = collect();
    collector.add(named('a', { agency: 'Sở Y tế', more: self(50) }, TODAY));
    const [own] = CRITERIA_SETS.filter(({ id }) => id === 'par-index-2021');
    const criteriaSets = own ? [{ ...own, year: 2020 }] : [];
    const { scores } = pictureOf(collector.summary(), {
      directive: soctrang20210924,
      period: period('Quý IV/2021'),
      today: TODAY,
      criteriaSets,
    });
    expect(scores.map(({ otherYear }) => otherYear)).toEqual([
      {
        vi: 'Bộ tiêu chí par-index-2021 dùng cho năm 2020, còn báo cáo là của Quý IV/2021: điểm chỉ để tham khảo.',
        en: 'The criteria set par-index-2021 is for 2020, and the report is of Q4 2021: the points are for orientation only.',
      },
    ]);
  });

  test('with the digits of forty rates are read back exactly', () => {
    const rates = soctrang20210924.indicators.filter(({ unit }) => unit === 'percent');
    const primes = [
      101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179, 181, 191, 193, 197, 199, 211,
    ];
    const indicators = rates.map(({ id }, at) => `${id}: { tử số: ${50 + at}, mẫu số: ${primes[at % primes.length]} }`);
    const { agencies } = picture({ a: { indicators, tasks: done('1.a', '3.a') } });
    expect(agencies[0]?.score?.points.rounded).toMatch(/^\d+\.\d{2}$/u);
  });
});

describe('findings', () => {
  test('are counted by code and severity, the gravest first, with the reports they are in', () => {
    const { findings, totals } = picture({
      a: {},
      b: { agency: 'Sở Nội vụ', tasks: ['- { mã: 1.a, trạng thái: xong }'] },
    });
    expect(findings.map(({ severity }) => severity)).toEqual([...findings.map(({ severity }) => severity)].sort());
    expect(findings.find(({ code }) => code === 'PAR206')).toMatchObject({ count: 2, reports: 2 });
    expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(
      Object.values(totals.findings).reduce((sum, count) => sum + count, 0),
    );
  });
});

describe('the period before', () => {
  const before = { period: 'Quý III/2021' };
  const line = (basis: string, of: number): Said => ({
    indicators: [`procedures-online: { tử số: ${of}, mẫu số: 50, cách tính: ${basis} }`],
  });

  test('is compared where it is there: who reports, what is carried out, indicators counted alike', () => {
    const { comparison, aside } = picture({
      a: { ...line('trong kỳ', 40), tasks: done('1.a', '3.a') },
      b: { ...before, ...line('trong kỳ', 38), tasks: done('1.a') },
      c: { ...before, agency: 'Sở Y tế' },
      d: { agency: 'Sở Nội vụ' },
    });
    expect(comparison).toMatchObject({
      period: { id: '2021-Q3', name: { vi: 'Quý III/2021' } },
      reported: { before: 2, now: 2 },
      carriedOut: { before: 1, now: 2 },
      agencies: [{ agency: 'so-tai-chinh', carriedOut: { before: 1, now: 2 } }],
      indicators: [{ id: 'procedures-online', basis: 'period', change: { change: { exact: '4', rounded: '4.00' } } }],
      gone: ['so-y-te'],
      fresh: ['so-noi-vu'],
    });
    expect(aside.periods).toEqual([]);
  });

  test('is compared over the same agencies: a rate does not change by who reports', () => {
    const { comparison } = picture({
      a: line('trong kỳ', 40),
      b: { ...before, ...line('trong kỳ', 38) },
      c: { agency: 'Sở Y tế', ...line('trong kỳ', 1) },
    });
    expect(comparison?.indicators[0]?.change).toMatchObject({ before: { exact: '76' }, now: { exact: '80' } });
  });

  test('is not compared by figures that are counted otherwise', () => {
    const { comparison } = picture({ a: line('lũy kế', 40), b: { ...before, ...line('trong kỳ', 38) } });
    expect(comparison?.indicators).toEqual([]);
  });

  test('that is not there is no comparison; other periods are said to be left out', () => {
    const { comparison, aside } = picture({ a: {}, b: { period: 'Quý I/2021' }, c: { agency: 'Sở Không Có' } });
    expect(comparison).toBeNull();
    expect(aside).toEqual({
      periods: [{ id: '2021-Q1', reports: 1 }],
      directives: [],
      unplaced: { count: 1, names: ['c'] },
    });
  });
});

test('a picture of nothing is empty, and can be shown', () => {
  const { agencies, tasks, totals } = picture({}, { rosters: [] });
  expect({ agencies, tasks, reported: totals.reported }).toEqual({ agencies: [], tasks: [], reported: 0 });
});

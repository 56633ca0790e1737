import { readdirSync, readFileSync } from 'node:fs';
import { NO_SURROUNDINGS } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { describe, expect, it, test } from 'vitest';
import { openDocument, openReport } from '../open-document';
import { missingAgencies, summaryOfReport } from '../summary';
import { type Board, type BoardRow, boardOf } from './board';

const EXAMPLES = new URL('../../../../../examples/', import.meta.url);
const ROSTER = 'coordinator/quy-iv-2021.par-roster.yaml';
const { calendar, criteriaSets } = NO_SURROUNDINGS;

type Files = Readonly<Record<string, string>>;

const REPORTS: Files = Object.fromEntries(
  readdirSync(new URL('workspace/', EXAMPLES))
    .filter((name) => /\.par\.(?:yaml|json)$/u.test(name))
    .map((name) => [name, readFileSync(new URL(`workspace/${name}`, EXAMPLES), 'utf8')]),
);
const WHOLE: Files = { ...REPORTS, 'quy-iv.par-roster.yaml': readFileSync(new URL(ROSTER, EXAMPLES), 'utf8') };

function board(files: Files, language: Language = 'vi', today: CalendarDate = '2021-12-20'): Board {
  const options = { language, today, calendar, criteriaSets };
  const reports = Object.entries(files)
    .filter(([name]) => name.includes('.par.'))
    .map(([name, text]) => summaryOfReport(openReport(`file:///bao-cao/${name}`, text, { today }), options));
  const rosters = Object.entries(files)
    .filter(([name]) => name.includes('.par-roster.'))
    .map(([name, text]) => openDocument('roster', `file:///bao-cao/${name}`, text, { today }));
  const missing = rosters.flatMap((roster) => missingAgencies(roster, reports, options));
  return boardOf(reports, missing, { language, today, rosters: rosters.map(({ uri }) => uri) });
}

function row({ rows }: Board, name: string): BoardRow {
  const found = rows.find((one) => one.name === name || one.file === name);
  if (found === undefined) throw new Error(`no row ${name} among ${rows.map((one) => one.name).join(', ')}`);
  return found;
}

const report = (agency: string, more = ''): string => `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: ${agency}
kỳ báo cáo: Quý IV/2021
${more}`;

describe('the coordinator at the end of the quarter', () => {
  const all = board(WHOLE);

  test.each<readonly [string, string, string, readonly string[]]>([
    ['Sở Y tế', 'Chưa gửi báo cáo', 'Còn 9 ngày làm việc (hạn 31/12/2021)', []],
    [
      'Ủy ban nhân dân huyện Kế Sách',
      'Trễ hạn',
      'Đề ngày trễ hạn 5 ngày làm việc (hạn 31/12/2021)',
      ['còn thiếu 2 nhiệm vụ', '7 cảnh báo'],
    ],
    ['Sở Giao thông vận tải', 'Đang soạn', 'Còn việc phải làm', ['1 lỗi', '8 nhiệm vụ chưa điền']],
    ['Sở Kế hoạch và Đầu tư', 'Đang soạn', 'Còn việc phải làm', ['1 lỗi', 'còn thiếu 2 nhiệm vụ', '3 cảnh báo']],
    ['Sở Nội vụ', 'Sẵn sàng', 'Không còn lỗi, đã nêu đủ nhiệm vụ', ['1 cảnh báo']],
    ['Sở Tài chính', 'Sẵn sàng', 'Không còn lỗi, đã nêu đủ nhiệm vụ', []],
  ])('sees how %s stands, why, and what is in the way', (name, standing, why, blocks) => {
    const one = row(all, name);
    expect([one.standing.name, one.standing.why, one.blocks]).toEqual([standing, why, blocks]);
  });

  it('sees the most urgent first', () => {
    const kinds = all.rows.map(({ standing }) => standing.kind);
    expect(kinds).toEqual([...kinds].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
    expect(kinds[0]).toBe('late');
  });

  it('reads points, index and rank as they are printed, what is provisional apart', () => {
    expect(row(all, 'Sở Khoa học và Công nghệ')).toMatchObject({
      score: { points: '77,74/96', words: '77,74/96 điểm', index: '80,98', provisional: '' },
      rank: { provisional: false, byIndex: { place: 1, of: 3 }, byPoints: { place: 2, of: 3, words: '2/3' } },
    });
    expect(row(all, 'Sở Thông tin và Truyền thông')).toMatchObject({
      score: { points: '82,22/100', provisional: 'tạm tính, còn 1 tiêu chí chưa có điểm' },
      rank: { provisional: true, byIndex: { place: 1, words: expect.stringMatching(/^tạm 1\/\d+$/u) } },
    });
  });

  it('is told how it was found: day, roster, criteria set with its provenance', () => {
    const notes = all.notes.join('\n');
    for (const said of ['thứ Hai, 20/12/2021', 'quy-iv.par-roster.yaml', 'bộ tiêu chí này tự đặt ra', 'đồng hạng'])
      expect(notes).toContain(said);
  });

  it('finds an agency without diacritics and by its abbreviation', () => {
    expect(row(all, 'Sở Tài chính').search).toMatch(/so tai chinh .*\bstc\b/u);
    expect(row(all, 'Sở Y tế').search).toContain('so y te');
  });
});

const ORDER = ['late', 'missing', 'draft', 'ready'];

it('reads in English what it reads in Vietnamese', () => {
  const [vi, en] = [board(WHOLE), board(WHOLE, 'en')];
  expect(en.rows.map(({ id }) => id).sort()).toEqual(vi.rows.map(({ id }) => id).sort());
  expect(row(en, 'so-ke-hoach-va-dau-tu.par.yaml')).toMatchObject({
    standing: { name: 'Draft', why: 'There is work left' },
    blocks: ['1 error', '2 tasks left out', '3 warnings'],
    tasks: { words: '9/13', detail: expect.stringContaining('9 of 13 tasks carried out') },
    score: { words: '57.16 of 100 points', provisional: 'provisional, 1 component without points' },
  });
  expect(JSON.stringify([en.day, en.standings, en.rows.map(({ blocks, unranked }) => [blocks, unranked])])).not.toMatch(
    /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/iu,
  );
});

test.each<readonly [CalendarDate, string, boolean]>([
  ['2021-12-20', 'Còn 9 ngày làm việc (hạn 31/12/2021)', false],
  ['2021-12-31', 'Hôm nay là hạn cuối (hạn 31/12/2021)', false],
  ['2022-01-01', 'Quá hạn, mới qua ngày nghỉ (hạn 31/12/2021)', true],
  ['2022-01-05', 'Quá hạn 2 ngày làm việc (hạn 31/12/2021)', true],
])('on %s an agency without a report is told “%s”', (today, why, overdue) => {
  const { standing } = row(board(WHOLE, 'vi', today), 'Sở Y tế');
  expect(standing).toMatchObject({ kind: 'missing', why, overdue });
});

it('does not know who is missing where there is no roster, and says so', () => {
  const { rows, notes } = board(REPORTS);
  expect(rows.filter(({ standing }) => standing.kind === 'missing')).toEqual([]);
  expect(notes.join(' ')).toContain('không biết cơ quan nào chưa gửi');
});

it('names the other file where an agency has two reports, and ranks neither', () => {
  const text = REPORTS['so-tai-chinh.par.yaml'] ?? '';
  const all = board({ ...REPORTS, 'so-tai-chinh-ban-sao.par.yaml': text });
  for (const [file, other] of [
    ['so-tai-chinh.par.yaml', 'so-tai-chinh-ban-sao.par.yaml'],
    ['so-tai-chinh-ban-sao.par.yaml', 'so-tai-chinh.par.yaml'],
  ] as const) {
    expect(row(all, file)).toMatchObject({
      standing: { kind: 'draft' },
      blocks: [`trùng với ${other}`],
      rank: null,
      unranked: 'một cơ quan có nhiều báo cáo',
    });
  }
});

it('gives equal indexes one place, and passes over as many', () => {
  const text = REPORTS['so-tai-chinh.par.yaml'] ?? '';
  const twin = text.replace('Sở Tài chính', 'Sở Xây dựng');
  const { rows } = board({ 'so-tai-chinh.par.yaml': text, 'so-xay-dung.par.yaml': twin });
  const shared = rows.flatMap(({ rank }) => rank?.byIndex ?? []);
  expect(shared.map(({ place, sharedBy }) => [place, sharedBy])).toEqual(shared.map(() => [1, shared.length]));
});

test.each<readonly [string, string, string, readonly string[]]>([
  ['an empty file', '', 'trong.par.yaml', ['không đọc được tệp']],
  ['a file of another kind', '- 1\n- 2\n', 'trong.par.yaml', ['không đọc được tệp']],
  ['an agency that is none', report('Sở Nội chính'), 'Sở Nội chính', ['chưa rõ cơ quan nào']],
  ['a line that breaks off', `${report('Sở Tài chính')}nhiệm vụ: [{ mã: "3.a`, 'Sở Tài chính', []],
  ['JSON that breaks off', '{"schema": "par-report/1", "agency": "STC", "tasks": [{', 'Sở Tài chính', []],
])('%s is a draft all the same', (_, text, name, blocks) => {
  const file = text.startsWith('{') ? 'trong.par.json' : 'trong.par.yaml';
  const one = row(board({ [file]: text }, 'vi', '2021-12-10'), name);
  expect(one.standing.kind).toBe('draft');
  expect(one.blocks).toEqual(expect.arrayContaining([...blocks]));
  expect(one.blocks.length).toBeGreaterThan(0);
});

it('has nothing to show in an empty folder but the day', () => {
  const { rows, periods, notes } = board({});
  expect([rows, periods, notes.length]).toEqual([[], [], 2]);
});

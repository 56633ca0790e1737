import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN_REPORT, FAULTY_REPORT, folderWith, par } from '../../test/par';

const EXAMPLES = path.join(import.meta.dirname, '../../../../examples');
const ROSTER = `mẫu: par-roster/1
văn bản chỉ đạo: soctrang-2021-09-24
kỳ báo cáo: Quý IV/2021
cơ quan: [Sở Tài chính, Sở Y tế]
`;

const of = (agency: string, period = 'Quý IV/2021'): string =>
  CLEAN_REPORT.replace('Sở Tài chính', agency).replace('Quý IV/2021', period);

const json = (agency: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    format: 'par-report/1',
    directive: 'soctrang-2021-09-24',
    agency,
    period: '2021-Q4',
    tasks: [],
    ...more,
  });

const read = (cwd: string, name: string): string => readFileSync(path.join(cwd, name), 'utf8');

/** The picture that a call writes. */
async function picture(argv: readonly string[], cwd: string, input?: string) {
  const outcome = await par(['summarize', ...argv, '-o', 'x.json'], { cwd, ...(input !== undefined && { input }) });
  return { ...outcome, picture: existsSync(path.join(cwd, 'x.json')) ? JSON.parse(read(cwd, 'x.json')) : undefined };
}

describe('par summarize', () => {
  test('shows on the screen who has reported, who has not, and by which roster', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT, 'quy-iv.par-roster.yaml': ROSTER });
    const { code, out, err } = await par(['summarize'], { cwd, columns: 120 });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Tổng hợp báo cáo Quý IV/2021');
    expect(out).toMatch(/Sở Tài chính .*Đang soạn/u);
    expect(out).toMatch(/Sở Y tế .*Chưa gửi báo cáo/u);
    expect(out).toContain('Danh sách cơ quan phải báo cáo: quy-iv.par-roster.yaml.');
  });

  test('says the same in English', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    const { out } = await par(['summarize', '--lang', 'en'], { cwd, columns: 120 });
    expect(out).toContain('Summary of the reports, Q4 2021');
    expect(out).toContain('who has not reported is not known');
  });

  test('says it once wherever points are by the set of another year', async () => {
    const cwd = folderWith();
    const folder = path.join(EXAMPLES, 'vinh-ha');
    const doubt = 'dùng cho năm 2021, còn báo cáo là của Quý IV/2023: điểm chỉ để tham khảo.';
    const { out } = await par(['summarize', folder], { cwd, columns: 400 });
    await par(['summarize', folder, '-o', 'x.html', '-o', 'x.md'], { cwd });
    const shown = [out.replace(/\s+/gu, ' '), ...['x.html', 'x.md'].map((name) => read(cwd, name))];
    expect(shown.map((text) => text.split(doubt).length - 1)).toEqual([1, 1, 1]);
  });

  test('writes several forms at once, and says which', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    const names = ['x.html', 'x.md', 'x.json', 'x.csv', 'x.tasks.csv'];
    const { code, out, err } = await par(['summarize', ...names.flatMap((name) => ['-o', name])], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe('Đã ghi x.html, x.md, x.json, x.csv, x.tasks.csv.\n');
    expect(readdirSync(cwd).sort()).toEqual(['a.par.yaml', ...names].sort());
    expect(read(cwd, 'x.md')).toMatch(/^# Tổng hợp báo cáo Quý IV\/2021\n/u);
    expect(read(cwd, 'x.csv')).toMatch(/^\ufeffCơ quan,Tình trạng,/u);
    expect(read(cwd, 'x.tasks.csv')).toMatch(/^\ufeffMã,Nhiệm vụ,/u);
    expect(JSON.parse(read(cwd, 'x.json'))).toMatchObject({
      format: 'par-picture/1',
      summary: { format: 'par-rollup/1' },
    });
  });

  test.each([
    ['nothing to sum up', [], 'Thư mục “.” không có báo cáo nào'],
    ['a folder that is not there', ['khong-co'], 'Không tìm thấy “khong-co”'],
    ['a period that is none', ['a.par.yaml', '--period', 'Quý V/2021'], 'Quý V/2021'],
    ['a period without reports', ['a.par.yaml', '--period', '2020-Q1'], 'có báo cáo của: Quý IV/2021'],
    ['an ending that no form has', ['a.par.yaml', '-o', 'x.pptx'], '.html, .md, .json, .xlsx, .csv, .docx'],
    ['no ending', ['a.par.yaml', '-o', 'ket-qua'], 'chưa có dạng tệp ấy'],
    ['one file twice', ['a.par.yaml', '-o', 'x.md', '-o', './x.md'], 'cùng ghi vào'],
    ['a folder to write to that is not there', ['a.par.yaml', '-o', 'khong/x.md'], 'Không có thư mục “khong”'],
    ['a roster that is not there', ['a.par.yaml', '--roster', 'r.yaml'], 'r.yaml'],
    ['a period before that is not there', ['a.par.yaml', '--previous', 'quy-iii'], 'quy-iii'],
    ['a keyboard in place of a stream', ['--stdin'], '--stdin'],
  ])('is refused with the way out: %s', async (name, argv, sentence) => {
    const cwd = folderWith(name === 'nothing to sum up' ? { 'x.txt': '' } : { 'a.par.yaml': CLEAN_REPORT });
    const { code, err } = await par(['summarize', ...argv], { cwd });
    expect(code).toBe(2);
    expect(err.replace(/\s+/gu, ' ')).toContain(sentence);
    expect(readdirSync(cwd).filter((file) => file.endsWith('.tmp') || file.startsWith('x.m'))).toEqual([]);
  });

  test('does not write over a report that it reads', async () => {
    const cwd = folderWith({ 'a.json': CLEAN_REPORT });
    expect((await par(['summarize', 'a.json', '-o', 'a.json'], { cwd })).code).toBe(2);
    expect(read(cwd, 'a.json')).toBe(CLEAN_REPORT);
  });

  test('names what is half saved or nobody’s, and sums up the rest', async () => {
    const cwd = folderWith({
      'a.par.yaml': CLEAN_REPORT,
      'b.par.yaml': `${of('Sở Y tế')}  - { mã: 1.a, trạng thái: "hoàn`,
      'c.par.yaml': of('Sở Không Có'),
      'd.par.yaml': '',
      'e.par.yaml': Buffer.from([0xff, 0xfe, 0x00]),
    });
    const { code, err, picture: made } = await picture([], cwd);
    expect(code).toBe(1);
    expect(err).toMatch(/b\.par\.yaml, dòng \d+: .*Phần đọc được vẫn tính/u);
    expect(err).toContain('c.par.yaml: không tính được vì chưa rõ cơ quan');
    expect(err).toMatch(/d\.par\.yaml: không tính được\. /u);
    expect(err).toMatch(/e\.par\.yaml: không tính được\. /u);
    expect(made.totals).toMatchObject({ reported: 2 });
    expect(made.aside.unplaced).toEqual({ count: 3, names: ['c.par.yaml', 'd.par.yaml', 'e.par.yaml'] });
  });

  test('takes the latest of several periods, and says so', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT, 'b.par.yaml': of('Sở Y tế', 'Quý III/2021') });
    const { err, picture: made } = await picture(['.'], cwd);
    expect(made.period.id).toBe('2021-Q4');
    expect(err).toContain('Quý IV/2021, Quý III/2021');
    expect((await picture(['.', '--period', 'quý 3 năm 2021'], cwd)).picture.period.id).toBe('2021-Q3');
  });

  test('of nobody yet is a picture of who is missing', async () => {
    const cwd = folderWith({ 'r.par-roster.yaml': ROSTER });
    const { out } = await par(['summarize', '.', '--today', '05/01/2022'], { cwd, columns: 120 });
    expect(out).toContain('Chưa gửi báo cáo: Sở Tài chính, Sở Y tế.');
    expect(out).toContain('Đã hết hạn báo cáo (31/12/2021).');
  });

  test('knows a directive and a criteria set that lie beside the reports', async () => {
    const { picture: made } = await picture([path.join(EXAMPLES, 'vinh-ha')], folderWith());
    expect(made.directive.id).toBe('vinhha-2023-03-15');
    expect(made.totals.reported).toBeGreaterThan(0);
  });

  test('of the examples stands beside the quarter before', async () => {
    const { code, picture: made } = await picture(
      [
        path.join(EXAMPLES, 'workspace'),
        ...['--roster', path.join(EXAMPLES, 'coordinator/quy-iv-2021.par-roster.yaml')],
        ...['--previous', path.join(EXAMPLES, 'coordinator/quy-iii-2021.ndjson')],
      ],
      folderWith(),
    );
    // One report of the examples is just being written.
    expect(code).toBe(1);
    expect(made.totals).toMatchObject({ agencies: 14, reported: 13, missing: 1 });
    expect(made.comparison).toMatchObject({ period: { id: '2021-Q3' }, reported: { before: 4, now: 13 } });
    expect(made.comparison.indicators.length).toBeGreaterThan(5);
  });
});

describe('a stream of reports, one on each line', () => {
  const LINES = [
    json('STC'),
    '',
    '{"format":"par-report/1","agency":"SYT',
    json('Sở Nội vụ'),
    'không phải JSON',
    '  ',
  ].join('\n');

  test.each([
    ['a file', ['bao-cao.ndjson'], undefined, 'bao-cao.ndjson'],
    ['standard input', ['--stdin'], LINES, 'stdin.ndjson'],
  ])('comes from %s; a line that is broken is named, and the rest goes on', async (_, argv, input, name) => {
    const cwd = folderWith({ 'bao-cao.ndjson': LINES });
    const { code, err, picture: made } = await picture(argv, cwd, input);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`${name}:3: Dấu ngoặc .*Phần đọc được vẫn tính`, 'u'));
    expect(err).toContain(`${name}:5: không tính được vì chưa rõ cơ quan`);
    const names = made.agencies.map((one: { report: { name: string } }) => one.report.name).sort();
    expect(names).toEqual([1, 3, 4].map((line) => `${name}:${line}`));
  });

  test('may hold lines without an end, and line ends of Windows', async () => {
    const cwd = folderWith({ 'a.jsonl': `\ufeff${json('STC')}\r\n${json('SYT')}\r\n` });
    expect((await picture(['a.jsonl'], cwd)).picture.totals.reported).toBe(2);
  });

  test('counts two reports of one agency once, and says which', async () => {
    const dated = (date: string): string => json('STC', { document: { date } });
    const cwd = folderWith({ 'a.ndjson': `${dated('2021-12-12')}\n${dated('2021-12-10')}\n` });
    const { picture: made } = await picture(['a.ndjson'], cwd);
    expect(made.agencies[0].report).toMatchObject({ name: 'a.ndjson:1', others: { count: 1, names: ['a.ndjson:2'] } });
    const { out } = await par(['summarize', 'a.ndjson'], { cwd, columns: 100 });
    expect(out.replace(/\s+/gu, ' ')).toContain('Cơ quan có nhiều báo cáo trong kỳ: Sở Tài chính.');
  });
});

describe('a summary that was written before', () => {
  test('is summed up again with others: parts of a heap give the summary of the whole', async () => {
    const cwd = folderWith({ 'a/a.par.yaml': CLEAN_REPORT, 'b/b.par.yaml': of('Sở Y tế') });
    for (const part of ['a', 'b']) await par(['summarize', part, '-o', `${part}.json`], { cwd });
    const { picture: parts } = await picture(['a.json', 'b.json'], cwd);
    const { picture: whole } = await picture(['a', 'b'], cwd);
    expect(parts).toEqual(whole);
  });

  test.each([
    ['a folder', 'quy-iii'],
    ['an earlier summary', 'quy-iii.json'],
  ])('is what --previous compares with: %s', async (_, previous) => {
    const cwd = folderWith({
      'quy-iv/a.par.yaml': CLEAN_REPORT,
      'quy-iii/a.par.yaml': of('Sở Tài chính', 'Quý III/2021'),
      'quy-iii/b.par.yaml': of('Sở Y tế', 'Quý III/2021'),
    });
    await par(['summarize', 'quy-iii', '-o', 'quy-iii.json'], { cwd });
    const { picture: made } = await picture(['quy-iv', '--previous', previous], cwd);
    expect(made.comparison).toMatchObject({
      period: { id: '2021-Q3' },
      reported: { before: 2, now: 1 },
      gone: ['so-y-te'],
    });
  });

  test('that holds nothing of an earlier period is said, and compares nothing', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT, 'b/b.par.yaml': of('Sở Y tế') });
    const { code, err, picture: made } = await picture(['a.par.yaml', '--previous', 'b'], cwd);
    expect({ code, comparison: made.comparison }).toEqual({ code: 0, comparison: null });
    expect(err).toContain('không có báo cáo của Quý III/2021');
  });

  test('that was changed by hand, or is of a version to come, is refused', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    await par(['summarize', '-o', 'a.json'], { cwd });
    const text = read(cwd, 'a.json');
    const broken = folderWith({
      'a.par.yaml': CLEAN_REPORT,
      'hong.json': text.replaceAll('"not-started"', '"chưa"'),
      'moi.json': text.replaceAll('par-rollup/1', 'par-rollup/2'),
    });
    for (const [name, sentence] of [
      ['hong.json', 'bị hỏng ở /'],
      ['moi.json', 'phiên bản khác (par-rollup/2)'],
    ]) {
      const { code, err } = await par(['summarize', 'a.par.yaml', name ?? ''], { cwd: broken });
      expect(code).toBe(2);
      expect(err).toContain(sentence);
    }
  });
});

describe('CSV of a summary', () => {
  test('lets no text of a report become a formula', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)'];
    const tasks = evil.map(
      (text, at) =>
        `- { mã: 1.${'abcd'[at]}, trạng thái: đang thực hiện, tồn tại hạn chế: [{ nội dung: "${text}", nguyên nhân: "${text}" }] }`,
    );
    const cwd = folderWith({
      'a.par.yaml': CLEAN_REPORT.replace(
        /nhiệm vụ:[\s\S]*/u,
        `nhiệm vụ:\n${tasks.map((one) => `  ${one}\n`).join('')}`,
      ),
    });
    await par(['summarize', '-o', 'x.shortcomings.csv', '-o', 'y.causes.csv'], { cwd });
    for (const name of ['x.shortcomings.csv', 'y.causes.csv'])
      for (const text of evil) {
        expect(read(cwd, name)).toContain(`'${text}`);
        expect(read(cwd, name)).not.toContain(`,${text}`);
      }
  });

  test('holds the table that its name asks for, and says so where there is none of that name', async () => {
    const cwd = folderWith({ 'a.par.yaml': CLEAN_REPORT });
    const { code, err } = await par(['summarize', '-o', 'x.nhiem-vu.csv', '-o', 'x.comparison.csv'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('không có bảng “nhiem-vu”');
    expect(err).toContain('các bảng: agencies, ranking, tasks');
    expect(err).toContain('bảng “comparison” của kỳ này không có dòng nào');
    expect(read(cwd, 'x.nhiem-vu.csv')).toMatch(/^\ufeffCơ quan,/u);
    expect(read(cwd, 'x.comparison.csv')).toBe('\ufeff');
  });

  test('for Excel in Vietnam has semicolons and decimal commas, and days that are days everywhere', async () => {
    const cwd = folderWith({
      'a.par.yaml': CLEAN_REPORT.replace('nhiệm vụ:', 'văn bản: { ngày: 10/12/2021 }\nnhiệm vụ:'),
    });
    await par(['summarize', '-o', 'x.csv', '--csv', 'csv-excel'], { cwd });
    expect(read(cwd, 'x.csv')).toMatch(/;2021-12-10;.*;\d+,\d{2};/u);
  });
});

test('a report with errors counts, and its errors are counted', async () => {
  const { picture: made } = await picture(['.'], folderWith({ 'a.par.yaml': FAULTY_REPORT }));
  expect(made.agencies[0]).toMatchObject({
    standing: { kind: 'draft' },
    report: { state: 'faulty', findings: { error: 1 } },
  });
});

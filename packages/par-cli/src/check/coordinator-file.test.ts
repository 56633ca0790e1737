import { describe, expect, test } from 'vitest';
import { folderWith, par } from '../../test/par';

const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản: { ngày: 11/01/2022 }
nhiệm vụ: []
`;
const roster = (agencies: string): string =>
  `mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\nkỳ báo cáo: Quý IV/2021\ncơ quan: [${agencies}]\n`;

describe('--roster', () => {
  const run = (cwd: string, ...argv: readonly string[]) =>
    par(['check', 'a.par.yaml', '--roster', 'r.yaml', ...argv], { cwd });
  const twoMissing = (): string =>
    folderWith({ 'a.par.yaml': REPORT, 'r.yaml': roster('STC, Sở Nội vụ, huyện Kế Sách') });

  test('says who must report and has not, and how many they are', async () => {
    const { out, code } = await run(twoMissing());
    expect(code).toBe(0);
    expect(out).toContain(
      [
        'r.yaml:4:16  cảnh báo  PAR804',
        '  4 │ Sở Nội vụ chưa gửi báo cáo.',
        '  4 │ Ủy ban nhân dân huyện Kế Sách chưa gửi báo cáo.',
        '',
      ].join('\n'),
    );
    expect(out).not.toContain('Sở Tài chính chưa gửi');
    expect(out).toMatch(/\n2 cơ quan chưa gửi báo cáo\.\n$/u);
    expect((await run(twoMissing(), '--lang', 'en')).out).toMatch(/\n2 agencies have not reported\.\n$/u);
  });

  test('makes them fail where warnings do', async () => {
    expect((await run(twoMissing(), '--fail-on', 'warning')).code).toBe(1);
  });

  test('names them to programs, too, at the lines of the roster', async () => {
    const { out } = await run(twoMissing(), '--format', 'json');
    const found: readonly { code: string; file: string; path: string }[] = JSON.parse(out);
    expect(found.filter(({ code }) => code === 'PAR804')).toMatchObject([
      { file: 'r.yaml', path: '/agencies/1', range: { start: { line: 3, character: 15 } } },
      { file: 'r.yaml', path: '/agencies/2' },
    ]);
  });

  test('lists them in the summary, late where the deadline is over', async () => {
    const before = await run(twoMissing(), '--summary');
    expect(before.out).toMatch(/^Sở Nội vụ +– +– +– +– +– {2}chưa gửi$/mu);
    const after = await run(twoMissing(), '--summary', '--today', '10/01/2022');
    expect(after.out).toContain('Sở Nội vụ chưa gửi báo cáo, đã trễ 5 ngày làm việc.');
    expect(after.out).toMatch(/^Sở Nội vụ .*chưa gửi, trễ 5 ngày$/mu);
  });

  test('counts a report of its own period only, but one whose period cannot be read', async () => {
    const other = (period: string): string =>
      folderWith({
        'a.par.yaml': REPORT.replace('kỳ báo cáo: Quý IV/2021', `kỳ báo cáo: ${period}`),
        'r.yaml': roster('STC'),
      });
    expect((await run(other('Quý III/2021'))).out).toMatch(/\n1 cơ quan chưa gửi báo cáo\.\n$/u);
    expect((await run(other('quý tư'))).out).toMatch(/\nCơ quan duy nhất trong danh sách đã gửi báo cáo\.\n$/u);
  });

  test('says so where all have reported', async () => {
    const cwd = folderWith({
      'a.par.yaml': REPORT,
      'b.par.yaml': REPORT.replace('Sở Tài chính', 'Sở Nội vụ'),
      'r.yaml': roster('STC, SNV'),
    });
    expect((await par(['check', '--roster', 'r.yaml'], { cwd })).out).toMatch(
      /\nCả 2 cơ quan trong danh sách đã gửi báo cáo\.\n$/u,
    );
  });

  test('shows the faults of the roster itself', async () => {
    const cwd = folderWith({ 'a.par.yaml': REPORT, 'r.yaml': roster('STC, Sở Tài chính, UBND') });
    const { out, code } = await par(['check', 'a.par.yaml', '--roster', 'r.yaml'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('PAR803');
    expect(out).toContain('PAR202');
  });

  test('that is not there ends the command', async () => {
    const cwd = folderWith({ 'a.par.yaml': REPORT });
    const { err, code } = await par(['check', 'a.par.yaml', '--roster', 'r.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('r.yaml');
  });
});

describe('--calendar', () => {
  const days = (text: string): string | undefined => /trễ (\d+) ngày/u.exec(text)?.[1];

  test('moves what is counted as a working day', async () => {
    const calendar = 'mẫu: par-calendar/1\nngày nghỉ:\n  - { ngày: 07/01/2022, tên: Ngày nghỉ riêng }\n';
    const cwd = folderWith({ 'a.par.yaml': REPORT, 'c.yaml': calendar });
    const plain = await par(['check', 'a.par.yaml'], { cwd });
    const extended = await par(['check', 'a.par.yaml', '--calendar', 'c.yaml'], { cwd });
    expect(Number(days(plain.out))).toBe(6);
    expect(Number(days(extended.out))).toBe(5);
  });

  test.each([
    ['no text', Buffer.from([0xff, 0xfe, 0x41, 0]), 'PAR002'],
    ['a day that is none', 'mẫu: par-calendar/1\nngày nghỉ:\n  - { ngày: 31/04/2022, tên: Lễ }\n', 'PAR301'],
    ['nothing', '', 'PAR004'],
  ])('of %s is shown with its fault', async (_, content, code) => {
    const cwd = folderWith({ 'a.par.yaml': REPORT, 'c.yaml': content });
    const run = await par(['check', 'a.par.yaml', '--calendar', 'c.yaml'], { cwd });
    expect(run.code).toBe(1);
    expect(run.out).toContain(code);
  });
});

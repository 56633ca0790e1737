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
  test('names in the summary who must report and has not', async () => {
    const cwd = folderWith({ 'a.par.yaml': REPORT, 'r.yaml': roster('STC, Sở Nội vụ, huyện Kế Sách') });
    const { out, code } = await par(['check', 'a.par.yaml', '--summary', '--roster', 'r.yaml'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(/Sở Nội vụ .*chưa gửi/u);
    expect(out).toMatch(/Ủy ban nhân dân huyện Kế Sách .*chưa gửi/u);
    expect(out).not.toMatch(/Sở Tài chính .*chưa gửi/u);
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

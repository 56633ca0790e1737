import { describe, expect, test } from 'vitest';
import { checkReport } from '../report/check';
import { sentenceOf } from '../sentence';
import { checkConfig, missingNamedFile, unusedSilencers } from './check';
import { settleFindings } from './settings';

const TODAY = '2021-12-20';

function config(...lines: readonly string[]) {
  return checkConfig(['mẫu: par-config/1', ...lines, ''].join('\n'), { today: TODAY });
}

/** A report with PAR206 (tasks left out), PAR404 (done without a result) and PAR601 (a symbol not in form). */
const REPORT = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 3.a
    trạng thái: hoàn thành
    tài liệu kiểm chứng:
      - số ký hiệu: biên bản họp
`;
const { findings: FOUND } = checkReport(REPORT, { today: TODAY });

function settled(lines: readonly string[], file = 'so-tai-chinh.par.yaml'): string[] {
  const { settings, findings } = config(...lines);
  expect(findings).toEqual([]);
  return settleFindings(FOUND, settings, file).findings.map(({ code, severity }) => `${code} ${severity}`);
}

describe('a configuration', () => {
  test('that says nothing changes nothing', () => {
    expect(settled([])).toEqual(['PAR206 warning', 'PAR404 warning', 'PAR601 warning']);
  });

  test.each([
    [['mức độ: { PAR206: lỗi, PAR601: tắt }'], ['PAR206 error', 'PAR404 warning']],
    [['mức độ: { par206: lưu ý }'], ['PAR206 info', 'PAR404 warning', 'PAR601 warning']],
    [['ngoại lệ: [{ tệp: ["*.par.yaml"], mã: [PAR601, PAR404] }]'], ['PAR206 warning']],
    [['ngoại lệ: [{ tệp: ["*.par.json"], mã: [PAR601] }]'], ['PAR206 warning', 'PAR404 warning', 'PAR601 warning']],
    [
      ['mức độ: { PAR601: tắt }', 'ngoại lệ: [{ tệp: [so-*], mức độ: { PAR601: gợi ý } }]'],
      ['PAR206 warning', 'PAR404 warning', 'PAR601 hint'],
    ],
    [
      ['ngoại lệ:', '  - { tệp: [so-*], mã: [PAR206] }', '  - { tệp: [so-tai-*], mức độ: { PAR206: lỗi } }'],
      ['PAR206 error', 'PAR404 warning', 'PAR601 warning'],
    ],
  ])('%j', (lines, expected) => {
    expect(settled(lines)).toEqual(expected);
  });

  test('is read in English too', () => {
    const text =
      'format: par-config/1\nseverities: { PAR206: error }\noverrides: [{ files: ["*"], codes: [PAR404] }]\n';
    const { settings, findings } = checkConfig(text, { today: TODAY });
    expect(findings).toEqual([]);
    expect(
      settleFindings(FOUND, settings, 'a.par.yaml').findings.map(({ code, severity }) => [code, severity]),
    ).toEqual([
      ['PAR206', 'error'],
      ['PAR601', 'warning'],
    ]);
  });

  test.each([
    ['mức độ: { PAR61: tắt }', 'PAR810 PAR61: Không có mã phát hiện “PAR61”. Có phải là PAR601?'],
    ['mức độ: { E501: tắt }', 'PAR810 E501: Không có mã phát hiện “E501”.'],
    ['mức độ: { PAR601: nhẹ }', 'PAR104 nhẹ: '],
    ['ngoại lệ: [{ mã: [PAR601] }]', 'PAR102 '],
    ['ngoại lệ: [{ tệp: ["../*"], mã: [PAR601] }]', 'PAR813 "../*": “../*” không phải mẫu tên tệp dùng được.'],
    ['văn bản chỉ đạo: [../chung/a.par-directive.yaml]', 'PAR814 ../chung/a.par-directive.yaml: '],
    ['lịch nghỉ: ["/etc/passwd"]', 'PAR814 "/etc/passwd": '],
    ['lịch nghỉ: ["file:///etc/passwd"]', 'PAR814 '],
    ['lịch nghỉ: ["C:\\\\Windows\\\\a.yaml"]', 'PAR814 '],
    ['muc do: { PAR601: tắt }', 'PAR101 muc do: '],
  ])('with %s has the finding %s', (line, expected) => {
    const { findings, tree } = config(line);
    const said = findings.map((one) => `${one.code} ${tree.text.slice(one.start, one.end)}: ${sentenceOf(one, 'vi')}`);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(expected);
  });

  test('names files in its own folder only, however they are written', () => {
    const { directives, calendars } = config(
      'văn bản chỉ đạo: [./vinh-ha.par-directive.yaml]',
      'lịch nghỉ: ["chung\\\\2027.par-calendar.yaml"]',
    );
    expect(directives.map(({ file }) => file)).toEqual(['vinh-ha.par-directive.yaml']);
    expect(calendars.map(({ file }) => file)).toEqual(['chung/2027.par-calendar.yaml']);
    expect(calendars.map((one) => sentenceOf(missingNamedFile(one), 'vi'))).toEqual([
      'Không đọc được tệp “chung/2027.par-calendar.yaml”. Hãy xem lại tên tệp, tính từ thư mục của tệp cấu hình.',
    ]);
  });

  test.each(['', '# ghi chú', '[]', 'mẫu: par-report/1', '\u0000', '{', 'mẫu: par-config/1\nngoại lệ: 5'])(
    'that is no configuration (%j) has a finding and no effect',
    (text) => {
      const checked = checkConfig(text, { today: TODAY });
      expect(checked.findings.length).toBeGreaterThan(0);
      expect(settleFindings(FOUND, checked.settings, 'a.par.yaml').findings).toBe(FOUND);
    },
  );
});

describe('an override', () => {
  const checked = config(
    'ngoại lệ:',
    '  - { tệp: [so-*], mã: [PAR601, PAR505] }',
    '  - { tệp: [huyen-*], mã: [PAR601] }',
  );
  const { used } = settleFindings(FOUND, checked.settings, 'so-tai-chinh.par.yaml');

  function unused(complete: boolean): string[] {
    return unusedSilencers(checked, new Set(used), { complete }).map(
      ({ code, start, end }) => `${code} ${checked.tree.text.slice(start, end)}`,
    );
  }

  test('that silences nothing in the files it means is found', () => {
    expect(unused(false)).toEqual(['PAR811 PAR505']);
  });

  test('that means no file is found once the whole folder was checked', () => {
    expect(unused(true)).toEqual(['PAR811 PAR505', 'PAR812 tệp']);
  });
});

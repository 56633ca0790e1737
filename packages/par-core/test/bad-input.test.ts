/** What stands in files that nobody would write on purpose: each is answered by a finding, or read as it was meant. */
import { describe, expect, test } from 'vitest';
import { type CheckTextOptions, checkReport, checkReportBytes, checkText, reportValue, sentenceOf } from '../src';
import type { FileKind } from '../src/formats/file-kind';
import type { CheckedText } from '../src/formats/format-definition';

const options: CheckTextOptions = { today: '2021-12-20' };
const KINDS: readonly FileKind[] = ['report', 'directive', 'calendar', 'roster', 'criteria', 'config'];

/** The head of a good file of each kind, and a key that takes free text or a list. */
const HEADS: Readonly<Record<FileKind, string>> = {
  report:
    'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: Sở Tài chính\nkỳ báo cáo: Quý IV/2021\nnhiệm vụ:\n  - { mã: 3.a, trạng thái: chưa thực hiện }\n',
  directive: `mẫu: par-directive/1
mã: vinhha-2024-02-20
loại văn bản: kế hoạch
tên: Kế hoạch cải cách hành chính năm 2024
cơ quan ban hành: Sở Nội vụ
địa danh: Vĩnh Hà
ngày: 20/02/2024
tỉnh: tỉnh Vĩnh Hà
cơ quan: [Sở Nội vụ]
nhiệm vụ:
  - { mã: 1.a, tên: Giải quyết hồ sơ đúng hạn, giao cho: Sở Nội vụ, nội dung công việc: [Công khai tiến độ.] }
chế độ báo cáo: { giao cho: Sở Nội vụ, gửi: Sở Nội vụ, kỳ báo cáo: Năm 2024 }
`,
  calendar: 'mẫu: par-calendar/1\nngày nghỉ:\n  - { ngày: 01/01/2027, tên: Tết Dương lịch }\n',
  roster: 'mẫu: par-roster/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: [Sở Tài chính]\n',
  criteria: `mẫu: par-criteria/1
mã: vinh-ha-2023
tên: Bộ tiêu chí năm 2023
năm: 2023
nguồn số liệu: tự đặt
lĩnh vực:
  - { mã: "1", tên: Hồ sơ giải quyết đúng hạn, điểm tối đa: 2, cách chấm: theo tỷ lệ }
`,
  config: 'mẫu: par-config/1\nmức độ: { PAR303: tắt }\n',
};

/** Each finding lies in the text and can be said; they are few, however much is wrong. */
function expectSound({ findings, tree }: CheckedText): void {
  for (const finding of findings) {
    expect(finding.start).toBeGreaterThanOrEqual(0);
    expect(finding.end).toBeGreaterThanOrEqual(finding.start);
    expect(finding.end).toBeLessThanOrEqual(tree.text.length);
    for (const language of ['vi', 'en'] as const) {
      const sentence = sentenceOf(finding, language);
      expect(sentence.length).toBeLessThan(2_000);
      expect(sentence).not.toMatch(/\{\w+\}|undefined|\[object/u);
    }
  }
}

const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000);

/** By name: the text, and the codes that answer it in every kind of file. */
const NO_FILE: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing', '', ['PAR004']],
  ['blank lines', '\n\n  \n', ['PAR004']],
  ['comments alone', '# Sẽ viết sau\n# …\n', ['PAR004']],
  ['a byte order mark alone', '\ufeff', ['PAR004']],
  ['a document mark alone', '---\n', ['PAR004']],
  ['a word', 'báo cáo', ['PAR110']],
  ['a number', '42', ['PAR110']],
  ['a list', '- a\n- b\n', ['PAR110']],
];

describe.each(KINDS)('a file that should be a %s', (kind) => {
  test.each(NO_FILE)('and holds %s', (_, text, codes) => {
    const checked = checkText(kind, text, options);
    expectSound(checked);
    expect(checked.findings.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['sequences', deep('[', ']')],
    ['mappings', deep('{a: ', '}')],
    ['items', `\n  ${'- '.repeat(100_000)}`],
    ['open brackets', '['.repeat(100_000)],
    ['keys, a line each', Array.from({ length: 2_000 }, (_, depth) => `\n ${' '.repeat(depth)}a:`).join('')],
  ])('with %s nested without end', (_, value) => {
    const checked = checkText(kind, `${HEADS[kind]}ghi chú: ${value}\n`, options);
    expectSound(checked);
    expect(checked.findings.map(({ code }) => code)).toContain('PAR017');
    expect(checked.findings.length).toBeLessThan(50);
  });

  test.each([
    ['sequences', deep('[', ']')],
    ['mappings', deep('{"a":', '}')],
    ['open brackets', '{"a":'.repeat(100_000)],
  ])('in JSON with %s nested without end', (_, text) => {
    const checked = checkText(kind, text, { ...options, syntax: 'json' });
    expectSound(checked);
    expect(checked.findings.length).toBeGreaterThan(0);
    expect(checked.findings.length).toBeLessThan(50);
  });

  test('with an alias bomb', () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0
        ? 'a0: &a0 [x]'
        : `a${level}: &a${level} [${Array(9)
            .fill(`*a${level - 1}`)
            .join(', ')}]`,
    );
    const checked = checkText(kind, `${HEADS[kind]}${levels.join('\n')}\n`, options);
    expectSound(checked);
    expect(checked.findings.map(({ code }) => code)).toContain('PAR016');
  });

  test.each([['ghi chú: &a [*a]'], ['ghi chú: &a { b: *a }'], ['ghi chú: &a\n  - *a']])(
    'with an alias inside itself: %j',
    (line) => {
      const checked = checkText(kind, `${HEADS[kind]}${line}\n`, options);
      expectSound(checked);
      expect(checked.findings.map(({ code }) => code)).toContain('PAR016');
    },
  );

  test.each(['a', ' ', ':', '- ', '# ', '"', "'", '{', ',', '&', '*a ', '\t', '\\', 'ế'.normalize('NFD'), '\u00a0'])(
    'with one line that repeats %j without end',
    (piece) => {
      const line = piece.repeat(100_000);
      for (const text of [`${HEADS[kind]}ghi chú: ${line}\n`, `${HEADS[kind]}${line}\n`]) {
        const checked = checkText(kind, text, options);
        expectSound(checked);
        expect(checked.findings.length).toBeLessThan(200);
      }
    },
  );

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then'])(
    'with the key %s',
    (name) => {
      const checked = checkText(kind, `${HEADS[kind]}${name}: { a: 1 }\n"${name}": 1\n`, options);
      expectSound(checked);
      expect(checked.findings.filter(({ code }) => code === 'PAR101')).toHaveLength(2);
      expect(Object.prototype).not.toHaveProperty('a');
    },
  );

  test.each([
    ['windows line ends', (text: string) => text.replaceAll('\n', '\r\n'), []],
    ['line ends of old Macs', (text: string) => text.replaceAll('\n', '\r'), []],
    ['a byte order mark', (text: string) => `\ufeff${text}`, []],
    ['no line end at its end', (text: string) => text.trimEnd(), []],
    ['a document mark before it', (text: string) => `%YAML 1.2\n---\n${text}`, []],
    ['an end mark behind it', (text: string) => `${text}...\n`, []],
    ['a second document', (text: string) => `${text}---\n${text}`, ['PAR015']],
    ['the same key again', (text: string) => text + text.split('\n')[0], ['PAR106']],
    ['a tag of a program', (text: string) => text.replace(': par', ': !!js/function par'), ['PAR016']],
    ['the marks of a conflict', (text: string) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> main\n`, ['PAR018']],
  ])('with %s', (_, change, codes) => {
    const checked = checkText(kind, change(HEADS[kind]), options);
    expectSound(checked);
    const errors = checked.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(codes);
  });

  test('cut off anywhere', () => {
    for (let end = 0; end <= HEADS[kind].length; end++)
      expectSound(checkText(kind, HEADS[kind].slice(0, end), options));
  });
});

test.each(['a', '- ', '{', 'ế '])('a report with one line of 10 MB is answered: %j', (piece) => {
  const line = piece.repeat(Math.ceil(10_000_000 / piece.length));
  const checked = checkReport(`${HEADS.report}ghi chú: ${line}\n`, options);
  expectSound(checked);
  expect(checked.findings.length).toBeLessThan(200);
});

describe('bytes that are no text', () => {
  const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  test.each([
    ['a picture', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1])],
    ['a compressed Word file', bytes('PK', [3, 4, 20, 0, 6, 0])],
    ['UTF-16, low byte first', bytes([0xff, 0xfe], Buffer.from('mẫu', 'utf16le') as never)],
    ['UTF-16, high byte first', bytes([0xfe, 0xff, 0, 0x6d])],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('mau: par-report/1', 'utf16le'))],
    ['Latin-1', bytes('co quan: S', [0xf4], 'c Tr', [0xe3], 'ng')],
    ['a letter cut in half', bytes('mẫu').subarray(0, 3)],
    ['a surrogate', bytes([0xed, 0xa0, 0x80])],
    ['a letter written too long', bytes([0xc0, 0xaf])],
  ])('are told: %s', (_, content) => {
    const { findings } = checkReportBytes(content, { today: '2021-12-20' });
    expect(findings.map(({ code }) => code)).toEqual(['PAR002']);
  });

  test('or too many are not read', () => {
    const { findings } = checkReportBytes(new Uint8Array(2_001), { today: '2021-12-20', maxSize: 2_000 });
    expect(findings.map(({ code }) => code)).toEqual(['PAR003']);
  });
});

describe('a value that YAML would guess at', () => {
  const report = (line: string): string => `${HEADS.report}${line}\n`;
  const rate = (written: string): string =>
    report(`chỉ tiêu:\n  audit-recommendations-resolved: { tử số: ${written}, mẫu số: 99999999 }`);

  test.each(['1e999', '.nan', '.inf', '-.inf', '0x1F', '0o17', '0b11', '1_000', '-5', '1.5', '~~', '1/2', '12 hồ sơ'])(
    'is no whole number: %s',
    (written) => {
      const { findings } = checkReport(rate(written), options);
      const wrong = findings.filter(({ severity }) => severity === 'error');
      expect(wrong).toHaveLength(1);
      expect(['PAR105', 'PAR107']).toContain(wrong[0]?.code);
    },
  );

  test.each([
    ['007', 7],
    ['+12', 12],
    ['1250', 1250],
    ['"12"', 12],
  ])('is a number as people write it: %s', (written, value) => {
    const checked = checkReport(rate(written), options);
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reportValue(checked)?.indicators?.['audit-recommendations-resolved']?.numerator).toBe(value);
  });

  test.each([
    'yes',
    'no',
    'on',
    'off',
    'true',
    'null ',
    'Có',
    'Không',
    '1.10',
    '2021-11-30',
    '0x1F',
    '.nan',
    '12:30:45',
  ])('is text where text belongs: %s', (written) => {
    const checked = checkReport(report(`đánh giá chung: ${written}`), options);
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reportValue(checked)?.overview).toBe(written.trim() === 'null' ? undefined : written);
  });

  test.each(['yes', 'no', 'on', 'off', 'true', '1', '0x1F'])('is no status: %s', (written) => {
    const { findings } = checkReport(HEADS.report.replace('chưa thực hiện', written), options);
    expect(findings.map(({ code }) => code)).toContain('PAR104');
  });

  test.each(['a', '1', '1/', '-', '30/11/2021 ', 'BC-', 'Đ', ' '])(
    'of 100,000 times %j is answered, and not echoed',
    (piece) => {
      const long = piece.repeat(100_000);
      for (const text of [
        report(`văn bản: { ngày: "${long}" }`),
        report(`văn bản: { ký hiệu: "${long}", số: "${long}" }`),
        HEADS.report.replace('Sở Tài chính', `"${long}"`),
        HEADS.report.replace('Quý IV/2021', `"${long}"`),
        HEADS.report.replace('3.a', `"${long}"`),
        HEADS.report.replace('chưa thực hiện', `"${long}"`),
        HEADS.report.replace('soctrang-2021-09-24', `"${long}"`),
        HEADS.report.replace('}', `, tài liệu kiểm chứng: [{ số ký hiệu: "${long}", ngày: "${long}" }] }`),
        report(`chỉ tiêu: { "${long}": { tử số: "${long}" } }`),
        report(`"${long}": 1`),
      ]) {
        const checked = checkReport(text, options);
        expectSound(checked);
        expect(checked.findings.length).toBeGreaterThan(0);
      }
    },
  );
});

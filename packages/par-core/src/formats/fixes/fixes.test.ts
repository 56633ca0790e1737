import { describe, expect, test } from 'vitest';
import type { CriteriaSet, Leaf } from '../../scoring';
import { checkReport } from '../report/check';
import { applyEdits, fixesOf, fixTitle } from '.';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;
const TASK = `${HEAD}nhiệm vụ:
  - mã: 3.a
    trạng thái: đang thực hiện
`;

function check(text: string, syntax: 'yaml' | 'json' = 'yaml') {
  const checked = checkReport(text, { today: '2021-12-20', syntax });
  return { checked, findings: checked.findings.filter(({ code }) => code !== 'PAR206') };
}

/** The text after the first fix of its only finding, without the head that all have. */
function fixed(text: string, syntax: 'yaml' | 'json' = 'yaml', alternative = 0): { code: string; text: string } {
  const { checked, findings } = check(text, syntax);
  expect(findings.map(({ code }) => code)).toHaveLength(1);
  const [finding] = findings;
  if (finding === undefined) throw new Error('nothing is found');
  const fix = fixesOf(checked, finding)[alternative];
  if (fix === undefined) throw new Error(`${finding.code} has no fix`);
  return { code: finding.code, text: applyEdits(text, fix.edits) };
}

describe('what a Vietnamese author writes in YAML', () => {
  test.each<[what: string, code: string, written: string, meant: string]>([
    ['a colon in plain text', 'PAR010', 'kết quả: Đã xử lý: 5 kiến nghị', 'kết quả: "Đã xử lý: 5 kiến nghị"'],
    [
      'a colon and quotes in plain text',
      'PAR010',
      'kết quả: Ban hành "Kế hoạch": đợt 2',
      `kết quả: 'Ban hành "Kế hoạch": đợt 2'`,
    ],
    [
      'a colon in a text of two lines',
      'PAR010',
      'kết quả: Đã hướng dẫn, cụ thể: 11 huyện\n      và các sở.',
      'kết quả: |\n      Đã hướng dẫn, cụ thể: 11 huyện\n      và các sở.',
    ],
    ['a comment that swallows text', 'PAR011', 'kết quả: họp lần 2 #2 đã xong', 'kết quả: "họp lần 2 #2 đã xong"'],
    ['a tab as indentation', 'PAR009', '<\t\tkết quả: xong', '    kết quả: xong'],
    ['tabs in several lines', 'PAR009', 'kết quả: |\n\t\t\txong\n\t\t\txuôi', 'kết quả: |\n      xong\n      xuôi'],
    ['a no-break space as indentation', 'PAR009', '<\u00a0\u00a0\u00a0\u00a0kết quả: xong', '    kết quả: xong'],
    ['no-break spaces behind a colon', 'PAR020', 'kết quả:\u00a0\u00a0xong', 'kết quả: xong'],
    ['a full-width colon', 'PAR014', 'kết quả：xong', 'kết quả: xong'],
    ['curly quotes around a value', 'PAR014', 'tiến độ: “60%”', 'tiến độ: 60%'],
    ['a missing space', 'PAR007', 'kết quả:xong', 'kết quả: xong'],
    ['a missing colon', 'PAR007', 'kết quả xong', 'kết quả: xong'],
    ['a quote that is never closed', 'PAR005', 'kết quả: "Đã xong', 'kết quả: "Đã xong"'],
    ['a text that begins with a sign', 'PAR021', 'kết quả: @Sở đã xong', 'kết quả: "@Sở đã xong"'],
    [
      'quotes around the first word only',
      'PAR001',
      'kết quả: "Kế hoạch" đã ban hành',
      `kết quả: '"Kế hoạch" đã ban hành'`,
    ],
    ['quotes around a text with its own', 'PAR001', 'kết quả: "Đã "làm" xong"', `kết quả: 'Đã "làm" xong'`],
    ['the same in single quotes', 'PAR001', "kết quả: 'Đã 'làm' xong'", `kết quả: "Đã 'làm' xong"`],
    ['a text behind the bar', 'PAR001', 'kết quả: | Đã xong.', 'kết quả: | \n      Đã xong.'],
    ['a backslash', 'PAR001', 'kết quả: "V\\H"', 'kết quả: "V\\\\H"'],
    ['a tag', 'PAR016', 'kết quả: !ghi_chú Đã xong', 'kết quả: Đã xong'],
    ['an asterisk', 'PAR016', 'kết quả: *xong', 'kết quả: "*xong"'],
    [
      'a line shifted with what is below it',
      'PAR008',
      ' tài liệu kiểm chứng:\n       - ngày: 30/11/2021\n         trích yếu: Báo cáo',
      'tài liệu kiểm chứng:\n      - ngày: 30/11/2021\n        trích yếu: Báo cáo',
    ],
    ['decomposed letters', 'PAR019', `kết quả: ${'Đã rà soát'.normalize('NFD')}`, 'kết quả: Đã rà soát'],
    ['TCVN3', 'PAR024', 'kết quả: §· rµ so¸t, kh¾c phôc', 'kết quả: Đã rà soát, khắc phục'],
    [
      'VNI',
      'PAR024',
      'kết quả: |\n      Ñaõ raø soaùt:\n      khaéc phuïc',
      'kết quả: |\n      Đã rà soát:\n      khắc phục',
    ],
    ['a rate of 0,6', 'PAR013', 'tiến độ: 0,6', 'tiến độ: 60%'],
    [
      'a day in short',
      'PAR108',
      'tài liệu kiểm chứng: [{ ngày: 30/11/21 }]',
      'tài liệu kiểm chứng: [{ ngày: 30/11/2021 }]',
    ],
    [
      'the key twice',
      'PAR106',
      'ghi chú: một\n    ghi chú: |\n      hai\n      ba\n    lý do: bốn',
      'ghi chú: một\n    lý do: bốn',
    ],
  ])('%s', (_, code, written, meant) => {
    // `<` says that the line begins at the margin.
    const line = written.startsWith('<') ? `${written.slice(1)}\n` : `    ${written}\n`;
    const expected = `    ${meant}\n`.replace(/^ {4}(?= {4}\S)/u, '');
    const result = fixed(TASK + line);
    expect(result).toEqual({ code, text: TASK + expected });
    expect(check(result.text).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each<[what: string, code: string, written: string, meant: string]>([
    [
      'a decimal comma',
      'PAR012',
      '{ tử số: 9, mẫu số: 9, kỳ trước: 95,5% }',
      '{ tử số: 9, mẫu số: 9, kỳ trước: "95,5%" }',
    ],
    ['thousands', 'PAR013', '{ tử số: 1.250, mẫu số: 1250 }', '{ tử số: 1250, mẫu số: 1250 }'],
    ['a comma too many', 'PAR001', '{ tử số: 9,, mẫu số: 9 }', '{ tử số: 9, mẫu số: 9 }'],
    ['no comma', 'PAR001', '{ tử số: "9" "mẫu số": 9 }', '{ tử số: "9", "mẫu số": 9 }'],
    ['a key twice', 'PAR106', '{ tử số: 9, mẫu số: 9, tử số: 8 }', '{ tử số: 9, mẫu số: 9 }'],
    ['a misspelt key', 'PAR101', '{ tử số: 9, "mau so": 9 }', '{ tử số: 9, "mẫu số": 9 }'],
  ])('%s between brackets', (_, code, written, meant) => {
    const text = `${HEAD}nhiệm vụ: []\nchỉ tiêu:\n  audit-recommendations-resolved: `;
    expect(fixed(`${text}${written}\n`)).toEqual({ code, text: `${text}${meant}\n` });
  });

  test.each<[what: string, line: string]>([
    ['Có and Không are words', 'đánh giá chung: Có'],
    ['no is a word', 'đánh giá chung: no'],
    ['a date in either form', 'văn bản: { ngày: 2021-12-10 }'],
    ['a date as it is written here', 'văn bản: { ngày: 10/12/2021 }'],
  ])('%s: read right', (_, line) => {
    expect(check(`${HEAD}nhiệm vụ: []\n${line}\n`).findings).toEqual([]);
  });

  test('1.10 and 1.1 are two keys', () => {
    const line = 'tự chấm điểm: { bộ tiêu chí: hai, tiêu chí: { 1.10: { giá trị: Có }, 1.1: { giá trị: Không } } }';
    const component = (id: string): Leaf => ({
      id,
      name: { vi: `Tiêu chí ${id}`, en: `Component ${id}` },
      maximum: 1,
      scoredBy: 'self-assessment',
      rule: { kind: 'yes-no' },
    });
    const two: CriteriaSet = {
      id: 'hai',
      name: { vi: 'Hai tiêu chí', en: 'Two components' },
      year: 2021,
      provenance: { kind: 'own' },
      areas: [component('1.1'), component('1.10')],
    };
    const checked = checkReport(`${HEAD}nhiệm vụ: []\n${line}\n`, { today: '2021-12-20', criteriaSets: [two] });
    expect(checked.findings.filter(({ code }) => code !== 'PAR206')).toEqual([]);
  });

  test('task: 8 is an id', () => {
    const text = `${HEAD.replace('Sở Tài chính', 'Sở Tài nguyên và Môi trường')}nhiệm vụ:\n  - mã: 8\n    trạng thái: đang thực hiện\n`;
    expect(check(text).findings).toEqual([]);
  });
});

describe('a fix in JSON', () => {
  const json = (task: string): string =>
    `{ "mẫu": "par-report/1", "văn bản chỉ đạo": "soctrang-2021-09-24", "cơ quan": "STC", "kỳ báo cáo": "2021-Q4",\n  "nhiệm vụ": [\n${task}\n  ] }\n`;

  test.each<[code: string, written: string, meant: string]>([
    ['PAR104', '{ "mã": "3.a", "trạng thái": "dang thuc hien" }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    ['PAR203', '{ "mã": "3a", "trạng thái": "đang thực hiện" }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    ['PAR101', '{ "ma": "3.a", "trạng thái": "đang thực hiện" }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    ['PAR102', '{ "mã": "3.a" }', '{ "mã": "3.a", "trạng thái": null }'],
    ['PAR102', '    {\n      "mã": "3.a"\n    }', '    {\n      "mã": "3.a",\n      "trạng thái": null\n    }'],
    [
      'PAR406',
      '{ "mã": "3.a", "trạng thái": "không áp dụng" }',
      '{ "mã": "3.a", "trạng thái": "không áp dụng", "lý do": null }',
    ],
    [
      'PAR404',
      '{ "mã": "3.a", "trạng thái": "hoàn thành", "kết quả": "Xong" }',
      '{ "mã": "3.a", "trạng thái": "hoàn thành", "kết quả": "Xong", "tài liệu kiểm chứng": [{ "số ký hiệu": null, "ngày": null, "trích yếu": null }] }',
    ],
    ['PAR001', '{ "mã": "3.a", "trạng thái": "đang thực hiện", }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    ['PAR001', '{ "mã": "3.a" "trạng thái": "đang thực hiện" }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    ['PAR001', '{ mã: "3.a", "trạng thái": "đang thực hiện" }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    [
      'PAR001',
      '{ "mã": "3.a", "trạng thái": "đang thực hiện", "ghi chú": }',
      '{ "mã": "3.a", "trạng thái": "đang thực hiện", "ghi chú": null }',
    ],
    ['PAR111', '{ "mã": "3.a", "trạng thái" : }', '{ "mã": "3.a", "trạng thái" : "chưa thực hiện" }'],
    ['PAR021', '{ "mã": 3.a, "trạng thái": "đang thực hiện" }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    ['PAR021', '{ "mã": "3.a", "trạng thái": đang thực hiện }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    ['PAR005', '{ "mã": "3.a", "trạng thái": "đang thực hiện }', '{ "mã": "3.a", "trạng thái": "đang thực hiện" }'],
    [
      'PAR106',
      '{ "mã": "3.a", "trạng thái": "đang thực hiện", "mã": "3.b" }',
      '{ "mã": "3.a", "trạng thái": "đang thực hiện" }',
    ],
    [
      'PAR024',
      '{ "mã": "3.a", "trạng thái": "đang thực hiện", "kết quả": "§· rµ so¸t" }',
      '{ "mã": "3.a", "trạng thái": "đang thực hiện", "kết quả": "Đã rà soát" }',
    ],
  ])('%s %s', (code, written, meant) => {
    expect(fixed(json(written), 'json')).toEqual({ code, text: json(meant) });
  });

  test('keeps the text of an official name whole', () => {
    const text = json('').replace('"STC"', '"Sở Van hóa, Thể thao và Du lịch"');
    expect(fixed(text, 'json').text).toContain('"Sở Văn hóa, Thể thao và Du lịch"');
  });

  test('adds the missing tasks', () => {
    const text = json('    { "mã": "1.a", "trạng thái": "đang thực hiện" }');
    const checked = checkReport(text, { today: '2021-12-20', syntax: 'json' });
    const [finding] = checked.findings;
    const [fix] = finding ? fixesOf(checked, finding) : [];
    const after = applyEdits(text, fix?.edits ?? []);
    expect(after).toContain(
      '\n    { "mã": "3.c", "trạng thái": "chưa thực hiện", "kết quả": "", "tài liệu kiểm chứng": [] }',
    );
    expect(check(after, 'json').checked.findings).toEqual([]);
    expect(JSON.parse(after)['nhiệm vụ']).toHaveLength(14);
  });
});

describe('missing keys and tasks in YAML', () => {
  test.each<[what: string, written: string, meant: string]>([
    ['below their neighbours', '  - mã: 3.a', '  - mã: 3.a\n    trạng thái:'],
    ['above their neighbours', '  - trạng thái: đang thực hiện', '  - mã:\n    trạng thái: đang thực hiện'],
    ['between brackets', '  - { mã: 3.a }', '  - { mã: 3.a, trạng thái: }'],
    [
      'where the format has them',
      '  - mã: 3.a\n    trạng thái: hoàn thành\n    ghi chú: Xong',
      '  - mã: 3.a\n    trạng thái: hoàn thành\n    kết quả: |\n    tài liệu kiểm chứng:\n      - số ký hiệu:\n        ngày:\n        trích yếu:\n    ghi chú: Xong',
    ],
    [
      'with the value that is known',
      '  - mã: 1.g\n    trạng thái: đang thực hiện\n  - mã: 4.b # phối hợp\n    trạng thái: đang thực hiện',
      '  - mã: 1.g\n    trạng thái: đang thực hiện\n  - mã: 4.b # phối hợp\n    vai trò: phối hợp\n    trạng thái: đang thực hiện',
    ],
  ])('%s', (_, written, meant) => {
    expect(fixed(`${HEAD}nhiệm vụ:\n${written}\n`).text).toBe(`${HEAD}nhiệm vụ:\n${meant}\n`);
  });

  test('in English keys and CR LF', () => {
    const text = 'format: par-report/1\r\nagency: STC\r\nperiod: 2021-Q4\r\ntasks: []\r\n';
    expect(fixed(text).text).toBe(text.replace('\r\nagency', '\r\ndirective: soctrang-2021-09-24\r\nagency'));
  });

  test.each([
    ['nhiệm vụ:\n  - mã: 1.a\n    trạng thái: đang thực hiện\nchỉ tiêu:\n'],
    ['nhiệm vụ: []  # chưa có\nchỉ tiêu:\n'],
    ['nhiệm vụ:\n- mã: 1.a\n  trạng thái: đang thực hiện\n'],
    ['nhiệm vụ: [{ mã: 1.a, trạng thái: đang thực hiện }]\n'],
  ])('every missing task is added to %j', (tasks) => {
    const text = HEAD + tasks;
    const { checked } = check(text);
    const finding = checked.findings.find(({ code }) => code === 'PAR206');
    const [fix] = finding ? fixesOf(checked, finding) : [];
    const after = checkReport(applyEdits(text, fix?.edits ?? []), { today: '2021-12-20' });
    expect(after.findings).toEqual([]);
    expect(after.report?.fields.tasks?.items).toHaveLength(14);
  });
});

describe('a removal takes with it', () => {
  test('the whole item of the list', () => {
    const item = '  - mã: 10\n    trạng thái: đang thực hiện\n    kết quả: |\n      Đã báo cáo.\n';
    const other = '  - mã: 3.b\n    trạng thái: đang thực hiện\n';
    expect(fixed(TASK + item + other).text).toBe(TASK + other);
    expect(fixed(`${HEAD}nhiệm vụ:\n${item}`).text).toBe(`${HEAD}nhiệm vụ: []\n`);
  });

  test('the key whose value has no place there', () => {
    const lines = (points: string): string =>
      `${TASK}tự chấm điểm:\n  tiêu chí:\n    "2.3": { không áp dụng: có, giải trình: Không có. }\n    "3.4":\n      không áp dụng: có\n${points}      giải trình: Không phát sinh.\n    "3.5": { giá trị: 0 }\n    "4.1": { giá trị: Chưa }\n`;
    expect(fixed(lines('      điểm tự chấm: 4\n'))).toEqual({ code: 'PAR712', text: lines('') });
  });

  test('the comment that names nothing else', () => {
    expect(fixed(`${TASK}    # par-disable-next-line PAR601\n    ghi chú: xong\n`).text).toBe(
      `${TASK}    ghi chú: xong\n`,
    );
    const two = '    # par-disable-next-line PAR107, PAR601 tạm thời\n    tiến độ: chưa rõ\n';
    expect(fixed(TASK + two).text).toBe(TASK + two.replace(' PAR601', ''));
  });
});

describe('of a key given twice', () => {
  const text = `${TASK}    ghi chú: một\n    ghi chú: hai\n`;
  test.each([
    [0, 'Bỏ “ghi chú” ở dòng 9, giữ dòng 8', `${TASK}    ghi chú: một\n`],
    [1, 'Bỏ “ghi chú” ở dòng 8, giữ dòng 9', `${TASK}    ghi chú: hai\n`],
  ])('way %i says which goes', (index, title, after) => {
    const { checked, findings } = check(text);
    const fix = findings.flatMap((finding) => fixesOf(checked, finding))[index];
    expect(fix && fixTitle(fix, 'vi')).toBe(title);
    expect(fix && applyEdits(text, fix.edits)).toBe(after);
  });

  test('on one line the title shows the value', () => {
    const line = `${HEAD}nhiệm vụ: []\nchỉ tiêu:\n  audit-recommendations-resolved: { tử số: 9, mẫu số: 9, tử số: 8 }\n`;
    const { checked, findings } = check(line);
    const titles = findings.flatMap((finding) => fixesOf(checked, finding)).map((fix) => fixTitle(fix, 'vi'));
    expect(titles).toEqual(['Bỏ “tử số: 8”', 'Bỏ “tử số: 9”']);
  });
});

import { describe, expect, test } from 'vitest';
import { CALENDAR_FORMAT } from '../calendar/check';
import { REPORT_FORMAT } from '../report/format';
import { type FormatOptions, formatText } from './format-text';

const HEAD = 'mẫu: par-report/1\n';

/** The text that comes out; the codes of the findings where it is refused. */
function formatted(text: string, options: Partial<FormatOptions> = {}): string | readonly string[] {
  const result = formatText(text, { format: REPORT_FORMAT, ...options });
  if (result.kind === 'formatted') return result.text;
  return result.kind === 'refused' ? result.findings.map(({ code }) => code) : [result.difference];
}

/** The same below the first key of a report. */
function below(text: string, options: Partial<FormatOptions> = {}): string | readonly string[] {
  const out = formatted(HEAD + text, options);
  return typeof out === 'string' ? out.slice(HEAD.length) : out;
}

describe('lines of a block', () => {
  test.each([
    [
      'two columns for a level',
      'văn bản:\n     số: 1\n     người ký:\n      họ tên: A\n',
      'văn bản:\n  số: 1\n  người ký:\n    họ tên: A\n',
    ],
    [
      'items two deeper than their key',
      'nhiệm vụ:\n- mã: 1.a\n  trạng thái: hoàn thành\n',
      'nhiệm vụ:\n  - mã: 1.a\n    trạng thái: hoàn thành\n',
    ],
    [
      'one blank behind a dash',
      'nhiệm vụ:\n  -   mã: 1.a\n      trạng thái: hoàn thành\n',
      'nhiệm vụ:\n  - mã: 1.a\n    trạng thái: hoàn thành\n',
    ],
    ['a key on the line below its dash', 'nhiệm vụ:\n -\n   mã: 1.a\n', 'nhiệm vụ:\n  -\n    mã: 1.a\n'],
    ['lists in lists', 'x:\n- - a\n  - b\n-  - c\n', 'x:\n  - - a\n    - b\n  - - c\n'],
    ['one blank behind a colon, none before', 'cơ quan :    Sở Y tế\n"đơn vị"   :  x\n', ['PAR106']],
    ['no blanks at the end', 'cơ quan: Sở Y tế   \t\nvăn bản:  \n  số: 1\n', 'cơ quan: Sở Y tế\nvăn bản:\n  số: 1\n'],
    [
      'one blank line',
      '\n\n\ncơ quan: Sở Y tế\n\n\n\n\nkỳ báo cáo: 2021-Q4\n\n\n',
      '\ncơ quan: Sở Y tế\n\nkỳ báo cáo: 2021-Q4\n',
    ],
    ['a value on a line of its own', 'cơ quan:\n     Sở Y tế\n', 'cơ quan:\n  Sở Y tế\n'],
    [
      'a text that goes on',
      'đánh giá chung: Trong quý\n      đã làm\n\n   nhiều việc.\n',
      'đánh giá chung: Trong quý\n  đã làm\n\n  nhiều việc.\n',
    ],
    [
      'quotes over lines',
      `đánh giá chung: "Trong quý   \n          đã làm \\\n\n   nhiều\\ \n việc."\nghi chú: 'a\n       b'\n`,
      `đánh giá chung: "Trong quý\n  đã làm \\\n\n  nhiều\\ \n  việc."\nghi chú: 'a\n  b'\n`,
    ],
    ['a list below the margin of its key', 'x:\n- a\n-    b\ny: 1\n', 'x:\n  - a\n  - b\ny: 1\n'],
    ['marks of a document', 'x:   1\n...\n   # sau\n', 'x: 1\n...\n# sau\n'],
  ] as const)('%s', (_, text, expected) => {
    expect(below(text)).toEqual(expected);
  });

  test('the mark at the head, and a version', () => {
    expect(formatted('%YAML 1.2  \n---   \nmẫu:  par-report/1\n')).toBe('%YAML 1.2\n---\nmẫu: par-report/1\n');
  });
});

describe('ends of lines and of the file', () => {
  test.each([
    ['a missing break at the end', 'mẫu: par-report/1', 'mẫu: par-report/1\n'],
    ['a byte order mark', '\ufeffmẫu: par-report/1\n', 'mẫu: par-report/1\n'],
    ['the breaks of Windows', 'mẫu:  par-report/1\r\ncơ quan: Y\r\n', 'mẫu: par-report/1\r\ncơ quan: Y\r\n'],
    ['mixed breaks', 'mẫu: par-report/1\r\ncơ quan: Y\nghi chú: z\n', 'mẫu: par-report/1\ncơ quan: Y\nghi chú: z\n'],
    ['breaks of an old Mac', 'mẫu: par-report/1\rcơ quan: Y\r', 'mẫu: par-report/1\ncơ quan: Y\n'],
  ])('%s', (_, text, expected) => {
    expect(formatted(text)).toBe(expected);
  });
});

describe('what Word and other keyboards leave behind', () => {
  test.each([
    ['tabs', 'văn bản:\n\tsố: 1\n\tngười ký:\n\t\thọ tên: A\n', 'văn bản:\n  số: 1\n  người ký:\n    họ tên: A\n'],
    ['no-break spaces as indentation', 'văn bản:\n\u00a0\u00a0\u00a0số: 1\n', 'văn bản:\n  số: 1\n'],
    ['a no-break space behind a colon', 'cơ quan:\u00a0Sở Y tế\n', 'cơ quan: Sở Y tế\n'],
    [
      'letters in parts',
      'cơ quan: Sở Y tế'.normalize('NFD') + '\n# ghi chú\n'.normalize('NFD'),
      'cơ quan: Sở Y tế\n# ghi chú\n',
    ],
    ['tabs in a text below a bar', 'đánh giá chung: |\n\tmột\n\thai\n', 'đánh giá chung: |\n  một\n  hai\n'],
    [
      'escapes stay',
      `cơ quan: "\\u00e9e\u0301 \\e\u0301 \\x41\u0301"\n`,
      `cơ quan: "\\u00e9\u00e9 \\e\u0301 \\x41\u0301"\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(below(text)).toEqual(expected);
  });
});

describe('a text below a bar is the same to the letter', () => {
  test.each([
    [
      'indented further',
      'đánh giá chung: |\n       một\n         - hai  \n\n\n       ba\n\n\nsố: 1\n',
      'đánh giá chung: |\n  một\n    - hai  \n\n\n  ba\n\nsố: 1\n',
    ],
    [
      'folded',
      'đánh giá chung: >\n    một\n    hai\n\n      ba\n    bốn\n',
      'đánh giá chung: >\n  một\n  hai\n\n    ba\n  bốn\n',
    ],
    ['with its column told', 'đánh giá chung: |1-\n   một\n hai\n', 'đánh giá chung: |2-\n    một\n  hai\n'],
    ['with the column told in an item', 'x:\n-   |4\n      một\n    hai\n', 'x:\n  - |2\n      một\n    hai\n'],
    ['with a comment', 'đánh giá chung:   |-     # viết ở đây\n   một\n', 'đánh giá chung: |-  # viết ở đây\n  một\n'],
    ['kept to its last break', 'đánh giá chung: |+\n   một\n\n\n\nsố: 1\n', 'đánh giá chung: |+\n  một\n\n\n\nsố: 1\n'],
    ['kept at the end of the file', 'đánh giá chung: |+\n   một\n\n\n', 'đánh giá chung: |+\n  một\n\n\n'],
    ['empty', 'đánh giá chung: |\n\n\n\nkiến nghị: |\n', 'đánh giá chung: |\n\nkiến nghị: |\n'],
    ['blank lines at its beginning', 'đánh giá chung: |\n\n\n   một\n', 'đánh giá chung: |\n\n\n  một\n'],
    [
      'lines of blanks',
      'đánh giá chung: |\n   một\n     \n \n   hai\n    \n',
      'đánh giá chung: |\n  một\n    \n\n  hai\n   \n',
    ],
    [
      'what looks like something else',
      'đánh giá chung: |\n    # một\n    - hai: ba\n    "bốn\n',
      'đánh giá chung: |\n  # một\n  - hai: ba\n  "bốn\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(below(text)).toEqual(expected);
  });
});

describe('brackets', () => {
  test.each([
    ['blanks within', 'x: {a:   1 ,b: [ c,d ]}\n', 'x: { a: 1, b: [c, d] }\n'],
    ['nothing within', 'x: {  }\ny: [ ]\n', 'x: {}\ny: []\n'],
    ['a mapping in a list', 'x: [a:  1,b]\n', 'x: [a: 1, b]\n'],
    ['quoted keys', 'x: {"a":1,\'b\' : "c"}\n', 'x: { "a": 1, \'b\': "c" }\n'],
    ['keys without a value', 'x: { a: ,b: }\n', 'x: { a: , b: }\n'],
    [
      'lines as they break',
      'x: {\n a: 1,\n\n\n       b: [\n c,   # d\n # e\n f\n]\n}\n',
      'x: {\n    a: 1,\n\n    b: [\n      c,  # d\n      # e\n      f\n    ]\n  }\n',
    ],
    [
      'in an item',
      'nhiệm vụ:\n- {\n  mã: 1.a,\n  trạng thái: hoàn thành\n  }\n',
      'nhiệm vụ:\n  - {\n      mã: 1.a,\n      trạng thái: hoàn thành\n    }\n',
    ],
    ['a text over lines', 'x: [ một\n   hai, "ba\n   bốn" ]\n', 'x: [một\n      hai, "ba\n      bốn"]\n'],
    ['a comma at the end', 'x: [a, b,]\n', 'x: [a, b,]\n'],
  ])('%s', (_, text, expected) => {
    expect(below(text)).toEqual(expected);
  });

  test('a whole file in them', () => {
    const text = '{mẫu: par-report/1,  "cơ quan":STC,\n nhiệm vụ: [{mã: 1.a,trạng thái: hoàn thành}]}';
    const expected = '{ mẫu: par-report/1, "cơ quan": STC,\n  nhiệm vụ: [{ mã: 1.a, trạng thái: hoàn thành }] }\n';
    expect(formatted(text)).toBe(expected);
  });
});

describe('comments', () => {
  test.each([
    [
      'go with the line below',
      '    # đầu\nnhiệm vụ:\n# một\n- mã: 1.a\n      # hai\n  trạng thái: hoàn thành\n',
      '# đầu\nnhiệm vụ:\n  # một\n  - mã: 1.a\n    # hai\n    trạng thái: hoàn thành\n',
    ],
    [
      'stay with the block they stand in',
      'nhiệm vụ:\n  - mã: 1.a\n    # trong mục\n  # trong danh sách\n  - mã: 1.b\n    # cuối\n# ngoài\ncơ quan: Y\n',
      'nhiệm vụ:\n  - mã: 1.a\n    # trong mục\n  # trong danh sách\n  - mã: 1.b\n    # cuối\n# ngoài\ncơ quan: Y\n',
    ],
    [
      'at the end of the file',
      'văn bản:\n    số: 1\n    # trong\n  # ngoài\n',
      'văn bản:\n  số: 1\n  # trong\n# ngoài\n',
    ],
    [
      'behind a text below a bar',
      'văn bản:\n    địa danh: |\n        x\n    # sau\n    số: 1\n',
      'văn bản:\n  địa danh: |\n    x\n  # sau\n  số: 1\n',
    ],
    [
      'at the end of a line keep one blank or two',
      'số: 1 # a\ny: 2      # b\nz:   # c\n',
      'số: 1 # a\ny: 2  # b\nz:  # c\n',
    ],
    ['do not change', '#! x\n#\n#không cách\n##  hai  \nx: 1\n', '#! x\n#\n#không cách\n##  hai\nx: 1\n'],
    [
      'silence the same line',
      'văn bản:\n      # par-disable-next-line PAR101\n      xyzzy: 1\n',
      'văn bản:\n  # par-disable-next-line PAR101\n  xyzzy: 1\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(below(text)).toEqual(expected);
  });
});

describe('anchors, aliases and tags', () => {
  test.each([
    ['of a value', 'x:   &a    một\ny:   *a\n', 'x: &a một\ny: *a\n'],
    ['of a group', 'x: &a\n    b: 1\ny:\n     *a\nz: 2\n', 'x: &a\n  b: 1\ny:\n  *a\nz: 2\n'],
    ['of an item', 'x:\n- &a\n  b: 1\n- *a\n-    !!str   c\n', 'x:\n  - &a\n    b: 1\n  - *a\n  - !!str c\n'],
    ['merged', 'x: &a {b: 1}\ny:\n   <<:   *a\n   c: 2\n', 'x: &a { b: 1 }\ny:\n  <<: *a\n  c: 2\n'],
    ['in brackets', 'x: &a 1\ny: [ *a,*a ]\nz: {b: *a }\n', 'x: &a 1\ny: [*a, *a]\nz: { b: *a }\n'],
    ['as a key', 'x: &a y\n*a : 1\n', 'x: &a y\n*a : 1\n'],
    ['alone at the end', 'x: &a y\nz: *a', 'x: &a y\nz: *a\n'],
  ])('%s', (_, text, expected) => {
    expect(below(text)).toEqual(expected);
  });
});

describe('JSON', () => {
  const json = (text: string): string | readonly string[] => formatted(text, { syntax: 'json' });

  test('has a line for each key and item, and its numbers and escapes as written', () => {
    const text =
      '{"mẫu":"par-report/1" , "nhiệm vụ":[{"mã":"1.a","tiến độ":1.50e1}, {}],\r\n"ghi chú":"\\u0041",  "x":[]}';
    const lines = [
      '{',
      '  "mẫu": "par-report/1",',
      '  "nhiệm vụ": [',
      '    {',
      '      "mã": "1.a",',
      '      "tiến độ": 1.50e1',
      '    },',
      '    {}',
      '  ],',
      '  "ghi chú": "\\u0041",',
      '  "x": []',
      '}',
      '',
    ];
    expect(json(text)).toBe(lines.join('\r\n'));
    expect(json(lines.join('\n'))).toBe(lines.join('\n'));
  });

  test('is refused with a comment or a comma too many, and mended with a no-break space', () => {
    expect(json('{"mẫu": "par-report/1", // ghi chú\n"x": 1}')).toEqual(['PAR001']);
    expect(json('{"mẫu": "par-report/1",}')).toEqual(['PAR001']);
    expect(json('{"mẫu":\u00a0"par-report/1"}')).toBe('{\n  "mẫu": "par-report/1"\n}\n');
  });
});

describe('a file is refused', () => {
  test.each([
    ['where nothing is in it', '\n# chỉ có ghi chú\n', ['PAR004']],
    ['where it is another kind', 'mẫu: par-roster/1\ncơ quan: [STC]\n', ['PAR110']],
    ['where it is none of ours', 'xyzzy: x\n', ['PAR110']],
    ['where a key stands twice', 'mẫu: par-report/1\nformat: par-report/1\n', ['PAR106']],
    ['where a line is badly indented', 'mẫu: par-report/1\n   cơ quan: STC\n', ['PAR008']],
    ['where a colon is missing', 'mẫu: par-report/1\ncơ quan STC\n', ['PAR007']],
    ['where a quote does not close', 'mẫu: par-report/1\ncơ quan: "STC\n', ['PAR005']],
    ['where a text holds a colon', 'mẫu: par-report/1\nghi chú: a: b\n', ['PAR010']],
    ['where a comma splits a number', 'mẫu: par-report/1\nchỉ tiêu:\n  x: { kỳ trước: 95,5% }\n', ['PAR012']],
    ['where git left its marks', 'mẫu: par-report/1\n<<<<<<< HEAD\ncơ quan: STC\n', ['PAR018']],
    ['where a second document follows', 'mẫu: par-report/1\n---\nx: 1\n', ['PAR015']],
    [
      'with all that is wrong in its text, and nothing of what it says',
      'mẫu: par-report/1\ntiến độ: a\ncơ quan STC\nghi chú: @a\n',
      ['PAR007', 'PAR021'],
    ],
  ])('%s', (_, text, expected) => {
    expect(formatted(text)).toEqual(expected);
  });

  test('but not where only its content is wrong', () => {
    expect(formatted('mẫu:  par-report/1\ntrang thai:  “xong”\ntiến độ:  abc\n')).toBe(
      'mẫu: par-report/1\ntrang thai: “xong”\ntiến độ: abc\n',
    );
  });

  test('and a # that swallows text stays as it is', () => {
    expect(below('ghi chú: họp lần 2 #2 đã xong\n')).toBe('ghi chú: họp lần 2 #2 đã xong\n');
  });
});

describe('keys and listed values in the other vocabulary', () => {
  const vietnamese = `mẫu: par-report/1
chỉ đạo: soctrang-2021-09-24
Đơn vị: Sở Tài chính
kỳ báo cáo: Quý IV/2021
văn bản: { ngày: 10/12/2021, trích yếu: hoàn thành } # ngày
nhiệm vụ:
  # trạng thái: hoàn thành
  - mã: 3.a
    "tình trạng": 'Hoàn thành'
    vai trò: |
      chủ trì
    kết quả: |
      trạng thái: hoàn thành
    nội dung công việc: { 3.a.1: hoàn thành, trạng thái: x }
    xyzzy: { mã: hoàn thành }
chỉ tiêu:
  số: { tử số: 1, cách tính: lũy kế }
`;
  const english = `format: par-report/1
directive: soctrang-2021-09-24
agency: Sở Tài chính
period: Quý IV/2021
document: { date: 10/12/2021, subject: hoàn thành } # ngày
tasks:
  # trạng thái: hoàn thành
  - task: 3.a
    "status": 'done'
    role: |
      lead
    results: |
      trạng thái: hoàn thành
    obligations: { 3.a.1: done, trạng thái: x }
    xyzzy: { mã: hoàn thành }
indicators:
  số: { numerator: 1, basis: cumulative }
`;

  test('at their places only', () => {
    expect(formatted(vietnamese, { keys: 'en' })).toBe(english);
  });

  test('and back, aliases as the written name', () => {
    const back = vietnamese.replace('chỉ đạo:', 'văn bản chỉ đạo:').replace('Đơn vị', 'cơ quan');
    const names = back.replace('tình trạng', 'trạng thái').replace("'Hoàn thành'", "'hoàn thành'");
    expect(formatted(english, { keys: 'vi' })).toBe(names);
    expect(formatted(vietnamese, { keys: 'vi' })).toBe(names);
  });

  test('in JSON, a truth value becomes the listed one', () => {
    const text = '{"format":"par-calendar/1","daysOff":[{"date":"2027-01-01","final":true}]}';
    const expected = {
      mẫu: 'par-calendar/1',
      'ngày nghỉ': [{ ngày: '2027-01-01', 'chính thức': 'có' }],
    };
    const options = { format: CALENDAR_FORMAT, syntax: 'json', keys: 'vi' } as const;
    expect(formatted(text, options)).toBe(`${JSON.stringify(expected, null, 2)}\n`);
  });

  test('not where an alias stands for the same words in a text', () => {
    const text = 'mẫu: par-report/1\nnhiệm vụ:\n  - trạng thái: &a hoàn thành\n    kết quả: *a\n';
    const expected = 'format: par-report/1\ntasks:\n  - status: &a hoàn thành\n    results: *a\n';
    expect(formatted(text, { keys: 'en' })).toBe(expected);
  });
});

test('the edits make the formatted text of the old one', () => {
  const text = '\ufeffmẫu:  par-report/1\r\nnhiệm vụ:\r\n- mã :  1.a\r\n  kết quả: >\r\n        x\r\n\r\n\r\n# hết';
  const result = formatText(text, { format: REPORT_FORMAT, keys: 'en' });
  if (result.kind !== 'formatted') throw new Error(result.kind);
  let made = text;
  for (const { start, end, text: written } of [...result.edits].reverse()) {
    made = made.slice(0, start) + written + made.slice(end);
  }
  expect(made).toBe(result.text);
  expect(result.text).toBe(
    'format: par-report/1\r\ntasks:\r\n  - task: 1.a\r\n    results: >\r\n      x\r\n\r\n# hết\r\n',
  );
  expect(formatText(result.text, { format: REPORT_FORMAT })).toEqual({
    kind: 'formatted',
    text: result.text,
    edits: [],
  });
});

import { describe, expect, test } from 'vitest';
import { edited, markedDocument, opened } from '../../test/actions';
import { formatEdits, rangeFormatEdits } from './formatting';
import { typeFormatEdits } from './type-formatting';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

describe('a whole file', () => {
  test('is laid out as par fmt does', () => {
    const document = opened(`${HEAD}nhiệm vụ:\n-   mã:   3.a\n    trạng thái:  đang thực hiện\n`);
    const text = `${HEAD}nhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n`;
    expect(edited(document, formatEdits(document, { language: 'vi' }))).toBe(text);
  });

  test('whose text leaves a doubt stays as it is, and the log is told why', () => {
    const reasons: string[] = [];
    const document = opened(`${HEAD}nhiệm vụ:\n  - mã: "3.a\n`);
    expect(formatEdits(document, { language: 'vi', refused: (reason) => reasons.push(reason) })).toEqual([]);
    expect(reasons).toEqual(['Chưa trình bày lại được: PAR005 ở dòng 6 làm cho câu chữ có thể hiểu nhiều cách.']);
  });
});

describe('what is marked', () => {
  const range = (text: string): string => {
    const { document, range: marked } = markedDocument(text);
    return edited(document, rangeFormatEdits(document, marked, { language: 'vi' }));
  };

  test('is laid out in whole lines, and nothing else', () => {
    expect(range(`${HEAD}nhiệm vụ:\n  - mã:   3.a\n    trạng thái:   |đang thực hiện\n    ghi chú:   xong\n`)).toBe(
      `${HEAD}nhiệm vụ:\n  - mã:   3.a\n    trạng thái: đang thực hiện\n    ghi chú:   xong\n`,
    );
  });

  test('widens to the block that has to move as one', () => {
    expect(range(`${HEAD}đánh giá chung:   xong\nnhiệm vụ:\n-   mã: 3.a\n    trạng thái: |đang thực hiện\n`)).toBe(
      `${HEAD}đánh giá chung:   xong\nnhiệm vụ:\n  - mã: 3.a\n    trạng thái: đang thực hiện\n`,
    );
  });
});

describe('a line that was just begun', () => {
  /** The text after Enter was pressed at `|`. */
  const entered = (text: string, uri?: string): string => {
    const { document, range } = markedDocument(text, uri);
    return edited(document, typeFormatEdits(document, range.start, '\n'));
  };

  test.each<[what: string, above: string, line: string]>([
    ['below a key with a value', '  - mã: 3.a', '    '],
    ['below a key that wants a list', 'nhiệm vụ:', '  - '],
    ['below a key that wants keys', 'văn bản:', '  '],
    ['below a list in a task', '    tài liệu kiểm chứng:', '      - '],
    ['below a bar', '    kết quả: ¦', '      '],
    ['below a bar with a comment', '    kết quả: ¦ # theo mẫu', '      '],
    ['in a list of names', '    - Sở Nội vụ', '    - '],
    ['below a comment', '    # đợt 1', '    '],
    ['behind an open brace', 'văn bản: {', '  '],
  ])('%s', (_, above, line) => {
    const head = `${HEAD}${/^(?: {2}-| {4})/u.test(above) ? (above.includes('Sở') ? 'văn bản:\n  nơi nhận:\n' : `nhiệm vụ:\n${above.startsWith('  -') ? '' : '  - mã: 3.a\n'}`) : ''}`;
    expect(entered(`${head}${above}\n|`)).toBe(`${head}${above}\n${line}`.replaceAll('¦', '|'));
  });

  test('inside a text goes on as deep as the text', () => {
    const text = `${HEAD}đánh giá chung: ¦\n  Đã triển khai: đủ\n`;
    expect(entered(`${text}|\n  các nhiệm vụ.\n`)).toBe(`${text}  \n  các nhiệm vụ.\n`.replace('¦', '|'));
  });

  test('below a key whose list stands there already is as deep as the list', () => {
    expect(entered(`${HEAD}nhiệm vụ:\n|\n- mã: 3.a\n`)).toBe(`${HEAD}nhiệm vụ:\n\n- mã: 3.a\n`);
  });

  test('that was left blank on purpose, or says something, stays as it is', () => {
    expect(entered(`${HEAD}\n|`)).toBe(`${HEAD}\n`);
    expect(entered(`${HEAD}văn bản:\n|ngày: 10/12/2021`)).toBe(`${HEAD}văn bản:\nngày: 10/12/2021`);
  });

  test('in JSON goes with the brackets', () => {
    const uri = 'file:///bao-cao.par.json';
    expect(entered('{\n  "nhiệm vụ": [\n|', uri)).toBe('{\n  "nhiệm vụ": [\n    ');
    expect(entered('{\n  "mẫu": "par-report/1",\n|', uri)).toBe('{\n  "mẫu": "par-report/1",\n  ');
  });

  test('nothing happens after a colon', () => {
    const { document, range } = markedDocument(`${HEAD}nhiệm vụ:|`);
    expect(typeFormatEdits(document, range.start, ':')).toEqual([]);
  });
});

import { positionAt } from '@soctrang/par-core/source';
import { describe, expect, it, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { opened } from '../../test/example-files';
import { selectionRangesAt } from '.';

/** What grows around the cursor `‸`, step by step, as text; line breaks as `⏎`. */
function grows(marked: string, name = 'x.par.yaml'): readonly string[] {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const document = opened(`file:///${name}`, text);
  const { lineStarts } = document.checked.tree;
  const [selection] = selectionRangesAt(document, [positionAt(lineStarts, offset)]);
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = selection; step; step = step.parent) {
    const { start, end } = step.range;
    const at = (one: typeof start): number => (lineStarts[one.line] ?? 0) + one.character;
    steps.push(text.slice(at(start), at(end)).replaceAll('\n', '⏎'));
  }
  return steps;
}

describe('a selection', () => {
  it('grows from the word to the item, the list and the file', () => {
    expect(grows('nhiệm vụ:\n  - mã: 1.a\n    trạng thái: đang th‸ực hiện\n  - mã: 1.b\n')).toEqual([
      'thực',
      'đang thực hiện',
      'trạng thái: đang thực hiện',
      'mã: 1.a⏎    trạng thái: đang thực hiện',
      '- mã: 1.a⏎    trạng thái: đang thực hiện',
      '- mã: 1.a⏎    trạng thái: đang thực hiện⏎  - mã: 1.b',
      'nhiệm vụ:⏎  - mã: 1.a⏎    trạng thái: đang thực hiện⏎  - mã: 1.b',
      'nhiệm vụ:⏎  - mã: 1.a⏎    trạng thái: đang thực hiện⏎  - mã: 1.b⏎',
    ]);
  });

  it('in a long text grows by word, sentence, line, paragraph', () => {
    const text = `kết quả: |
  Đã rà soát 03 nội dung. Ngày 10/1‸2/2021 đã gửi TT. Kế hoạch
  năm sau đã ban hành. Còn lại làm tiếp.

  Đoạn hai.
khó khăn: không
`;
    expect(grows(text).slice(0, 7)).toEqual([
      '12',
      '10/12/2021',
      'Ngày 10/12/2021 đã gửi TT. Kế hoạch⏎  năm sau đã ban hành.',
      'Đã rà soát 03 nội dung. Ngày 10/12/2021 đã gửi TT. Kế hoạch⏎  năm sau đã ban hành. Còn lại làm tiếp.',
      'Đã rà soát 03 nội dung. Ngày 10/12/2021 đã gửi TT. Kế hoạch⏎  năm sau đã ban hành. Còn lại làm tiếp.⏎⏎  Đoạn hai.',
      '|⏎  Đã rà soát 03 nội dung. Ngày 10/12/2021 đã gửi TT. Kế hoạch⏎  năm sau đã ban hành. Còn lại làm tiếp.⏎⏎  Đoạn hai.',
      'kết quả: |⏎  Đã rà soát 03 nội dung. Ngày 10/12/2021 đã gửi TT. Kế hoạch⏎  năm sau đã ban hành. Còn lại làm tiếp.⏎⏎  Đoạn hai.',
    ]);
  });

  test.each([
    ['mã: "1.‸a"\n', ['a', '1.a', '"1.a"', 'mã: "1.a"', 'mã: "1.a"⏎']],
    ['nơi nhận: [Sở Nội vụ, V‸P]\n', ['VP', 'Sở Nội vụ, VP', '[Sở Nội vụ, VP]', 'nơi nhận: [Sở Nội vụ, VP]']],
    ['người ‸ký: { họ tên: A }\n', ['ký', 'người ký', 'người ký: { họ tên: A }']],
    ['# Số li‸ệu đặt ra.\nmẫu: 1\n', ['liệu', 'Số liệu đặt ra.', '# Số liệu đặt ra.', '# Số liệu đặt ra.⏎mẫu: 1⏎']],
    ['mẫu: 1\n‸\nmã: 2\n', ['mẫu: 1⏎⏎mã: 2', 'mẫu: 1⏎⏎mã: 2⏎']],
    ['‸', ['']],
  ])('around %j', (text, expected) => {
    expect(grows(text).slice(0, expected.length)).toEqual(expected);
  });

  it('grows in JSON', () => {
    expect(grows('{ "tasks": [{ "task": "1.‸a" }] }', 'x.par.json')).toEqual([
      'a',
      '1.a',
      '"1.a"',
      '"task": "1.a"',
      ' "task": "1.a" ',
      '{ "task": "1.a" }',
      '[{ "task": "1.a" }]',
      '"tasks": [{ "task": "1.a" }]',
      ' "tasks": [{ "task": "1.a" }] ',
      '{ "tasks": [{ "task": "1.a" }] }',
    ]);
  });

  it('is given for each position that is asked for, in their order', () => {
    const document = opened('file:///x.par.yaml', 'mẫu: par-report/1\nmã: 2\n');
    const positions = [
      { line: 1, character: 0 },
      { line: 0, character: 0 },
      { line: 99, character: 99 },
    ];
    expect(selectionRangesAt(document, positions).map(({ range }) => range.start.line)).toEqual([1, 0, 0]);
  });
});

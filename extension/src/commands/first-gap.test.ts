import { expect, test } from 'vitest';
import { firstGap } from './first-gap';

/** The text with what is selected between bars. */
function marked(text: string, syntax: 'yaml' | 'json' = 'yaml'): string {
  const { text: written, start, end } = firstGap(text, syntax);
  return `${written.slice(0, start)}|${start === end ? '' : `${written.slice(start, end)}|`}${written.slice(end)}`;
}

test.each([
  [
    'a key below others',
    'mẫu: par-report/1\n# Văn bản: số, ngày\nvăn bản:\n  số:\n  ngày:\n',
    'mẫu: par-report/1\n# Văn bản: số, ngày\nvăn bản:\n  số: |\n  ngày:\n',
  ],
  ['a key of an item', 'nhiệm vụ:\n  - mã:\n    trạng thái: x\n', 'nhiệm vụ:\n  - mã: |\n    trạng thái: x\n'],
  ['a key with a list as deep as itself', 'nhiệm vụ:\n- mã: 1.a\nchỉ tiêu:\n', 'nhiệm vụ:\n- mã: 1.a\nchỉ tiêu: |\n'],
  ['a key with a comment below', 'tên:\n  # tên bộ\nmã: a\n', 'tên: |\n  # tên bộ\nmã: a\n'],
  ['a key with spaces behind', 'số:  \n', 'số: |\n'],
  ['nothing', 'mẫu: par-report/1\n', 'mẫu: par-report/1\n|'],
  ['an empty text', '', '|'],
])('the first thing to fill in is %s', (_, text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each([
  ['null', '{\n  "mẫu": "x",\n  "số": null,\n  "ngày": ""\n}', '{\n  "mẫu": "x",\n  "số": |null|,\n  "ngày": ""\n}'],
  ['an empty string', '{ "tên": "" }', '{ "tên": "|" }'],
  ['nothing', '{ "tên": "a" }\n', '{ "tên": "a" }\n|'],
])('in JSON it is %s', (_, text, expected) => {
  expect(marked(text, 'json')).toBe(expected);
});

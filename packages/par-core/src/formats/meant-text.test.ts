import { expect, test } from 'vitest';
import { meantText } from './meant-text';

test.each<[what: string, written: string, meant: string]>([
  ['quotes around a text that quotes a word', '"Đã "làm" xong"', 'Đã "làm" xong'],
  ['the same in single quotes', "'Đã 'làm' xong'", "Đã 'làm' xong"],
  ['quotes around a text that begins with a word in quotes', '""Kế hoạch" đã ban hành"', '"Kế hoạch" đã ban hành'],
  ['quotes around a text that ends with a word in quotes', '"Đã ban hành "Kế hoạch""', 'Đã ban hành "Kế hoạch"'],
  ['escaped quotes inside', '"Đã \\"rà soát\\", "sửa" xong"', 'Đã "rà soát", "sửa" xong'],
  ['a word in quotes first', '"Kế hoạch" đã ban hành', '"Kế hoạch" đã ban hành'],
  ['words in quotes first and last', '"Kế hoạch" thay "Quyết định"', '"Kế hoạch" thay "Quyết định"'],
  ['a share in quotes first and last', '"95%" và "97%"', '"95%" và "97%"'],
  ['no quotes at all', 'Đã làm xong', 'Đã làm xong'],
  ['a lone quote', '"', '"'],
])('%s', (_, written, meant) => {
  expect(meantText(written)).toBe(meant);
});

import { expect, test } from 'vitest';
import { rowOf } from '../../test/rows';
import { matching } from './filter';

const ROWS = ['Sở Tài chính', 'Sở Tài nguyên và Môi trường', 'Ủy ban nhân dân huyện Kế Sách', 'Đài Phát thanh'].map(
  (name) => rowOf(name),
);

test.each([
  ['', 4],
  ['   ', 4],
  ['sở tài', 2],
  ['so tai', 2],
  ['SỞ  TÀI CHÍNH', 1],
  ['Sở Tài chính'.normalize('NFD'), 1],
  ['tai moi', 1],
  ['so tai ng', 1],
  ['ke sach', 1],
  ['dai', 1],
  ['Đài', 1],
  ['sở y tế', 0],
  ['<script>', 0],
])('“%s” finds %i of the agencies', (typed, count) => {
  expect(matching(ROWS, typed)).toHaveLength(count);
});

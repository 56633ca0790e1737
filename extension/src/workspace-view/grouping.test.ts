import { expect, test } from 'vitest';
import { boardWith, rowOf } from '../../test/rows';
import { type Grouping, grouped } from './grouping';

const ROWS = [
  rowOf('Sở Nội vụ', { kind: 'late', index: 60, place: 1, provisional: true }),
  rowOf('Sở Y tế', { kind: 'missing' }),
  rowOf('Sở Tài chính', { index: 80, place: 2 }),
  rowOf('Sở Tư pháp', { index: 90, place: 1 }),
  rowOf('Sở Tư pháp', { period: 'Quý III/2021', index: 70, place: 1 }),
];
const NAMES = { final: 'Đủ điểm', provisional: 'Tạm tính', unscored: 'Chưa có điểm' };

test.each<readonly [Grouping, Readonly<Record<string, readonly string[]>>]>([
  [
    'state',
    {
      'Trễ hạn': ['Sở Nội vụ'],
      'Chưa gửi báo cáo': ['Sở Y tế'],
      'Sẵn sàng': ['Sở Tài chính', 'Sở Tư pháp', 'Sở Tư pháp'],
    },
  ],
  ['period', { 'Quý IV/2021': ['Sở Nội vụ', 'Sở Y tế', 'Sở Tài chính', 'Sở Tư pháp'], 'Quý III/2021': ['Sở Tư pháp'] }],
  [
    'score',
    {
      'Đủ điểm – Quý IV/2021': ['Sở Tư pháp', 'Sở Tài chính'],
      'Tạm tính – Quý IV/2021': ['Sở Nội vụ'],
      'Đủ điểm – Quý III/2021': ['Sở Tư pháp'],
      'Chưa có điểm': ['Sở Y tế'],
    },
  ],
])('grouped by %s, no group is empty and each agency stands where it belongs', (grouping, expected) => {
  const groups = grouped(boardWith(ROWS), ROWS, grouping, NAMES);
  expect(Object.fromEntries(groups.map(({ name, rows }) => [name, rows.map((row) => row.name)]))).toEqual(expected);
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
});

test('by score the period is not named where there is one only', () => {
  const rows = ROWS.slice(0, 4);
  expect(grouped(boardWith(rows), rows, 'score', NAMES).map(({ name }) => name)).toEqual([
    'Đủ điểm',
    'Tạm tính',
    'Chưa có điểm',
  ]);
});

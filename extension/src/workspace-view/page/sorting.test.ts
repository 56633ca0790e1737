import { expect, test } from 'vitest';
import { rowOf } from '../../../test/rows';
import { COLUMNS, type Column, FIRST_ORDER, pressed, sorted } from './sorting';

const URGENCY = ['late', 'missing', 'draft', 'ready'];
const [FINANCE, JUSTICE, HEALTH, POLICE, HOME] = [
  rowOf('Sở Tài chính', { index: 80.15, place: 2, blocks: ['1 cảnh báo'] }),
  rowOf('Sở Tư pháp', { kind: 'draft', index: 9.5, place: 3, errors: 1, blocks: ['1 lỗi'] }),
  rowOf('Sở Y tế', { kind: 'missing' }),
  rowOf('Công an tỉnh', { index: 80.9, place: 1 }),
  rowOf('Đài Phát thanh', { kind: 'late', index: 95, place: 1, provisional: true }),
];
const ROWS = [FINANCE, JUSTICE, HEALTH, POLICE, HOME];
const names = (column: Column, descending: boolean): readonly string[] =>
  sorted(ROWS, { column, descending }, URGENCY, 'vi').map(({ name }) => name);

test.each<readonly [Column, boolean, readonly string[]]>([
  ['name', false, ['Công an tỉnh', 'Đài Phát thanh', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế']],
  ['standing', false, ['Đài Phát thanh', 'Sở Y tế', 'Sở Tư pháp', 'Sở Tài chính', 'Công an tỉnh']],
  ['index', true, ['Đài Phát thanh', 'Công an tỉnh', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế']],
  ['index', false, ['Sở Tư pháp', 'Sở Tài chính', 'Công an tỉnh', 'Đài Phát thanh', 'Sở Y tế']],
  ['points', true, ['Đài Phát thanh', 'Công an tỉnh', 'Sở Tài chính', 'Sở Tư pháp', 'Sở Y tế']],
  ['rank', false, ['Công an tỉnh', 'Sở Tài chính', 'Sở Tư pháp', 'Đài Phát thanh', 'Sở Y tế']],
  ['blocks', true, ['Sở Tư pháp', 'Sở Tài chính', 'Công an tỉnh', 'Đài Phát thanh', 'Sở Y tế']],
])('by %s, descending: %s; what has nothing there comes last', (column, descending, expected) => {
  expect(names(column, descending)).toEqual(expected);
});

test.each(COLUMNS)('by %s no row is lost, and rows that are equal stay as they stood', (column) => {
  const equal = [rowOf('Sở Nội vụ'), rowOf('Sở Nội vụ', { overdue: true })];
  for (const descending of [false, true]) {
    expect(sorted(equal, { column, descending }, URGENCY, 'vi')).toEqual(equal);
    expect([...names(column, descending)].sort()).toEqual(ROWS.map(({ name }) => name).sort());
  }
});

test('a heading sorts by itself, the greatest numbers first, and the other way round when it is pressed again', () => {
  const once = pressed(FIRST_ORDER, 'index');
  expect([once, pressed(once, 'index')]).toEqual([
    { column: 'index', descending: true },
    { column: 'index', descending: false },
  ]);
  expect(pressed(once, 'rank')).toEqual({ column: 'rank', descending: false });
});

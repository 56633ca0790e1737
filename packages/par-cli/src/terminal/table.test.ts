import { describe, expect, test } from 'vitest';
import { type Column, tableOf } from './table';
import { widthOf } from './width';

const COLUMNS: readonly Column[] = [
  { title: 'Cơ quan', flexible: true },
  { title: 'Nhiệm vụ', align: 'right' },
  { title: 'Tình trạng', flexible: true },
];
const ROWS = [
  ['Sở Tài chính', '14/14', 'đủ'],
  ['Sở Nông nghiệp và Phát triển nông thôn', '8/11', 'thiếu 3 nhiệm vụ'],
];

const shown = (width: number): readonly string[] => {
  const { head, lines } = tableOf(COLUMNS, ROWS, width);
  return [...head.split('\n'), ...lines(ROWS)];
};

describe('a table', () => {
  test('stands in straight columns where there is room', () => {
    expect(shown(80)).toEqual([
      'Cơ quan                                 Nhiệm vụ  Tình trạng',
      'Sở Tài chính                               14/14  đủ',
      'Sở Nông nghiệp và Phát triển nông thôn      8/11  thiếu 3 nhiệm vụ',
    ]);
  });

  test('breaks titles first, then the flexible columns', () => {
    expect(shown(50)).toEqual([
      'Cơ quan                    Nhiệm  Tình trạng',
      '                              vụ',
      'Sở Tài chính               14/14  đủ',
      'Sở Nông nghiệp và Phát      8/11  thiếu 3 nhiệm vụ',
      'triển nông thôn',
    ]);
  });

  test.each([60, 50, 45])('is no wider than %i cells', (width) => {
    expect(Math.max(...shown(width).map(widthOf))).toBeLessThanOrEqual(width);
  });

  test('with nothing in it has its head', () => {
    expect(tableOf(COLUMNS, [], 80)).toMatchObject({ head: 'Cơ quan  Nhiệm vụ  Tình trạng' });
  });
});

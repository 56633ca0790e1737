import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../directive/model';
import { formatDate, formatLongDate } from './format-date';

describe('a date for people', () => {
  test('in both languages', () => {
    expect(formatDate('2021-09-05', 'vi')).toBe('05/09/2021');
    expect(formatDate('2021-09-05', 'en')).toBe('5 September 2021');
  });

  test.each<readonly [CalendarDate, string]>([
    ['2021-09-24', 'ngày 24 tháng 9 năm 2021'],
    ['2021-12-05', 'ngày 05 tháng 12 năm 2021'],
    ['2022-01-10', 'ngày 10 tháng 01 năm 2022'],
    ['2022-02-01', 'ngày 01 tháng 02 năm 2022'],
    ['2022-03-09', 'ngày 09 tháng 3 năm 2022'],
  ])('%s heads a document as %s', (date, text) => {
    expect(formatLongDate(date)).toBe(text);
  });
});

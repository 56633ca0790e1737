import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../directive/model';
import { formatDate, formatLongDate } from './format-date';
import { parseDate } from './parse-date';

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

describe('a date as people write it', () => {
  test.each([
    '2021-11-30',
    '2021/11/30',
    '30/11/2021',
    '30-11-2021',
    '30.11.2021',
    '30 / 11 / 2021',
    ' 30/11/2021 ',
    'ngày 30/11/2021',
    'ngày 30 tháng 11 năm 2021',
    'Ngày 30 tháng 11 năm 2021'.normalize('NFD'),
    'ngay 30 thang 11 nam 2021',
    '30 tháng 11, 2021',
    '30 November 2021',
    '30th Nov. 2021',
    'November 30, 2021',
    'nov 30th 2021',
    '2021-11-30T00:00:00Z',
    '2021-11-30T00:00:00.000+07:00',
    '2021-11-30 00:00:00',
  ])('%s is 30 November 2021', (text) => {
    expect(parseDate(text)).toEqual({ kind: 'date', date: '2021-11-30' });
  });

  test.each([
    ['1/2/2021', '2021-02-01'],
    ['01/02/2021', '2021-02-01'],
    ['5.9.2021', '2021-09-05'],
    ['mùng 5 tháng 9 năm 2021', '2021-09-05'],
    ['29/02/2024', '2024-02-29'],
    ['5 May 2021', '2021-05-05'],
  ])('%s is %s: the day stands before the month', (text, date) => {
    expect(parseDate(text)).toEqual({ kind: 'date', date });
  });

  test.each([
    ['31/11/2021', 'day', '2021-11-30'],
    ['30/02/2021', 'day', '2021-02-28'],
    ['2021-02-29', 'day', '2021-02-28'],
    ['0/11/2021', 'day', '2021-11-01'],
    ['12/25/2021', 'month', '2021-12-25'],
    ['10/13/2021', 'month', '2021-10-13'],
    ['ngày 31 tháng 6 năm 2021', 'day', '2021-06-30'],
  ])('%s is impossible by its %s, and %s was probably meant', (text, part, suggestion) => {
    expect(parseDate(text)).toEqual({ kind: 'impossible', text, part, suggestion });
  });

  test.each([
    ['30/13/2021', 'month'],
    ['30/00/2021', 'month'],
    ['30/11/0221', 'year'],
    ['30/11/2201', 'year'],
    ['1/1/1899', 'year'],
  ])('%s is impossible by its %s, with nothing to suggest', (text, part) => {
    expect(parseDate(text)).toEqual({ kind: 'impossible', text, part });
  });

  test.each([
    '',
    'chưa có',
    '2021',
    '30/11',
    '11/2021',
    '30/11/21',
    'Quý IV/2021',
    '30-11/2021',
    '2021-11-30T07:15:00Z',
    '120/BC-STC',
    '30 Foo 2021',
    'trước ngày 30/11/2021',
    '2021-11-301',
    '٣٠/١١/٢٠٢١',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toEqual({ kind: 'not-a-date' });
  });

  test.each(['3'.repeat(100_000), '30/11/2021'.repeat(10_000), ' '.repeat(100_000), 'ngày '.repeat(20_000)])(
    'a pasted page is no date',
    (text) => {
      expect(parseDate(text)).toEqual({ kind: 'not-a-date' });
    },
  );

  test('every date that the product writes is read back', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const text of [date, formatDate(date, 'vi'), formatDate(date, 'en'), formatLongDate(date)]) {
          expect(parseDate(text)).toEqual({ kind: 'date', date });
        }
      }),
    );
  });
});

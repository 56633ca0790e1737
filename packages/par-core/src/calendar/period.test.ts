import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from './date';
import { formatPeriod } from './format-period';
import { parsePeriod } from './parse-period';
import {
  calendarInterval,
  dataWindow,
  isPeriod,
  type Period,
  type PeriodKind,
  periodId,
  periodOf,
  periodsOfYear,
  previousPeriod,
} from './period';

const fourthQuarter: Period = { kind: 'quarter', year: 2021, index: 4 };
const firstQuarter: Period = { kind: 'quarter', year: 2021, index: 1 };
const firstHalf: Period = { kind: 'half-year', year: 2021, index: 1 };
const secondHalf: Period = { kind: 'half-year', year: 2021, index: 2 };
const september: Period = { kind: 'month', year: 2021, index: 9 };
const year2021: Period = { kind: 'year', year: 2021, index: 1 };

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom<PeriodKind>('month', 'quarter', 'half-year', 'year'), fc.integer({ min: 1901, max: 2100 }))
  .chain(([kind, year]) => fc.constantFrom(...periodsOfYear(kind, year)));

describe('a reporting period', () => {
  test.each([
    [september, '2021-09', 'Tháng 9/2021', 'September 2021'],
    [fourthQuarter, '2021-Q4', 'Quý IV/2021', 'Q4 2021'],
    [firstHalf, '2021-H1', '6 tháng đầu năm 2021', 'First half of 2021'],
    [secondHalf, '2021-H2', '6 tháng cuối năm 2021', 'Second half of 2021'],
    [year2021, '2021', 'Năm 2021', 'Year 2021'],
  ])('%j is written %s, %s, %s', (period, id, vi, en) => {
    expect(periodId(period)).toBe(id);
    expect(formatPeriod(period, 'vi')).toBe(vi);
    expect(formatPeriod(period, 'en')).toBe(en);
  });

  test.each([
    [september, '2021-09-01', '2021-09-30', '2021-08-15', '2021-09-14'],
    [fourthQuarter, '2021-10-01', '2021-12-31', '2021-09-15', '2021-12-14'],
    [firstQuarter, '2021-01-01', '2021-03-31', '2020-12-15', '2021-03-14'],
    [firstHalf, '2021-01-01', '2021-06-30', '2020-12-15', '2021-06-14'],
    [secondHalf, '2021-07-01', '2021-12-31', '2021-06-15', '2021-12-14'],
    [year2021, '2021-01-01', '2021-12-31', '2020-12-15', '2021-12-14'],
  ])('%j runs from %s to %s, its figures from %s to %s', (period, from, to, dataFrom, dataTo) => {
    expect(calendarInterval(period)).toEqual({ from, to });
    expect(dataWindow(period)).toEqual({ from: dataFrom, to: dataTo });
  });

  test('data windows follow one another without a gap, as the periods do', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const before = previousPeriod(period);
        expect(addDays(calendarInterval(before).to, 1)).toBe(calendarInterval(period).from);
        expect(addDays(dataWindow(before).to, 1)).toBe(dataWindow(period).from);
      }),
    );
  });

  test('a date lies in the period of each kind that holds it', () => {
    expect(periodOf('2021-12-31', 'quarter')).toEqual(fourthQuarter);
    expect(periodOf('2021-06-30', 'half-year')).toEqual(firstHalf);
    expect(periodOf('2021-07-01', 'half-year')).toEqual(secondHalf);
    expect(periodOf('2021-09-24', 'month')).toEqual(september);
    expect(periodOf('2021-09-24', 'year')).toEqual(year2021);
    fc.assert(
      fc.property(anyPeriod, fc.nat(), (period, offset) => {
        const { from, to } = calendarInterval(period);
        expect(periodOf(addDays(from, offset % (daysBetween(from, to) + 1)), period.kind)).toEqual(period);
      }),
    );
  });

  test('a year has its periods in the order of time', () => {
    expect(periodsOfYear('quarter', 2021).map(periodId)).toEqual(['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']);
    expect(periodsOfYear('month', 2021)).toHaveLength(12);
    expect(periodsOfYear('year', 2021)).toEqual([year2021]);
    expect(() => periodsOfYear('quarter', 2021.5)).toThrow('no such period');
  });

  test.each<readonly [PeriodKind, number, number]>([
    ['quarter', 2021, 5],
    ['quarter', 2021, 0],
    ['half-year', 2021, 3],
    ['month', 2021, 1.5],
    ['year', 2021, 2],
    ['quarter', 20_211, 4],
  ])('%s of %i number %d is none', (kind, year, index) => {
    expect(isPeriod({ kind, year, index })).toBe(false);
  });

  test('a fifth quarter does not compile, and has no interval for a caller without types', () => {
    // @ts-expect-error a year has four quarters
    const fifth: Period = { kind: 'quarter', year: 2021, index: 5 };
    expect(() => calendarInterval(fifth)).toThrow(
      new RangeError('no such period: {"kind":"quarter","year":2021,"index":5}'),
    );
    expect(() => dataWindow(fifth)).toThrow(RangeError);
  });
});

describe('a period as people write it', () => {
  test.each([
    '2021-Q4',
    '2021-q4',
    '2021Q4',
    'Q4/2021',
    'Q4 2021',
    'QIV/2021',
    'Quý IV/2021',
    'quý iv/2021',
    'Quý IV/2021'.normalize('NFD'),
    'quý 4/2021',
    'Quý 4 năm 2021',
    'Quý IV năm 2021',
    'Quý IV - 2021',
    'Quý IV, 2021',
    'quy iv 2021',
    'quý thứ tư năm 2021',
    'quý bốn năm 2021',
    'trong quý IV/2021',
    'Kỳ báo cáo quý IV/2021',
    'fourth quarter of 2021',
    'The fourth quarter 2021',
    '4th quarter of 2021',
    'Quarter 4, 2021',
  ])('%s is the fourth quarter', (text) => {
    expect(parsePeriod(text)).toEqual(fourthQuarter);
  });

  test.each([
    '6 tháng đầu năm 2021',
    '06 tháng đầu năm 2021',
    'Sáu tháng đầu năm 2021',
    'nửa đầu năm 2021',
    '2021-H1',
    'H1/2021',
    'first half of 2021',
    'first six months of 2021',
  ])('%s is the first half-year', (text) => {
    expect(parsePeriod(text)).toEqual(firstHalf);
  });

  test.each(['6 tháng cuối năm 2021', '2021-H2', 'Second half of 2021', 'last 6 months of 2021'])(
    '%s is the second half-year',
    (text) => {
      expect(parsePeriod(text)).toEqual(secondHalf);
    },
  );

  test.each([
    'Tháng 9/2021',
    'tháng 09 năm 2021',
    'thang 9 2021',
    'T9/2021',
    '09/2021',
    '9/2021',
    '2021-09',
    '2021-9',
    'September 2021',
    'Sep 2021',
    'Sept. 2021',
    'september, 2021',
  ])('%s is September', (text) => {
    expect(parsePeriod(text)).toEqual(september);
  });

  test.each(['2021', 'Năm 2021', 'cả năm 2021', 'nam 2021', 'Year 2021', 'the year 2021'])('%s is the year', (text) => {
    expect(parsePeriod(text)).toEqual(year2021);
  });

  test.each([
    '',
    'quý',
    'Quý V/2021',
    'Quý 0/2021',
    'Quý 5 năm 2021',
    'Q4',
    'IV/2021',
    'quý constructor/2021',
    'Tháng 13/2021',
    '2021-00',
    '2021-H3',
    '9 tháng đầu năm 2021',
    '30/11/2021',
    '2021-11-30',
    '1899',
    '2101-Q4',
    'Quý IV/21',
    'Foo 2021',
  ])('%s is no period', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  });

  test.each(['quý '.repeat(25_000), '2'.repeat(100_000), ' '.repeat(100_000), `Quý IV/2021${' a'.repeat(50_000)}`])(
    'a pasted page is no period',
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  test('every period that the product writes is read back', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        for (const text of [periodId(period), formatPeriod(period, 'vi'), formatPeriod(period, 'en')]) {
          expect(parsePeriod(text)).toEqual(period);
        }
      }),
    );
  });
});

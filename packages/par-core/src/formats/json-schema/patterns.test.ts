import { describe, expect, test } from 'vitest';
import { calendarDate, isCalendarDate } from '../../calendar/date';
import { formatDate, formatLongDate } from '../../calendar/format-date';
import { formatPeriod } from '../../calendar/format-period';
import { parseDate } from '../../calendar/parse-date';
import { parsePeriod } from '../../calendar/parse-period';
import { type PeriodKind, periodId, periodsOfYear } from '../../calendar/period';
import { parseReference, parseSymbol } from '../document-reference';
import {
  COUNT,
  datePattern,
  HUNDRED,
  PERCENT,
  POINTS,
  periodPattern,
  RATE,
  REFERENCE,
  REPORT_SYMBOL,
  SYMBOL,
  ZERO,
} from './patterns';

/** As validators of JSON Schema read a pattern. */
const regExp = (pattern: string): RegExp => new RegExp(pattern, 'u');
const date = regExp(datePattern());
const period = regExp(periodPattern());

const two = (number: number): string => String(number).padStart(2, '0');

describe('the pattern of a date', () => {
  const forms: readonly [string, (d: number, m: number, y: number) => string][] = [
    ['2021-11-30', (d, m, y) => `${y}-${two(m)}-${two(d)}`],
    ['30/11/2021', (d, m, y) => `${two(d)}/${two(m)}/${y}`],
    ['ngày 3.1.2021', (d, m, y) => `ngày ${d}.${m}.${y}`],
    ['Ngày 30 tháng 11 năm 2021', (d, m, y) => `Ngày ${d} tháng ${m} năm ${y}`],
    ['2021-11-30T00:00:00Z', (d, m, y) => `${y}-${two(m)}-${two(d)}T00:00:00Z`],
  ];

  test.each(forms)('in the form %s takes the days that are, and no other', (_, write) => {
    const wrong: string[] = [];
    for (const year of [1899, 1900, 2000, 2021, 2024, 2100, 2101]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const text = write(day, month, year);
          const isDay = year >= 1900 && year <= 2100 && calendarDate(year, month, day) !== undefined;
          if (date.test(text) !== isDay) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('takes what the product writes of every day of a leap year', () => {
    for (let day = Date.UTC(2024, 0, 1); day <= Date.UTC(2024, 11, 31); day += 86_400_000) {
      const iso = new Date(day).toISOString().slice(0, 10);
      if (!isCalendarDate(iso)) throw new TypeError(iso);
      for (const text of [iso, formatDate(iso, 'vi'), formatDate(iso, 'en'), formatLongDate(iso)])
        expect(date.test(text), text).toBe(true);
    }
  });

  test.each([
    '30 / 11 / 2021',
    'ngay 30 thang 11 nam 2021',
    '30 tháng 11, 2021',
    'mùng 5 tháng 9 năm 2021',
    '30 November 2021',
    '30th Nov. 2021',
    'November 30, 2021',
    'nov 30th 2021',
    '2021-11-30T00:00:00.000+07:00',
    '2021-11-30 00:00:00',
    '31 November 2021',
    'Feb 29, 2021',
    'Feb 29, 2024',
    '30/11',
    '30/11/21',
    '11/2021',
    'đầu tháng 12',
    'Quý IV/2021',
    '120/BC-STC',
    'trước ngày 30/11/2021',
    '2021-11-301',
    '',
  ])('agrees with the reader on “%s”', (text) => {
    expect(date.test(text)).toBe(parseDate(text).kind === 'date');
  });
});

describe('the pattern of a period', () => {
  test('takes every period as the product writes it', () => {
    const kinds: readonly PeriodKind[] = ['month', 'quarter', 'half-year', 'year'];
    for (const one of kinds.flatMap((kind) => periodsOfYear(kind, 2021))) {
      for (const text of [periodId(one), formatPeriod(one, 'vi'), formatPeriod(one, 'en')])
        expect(period.test(text), text).toBe(true);
    }
  });

  test.each([
    '2021-Q4',
    '2021 Q4',
    'Q4/2021',
    'QIV/2021',
    'Quý IV/2021',
    'quý 4 năm 2021',
    'quý thứ tư năm 2021',
    'quý 4 - 2021',
    'fourth quarter of 2021',
    'Quarter 4, 2021',
    'Kỳ báo cáo quý IV/2021',
    'trong quý IV/2021',
    '6 tháng đầu năm 2021',
    'Sáu tháng cuối năm 2021',
    'nửa đầu năm 2021',
    '2021-H1',
    'H1/2021',
    'first half of 2021',
    'first six months of 2021',
    'last 6 months of 2021',
    'Tháng 9/2021',
    'tháng 09 năm 2021',
    'T9/2021',
    '09/2021',
    '2021-9',
    'Sept. 2021',
    'september, 2021',
    '2021',
    'cả năm 2021',
    'nam 2021',
    'the year 2021',
    '',
    'quý',
    'Quý V/2021',
    'Quý 0/2021',
    'Q4',
    'IV/2021',
    'Tháng 13/2021',
    '2021-00',
    '2021-H3',
    '9 tháng đầu năm 2021',
    '30/11/2021',
    '2021-11-30',
    '1899',
    '2101-Q4',
    'Quý IV/21',
    'autumn 2021',
  ])('agrees with the reader on “%s”', (text) => {
    expect(period.test(text)).toBe(parsePeriod(text) !== undefined);
  });
});

describe('the patterns of numbers', () => {
  test.each([
    [PERCENT, ['0', '60', '60%', '95,5%', '95.5 %', '100', '100,0%', '007'], ['101', '140%', '100,5', '-1', '1e2', '']],
    [RATE, ['140%', '0', '1250,5'], ['-1%', 'một trăm']],
    [POINTS, ['1', '1,25', '0.5'], ['-1', '1.250.000', 'một']],
    [COUNT, ['1250', '1.250', '1 250', '1.250.000', '1,250,000', '12,0'], ['3,5', '1,250', '-2', '12.5', '97 hồ sơ']],
    [HUNDRED, ['100', '100%', '100,0 %'], ['99,9%', '1000', '10']],
    [ZERO, ['0', '0%', '0,0', '-0'], ['1', '0,1', '10']],
  ])('%s', (pattern, taken, refused) => {
    expect(taken.filter((text) => !regExp(pattern).test(text))).toEqual([]);
    expect(refused.filter((text) => regExp(pattern).test(text))).toEqual([]);
  });
});

describe('the patterns of documents', () => {
  test.each([
    '120/BC-STC',
    '74/BC-SNV',
    '60/2021/NĐ-CP',
    '15/2023/QH15',
    '05/SNV-CCHC',
    '12a/QĐ-UBND',
    '120/BC-CCHC&PC',
    '15-NQ/TU',
    '120 / BC-STC',
    'công văn 15',
    '120',
    '120/STC',
    'BC-STC',
    '120/bc-stc',
    '1234567/BC-STC',
    '',
  ])('agree with the reader on the reference “%s”', (text) => {
    expect(regExp(REFERENCE).test(text)).toBe(parseReference(text) !== undefined);
  });

  test.each(['BC-STC', 'BC-SNV-CCHC', 'KH-STC', 'STC-NS', 'STC', 'Báo cáo STC', 'bc-stc', 'BC-', ''])(
    'agree with the reader on the symbol “%s”',
    (text) => {
      expect(regExp(SYMBOL).test(text)).toBe(parseSymbol(text) !== undefined);
      expect(regExp(REPORT_SYMBOL).test(text)).toBe(parseSymbol(text)?.type === 'BC');
    },
  );
});

test.each(
  [date, period, ...[PERCENT, RATE, POINTS, COUNT, HUNDRED, ZERO, REFERENCE, SYMBOL, REPORT_SYMBOL].map(regExp)].map(
    (pattern) => ({ pattern }),
  ),
)('no text makes $pattern.source go back and forth', ({ pattern }) => {
  // What a pattern that backtracks would need hours for; the test's own limit of time is the bound.
  for (const part of ['0', '3', ' ', 'A', 'A-', '1.250', '&', 'ngày ', 'quý ', '1/'])
    expect(pattern.test(`${part.repeat(20_000)}!`)).toBe(false);
});

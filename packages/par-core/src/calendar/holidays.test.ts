import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../directive/model';
import { addDays, dayOfWeek, isCalendarDate } from './date';
import { vietnam2021to2026 } from './holidays';
import { isWorkingDay, workingDaysIn } from './working-days';

const { daysOff, workedDays, years } = vietnam2021to2026;
const isWeekend = (date: CalendarDate) => dayOfWeek(date) > 5;

describe('days off of 2021 to 2026', () => {
  test.each([
    [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03', [58, 62, 64, 66]],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02', [58, 62, 64, 65]],
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04', [59, 62, 63, 65]],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', [59, 62, 64, 66]],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', [58, 62, 64, 66]],
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24', [58, 62, 64, 65]],
  ])('%i: weekdays off and working days of the quarters', (year, weekdaysOff, quarters) => {
    const written = daysOff
      .filter((row) => row.date.startsWith(String(year)) && !isWeekend(row.date))
      .map((row) => row.date.slice(5));
    expect(written.join(' ')).toBe(weekdaysOff);
    const ends = ['03-31', '06-30', '09-30', '12-31'] as const;
    const starts = ['01-01', '04-01', '07-01', '10-01'] as const;
    const counted = starts.map((start, index) =>
      workingDaysIn(
        { from: `${year}-${start}` as CalendarDate, to: `${year}-${ends[index]}` as CalendarDate },
        vietnam2021to2026,
      ),
    );
    expect(counted).toEqual(quarters);
  });

  test.each([
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])('%i has %i working days', (year, count) => {
    expect(workingDaysIn({ from: `${year}-01-01`, to: `${year}-12-31` }, vietnam2021to2026)).toBe(count);
  });

  test('the law gives eleven holidays a year, and a twelfth since 2026', () => {
    for (const year of years) {
      const holidays = daysOff.filter((row) => row.kind === 'holiday' && row.date.startsWith(String(year)));
      expect(holidays).toHaveLength(year < 2026 ? 11 : 12);
    }
  });

  test('each holiday on a week-end, and nothing else, has a compensatory day on a weekday', () => {
    const onWeekend = daysOff.filter((row) => row.kind === 'holiday' && isWeekend(row.date)).map((row) => row.date);
    const compensated = daysOff.flatMap((row) => (row.kind === 'compensatory' ? [row.insteadOf] : []));
    expect([...compensated].sort()).toEqual([...onWeekend].sort());
    for (const row of daysOff) if (row.kind === 'compensatory') expect(isWeekend(row.date)).toBe(false);
  });

  test('a holiday on a week-end is made up on the nearest working day, at Tết also the one before', () => {
    for (const row of daysOff) {
      if (row.kind !== 'compensatory') continue;
      const step = row.date < row.insteadOf ? -1 : 1;
      for (let day = addDays(row.insteadOf, step); day !== row.date; day = addDays(day, step)) {
        expect(isWorkingDay(day, vietnam2021to2026)).toBe(false);
      }
    }
  });

  test('each swapped day off is worked on a Saturday, and the other way round', () => {
    const off = daysOff.flatMap((row) => (row.kind === 'swapped' ? [[row.date, row.workedOn]] : []));
    expect(off).toEqual([
      ['2024-04-29', '2024-05-04'],
      ['2025-05-02', '2025-04-26'],
      ['2026-01-02', '2026-01-10'],
      ['2026-08-31', '2026-08-22'],
    ]);
    expect(workedDays.map((row) => [row.insteadOf, row.date]).sort()).toEqual(off);
    for (const row of workedDays) expect(dayOfWeek(row.date)).toBe(6);
  });

  test('only the two swaps of 2026 are not final, and they are marked as unverified', () => {
    const provisional = [...daysOff, ...workedDays].filter((row) => !row.final);
    expect(provisional.map((row) => row.date)).toEqual(['2026-01-02', '2026-08-31', '2026-01-10', '2026-08-22']);
    for (const row of [...daysOff, ...workedDays]) expect(row.provenance.kind === 'unverified').toBe(!row.final);
  });

  test('every row is a day of a covered year, none twice, in order of time', () => {
    for (const rows of [daysOff, workedDays]) {
      const dates = rows.map((row) => row.date);
      expect(dates.every(isCalendarDate)).toBe(true);
      expect([...new Set(dates)].sort()).toEqual(dates);
      for (const date of dates) expect(years).toContain(Number(date.slice(0, 4)));
    }
  });
});

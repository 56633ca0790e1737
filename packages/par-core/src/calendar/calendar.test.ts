import { describe, expect, test } from 'vitest';
import { type CalendarExtension, covers, extendCalendar } from './calendar';
import { vietnam2021to2026 } from './holidays';
import { isWorkingDay, workingDaysIn } from './working-days';

/** What a coordinator's file says once the swap of 2 September 2026 is decided otherwise than proposed. */
const decided: CalendarExtension = {
  years: [2027],
  daysOff: [
    {
      date: '2027-01-01',
      kind: 'holiday',
      name: { vi: 'Tết Dương lịch', en: "New Year's Day" },
      final: true,
      provenance: { kind: 'own' },
    },
  ],
  workedDays: [{ date: '2026-08-31', final: true, provenance: { kind: 'own' } }],
};

describe('extending a calendar by a file', () => {
  const extended = extendCalendar(vietnam2021to2026, decided);

  test('adds years and their days off', () => {
    expect(covers(vietnam2021to2026, 2027)).toBe(false);
    expect(covers(extended, 2027)).toBe(true);
    expect(isWorkingDay('2027-01-01', extended)).toBe(false);
    expect(isWorkingDay('2027-01-04', extended)).toBe(true);
    expect(extended.years).toEqual([2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  });

  test('replaces what was said of a date', () => {
    expect(isWorkingDay('2026-08-31', vietnam2021to2026)).toBe(false);
    expect(isWorkingDay('2026-08-31', extended)).toBe(true);
    expect(extended.daysOff.map((row) => row.date)).not.toContain('2026-08-31');
    const day = { from: '2026-08-31', to: '2026-08-31' } as const;
    expect(workingDaysIn(day, vietnam2021to2026)).toBe(0);
    expect(workingDaysIn(day, extended)).toBe(1);
  });

  test('leaves the base as it was, its name and id too unless told', () => {
    expect(vietnam2021to2026.daysOff.map((row) => row.date)).toContain('2026-08-31');
    expect(extended.id).toBe('vietnam-2021-2026');
    expect(extendCalendar(vietnam2021to2026, { id: 'soc-trang' }).id).toBe('soc-trang');
  });

  test('keeps rows in order of time', () => {
    const dates = extendCalendar(decidedAlone, vietnam2021to2026).daysOff.map((row) => row.date);
    expect(dates).toEqual([...dates].sort());
  });
});

const decidedAlone = extendCalendar(
  { id: 'rong', name: { vi: 'Trống', en: 'Empty' }, years: [], daysOff: [], workedDays: [] },
  decided,
);

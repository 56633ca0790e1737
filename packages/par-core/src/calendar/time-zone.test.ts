import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  calendarInterval,
  dataWindow,
  dateInVietnam,
  dayOfWeek,
  daysBetween,
  lastDayOfMonth,
  parseDate,
  vietnam2021to2026,
  workingDaysIn,
} from './index';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Minutes that the machine's zone is behind UTC on 1 January 2021: proof that the zone was really set. */
const zones = [
  ['Asia/Ho_Chi_Minh', -420],
  ['America/Los_Angeles', 480],
  ['Pacific/Kiritimati', -840],
  ['America/Sao_Paulo', 180],
  ['UTC', 0],
] as const;

describe.each(zones)('on a machine in %s', (zone, behind) => {
  test('dates are those of Vietnam', () => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2021, 0, 1).getTimezoneOffset()).toBe(behind);

    const quarter = { kind: 'quarter', year: 2021, index: 4 } as const;
    expect(calendarInterval(quarter)).toEqual({ from: '2021-10-01', to: '2021-12-31' });
    expect(dataWindow(quarter)).toEqual({ from: '2021-09-15', to: '2021-12-14' });
    expect(workingDaysIn(calendarInterval(quarter), vietnam2021to2026)).toBe(66);
    expect(workingDaysIn({ from: '2021-01-01', to: '2021-12-31' }, vietnam2021to2026)).toBe(250);
    expect(dateInVietnam(Date.parse('2021-12-31T17:00:00Z'))).toBe('2022-01-01');
    expect(parseDate('ngày 30 tháng 11 năm 2021')).toEqual({ kind: 'date', date: '2021-11-30' });
    expect(dayOfWeek('2021-12-31')).toBe(5);
    expect(lastDayOfMonth('2024-02-01')).toBe('2024-02-29');
  });

  test('no day and no hour that the zone skips is lost', () => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2021, 0, 1).getTimezoneOffset()).toBe(behind);

    // Kiritimati had no 31 December 1994; São Paulo had no midnight on 4 November 2018; Los Angeles loses an hour in March.
    expect(addDays('1994-12-30', 1)).toBe('1994-12-31');
    expect(daysBetween('1994-12-30', '1995-01-02')).toBe(3);
    expect(addDays('2018-11-03', 1)).toBe('2018-11-04');
    expect(daysBetween('2021-03-13', '2021-03-15')).toBe(2);
  });
});

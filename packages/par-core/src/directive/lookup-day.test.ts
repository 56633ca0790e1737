import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../calendar';
import { agencyOn, findAgency, isValidOn, successorsOf } from './agency-lookup';
import { bindsReportingDuty, tasksBinding, tasksSupportedBy } from './binding';
import { requireLookupDay } from './lookup-day';
import type { CalendarDate } from './model';
import { soctrang20210924 } from './soctrang-2021-09-24';

const twoDigits = fc.integer({ min: 0, max: 35 }).map((part) => String(part).padStart(2, '0'));
const likeADate = fc
  .tuple(fc.integer({ min: 1890, max: 2110 }), twoDigits, twoDigits)
  .map(([year, month, day]): CalendarDate => `${year}-${month as '01'}-${day as '01'}`);

function accepted(date: CalendarDate): boolean {
  try {
    return requireLookupDay(date, 'on') === date;
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return false;
  }
}

describe('the day of a lookup', () => {
  test('is a day where the calendar has it', () => {
    fc.assert(
      fc.property(likeADate, (date) => {
        expect(accepted(date)).toBe(isCalendarDate(date));
      }),
      { numRuns: 2000 },
    );
    expect(accepted('2024-02-29')).toBe(true);
    expect(accepted('2021-02-29')).toBe(false);
  });

  const [agency] = soctrang20210924.agencies;
  const other = { directive: soctrang20210924 };

  describe.each<readonly [unknown, string]>([
    ['2022-02-31', '"2022-02-31"'],
    ['20/12/2021', '"20/12/2021"'],
    ['hôm nay', '"hôm nay"'],
    [undefined, 'undefined'],
    [20_211_220, '20211220'],
  ])('%s is none', (value, shown) => {
    const day = value as CalendarDate;
    test.each<readonly [string, () => unknown]>([
      ['date', () => agencyOn('so-tai-chinh', day)],
      ['date', () => agencyOn('so-tai-chinh', day, soctrang20210924)],
      ['date', () => agency && isValidOn(agency, day)],
      ['on', () => successorsOf('so-tai-chinh', day)],
      ['options.on', () => findAgency('STC', { on: day })],
      ['options.on', () => findAgency('', { on: day })],
      ['options.on', () => tasksBinding('so-tai-chinh', { on: day })],
      ['options.on', () => tasksBinding('so-tai-chinh', { on: day, ...other })],
      ['options.on', () => tasksSupportedBy('so-noi-vu', { on: day })],
      ['options.on', () => bindsReportingDuty('so-noi-vu', { on: day })],
    ])('and %s is named in the mistake', (name, call) => {
      expect(call).toThrow(
        new RangeError(`${name} must be a calendar date that exists, written like 2021-12-20, not ${shown}`),
      );
    });
  });

  test('is asked for where the options are left out', () => {
    // @ts-expect-error the day is always an argument
    expect(() => findAgency('STC')).toThrow('options.on must be a calendar date');
    // @ts-expect-error the day is always an argument
    expect(() => tasksBinding('so-tai-chinh')).toThrow('options.on must be a calendar date');
  });
});

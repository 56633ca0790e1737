import type { CalendarDate, Provenance } from '../directive/model';
import { addDays, calendarDate, lastDayOfMonth, partsOf } from './date';

/**
 * A reporting period (kỳ báo cáo): the fourth quarter of 2021 is `{ kind: 'quarter', year: 2021, index: 4 }`.
 * `index` says which of its kind in the year it is, from 1; a fifth quarter does not compile.
 */
export type Period =
  | { readonly kind: 'month'; readonly year: number; readonly index: MonthNumber }
  | { readonly kind: 'quarter'; readonly year: number; readonly index: 1 | 2 | 3 | 4 }
  | { readonly kind: 'half-year'; readonly year: number; readonly index: 1 | 2 }
  | { readonly kind: 'year'; readonly year: number; readonly index: 1 };

type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** Kinds of reporting period. */
export type PeriodKind = Period['kind'];

/** A period whose number has not been looked at. */
interface UncheckedPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
}

/** Two days with all days between them; both belong to it. */
export interface DateInterval {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Months in a period of a kind. */
const MONTHS_IN: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * Whether a kind, a year and a number make a period: how numbers that were computed or read become one.
 *
 * @example isPeriod({ kind: 'quarter', year: 2021, index: 5 }) // false
 */
export function isPeriod(period: UncheckedPeriod): period is Period {
  const { kind, year, index } = period;
  if (!Object.hasOwn(MONTHS_IN, kind)) return false;
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  return Number.isInteger(index) && index >= 1 && index <= periodsInYear(kind);
}

/**
 * The periods of a kind in a year, in the order of time.
 *
 * @throws RangeError for a year that is no whole number from 1 to 9999.
 * @example periodsOfYear('half-year', 2021).map(periodId) // ['2021-H1', '2021-H2']
 */
export function periodsOfYear(kind: PeriodKind, year: number): readonly Period[] {
  return Array.from({ length: periodsInYear(kind) }, (_, before) => requirePeriod({ kind, year, index: before + 1 }));
}

/** How many periods of a kind a year has. */
function periodsInYear(kind: PeriodKind): number {
  return 12 / MONTHS_IN[kind];
}

/** The period, where there is one of that number. */
function requirePeriod(period: UncheckedPeriod): Period {
  if (isPeriod(period)) return period;
  throw new RangeError(`no such period: ${JSON.stringify(period)}`);
}

/**
 * The id of a period, as the product writes it: `2021-09`, `2021-Q4`, `2021-H1`, `2021`.
 */
export function periodId({ kind, year, index }: Period): string {
  switch (kind) {
    case 'month':
      return `${year}-${String(index).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${index}`;
    case 'half-year':
      return `${year}-H${index}`;
    case 'year':
      return String(year);
  }
}

/**
 * The period of a kind that a date lies in by the calendar.
 *
 * @throws RangeError where the date is no calendar date.
 */
export function periodOf(date: CalendarDate, kind: PeriodKind): Period {
  const { year, month } = partsOf(date);
  return requirePeriod({ kind, year, index: Math.ceil(month / MONTHS_IN[kind]) });
}

/** The period of the same kind before this one. */
export function previousPeriod({ kind, year, index }: Period): Period {
  return requirePeriod(
    index > 1 ? { kind, year, index: index - 1 } : { kind, year: year - 1, index: periodsInYear(kind) },
  );
}

/**
 * First and last day of a period by the calendar: what "trong quý IV/2021" means as a deadline.
 *
 * @throws RangeError where a caller without types asks for an index that its kind does not have: a fifth quarter.
 * @example calendarInterval({ kind: 'quarter', year: 2021, index: 4 }) // { from: '2021-10-01', to: '2021-12-31' }
 */
export function calendarInterval(period: Period): DateInterval {
  const { kind, year, index } = requirePeriod(period);
  const months = MONTHS_IN[kind];
  const from = firstDayOf(year, (index - 1) * months + 1);
  return { from, to: lastDayOfMonth(firstDayOf(year, index * months)) };
}

function firstDayOf(year: number, month: number): CalendarDate {
  const date = calendarDate(year, month, 1);
  if (date === undefined) throw new RangeError(`no such month: ${month} of ${year}`);
  return date;
}

/** Where the rule of the data window is written. */
export const dataWindowSource: Provenance = {
  kind: 'sourced',
  source: 'Thông tư 09/2019/TT-NHNN, theo Nghị định 09/2019/NĐ-CP, Điều 12 (luatvietnam.vn)',
};

/**
 * The days whose figures a periodic report gives: from the 15th of the month before the period to the
 * 14th of its last month. See `dataWindowSource`.
 *
 * @throws RangeError as `calendarInterval` does.
 * @example dataWindow({ kind: 'quarter', year: 2021, index: 4 }) // { from: '2021-09-15', to: '2021-12-14' }
 */
export function dataWindow(period: Period): DateInterval {
  const { from, to } = calendarInterval(period);
  return { from: inMonthOf(addDays(from, -1), 15), to: inMonthOf(to, 14) };
}

/** The day of the month, up to 28, in the month of a date. */
function inMonthOf(date: CalendarDate, day: number): CalendarDate {
  return addDays(date, day - partsOf(date).day);
}

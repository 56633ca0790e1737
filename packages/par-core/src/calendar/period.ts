import type { CalendarDate, Provenance } from '../directive/model';
import { addDays, calendarDate, lastDayOfMonth, partsOf } from './date';

/** Kinds of reporting period (kỳ báo cáo). */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year';

/** A reporting period (kỳ báo cáo): the fourth quarter of 2021 is `{ kind: 'quarter', year: 2021, index: 4 }`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which of its kind in the year, from 1. */
  readonly index: number;
}

/** Two days with all days between them; both belong to it. */
export interface DateInterval {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Months in a period of a kind. */
const MONTHS_IN: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** How many periods of a kind a year has. */
export function periodsInYear(kind: PeriodKind): number {
  return 12 / MONTHS_IN[kind];
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

/** The period of a kind that a date lies in by the calendar. */
export function periodOf(date: CalendarDate, kind: PeriodKind): Period {
  const { year, month } = partsOf(date);
  return { kind, year, index: Math.ceil(month / MONTHS_IN[kind]) };
}

/** The period of the same kind before this one. */
export function previousPeriod({ kind, year, index }: Period): Period {
  return index > 1 ? { kind, year, index: index - 1 } : { kind, year: year - 1, index: periodsInYear(kind) };
}

/**
 * First and last day of a period by the calendar: what "trong quý IV/2021" means as a deadline.
 *
 * @throws RangeError for an index that its kind does not have: a fifth quarter.
 * @example calendarInterval({ kind: 'quarter', year: 2021, index: 4 }) // { from: '2021-10-01', to: '2021-12-31' }
 */
export function calendarInterval(period: Period): DateInterval {
  const months = MONTHS_IN[period.kind];
  const from = calendarDate(period.year, (period.index - 1) * months + 1, 1);
  const lastMonth = calendarDate(period.year, period.index * months, 1);
  if (from === undefined || lastMonth === undefined) throw new RangeError(`no such period: ${periodId(period)}`);
  return { from, to: lastDayOfMonth(lastMonth) };
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
 * @throws RangeError for an index that its kind does not have.
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

import type { Bilingual, CalendarDate, Provenance } from '../directive/model';
import { requireCalendarDate } from './date';

interface CalendarRow {
  readonly date: CalendarDate;
  /** False where the row rests on a proposal or on a decision not seen: a later decision may change it. */
  readonly final: boolean;
  readonly provenance: Provenance;
}

/** A day off (ngày nghỉ) that the law or a decision gives, whatever its day of the week. */
export type DayOff = CalendarRow & { readonly name: Bilingual } & (
    | { readonly kind: 'holiday' } // ngày lễ, tết
    | { readonly kind: 'compensatory'; readonly insteadOf: CalendarDate } // nghỉ bù for a holiday on a week-end
    | { readonly kind: 'swapped'; readonly workedOn: CalendarDate } // hoán đổi: worked on another day instead
  );

/** A day worked (ngày làm việc) although it lies on a week-end or was a day off (làm bù). */
export interface WorkedDay extends CalendarRow {
  /** The day off that it makes up for. */
  readonly insteadOf?: CalendarDate;
}

/** What is known of the days off of some years (lịch nghỉ). */
export interface Calendar {
  readonly id: string;
  readonly name: Bilingual;
  /** Years whose days off are all known. Nothing is counted in other years. */
  readonly years: readonly number[];
  readonly daysOff: readonly DayOff[];
  /** Win over `daysOff` of the same date. */
  readonly workedDays: readonly WorkedDay[];
}

/** What a calendar file of a user adds to a calendar. */
export type CalendarExtension = Partial<Calendar>;

/** Whether a calendar knows the days off of a year. */
export function covers(calendar: Calendar, year: number): boolean {
  return calendar.years.includes(year);
}

/**
 * A calendar with the rows of an extension. What the extension says of a date replaces what the base
 * says of it, so that a swap decided later moves a row that was not final.
 *
 * @throws RangeError where a row's date is no calendar date.
 */
export function extendCalendar(base: Calendar, extension: CalendarExtension): Calendar {
  const { daysOff = [], workedDays = [], years = [] } = extension;
  for (const [index, row] of daysOff.entries()) requireCalendarDate(row.date, `extension.daysOff[${index}].date`);
  for (const [index, row] of workedDays.entries()) requireCalendarDate(row.date, `extension.workedDays[${index}].date`);
  const said = new Set([...daysOff, ...workedDays].map((row) => row.date));
  return {
    id: extension.id ?? base.id,
    name: extension.name ?? base.name,
    years: [...new Set([...base.years, ...years])].sort((a, b) => a - b),
    daysOff: byDate([...base.daysOff.filter((row) => !said.has(row.date)), ...daysOff]),
    workedDays: byDate([...base.workedDays.filter((row) => !said.has(row.date)), ...workedDays]),
  };
}

function byDate<Row extends CalendarRow>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (a.date < b.date ? -1 : 1));
}

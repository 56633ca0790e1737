import type { Calendar } from '../../calendar/calendar';
import { dayOfWeek } from '../../calendar/date';
import type { CalendarDate } from '../../directive/model';
import type { ReadObject } from '../read-tree';
import type { Reading } from '../reading';
import type { CalendarFile } from './schema';

/** What a rule of the calendar looks at. */
export interface CalendarContext extends Reading {
  readonly file: ReadObject<CalendarFile>;
  /** The calendar that the file adds to. */
  readonly base: Calendar;
}

/** A rule over the whole calendar: adds a finding for each place where it is broken. */
export type CalendarRule = (context: CalendarContext) => void;

/** Saturday or Sunday, off every week. */
export function isWeekend(date: CalendarDate): boolean {
  return dayOfWeek(date) > 5;
}

import { formatDate } from '../calendar/format-date';
import type { Bilingual, CalendarDate } from '../directive/model';
import type { ReadScalar } from './read-tree';

/** A date as each language writes it. */
export function dateText(date: CalendarDate): Bilingual {
  return { vi: formatDate(date, 'vi'), en: formatDate(date, 'en') };
}

/** A date that was read; what the reader calls a string is a calendar date there. */
export function dateOf(read: ReadScalar<string> | undefined): CalendarDate | undefined {
  return read?.value as CalendarDate | undefined;
}

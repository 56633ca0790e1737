import type { CalendarDate } from '@soctrang/par-core/directive';

/** What is not filled in yet: dots that are easily seen, and easily written over. */
export const BLANK = '……';

/** Days below ten and the months 1 and 2 have a leading zero, other months have none. */
function twoDigits(number: number, below: number): string {
  return number < below ? `0${number}` : String(number);
}

/**
 * The day of a document in words, as the decree writes it.
 *
 * @example dateWords('2022-01-05') // 'ngày 05 tháng 01 năm 2022'
 * @example dateWords('2022-03-05') // 'ngày 05 tháng 3 năm 2022'
 */
export function dateWords(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${twoDigits(Number(day), 10)} tháng ${twoDigits(Number(month), 3)} năm ${year}`;
}

/**
 * Place and date; what is not known is left blank.
 *
 * @example dateLine('Sóc Trăng', '2021-09-24') // 'Sóc Trăng, ngày 24 tháng 9 năm 2021'
 */
export function dateLine(place: string | undefined, date: CalendarDate | undefined, year?: number): string {
  const words = date ? dateWords(date) : `ngày ${BLANK} tháng ${BLANK} năm ${year ?? BLANK}`;
  return `${place ?? BLANK}, ${words}`;
}

/** A line of place and date as it was read: `day`, `month` and `year` as written, absent where they are blank. */
export interface ReadDateLine {
  readonly place: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Blanks that people leave: dots, an ellipsis, spaces, underscores. */
const BLANKS = /^[\s.…_\u00a0]*$/u;

export function isBlank(text: string): boolean {
  return BLANKS.test(text);
}

/** Reads `Sóc Trăng, ngày 05 tháng 3 năm 2022`, leniently; undefined where it is no such line. */
export function readDateLine(text: string): ReadDateLine | undefined {
  if (text.length > 200) return undefined;
  const lower = text.toLowerCase();
  const at = [lower.lastIndexOf('ngày'), lower.lastIndexOf('tháng'), lower.lastIndexOf('năm')];
  const [day = -1, month = -1, year = -1] = at;
  if (day < 0 || month < day || year < month) return undefined;
  const place = text.slice(0, day).trim();
  const parts = {
    place: place.replace(/[,;]\s*$/u, '').trim(),
    day: text.slice(day + 4, month).trim(),
    month: text.slice(month + 5, year).trim(),
    year: text
      .slice(year + 3)
      .trim()
      .replace(/[.;]$/u, ''),
  };
  const isPart = (part: string): boolean => /^\d{1,4}$/u.test(part) || isBlank(part);
  return isPart(parts.day) && isPart(parts.month) && isPart(parts.year) ? parts : undefined;
}

import type { CalendarDate } from '../directive/model';
import { calendarDate, EARLIEST_YEAR, isCalendarDate, LATEST_YEAR, lastDayOfMonth, partsOf } from './date';
import { monthOfName } from './month-names';
import { plainWords } from './plain-words';

/** Which part makes a date impossible. */
export type ImpossiblePart = 'day' | 'month' | 'year';

/** What a text that should be a date turned out to be. */
export type DateReading =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | {
      /** Written like a date, of a day that does not exist: `31/11/2021`. */
      readonly kind: 'impossible';
      readonly text: string;
      readonly part: ImpossiblePart;
      /** The day that was probably meant: the last of the month, or the date with day and month exchanged. */
      readonly suggestion?: CalendarDate;
    }
  | { readonly kind: 'not-a-date' };

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

type Form = readonly [pattern: RegExp, read: (groups: readonly string[]) => Parts | undefined];

/** The forms in which people write dates; each is tried on the text in lower case without diacritics. */
const forms: readonly Form[] = [
  // 2021-11-30, 2021/11/30, 2021-11-30T00:00:00Z: midnight says nothing beyond the date
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ]00:00(?::00(?:\.0{1,9})?)?(?:z| ?[+-]\d{2}:?\d{2})?)?$/,
    ([y, , m, d]) => parts(d, m, y),
  ],
  // 30/11/2021, 30-11-2021, ngày 30.11.2021: day before month, as in Vietnam
  [/^(?:ngay )?(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/, ([d, , m, y]) => parts(d, m, y)],
  // ngày 30 tháng 11 năm 2021
  [/^(?:ngay )?(?:m[uo]ng )?(\d{1,2}) thang (\d{1,2})(?:,? nam |, ?| )(\d{4})$/, ([d, m, y]) => parts(d, m, y)],
  // 30 November 2021, 30th Nov. 2021
  [/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})[.,]{0,2} (\d{4})$/, ([d, m, y]) => named(d, m, y)],
  // November 30, 2021
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([m, d, y]) => named(d, m, y)],
];

function parts(day: string | undefined, month: string | undefined, year: string | undefined): Parts {
  return { day: Number(day), month: Number(month), year: Number(year) };
}

function named(day: string | undefined, name: string | undefined, year: string | undefined): Parts | undefined {
  const month = monthOfName(name ?? '');
  return month === undefined ? undefined : { day: Number(day), month, year: Number(year) };
}

/**
 * Reads a date as people write it, in Vietnamese or in English; the day stands before the month.
 * A time of day other than midnight makes it something else than a date.
 *
 * @example parseDate('30/11/2021') // { kind: 'date', date: '2021-11-30' }
 * @example parseDate('31/11/2021') // { kind: 'impossible', part: 'day', suggestion: '2021-11-30', … }
 */
export function parseDate(text: string): DateReading {
  // The two forms that nearly every date is written in need no taking apart of words.
  if (isCalendarDate(text)) return judge(text, partsOf(text));
  const usual = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (usual) return judge(text, parts(usual[1], usual[2], usual[3]));
  const words = plainWords(text);
  if (words === undefined) return { kind: 'not-a-date' };
  for (const [pattern, read] of forms) {
    const match = pattern.exec(words);
    const found = match === null ? undefined : read(match.slice(1));
    if (found !== undefined) return judge(text.trim(), found);
  }
  return { kind: 'not-a-date' };
}

function judge(text: string, { year, month, day }: Parts): DateReading {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return { kind: 'impossible', text, part: 'year' };
  const date = calendarDate(year, month, day);
  if (date !== undefined) return { kind: 'date', date };
  const firstOfMonth = calendarDate(year, month, 1);
  if (firstOfMonth === undefined) {
    // 12/25/2021: somebody put the month first.
    const exchanged = calendarDate(year, day, month);
    return { kind: 'impossible', text, part: 'month', ...(exchanged && { suggestion: exchanged }) };
  }
  return { kind: 'impossible', text, part: 'day', suggestion: day === 0 ? firstOfMonth : lastDayOfMonth(firstOfMonth) };
}

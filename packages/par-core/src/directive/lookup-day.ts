import type { CalendarDate } from './model';

/**
 * The day that a lookup is asked for, where it is one. Callers without types, and texts that only look like a date
 * to the compiler (`'2022-02-31'`), are told at once: a day that is none would find nothing without a word.
 *
 * The directive stands without the calendar and what it is built on, so the few lines stand here too; a test holds
 * both to the same answer.
 *
 * @param name What the value is to the caller: `date`, `options.on`.
 * @throws RangeError for what is no calendar date.
 */
export function requireLookupDay(value: CalendarDate | undefined, name: string): CalendarDate {
  if (value !== undefined && isDay(value)) return value;
  const shown = typeof value === 'string' ? JSON.stringify(String(value).slice(0, 40)) : String(value);
  throw new RangeError(`${name} must be a calendar date that exists, written like 2021-12-20, not ${shown}`);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  // A day that its month does not have would roll over into the next.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

import * as z from 'zod';
import { count, date, formatName, id, text } from '../scalars';

/** Yes or no, for a fact that may still change (có, không). */
export const final = z.enum(['yes', 'no']);

/** A day off (ngày nghỉ). With `insteadOf` it makes up for a holiday on a week-end, with `workedOn` it was swapped. */
export const dayOff = z.strictObject({
  date,
  name: text,
  insteadOf: date.optional(),
  workedOn: date.optional(),
  source: text.optional(),
  final: final.optional(),
});

/** A day worked although it lies on a week-end (ngày làm bù). */
export const workedDay = z.strictObject({
  date,
  insteadOf: date.optional(),
  source: text.optional(),
  final: final.optional(),
});

/** Days off of further years, or decided later (lịch nghỉ), format `par-calendar/1`. */
export const calendar = z.strictObject({
  format: formatName('par-calendar/1'),
  id: id.optional(),
  name: text.optional(),
  years: z.array(count).optional(),
  daysOff: z.array(dayOff).optional(),
  workedDays: z.array(workedDay).optional(),
});

export type CalendarFile = z.infer<typeof calendar>;

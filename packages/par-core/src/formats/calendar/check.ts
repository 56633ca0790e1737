import type { Calendar, CalendarExtension, DayOff, WorkedDay } from '../../calendar/calendar';
import { vietnam2021to2026 } from '../../calendar/holidays';
import type { Bilingual, CalendarDate, Provenance } from '../../directive/model';
import type { Syntax } from '../../source/tree';
import { type CheckedText, checkedText, defineFormat, readFile } from '../format-definition';
import { plainValue, type ReadObject } from '../read-tree';
import { type Parts, shapeOf } from '../shape';
import { CALENDAR_RULES } from './rules';
import * as schema from './schema';
import * as terms from './vocabulary';

const CALENDAR_PARTS = {
  calendar: { schema: schema.calendar, terms: terms.CALENDAR },
  dayOff: { schema: schema.dayOff, terms: terms.DAY_OFF },
  workedDay: { schema: schema.workedDay, terms: terms.WORKED_DAY },
  final: { schema: schema.final, terms: terms.FINAL },
} as const satisfies Parts;

/** A calendar of days off, `par-calendar/1`. */
export const CALENDAR_FORMAT = defineFormat('par-calendar/1', shapeOf(schema.calendar, CALENDAR_PARTS), CALENDAR_PARTS);

export interface CheckedCalendar extends CheckedText {
  /** What the file adds to a calendar (`extendCalendar`); rows that could not be read are left out. */
  readonly extension: CalendarExtension;
}

export interface CheckCalendarOptions {
  readonly today: CalendarDate;
  /** `yaml` unless told. */
  readonly syntax?: Syntax;
  /** The calendar that the file adds to; that of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
}

/**
 * Reads and checks a file of days off. Never throws on any text.
 *
 * @throws RangeError where `today` is no calendar date
 */
export function checkCalendar(text: string, options: CheckCalendarOptions): CheckedCalendar {
  const { reading, read } = readFile(CALENDAR_FORMAT, text, {
    syntax: options.syntax,
    directives: [],
    on: options.today,
  });
  if (read?.kind !== 'object') return { ...checkedText(reading), extension: {} };
  // The shape is made from the schema of a calendar, so what it reads is one.
  const file = read as unknown as ReadObject<schema.CalendarFile>;
  for (const rule of CALENDAR_RULES) rule({ ...reading, file, base: options.calendar ?? vietnam2021to2026 });
  const plain = plainValue(read) as Partial<schema.CalendarFile>;
  const provenance = (source: string | undefined): Provenance =>
    source ? { kind: 'sourced', source } : { kind: 'unverified' };
  const both = (name: string): Bilingual => ({ vi: name, en: name });
  const daysOff = (plain.daysOff ?? []).filter(hasDate).map((row): DayOff => {
    const { date, name = '', insteadOf, workedOn, source, final } = row;
    const base = {
      date: date as CalendarDate,
      name: both(name),
      final: final !== 'no',
      provenance: provenance(source),
    };
    if (workedOn !== undefined) return { ...base, kind: 'swapped', workedOn: workedOn as CalendarDate };
    if (insteadOf !== undefined) return { ...base, kind: 'compensatory', insteadOf: insteadOf as CalendarDate };
    return { ...base, kind: 'holiday' };
  });
  const workedDays = (plain.workedDays ?? []).filter(hasDate).map((row): WorkedDay => {
    const { date, insteadOf, source, final } = row;
    const base = { date: date as CalendarDate, final: final !== 'no', provenance: provenance(source) };
    return insteadOf === undefined ? base : { ...base, insteadOf: insteadOf as CalendarDate };
  });
  const extension: CalendarExtension = {
    ...(plain.id !== undefined && { id: plain.id }),
    ...(plain.name !== undefined && { name: both(plain.name) }),
    years: plain.years ?? [],
    daysOff,
    workedDays,
  };
  return { ...checkedText(reading), extension };
}

/** A row whose date could not be read already has its finding. */
function hasDate(row: { readonly date?: string }): boolean {
  return row.date !== undefined;
}

import type { CalendarExtension, DayOff, WorkedDay } from '../../calendar/calendar';
import type { Bilingual, CalendarDate, Provenance } from '../../directive/model';
import type { Syntax } from '../../source/tree';
import { dateText } from '../dates';
import { type CheckedText, checkedText, defineFormat, readFile } from '../format-definition';
import { plainValue, type ReadObject } from '../read-tree';
import { addFinding, lineNumber, type Reading } from '../reading';
import { type Parts, shapeOf } from '../shape';
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

/** Reads and checks a file of days off. Never throws on any text. */
export function checkCalendar(
  text: string,
  options: { readonly today: CalendarDate; readonly syntax?: Syntax },
): CheckedCalendar {
  const { reading, read } = readFile(CALENDAR_FORMAT, text, {
    syntax: options.syntax,
    directives: [],
    on: options.today,
  });
  if (read?.kind !== 'object') return { ...checkedText(reading), extension: {} };
  // The shape is made from the schema of a calendar, so what it reads is one.
  const file = read as unknown as ReadObject<schema.CalendarFile>;
  daysOnce(reading, file);
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

/** PAR801, PAR802: a day is given once, and either off or worked. */
function daysOnce(reading: Reading, file: ReadObject<schema.CalendarFile>): void {
  const off = new Map<string, number>();
  for (const { fields } of file.fields.daysOff?.items ?? []) {
    const { value, node, path } = fields.date ?? {};
    if (value === undefined || !node) continue;
    const first = off.get(value);
    if (first === undefined) off.set(value, node.start);
    else {
      const args = { date: dateText(value as CalendarDate), line: lineNumber(reading, first) };
      addFinding(reading, 'PAR801', node, { args, path: path ?? '' });
    }
  }
  for (const { fields } of file.fields.workedDays?.items ?? []) {
    const { value, node, path } = fields.date ?? {};
    if (value === undefined || !node || !off.has(value)) continue;
    addFinding(reading, 'PAR802', node, { args: { date: dateText(value as CalendarDate) }, path: path ?? '' });
  }
}

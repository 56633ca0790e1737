import { covers } from '../../../calendar/calendar';
import { partsOf } from '../../../calendar/date';
import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import { nameIn } from '../../vocabulary';
import type { CalendarContext } from '../context';
import { CALENDAR } from '../vocabulary';

/** PAR808: a year whose days off are all known has some; days off lie in the years that are named. */
export function yearsAgree(c: CalendarContext): void {
  const { years, daysOff, workedDays } = c.file.fields;
  // Without the key the file does not claim to know a year.
  if (years === undefined || years.items.length === 0) return;
  const named = new Set(years.items.map(({ value }) => value));
  const rows = [...(daysOff?.items ?? []), ...(workedDays?.items ?? [])];
  const withDays = new Set<number>();
  const said = new Set<number>();
  for (const { fields } of rows) {
    const date = dateOf(fields.date);
    const { node, path = '' } = fields.date ?? {};
    if (date === undefined || !node) continue;
    const { year } = partsOf(date);
    withDays.add(year);
    if (named.has(year) || covers(c.base, year) || said.has(year)) continue;
    said.add(year);
    const key = nameIn(c.language, 'years', CALENDAR.years);
    addFinding(c, 'PAR808', node, { message: 'PAR808.outside', args: { date: dateText(date), year, key }, path });
  }
  for (const { value, node, path } of years.items) {
    if (value === undefined || !node || withDays.has(value) || covers(c.base, value)) continue;
    const data = { kind: 'remove', part: 'item', maybe: true } as const;
    addFinding(c, 'PAR808', node, { args: { year: value }, path, data });
  }
}

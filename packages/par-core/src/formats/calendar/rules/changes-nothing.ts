import { weekdayOf } from '../../../calendar/weekday-names';
import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import { type CalendarContext, isWeekend } from '../context';

/** PAR807: a day off that was off already, by the week or by the calendar that the file adds to. */
export function daysChangeSomething(c: CalendarContext): void {
  const rows = c.file.fields.daysOff?.items ?? [];
  const known = new Map<string, (typeof c.base.daysOff)[number]>(c.base.daysOff.map((row) => [row.date, row]));
  const madeUpFor = new Set([
    ...rows.map(({ fields }) => dateOf(fields.insteadOf)),
    ...c.base.daysOff.map((row) => (row.kind === 'compensatory' ? row.insteadOf : undefined)),
  ]);
  for (const { fields } of rows) {
    const date = dateOf(fields.date);
    const { node, path = '' } = fields.date ?? {};
    if (date === undefined || !node || fields.workedOn || fields.insteadOf) continue;
    const row = known.get(date);
    const args = { date: dateText(date), weekday: weekdayOf(date) };
    // What was not final may be said again, now that it is.
    const confirms = row !== undefined && !row.final && fields.final?.value !== 'no';
    const data = { kind: 'remove', part: 'item' } as const;
    if (row && !confirms) addFinding(c, 'PAR807', node, { message: 'PAR807.known', args, path, data });
    else if (!row && isWeekend(date) && !madeUpFor.has(date)) addFinding(c, 'PAR807', node, { args, path, data });
  }
}

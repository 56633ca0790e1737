import { weekdayOf } from '../../../calendar/weekday-names';
import type { MessageKey } from '../../../messages';
import { dateOf, dateText } from '../../dates';
import type { ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import { type CalendarContext, isWeekend } from '../context';

/**
 * PAR806: what is worked instead lies on a week-end, or was off; what makes up for a holiday makes up for one on a
 * week-end; and what is swapped was a working day.
 */
export function daysFitTheWeek(c: CalendarContext): void {
  const rows = c.file.fields.daysOff?.items ?? [];
  // A day that the file itself gives as off and as worked has its finding.
  const off = new Set([...c.base.daysOff.map(({ date }) => date), ...rows.map(({ fields }) => dateOf(fields.date))]);
  const worked = (read: ReadScalar<string> | undefined): void => {
    const date = dateOf(read);
    if (date !== undefined && !isWeekend(date) && !off.has(date)) say(c, read, 'PAR806');
  };
  for (const { fields } of rows) {
    const made = dateOf(fields.insteadOf);
    if (made !== undefined && !isWeekend(made)) say(c, fields.insteadOf, 'PAR806.instead-of');
    worked(fields.workedOn);
    const date = dateOf(fields.date);
    if (fields.workedOn && date !== undefined && isWeekend(date)) say(c, fields.date, 'PAR806.swapped');
  }
  for (const { fields } of c.file.fields.workedDays?.items ?? []) {
    worked(fields.date);
    const made = dateOf(fields.insteadOf);
    if (made !== undefined && isWeekend(made)) say(c, fields.insteadOf, 'PAR806.swapped');
  }
}

function say(c: CalendarContext, read: ReadScalar<string> | undefined, message: MessageKey): void {
  const date = dateOf(read);
  if (date === undefined || !read?.node) return;
  const args = { date: dateText(date), weekday: weekdayOf(date) };
  addFinding(c, 'PAR806', read.node, { message, args, path: read.path });
}

import type { CalendarDate } from '../../../directive/model';
import { dateText } from '../../dates';
import { addFinding, lineNumber } from '../../reading';
import type { CalendarContext } from '../context';

/** PAR801, PAR802: a day is given once, and either off or worked. */
export function daysOnce(c: CalendarContext): void {
  const { file } = c;
  const off = new Map<string, number>();
  for (const { fields } of file.fields.daysOff?.items ?? []) {
    const { value, node, path } = fields.date ?? {};
    if (value === undefined || !node) continue;
    const first = off.get(value);
    if (first === undefined) off.set(value, node.start);
    else {
      const args = { date: dateText(value as CalendarDate), line: lineNumber(c, first) };
      addFinding(c, 'PAR801', node, { args, path: path ?? '', data: { kind: 'remove', part: 'item' } });
    }
  }
  for (const { fields } of file.fields.workedDays?.items ?? []) {
    const { value, node, path } = fields.date ?? {};
    if (value === undefined || !node || !off.has(value)) continue;
    addFinding(c, 'PAR802', node, {
      args: { date: dateText(value as CalendarDate) },
      path: path ?? '',
      data: { kind: 'remove', part: 'item', maybe: true },
    });
  }
}

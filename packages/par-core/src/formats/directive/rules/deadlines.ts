import { parsePeriod } from '../../../calendar/parse-period';
import { calendarInterval } from '../../../calendar/period';
import type { Deadline } from '../../../directive/model';
import { dateOf, dateText } from '../../dates';
import type { AnyRead } from '../../read-tree';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { ReadDeadline } from '../context';
import type { DirectiveContext } from '../described';
import { deadlineNamed } from '../meaning/deadline';

/** PAR826: nothing is due before the directive that asks for it, nor before the period it is due in. */
export function deadlinesCanBe(c: DirectiveContext): void {
  for (const { read, obligations } of c.tasks) {
    checkWritten(c, read.fields.deadline);
    for (const one of obligations) if (one.read.kind === 'object') checkWritten(c, one.read.fields.deadline);
  }
  for (const one of c.duty?.obligations ?? [])
    if (one.read.kind === 'object') checkWritten(c, one.read.fields.deadline);
  const duty = c.duty?.read.fields;
  check(c, c.duty?.value?.deadline, duty?.lastDay ?? duty?.period);
}

function checkWritten(c: DirectiveContext, read: ReadDeadline | undefined): void {
  const place = read?.kind === 'object' ? (read.fields.lastDay ?? read.fields.period) : read;
  check(c, deadlineNamed(read), place);
}

function check(c: DirectiveContext, deadline: Deadline | undefined, read: AnyRead | undefined): void {
  if (deadline?.kind !== 'fixed-period' || read?.kind !== 'scalar' || !read.node) return;
  const { lastDay } = deadline;
  const issued = dateOf(c.file.fields.date);
  const period = parsePeriod(deadline.period);
  const { path } = read;
  const place = placeOf({ node: read.node });
  if (issued !== undefined && lastDay < issued) {
    addFinding(c, 'PAR826', place, { args: { date: dateText(lastDay), directive: dateText(issued) }, path });
  } else if (period && lastDay < calendarInterval(period).from) {
    const args = { date: dateText(lastDay), from: dateText(calendarInterval(period).from) };
    addFinding(c, 'PAR826', place, { message: 'PAR826.period', args, path });
  }
}

import { deadlineOf, lateness } from '../../../calendar/deadline';
import { dateOf, dateText } from '../../dates';
import { addFinding } from '../../reading';
import { type ReportContext, taskOf } from '../context';

/** PAR313: a task with a last day of its own is completed by it. */
export function taskInTime(c: ReportContext): void {
  for (const reported of c.tasks) {
    const task = taskOf(c, reported);
    const { completedOn } = reported.fields;
    const date = dateOf(completedOn);
    if (task === undefined || date === undefined || !completedOn?.node) continue;
    // A day that cannot be right has its own finding.
    if (date > c.reportDate || (c.days && (date < c.days.from || date > c.days.to))) continue;
    const due = deadlineOf(task.deadline, c.calendar);
    if (due.kind !== 'dated') continue;
    const late = lateness(due.due, date, c.calendar);
    if (!late.late) continue;
    const args = { task: task.id, date: dateText(date), due: dateText(due.due), days: late.workingDays ?? '' };
    addFinding(c, 'PAR313', completedOn.node, {
      // Where only days off have passed, or the calendar does not know them, there is nothing to count.
      ...(!late.workingDays && { message: 'PAR313.calendar' }),
      args,
      path: completedOn.path,
    });
  }
}

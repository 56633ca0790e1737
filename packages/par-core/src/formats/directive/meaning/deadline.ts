import { isCalendarDate } from '../../../calendar/date';
import { parsePeriod } from '../../../calendar/parse-period';
import { calendarInterval, periodId, periodOf } from '../../../calendar/period';
import type { Deadline } from '../../../directive/model';
import { dateOf } from '../../dates';
import type { ReadDeadline } from '../context';
import { DEADLINE_KIND } from '../deadline-terms';

type FixedPeriod = Extract<Deadline, { kind: 'fixed-period' }>;

/** When something is due: a day is the last of its month's work, a period lasts to its last day by the calendar. */
export function deadlineNamed(read: ReadDeadline | undefined): Deadline | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'object') {
    const { period, lastDay } = read.fields;
    return period?.value === undefined ? undefined : fixedPeriod(period.value, dateOf(lastDay));
  }
  const { value } = read;
  if (value === undefined) return undefined;
  if (isKind(value)) return { kind: value };
  if (isCalendarDate(value))
    return { kind: 'fixed-period', period: periodId(periodOf(value, 'month')), lastDay: value };
  return fixedPeriod(value);
}

/** A period by its id, with the day it ends on for this purpose. */
export function fixedPeriod(id: string, lastDay?: FixedPeriod['lastDay']): FixedPeriod | undefined {
  const period = parsePeriod(id);
  return period && { kind: 'fixed-period', period: id, lastDay: lastDay ?? calendarInterval(period).to };
}

function isKind(text: string): text is keyof typeof DEADLINE_KIND {
  return Object.hasOwn(DEADLINE_KIND, text);
}

import { formatDate } from '@soctrang/par-core/calendar';
import type { CalendarDate, Deadline } from '@soctrang/par-core/directive';
import type { Range } from 'vscode-languageserver-types';
import { capitalised } from '../hover/words';
import { isOpenStatus, reportTime, type TimeLeft, timeDetails, timeLeft, timeWords } from '../time-left';
import { at, type PageContext, say } from './context';
import type { Item, Part } from './page';
import { writtenIn } from './shown-text';
import type { PageTask } from './tasks';

interface Due {
  readonly key: string;
  readonly id?: string;
  readonly text: string;
  readonly left: TimeLeft & { readonly dated?: boolean };
  readonly range?: Range;
}

const MOST = 40;

/** What is still to be done by a day, the earliest first: the report, its open tasks, the remedies that it promises. */
export function deadlinesPart(c: PageContext, tasks: readonly PageTask[]): Part | undefined {
  const report = reportTime(c.document, c.calendar);
  const all: readonly Due[] = [
    ...(report
      ? [{ key: 'due/report', text: say(c, 'theReport'), left: report, ...at(c, c.report.fields.period) }]
      : []),
    ...tasks.flatMap((task) => [...taskDues(c, task), ...remedyDues(c, task)]),
  ].toSorted((a, b) => (a.left.due < b.left.due ? -1 : a.left.due > b.left.due ? 1 : 0));
  if (all.length === 0) return undefined;
  const late = all.filter(({ left }) => left.late).length;
  const items = all.slice(0, MOST).map((one) => dueItem(c, one));
  const more = all.length - items.length;
  return {
    key: 'deadlines',
    heading: say(c, 'deadlines'),
    ...(late > 0 && { aside: say(c, 'lateCount', { count: late }) }),
    blocks: [
      { kind: 'list', key: 'deadlines/list', items, ...(more > 0 && { more: say(c, 'more', { count: more }) }) },
    ],
  };
}

function dueItem(c: PageContext, { left, ...due }: Due): Item {
  const uncertain = left.lastDay !== left.due || left.provisional || left.workingDays === undefined;
  return {
    ...due,
    again: true,
    badge: { sign: left.late ? 'late' : 'due', text: capitalised(timeWords(left, c.language)) },
    value: formatDate(left.due, c.language),
    ...(uncertain && { notes: [timeDetails(left, c.language)] }),
  };
}

function taskDues(c: PageContext, { key, id, read, task }: PageTask): readonly Due[] {
  if (task === undefined) return [];
  const { status, obligations } = read.fields;
  const text = task.title[c.language];
  const own = isOpenStatus(status?.value) ? timeLeft(task.deadline, c.document.today, c.calendar) : undefined;
  const parts = (obligations?.entries ?? []).flatMap(({ id: part, value }): readonly Due[] => {
    const obligation = task.obligations.find((one) => one.id === part);
    // Where the task says the same, once is enough.
    if (!obligation?.deadline || !isOpenStatus(value.value)) return [];
    const left = timeLeft(obligation.deadline, c.document.today, c.calendar);
    return left
      ? [{ key: `due/${key}/${part}`, id: part, text: obligation.text[c.language], left, ...at(c, value) }]
      : [];
  });
  return [...(own ? [{ key: `due/${key}`, id, text, left: own, ...at(c, status ?? read) }] : []), ...parts];
}

function remedyDues(c: PageContext, { key, id, read }: PageTask): readonly Due[] {
  return (read.fields.shortcomings?.items ?? []).flatMap((one, index): readonly Due[] => {
    const { dueOn, remedy, description } = one.fields;
    if (dueOn?.value === undefined) return [];
    // What the reader calls a string is a calendar date there.
    const deadline: Deadline = { kind: 'fixed-period', period: '', lastDay: dueOn.value as CalendarDate };
    const left = timeLeft(deadline, c.document.today, c.calendar);
    const words = c.shown.line(writtenIn(remedy) ?? writtenIn(description) ?? '');
    const text = say(c, 'remedyOf', { text: words || say(c, 'unnamedShortcoming') });
    return left ? [{ key: `due/${key}/remedy/${index}`, ...(id && { id }), text, left, ...at(c, dueOn) }] : [];
  });
}

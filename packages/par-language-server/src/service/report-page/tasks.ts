import { calendarInterval, formatDate } from '@soctrang/par-core/calendar';
import { type CalendarDate, type Task, tasksBinding } from '@soctrang/par-core/directive';
import {
  type Evidence,
  REPORT_PARTS,
  type ReadList,
  type ReadObject,
  type ReadRecord,
  type ReadScalar,
  type ReportedTask,
  type Status,
} from '@soctrang/par-core/report';
import { shortDeadline } from '../hover/deadline-words';
import { capitalised, termName } from '../hover/words';
import { isOpenStatus, timeLeft, timeWords } from '../time-left';
import { at, type PageContext, say } from './context';
import type { Block, Fact, Item, Part, SharesBlock } from './page';
import { unread, writtenIn } from './shown-text';
import { statusBadge, statusWords } from './statuses';

/** A reported task with its name on the page, and what the directive says of it. */
export interface PageTask {
  readonly key: string;
  readonly read: ReadObject<ReportedTask>;
  readonly task: Task | undefined;
  /** `1.a`, else as it is written. */
  readonly id: string;
}

/** Many more than a directive gives to anyone: what is beyond is in the file. */
const MOST_TASKS = 150;
const MOST_IN_A_LIST = 60;

/** The tasks of a report, each with a name of its own on the page. */
export function pageTasks(c: PageContext, key: (name: string) => string): readonly PageTask[] {
  const items = c.report.fields.tasks?.items ?? [];
  if (items.length > MOST_TASKS) c.shown.cut();
  return items.slice(0, MOST_TASKS).map((read) => {
    const { task: named } = read.fields;
    const task = c.tasks.get(named?.value ?? '');
    const id = task?.id ?? c.shown.line(writtenIn(named) ?? '');
    return { key: key(`task/${id}`), read, task, id };
  });
}

/** Progress of every task, under a picture of all of them. */
export function tasksPart(c: PageContext, tasks: readonly PageTask[]): Part | undefined {
  const left = tasksLeftOut(c);
  const { tasks: read } = c.report.fields;
  if (tasks.length === 0 && left.length === 0) return undefined;
  return {
    key: 'tasks',
    heading: say(c, 'tasks'),
    blocks: [sharesOf(c, left.length)],
    parts: [...tasks.map((task) => taskPart(c, task)), ...leftOutPart(c, left)],
    ...at(c, read),
  };
}

/** In the order of a picture: what is behind first. */
const ORDER = ['done', 'ongoing', 'in-progress', 'not-started', 'not-applicable'] as const satisfies readonly Status[];

function sharesOf(c: PageContext, left: number): SharesBlock {
  const items = c.report.fields.tasks?.items ?? [];
  const all = items.length + left;
  const counted = ORDER.map((sign) => ({
    sign,
    state: statusWords(c, sign).toLowerCase(),
    count: items.filter(({ fields }) => fields.status?.value === sign).length,
  }));
  const unclear = items.length - counted.reduce((sum, { count }) => sum + count, 0);
  const rest = [
    { sign: 'unclear' as const, state: say(c, 'noStatus').toLowerCase(), count: unclear },
    { sign: 'late' as const, state: say(c, 'notReported'), count: left },
  ];
  return {
    kind: 'shares',
    key: 'tasks/shares',
    label: say(c, 'tasksByState'),
    shares: [...counted, ...rest]
      .filter(({ count }) => count > 0)
      .map(({ sign, state, count }) => ({ sign, share: count / all, text: say(c, 'countOf', { count, state }) })),
  };
}

function taskPart(c: PageContext, { key, read, task, id }: PageTask): Part {
  const { fields } = read;
  const badge = statusBadge(c, fields.status);
  const blocks: readonly Block[] = [
    ...progressOf(c, key, read),
    ...factsOf(c, key, read, task),
    ...text(c, `${key}/results`, say(c, 'results'), fields.results),
    ...(fields.obligations ? obligationsOf(c, key, fields.obligations, task) : []),
    ...(fields.evidence ? evidenceOf(c, key, fields.evidence) : []),
    ...text(c, `${key}/reason`, say(c, 'reason'), fields.reason),
    ...text(c, `${key}/note`, say(c, 'note'), fields.note),
  ];
  const count = fields.shortcomings?.items.length ?? 0;
  return {
    key,
    ...(id && { id }),
    heading: task?.title[c.language] ?? say(c, id ? 'unknownTask' : 'unnamedTask'),
    badge,
    ...(count > 0 && { aside: `${say(c, 'shortcomingsBelow')}: ${count}` }),
    blocks,
    ...at(c, read),
  };
}

function progressOf(c: PageContext, key: string, { fields }: ReadObject<ReportedTask>): readonly Block[] {
  const { progress, status } = fields;
  const written = writtenIn(progress);
  const share = progress?.value === undefined ? undefined : Math.min(1, Math.max(0, Number(progress.value) / 100));
  if (written === undefined && status?.value !== 'done') return [];
  const value = written === undefined ? '100%' : c.shown.line(written);
  return [
    {
      kind: 'meter',
      key: `${key}/progress`,
      label: say(c, 'progress'),
      value: written !== undefined && share === undefined ? unread(value, c.language) : value,
      ...(written === undefined ? { share: 1 } : share !== undefined && { share }),
      marks: [],
      notes: [],
      ...at(c, progress ?? status),
    },
  ];
}

function factsOf(
  c: PageContext,
  key: string,
  { fields }: ReadObject<ReportedTask>,
  task: Task | undefined,
): readonly Block[] {
  const facts: Fact[] = [];
  const completed = dayText(c, fields.completedOn);
  if (completed) {
    facts.push({
      key: `${key}/completedOn`,
      label: say(c, 'completedOn'),
      text: completed,
      ...at(c, fields.completedOn),
    });
  }
  if (task) {
    const left = isOpenStatus(fields.status?.value) ? timeLeft(task.deadline, c.document.today, c.calendar) : undefined;
    const words = capitalised(shortDeadline(task.deadline, c));
    facts.push({
      key: `${key}/deadline`,
      label: say(c, 'deadline'),
      text: left ? `${words}; ${timeWords(left, c.language)}` : words,
      ...(left?.late && { sign: 'late' as const }),
      ...at(c, fields.task),
    });
  }
  if (fields.role?.value === 'support') {
    const text = capitalised(termName(REPORT_PARTS.role.terms, fields.role.value, c.language));
    facts.push({ key: `${key}/role`, label: say(c, 'role'), text, ...at(c, fields.role) });
  }
  return facts.length === 0 ? [] : [{ kind: 'facts', facts }];
}

/** A day as people write it; of one that could not be read, what is written. */
export function dayText(c: PageContext, read: ReadScalar<string> | undefined): string | undefined {
  // What the reader calls a string is a calendar date there.
  if (read?.value !== undefined) return formatDate(read.value as CalendarDate, c.language);
  const written = writtenIn(read);
  return written === undefined ? undefined : unread(c.shown.line(written), c.language);
}

/** A text under a name; nothing where nothing is written. */
export function text(
  c: PageContext,
  key: string,
  label: string,
  read: ReadScalar<string> | undefined,
): readonly Block[] {
  const written = writtenIn(read);
  if (written === undefined) return [];
  return [{ kind: 'text', key, label, paragraphs: c.shown.paragraphs(written), ...at(c, read) }];
}

function obligationsOf(
  c: PageContext,
  key: string,
  read: ReadRecord<Status>,
  task: Task | undefined,
): readonly Block[] {
  const byId = new Map(task?.obligations.map((one) => [one.id, one]));
  const items = read.entries.slice(0, MOST_IN_A_LIST).map(({ id, value }): Item => {
    const obligation = byId.get(id);
    const left =
      obligation?.deadline && isOpenStatus(value.value)
        ? timeLeft(obligation.deadline, c.document.today, c.calendar)
        : undefined;
    return {
      key: `${key}/obligation/${id}`,
      id: c.shown.line(id),
      badge: statusBadge(c, value),
      text: obligation?.text[c.language] ?? '',
      ...(left && { notes: [capitalised(timeWords(left, c.language))] }),
      ...at(c, value),
    };
  });
  return list(c, `${key}/obligations`, say(c, 'obligations'), items, read.entries.length);
}

function evidenceOf(c: PageContext, key: string, read: ReadList<Evidence>): readonly Block[] {
  const items = read.items.slice(0, MOST_IN_A_LIST).map((item, index): Item => {
    const { reference, date, title, issuer, file } = item.fields;
    const line = (one: ReadScalar<string> | undefined): string => c.shown.line(writtenIn(one) ?? '');
    const day = dayText(c, date);
    return {
      key: `${key}/evidence/${index}`,
      ...(line(reference) && { id: line(reference) }),
      text: line(title) || (reference ? '' : line(file) || say(c, 'unnamedEvidence')),
      ...(day && { value: day }),
      ...(line(issuer) && { notes: [line(issuer)] }),
      ...at(c, item),
    };
  });
  return list(c, `${key}/evidence`, say(c, 'evidence'), items, read.items.length);
}

/** A list, and that there are more of it; nothing where there is none. */
function list(c: PageContext, key: string, label: string, items: readonly Item[], all: number): readonly Block[] {
  const more = all - items.length;
  if (items.length === 0) return [];
  return [{ kind: 'list', key, label, items, ...(more > 0 && { more: say(c, 'more', { count: more }) }) }];
}

/** The tasks that bind the agency without a condition and that the report does not mention. */
function tasksLeftOut(c: PageContext): readonly Task[] {
  const { agency, period } = c.document.checked;
  if (agency === undefined || period === undefined || c.directive === undefined) return [];
  const named = new Set(c.report.fields.tasks?.items.map(({ fields }) => fields.task?.value));
  return tasksBinding(agency.id, { on: calendarInterval(period).to, directive: c.directive })
    .filter(({ task, conditional }) => !conditional && !named.has(task.id))
    .map(({ task }) => task);
}

function leftOutPart(c: PageContext, left: readonly Task[]): readonly Part[] {
  if (left.length === 0) return [];
  const items = left.map(
    ({ id, title }): Item => ({
      key: `left-out/${id}`,
      id,
      badge: { sign: 'late', text: capitalised(say(c, 'notReported')) },
      text: title[c.language],
      ...at(c, c.report.fields.tasks),
    }),
  );
  return [
    {
      key: 'left-out',
      heading: say(c, 'notReported.heading'),
      aside: String(left.length),
      blocks: [{ kind: 'list', key: 'left-out/list', items }],
    },
  ];
}

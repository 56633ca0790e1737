import { deadlineOf } from '@soctrang/par-core/calendar';
import { type Directive, type Task, tasksBinding } from '@soctrang/par-core/directive';
import type { ReadList, ReadScalar } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { INLAY_HINTS } from '../../messages/inlay-hints';
import type { OpenDocument } from '../open-document';
import { dayWords, movedWords, weekdayWords } from '../time-left';
import { agencyNamed, boundAgencies, describedDirective, namesOfRead, writtenDirective } from '../written-directive';
import { type Hint, type HintContext, isAsked } from './hint';
import { agencyHint, scalarHint } from './report-names';

type File = NonNullable<ReturnType<typeof writtenDirective>>;

/** In a directive: how many tasks bind each agency, how many agencies each task binds, and whose abbreviation it is. */
export function directiveNameHints(c: HintContext, document: OpenDocument): readonly Hint[] {
  const file = writtenDirective(document);
  const directive = describedDirective(document);
  if (file === undefined || directive === undefined) return [];
  return [...agencyHints(c, file, directive), ...taskHints(c, file, directive), ...dutyHints(c, file, directive)];
}

function agencyHints(c: HintContext, { fields }: File, directive: Directive): readonly Hint[] {
  return (fields.agencies?.items ?? []).flatMap((read) => {
    if (!read.node || !isAsked(c, read.node)) return [];
    const name = read.kind === 'scalar' ? read : vietnamese(read.fields.name);
    const agency = agencyNamed(name?.value, directive);
    if (agency === undefined || !name?.node) return [];
    const tasks = tasksBinding(agency.id, { on: directive.date, directive }).map(({ task }) => task.id);
    const label = counted('tasksBound', tasks.length, c);
    const tooltip = fill(INLAY_HINTS.tasksList, c.language, { tasks: tasks.join(', ') });
    return [{ kind: 'names', at: name.node.end, label, ...(tasks.length > 0 && { tooltip }) } as const];
  });
}

type ReadName = NonNullable<
  Extract<NonNullable<File['fields']['agencies']>['items'][number], { kind: 'object' }>['fields']['name']
>;

/** The Vietnamese name, by which an agency is looked up. */
function vietnamese(read: ReadName | undefined): ReadScalar<string> | undefined {
  return read?.kind === 'object' ? read.fields.vi : read;
}

function taskHints(c: HintContext, { fields }: File, directive: Directive): readonly Hint[] {
  const byId = new Map<string, Task>(directive.tasks.map((task) => [task.id, task]));
  return (fields.tasks?.items ?? []).flatMap(({ node, fields: written }) => {
    const task = isAsked(c, node) ? byId.get(written.id?.value ?? '') : undefined;
    if (task === undefined) return [];
    return [
      ...boundHints(c, written.binds, task.binds, directive),
      ...namesOfRead(inBlock(written.indicators)).flatMap((read) =>
        scalarHint(c, read, directive.indicators.find(({ id }) => id === read.value)?.title[c.language] ?? ''),
      ),
    ];
  });
}

function dutyHints(c: HintContext, { fields }: File, directive: Directive): readonly Hint[] {
  const duty = fields.reportingDuty?.fields;
  if (duty === undefined) return [];
  const { binds, to, through } = directive.reportingDuty;
  const named = [
    [duty.to, to],
    [duty.through, through],
  ] as const;
  return [
    ...boundHints(c, duty.binds, binds, directive),
    ...named.flatMap(([read, id]) => {
      const agency = directive.agencies.find((one) => one.id === id);
      return read?.node && agency && isAsked(c, read.node) ? agencyHint(c, read, agency) : [];
    }),
  ];
}

/** The full name of the one agency that is bound, or how many there are. */
function boundHints(
  c: HintContext,
  read: ReadScalar<string> | ReadList<string> | undefined,
  binding: Task['binds'],
  directive: Directive,
): readonly Hint[] {
  const { node } = read ?? {};
  if (!read || !node || !isAsked(c, node)) return [];
  const agencies = boundAgencies(binding, directive);
  const [only] = agencies;
  if (read.kind === 'scalar' && binding.kind === 'agency' && only) return agencyHint(c, read, only);
  if (agencies.length === 0) return [];
  const label = counted('agenciesBound', agencies.length, c);
  const tooltip = agencies.map(({ name }) => name[c.language]).join(', ');
  return [{ kind: 'names', at: node.end, label, tooltip }];
}

/** Between the brackets of a list there is no room for names. */
function inBlock(
  read: ReadScalar<string> | ReadList<string> | undefined,
): ReadScalar<string> | ReadList<string> | undefined {
  return read?.kind === 'list' && read.node.flow ? undefined : read;
}

function counted(message: 'tasksBound' | 'agenciesBound', count: number, { language }: HintContext): string {
  if (count === 0) return INLAY_HINTS.tasksBoundNone[language];
  return fill(INLAY_HINTS[count === 1 ? (`${message}.one` as const) : message], language, { count });
}

/** The day on which a deadline ends, behind the words that name its period. */
export function directiveDeadlineHints(c: HintContext, document: OpenDocument): readonly Hint[] {
  const file = writtenDirective(document);
  const directive = describedDirective(document);
  if (file === undefined || directive === undefined) return [];
  const hints: Hint[] = [];
  const add = (node: { start: number; end: number } | null | undefined, deadline: Task['deadline']): void => {
    if (!node || !isAsked(c, node)) return;
    const due = deadlineOf(deadline, c.calendar);
    if (due.kind !== 'dated') return;
    const [year = '', month = '', day = ''] = due.due.split('-');
    // Where the day is written, the day of the week is what is new.
    const written = c.tree.source.slice(node.start, node.end);
    const isWritten = [day, month, year].every((part) => written.includes(String(Number(part))));
    const label = isWritten ? weekdayWords(due.due, c.language) : dayWords(due.due, c.language);
    const moved = movedWords(due, c.language);
    hints.push({ kind: 'deadlines', at: node.end, label, ...(moved && { tooltip: moved }) });
  };
  const byId = new Map<string, Task>(directive.tasks.map((task) => [task.id, task]));
  for (const { node, fields } of file.fields.tasks?.items ?? []) {
    const task = isAsked(c, node) ? byId.get(fields.id?.value ?? '') : undefined;
    if (task && fields.deadline?.kind === 'scalar') add(fields.deadline.node, task.deadline);
  }
  const duty = file.fields.reportingDuty?.fields;
  add((duty?.lastDay ?? duty?.period)?.node, directive.reportingDuty.deadline);
  return hints;
}

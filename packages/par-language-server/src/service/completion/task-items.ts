import { type Task, tasksBinding, tasksSupportedBy } from '@soctrang/par-core/directive';
import { foldName, namesOf, REPORT_PARTS } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import type { OpenDocument } from '../open-document';
import { type Cursor, holderOf, type ValueCursor, writtenText } from './cursor';
import { lookupDay, subjectOf } from './subject';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a thing that stands elsewhere. */
export const REFERENCE = 18;

interface OfferedTask {
  readonly task: Task;
  readonly conditional: boolean;
}

/** The tasks that bind this agency and are not yet in the file; what it only supports, where it says so. */
export function taskSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const reported = reportedTasks(context.document, cursor);
  return offeredTasks(context, cursor)
    .filter(({ task }) => !reported.has(task.id))
    .map(({ task, conditional }) => ({
      label: task.id,
      kind: REFERENCE,
      names: [task.id, task.id.replace('.', ''), task.title.vi, task.title.en],
      written: writtenValue(cursor, task.id),
      ...(conditional && { hint: said(COMPLETION.conditional, context) }),
      detail: said(task.title, context),
      about: ['task', task.id],
    }));
}

/** The tasks an agency may report in a place; every task of the directive while the agency is not known. */
export function offeredTasks({ document }: CompletionContext, cursor: Cursor): readonly OfferedTask[] {
  const { agency, directive } = subjectOf(document);
  if (directive === undefined) return [];
  if (agency === undefined) return directive.tasks.map((task) => ({ task, conditional: false }));
  const on = lookupDay(document);
  if (isSupport(cursor)) {
    return tasksSupportedBy(agency.id, { on, directive }).map(({ task }) => ({ task, conditional: false }));
  }
  return tasksBinding(agency.id, { on, directive });
}

function isSupport(cursor: Cursor): boolean {
  const holder = holderOf(cursor, 'task');
  const role = foldName((holder && writtenText(holder, 'role')) ?? '');
  const { support } = REPORT_PARTS.role.terms;
  return namesOf('support', support).some((name) => foldName(name) === role);
}

/** The ids of the tasks that the report holds, without the one under the cursor. */
export function reportedTasks(document: OpenDocument, { replace }: Pick<Cursor, 'replace'>): ReadonlySet<string> {
  const ids = new Set<string>();
  if (document.kind !== 'report') return ids;
  for (const { fields } of document.checked.report?.fields.tasks?.items ?? []) {
    const { node, value } = fields.task ?? {};
    if (value !== undefined && node && (node.end < replace.start || node.start > replace.end)) ids.add(value);
  }
  return ids;
}

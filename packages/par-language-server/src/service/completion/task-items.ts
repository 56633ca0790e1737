import { type Task, tasksBinding, tasksSupportedBy } from '@soctrang/par-core/directive';
import { foldName, namesOf, REPORT_PARTS } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import type { ReportDocument } from '../open-document';
import { lookupDay } from './agency-items';
import { type Cursor, holderOf, type ValueCursor, writtenText } from './cursor';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a thing that stands elsewhere. */
export const REFERENCE = 18;

interface OfferedTask {
  readonly task: Task;
  readonly hint?: string;
}

/** The tasks that bind this agency and are not yet in the file; what it only supports, where it says so. */
export function taskSuggestions(context: ReportContext, cursor: ValueCursor): Suggestion[] {
  const reported = reportedTasks(context.document, cursor);
  return offeredTasks(context, cursor)
    .filter(({ task }) => !reported.has(task.id))
    .map(({ task, hint }) => ({
      label: task.id,
      kind: REFERENCE,
      names: [task.id, task.id.replace('.', ''), said(task.title, context), task.title.vi],
      written: writtenValue(cursor, task.id),
      title: said(task.title, context),
      ...(hint && { hint }),
      detail: said(task.title, context),
      documentation: aboutTask(task, context),
    }));
}

/** The tasks an agency may report in a place; every task of the directive while the agency is not known. */
export function offeredTasks(context: ReportContext, cursor: Cursor): readonly OfferedTask[] {
  const { document } = context;
  const { agency, directive } = document.checked;
  if (directive === undefined) return [];
  if (agency === undefined) return directive.tasks.map((task) => ({ task }));
  const on = lookupDay(document);
  if (isSupport(cursor)) return tasksSupportedBy(agency.id, { on, directive }).map(({ task }) => ({ task }));
  return tasksBinding(agency.id, { on, directive }).map(({ task, conditional }) =>
    conditional ? { task, hint: said(COMPLETION.conditional, context) } : { task },
  );
}

function isSupport(cursor: Cursor): boolean {
  const holder = holderOf(cursor, 'task');
  const role = foldName((holder && writtenText(holder, 'role')) ?? '');
  const { support } = REPORT_PARTS.role.terms;
  return namesOf('support', support).some((name) => foldName(name) === role);
}

/** The ids of the tasks that the report holds, without the one under the cursor. */
export function reportedTasks({ checked }: ReportDocument, { replace }: Cursor): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { fields } of checked.report?.fields.tasks?.items ?? []) {
    const { node, value } = fields.task ?? {};
    if (value !== undefined && node && (node.end < replace.start || node.start > replace.end)) ids.add(value);
  }
  return ids;
}

function aboutTask({ summary, obligations }: Task, context: ReportContext): string {
  const list = obligations.map(({ id, text }) => `- \`${id}\` ${said(text, context)}`);
  return `${said(summary, context)}\n\n**${said(COMPLETION.obligations, context)}**\n\n${list.join('\n')}`;
}

import type { KeyCursor } from './cursor';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { offeredTasks, REFERENCE, reportedTasks } from './task-items';
import { writtenKey } from './writing';

/** The indicators of the tasks that the report holds; of every task of the agency while it holds none. */
export function indicatorSuggestions(context: ReportContext, cursor: KeyCursor): Suggestion[] {
  const { directive, language } = context.document.checked;
  if (directive === undefined || cursor.shape.kind !== 'record') return [];
  const { value } = cursor.shape;
  const reported = reportedTasks(context.document, cursor);
  const offered = reported.size > 0 ? reported : new Set(offeredTasks(context, cursor).map(({ task }) => task.id));
  const tasks = directive.tasks.filter(({ id }) => offered.has(id));
  const ids = new Set(tasks.flatMap(({ indicators }) => indicators));
  const written = new Set(cursor.others.map(({ key }) => key.value.trim()));
  return directive.indicators
    .filter(({ id }) => ids.has(id) && !written.has(id))
    .map((indicator) => ({
      label: indicator.id,
      kind: REFERENCE,
      names: [indicator.id, said(indicator.title, context), indicator.title.vi],
      written: writtenKey(cursor, indicator.id, value, indicator.id, language),
      title: said(indicator.title, context),
      detail: said(indicator.title, context),
      documentation: said(indicator.definition, context),
      asksAgain: true,
    }));
}

import { holderOf, type KeyCursor, writtenText } from './cursor';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { REFERENCE } from './task-items';
import { writtenKey } from './writing';

/** The obligations of the task around the cursor, to be given a status each. */
export function obligationSuggestions(context: ReportContext, cursor: KeyCursor): Suggestion[] {
  const holder = holderOf(cursor, 'task');
  const { directive, language } = context.document.checked;
  const id = holder && writtenText(holder, 'task');
  const task = directive?.tasks.find((one) => one.id === id);
  if (task === undefined || cursor.shape.kind !== 'record') return [];
  const { value } = cursor.shape;
  const written = new Set(cursor.others.map(({ key }) => key.value.trim()));
  return task.obligations
    .filter(({ id }) => !written.has(id))
    .map(({ id, text }) => ({
      label: id,
      kind: REFERENCE,
      names: [id, said(text, context)],
      written: writtenKey(cursor, id, value, id, language),
      title: said(text, context),
      detail: said(text, context),
      asksAgain: true,
    }));
}

import { nameIn, REPORT_PARTS } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { holderOf, type KeyCursor, writtenText } from './cursor';
import { allMissing, writtenIds } from './record-items';
import { subjectOf } from './subject';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { REFERENCE } from './task-items';
import { writtenKey } from './writing';

/** The obligations of the task around the cursor, to be given a status each. */
export function obligationSuggestions(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  const holder = holderOf(cursor, 'task');
  const id = holder && writtenText(holder, 'task');
  const task = subjectOf(context.document).directive?.tasks.find((one) => one.id === id);
  const { shape } = cursor;
  if (task === undefined || shape.kind !== 'record') return [];
  const { language } = context.document.checked;
  const written = writtenIds(cursor);
  const missing = task.obligations.filter((obligation) => !written.has(obligation.id));
  const open = nameIn(language, 'not-started', REPORT_PARTS.status.terms['not-started']);
  const entries = missing.map((one) => [one.id, { kind: 'text', text: open }] as const);
  return [
    ...missing.map(
      (one): Suggestion => ({
        label: one.id,
        kind: REFERENCE,
        names: [one.id, one.text.vi, one.text.en],
        written: writtenKey(cursor, one.id, shape.value, one.id, language),
        detail: said(one.text, context),
        about: ['obligation', one.id],
        asksAgain: true,
      }),
    ),
    ...allMissing(context, cursor, COMPLETION.missingObligations, entries),
  ];
}

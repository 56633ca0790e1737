import type { Indicator } from '@soctrang/par-core/directive';
import { nameIn, REPORT_PARTS } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import type { KeyCursor } from './cursor';
import type { Draft } from './draft';
import { allMissing, writtenId, writtenIds } from './record-items';
import { subjectOf } from './subject';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { offeredTasks, REFERENCE, reportedTasks } from './task-items';

/** The indicators of the tasks that the report holds; of every task of the agency while it holds none. */
export function indicatorSuggestions(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  const { directive } = subjectOf(context.document);
  if (directive === undefined) return [];
  const reported = reportedTasks(context.document, cursor);
  const offered = reported.size > 0 ? reported : new Set(offeredTasks(context, cursor).map(({ task }) => task.id));
  const tasks = directive.tasks.filter(({ id }) => offered.has(id));
  const ids = new Set(tasks.flatMap(({ indicators }) => indicators));
  const written = writtenIds(cursor);
  const missing = directive.indicators.filter(({ id }) => ids.has(id) && !written.has(id));
  const entries = missing.map((indicator) => [indicator.id, halves(indicator, context)] as const);
  return [
    ...missing.map(
      (indicator): Suggestion => ({
        label: indicator.id,
        kind: REFERENCE,
        names: [indicator.id, indicator.title.vi, indicator.title.en],
        written: writtenId(context, cursor, indicator.id, halves(indicator, context)),
        detail: said(indicator.title, context),
        about: ['indicator', indicator.id],
      }),
    ),
    ...allMissing(context, cursor, COMPLETION.missingIndicators, entries),
  ];
}

/** What an indicator asks for: how many of how many, or how many. */
function halves({ denominator }: Indicator, { document }: ReportContext): Draft {
  const { terms } = REPORT_PARTS.indicator;
  const { language } = document.checked;
  const keys = denominator ? (['numerator', 'denominator'] as const) : (['numerator'] as const);
  return {
    kind: 'keys',
    keys: keys.map((key) => [nameIn(language, key, terms[key]), { kind: 'blank', number: true }] as const),
  };
}

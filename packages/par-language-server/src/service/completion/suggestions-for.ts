import { agencySuggestions } from './agency-items';
import { choiceSuggestions } from './choice-items';
import { componentSuggestions } from './component-items';
import { criteriaSuggestions } from './criteria-items';
import { type Cursor, holderOf, type KeyCursor, type ValueCursor } from './cursor';
import { criteriaSetSuggestions, directiveSuggestions, formatSuggestions } from './head-items';
import { indicatorSuggestions } from './indicator-items';
import { keySuggestions } from './key-items';
import { newReportSuggestions } from './new-report-items';
import { obligationSuggestions } from './obligation-items';
import type { CompletionContext, ReportContext, Suggestion } from './suggestion';
import { taskSuggestions } from './task-items';
import { dateSuggestions, periodSuggestions } from './time-items';

/** What belongs at a cursor, in the order in which it is offered. */
export function suggestionsFor(context: CompletionContext, cursor: Cursor): readonly Suggestion[] {
  const { document } = context;
  if (document.kind === 'criteria') return criteriaSuggestions({ ...context, document }, cursor);
  if (document.kind !== 'report') return [];
  const report = { ...context, document };
  return cursor.kind === 'key' ? suggestionsForKey(report, cursor) : suggestionsForValue(report, cursor);
}

function suggestionsForKey(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  const { shape, holders } = cursor;
  if (shape.kind === 'object') {
    const keys = keySuggestions(context, cursor, shape);
    const empty = holders.length === 1 && context.document.checked.tree.root?.kind !== 'mapping';
    return empty ? [...newReportSuggestions(context), ...keys] : keys;
  }
  if (shape.key.scalar === 'indicator') return indicatorSuggestions(context, cursor);
  // The ids of obligations have statuses; those of a self-assessment have keys, and stand in a criteria set.
  if (shape.value.kind === 'object') return componentSuggestions(context, cursor);
  return shape.value.kind === 'choice' ? obligationSuggestions(context, cursor) : [];
}

function suggestionsForValue(context: ReportContext, cursor: ValueCursor): readonly Suggestion[] {
  const { shape } = cursor;
  if (shape.kind === 'choice') return choiceSuggestions(context, cursor, shape);
  if (shape.kind !== 'scalar') return [];
  switch (shape.scalar) {
    case 'agency':
      return agencySuggestions(context, cursor);
    case 'task':
      return taskSuggestions(context, cursor);
    case 'period':
      return periodSuggestions(context, cursor);
    case 'date':
      return dateSuggestions(context, cursor);
    case 'format':
      return formatSuggestions(context, cursor);
    case 'directive':
      return directiveSuggestions(context, cursor);
    case 'id':
      // The ids of components and obligations are keys.
      return holderOf(cursor, 'selfAssessment') ? criteriaSetSuggestions(context, cursor) : [];
    case 'indicator':
    case 'name':
    case 'value':
    case 'deadline':
    case 'text':
    case 'percent':
    case 'count':
    case 'points':
    case 'numeral':
    case 'measure':
    case 'share':
      return [];
    default: {
      const unknown: never = shape.scalar;
      return unknown;
    }
  }
}

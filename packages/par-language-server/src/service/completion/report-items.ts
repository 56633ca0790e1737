import { componentSuggestions, componentValueSuggestions } from './component-items';
import { type Cursor, holderOf, type KeyCursor, keyOf, type ValueCursor, whereOf } from './cursor';
import { documentSuggestions } from './document-items';
import { evidenceBlocks, evidenceSuggestions } from './evidence-items';
import { criteriaSetSuggestions } from './head-items';
import { indicatorSuggestions } from './indicator-items';
import { obligationSuggestions } from './obligation-items';
import { progressSuggestions } from './progress-items';
import { recipientSuggestions } from './recipient-items';
import { sharedKeySuggestions, sharedValueSuggestions } from './shared-items';
import type { ReportContext, Suggestion } from './suggestion';
import { taskBlocks } from './task-blocks';

/** What belongs at a cursor in a report. */
export function reportSuggestions(context: ReportContext, cursor: Cursor): readonly Suggestion[] {
  return cursor.kind === 'key' ? keysOfReport(context, cursor) : valuesOfReport(context, cursor);
}

function keysOfReport(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  const { shape } = cursor;
  if (shape.kind === 'object') return sharedKeySuggestions(context, cursor, { blocks: blocksOf(context, cursor) });
  if (shape.key.scalar === 'indicator') return indicatorSuggestions(context, cursor);
  // The ids of obligations have statuses; those of a self-assessment have keys, and stand in a criteria set.
  if (shape.value.kind === 'object') return componentSuggestions(context, cursor);
  return shape.value.kind === 'choice' ? obligationSuggestions(context, cursor) : [];
}

function blocksOf(context: ReportContext, cursor: KeyCursor): readonly Suggestion[] {
  const where = whereOf(cursor);
  if (where === 'task') return taskBlocks(context, cursor);
  return where === 'evidence' ? evidenceBlocks(context, cursor) : [];
}

function valuesOfReport(context: ReportContext, cursor: ValueCursor): readonly Suggestion[] {
  const { shape } = cursor;
  const kind = shape.kind === 'scalar' ? shape.scalar : 'choice';
  if (kind === 'percent' && keyOf(cursor) === 'progress') return progressSuggestions(context, cursor);
  if (kind === 'text') {
    const recipients = recipientKey(cursor);
    if (recipients) return recipientSuggestions(context, cursor, recipients);
    return whereOf(cursor) === 'evidence' && keyOf(cursor) === 'reference'
      ? evidenceSuggestions(context, cursor)
      : documentSuggestions(context, cursor);
  }
  // The ids of components and obligations are keys.
  if (kind === 'id') return holderOf(cursor, 'selfAssessment') ? criteriaSetSuggestions(context, cursor) : [];
  if (kind === 'value' || kind === 'name') return componentValueSuggestions(context, cursor);
  return sharedValueSuggestions(context, cursor);
}

function recipientKey(cursor: ValueCursor): 'to' | 'recipients' | undefined {
  const key = whereOf(cursor) === 'document' ? keyOf(cursor) : undefined;
  return key === 'to' || key === 'recipients' ? key : undefined;
}

import { isLeaf } from '@soctrang/par-core/scoring';
import type { KeyCursor } from './cursor';
import { type ReportContext, type Suggestion, said } from './suggestion';
import { REFERENCE } from './task-items';
import { writtenKey } from './writing';

/** The components of the criteria set that a self-assessment does not have yet, those without points first. */
export function componentSuggestions(context: ReportContext, cursor: KeyCursor): Suggestion[] {
  const { assessment, language } = context.document.checked;
  if (assessment === undefined || cursor.shape.kind !== 'record') return [];
  const { value } = cursor.shape;
  const written = new Set(cursor.others.map(({ key }) => key.value.trim()));
  const score = assessment.scored();
  const left = assessment.compiled.leaves.flatMap(({ item }) =>
    isLeaf(item) && !written.has(item.id) ? [{ item, isOpen: score.item(item.id)?.status === 'missing' }] : [],
  );
  return [...left.filter(({ isOpen }) => isOpen), ...left.filter(({ isOpen }) => !isOpen)].map(({ item }) => ({
    label: item.id,
    kind: REFERENCE,
    names: [item.id, said(item.name, context), item.name.vi],
    written: writtenKey(cursor, item.id, value, item.id, language),
    title: said(item.name, context),
    detail: `${said(item.name, context)} (${item.maximum})`,
    ...(item.note && { documentation: said(item.note, context) }),
    asksAgain: true,
  }));
}

import type { Bilingual } from '@soctrang/par-core/directive';
import { COMPLETION } from '../../messages/completion';
import { BLOCK } from './block-items';
import type { KeyCursor } from './cursor';
import { type Draft, writtenKeys } from './draft';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { type Written, writtenKey } from './writing';

/** The ids that a group of keys has already. */
export function writtenIds({ others }: KeyCursor): ReadonlySet<string> {
  return new Set(others.map(({ key }) => key.value.trim()));
}

/** A key that names something, with what stands below it; only the key where the rest is there or quotes are open. */
export function writtenId(context: CompletionContext, cursor: KeyCursor, id: string, value: Draft): Written {
  const { shape } = cursor;
  if (cursor.wanting === 'colon-and-value' && cursor.quote === '') return writtenKeys(cursor, [[id, value]]);
  const below = shape.kind === 'record' ? shape.value : shape;
  return writtenKey(cursor, id, below, id, context.document.checked.language);
}

/** All that is missing, at once, where there is more than one. */
export function allMissing(
  context: CompletionContext,
  cursor: KeyCursor,
  title: Bilingual,
  entries: readonly (readonly [id: string, value: Draft])[],
): readonly Suggestion[] {
  if (entries.length < 2 || cursor.wanting !== 'colon-and-value' || cursor.quote !== '') return [];
  return [
    {
      label: said(title, context),
      kind: BLOCK,
      names: [title.vi, title.en],
      written: writtenKeys(cursor, entries),
      hint: said(COMPLETION.count, context).replace('{count}', String(entries.length)),
      detail: entries.map(([id]) => id).join(', '),
    },
  ];
}

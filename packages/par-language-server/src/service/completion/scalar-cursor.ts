import type { ChoiceShape, ScalarShape } from '@soctrang/par-core/report';
import { charOf, type Scalar, type SourceTree } from '@soctrang/par-core/source';
import type { Cursor, Holder, Writing } from './cursor';

/** The cursor in a value that is there, or half there. Empty behind a value's closing quote and in a block of text. */
export function scalarCursors(
  { tree, offset }: { readonly tree: SourceTree; readonly offset: number },
  node: Scalar,
  shape: ScalarShape | ChoiceShape,
  holders: readonly Holder[],
  writing: Writing,
): readonly Cursor[] {
  if (node.style === 'literal' || node.style === 'folded') return [];
  const place = { kind: 'value', shape, holders, writing, column: 0, prefix: '' } as const;
  if (node.style === 'plain' || node.style === 'json') {
    return [{ ...place, replace: { start: node.start, end: Math.max(node.end, offset) }, suffix: '', quote: '' }];
  }
  const { quote, inside, closed } = quotedPart(tree, node);
  if (offset < inside.start || (closed && offset > inside.end)) return [];
  const replace = closed ? inside : { start: inside.start, end: offset };
  return [{ ...place, replace, suffix: closed ? '' : quote, quote }];
}

/** What stands between the quotes of a scalar, and whether the second of them is there. */
export function quotedPart(
  tree: SourceTree,
  { start, end }: Scalar,
): { quote: string; inside: { start: number; end: number }; closed: boolean } {
  const quote = charOf(tree.source, start) ?? '';
  const closed = end - 1 > start && charOf(tree.source, end - 1) === quote;
  return { quote, inside: { start: start + 1, end: closed ? end - 1 : end }, closed };
}

export function isQuoted({ style }: Scalar): boolean {
  return style === 'single-quoted' || style === 'double-quoted';
}

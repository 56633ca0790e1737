import type { Scalar, SourceTree, Span } from '../../source/tree';
import type { TextEdit } from './fix';
import type { Group } from './group';
import { scalarAt } from './place';
import { entryOf } from './set-value';

/** The value at a place and that of another key of its group change places, each as it is written. */
export function swapEdits(tree: SourceTree, group: Group, place: Span, key: string): readonly TextEdit[] {
  const one = scalarAt(tree.root, place)?.scalar;
  const other = entryOf(group, key)?.value;
  if (one === undefined || other?.kind !== 'scalar' || !isShort(tree, one) || !isShort(tree, other)) return [];
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  if (second.start < first.end) return [];
  return [
    { start: first.start, end: first.end, text: tree.text.slice(second.start, second.end) },
    { start: second.start, end: second.end, text: tree.text.slice(first.start, first.end) },
  ];
}

function isShort({ text }: SourceTree, { style, start, end }: Scalar): boolean {
  return style !== 'literal' && style !== 'folded' && !text.slice(start, end).includes('\n');
}

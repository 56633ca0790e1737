import { type Node, offsetAt, type Position, type SourceTree, type Span } from '@soctrang/par-core/source';
import type { SelectionRange } from 'vscode-languageserver-types';
import { rangeOf } from './diagnostics';
import type { OpenDocument } from './open-document';
import { textSpansAt } from './selection-ranges/text-spans';

/**
 * What grows around each position as an author asks for more: the word, what stands together without a space
 * (`10/12/2021`), the sentence, the line, the paragraph, the value, its entry, the item, the list, the file.
 *
 * @returns as many as there are positions, in their order
 * @example selectionRangesAt(document, [{ line: 3, character: 12 }])[0].range // the word there
 */
export function selectionRangesAt(
  { checked: { tree } }: OpenDocument,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetAt(tree.lineStarts, tree.source, position);
    const spans = growing([...spansAround(tree, offset), { start: 0, end: tree.text.length }], offset);
    const [whole = { start: offset, end: offset }, ...within] = spans.reverse();
    return within.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(tree, span), parent }), {
      range: rangeOf(tree, whole),
    });
  });
}

/** Each span within the next and larger than the one before; all hold the offset. */
function growing(spans: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (span.start > offset || span.end < offset || span.start === span.end) continue;
    const inner = kept.at(-1);
    if (inner && (span.start > inner.start || span.end < inner.end)) continue;
    if (inner && span.start === inner.start && span.end === inner.end) continue;
    kept.push(span);
  }
  return kept;
}

/** From the smallest to the largest, with what does not grow. */
function spansAround(tree: SourceTree, offset: number): readonly Span[] {
  const outer = nodesAround(tree, offset);
  const comment = tree.comments.find((one) => holds(one, offset));
  const [inner] = outer;
  // A comment behind a value touches it: there the value is meant.
  if (comment === undefined || (inner && holds(comment, inner.start))) return outer;
  let start = comment.start + 1;
  while (start < comment.end && /[# \t]/u.test(tree.text.charAt(start))) start++;
  const said = { start: Math.min(start, offset), end: comment.end };
  return [...textSpansAt(tree.text, said, offset), said, comment, ...outer];
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** What of the tree holds an offset, the smallest first. */
function nodesAround(tree: SourceTree, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let node: Node | null = tree.root;
  while (node !== null && holds(node, offset)) {
    spans.unshift(node);
    if (node.kind === 'scalar') return [...insideScalar(tree, node, offset), ...spans];
    if (node.flow) spans.unshift({ start: node.start + 1, end: Math.max(node.start + 1, node.end - 1) });
    const parts: readonly (Span & { readonly key?: Span; readonly value: Node | null })[] =
      node.kind === 'mapping' ? node.entries : node.items;
    const part = partAt(parts, offset);
    if (part === undefined) return spans;
    spans.unshift(part);
    const { key, value } = part;
    if (key && holds(key, offset)) return [...insideScalar(tree, key, offset), key, ...spans];
    // What an alias names stands elsewhere.
    node = value && value.start >= part.start && value.end <= part.end ? value : null;
  }
  return spans;
}

/** Of two parts that touch at the offset, the one that begins there. */
function partAt<Part extends Span>(parts: readonly Part[], offset: number): Part | undefined {
  return parts.findLast((part) => holds(part, offset));
}

/** The words of a scalar, and the scalar without its quotes or its bar. */
function insideScalar({ text }: SourceTree, scalar: Span, offset: number): readonly Span[] {
  const content = contentOf(text, scalar);
  return [...textSpansAt(text, content, offset), content];
}

function contentOf(text: string, { start, end }: Span): Span {
  const first = text.charAt(start);
  if ((first === '"' || first === "'") && end - start >= 2) {
    return { start: start + 1, end: text.charAt(end - 1) === first ? end - 1 : end };
  }
  if (first !== '|' && first !== '>') return { start, end };
  const line = text.indexOf('\n', start);
  if (line < 0 || line >= end) return { start, end };
  let from = line + 1;
  while (from < end && /\s/u.test(text.charAt(from))) from++;
  return { start: from, end };
}

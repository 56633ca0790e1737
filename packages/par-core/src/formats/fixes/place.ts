import { lineAt, lineEndOf } from '../../source/lines';
import type { Entry, Item, Mapping, Node, Scalar, Sequence, SourceTree, Span } from '../../source/tree';

/** One step from the root of a tree down to a place. */
export type Step =
  | { readonly kind: 'entry'; readonly holder: Mapping; readonly entry: Entry }
  | { readonly kind: 'item'; readonly holder: Sequence; readonly item: Item };

/** The steps down to a place, outermost first. */
export function stepsTo(root: Node | null, { start }: Span): readonly Step[] {
  const steps: Step[] = [];
  let node = root;
  while (node !== null && node.kind !== 'scalar') {
    let inside: Node | null;
    if (node.kind === 'mapping') {
      const entry = lastBefore(node.entries, start);
      if (entry === undefined || start > Math.max(entry.end, entry.key.end)) break;
      steps.push({ kind: 'entry', holder: node, entry });
      inside = entry.value;
    } else {
      const item = lastBefore(node.items, start);
      if (item === undefined || start > item.end) break;
      steps.push({ kind: 'item', holder: node, item });
      inside = item.value;
    }
    // What an alias stands for is written elsewhere.
    node = inside !== null && inside.start <= start && start <= inside.end ? inside : null;
  }
  return steps;
}

/** The last of the parts that begins at or before an offset. Parts that stood too deep are not in order. */
function lastBefore<Part extends Span>(parts: readonly Part[], offset: number): Part | undefined {
  let found: Part | undefined;
  for (const part of parts) if (part.start <= offset && (found === undefined || part.start > found.start)) found = part;
  return found;
}

/** The key or value that covers exactly a place. */
export function scalarAt(root: Node | null, place: Span): { scalar: Scalar; holder: Mapping | Sequence } | undefined {
  const last = stepsTo(root, place).at(-1);
  if (last === undefined) return undefined;
  const parts = last.kind === 'entry' ? [last.entry.key, last.entry.value] : [last.item.value];
  const found = parts.find((part) => part?.start === place.start && part.end === place.end);
  return found?.kind === 'scalar' ? { scalar: found, holder: last.holder } : undefined;
}

/** Where the line of an offset begins. */
export function lineStart({ lineStarts }: SourceTree, offset: number): number {
  return lineStarts[lineAt(lineStarts, offset)] as number;
}

/** Where the content of the line of an offset ends. */
export function lineEnd({ lineStarts, text }: SourceTree, offset: number): number {
  return lineEndOf(lineStarts, text, lineAt(lineStarts, offset));
}

/** Where the line after that of an offset begins, or the end of the text. */
export function nextLine({ lineStarts, text }: SourceTree, offset: number): number {
  return lineStarts[lineAt(lineStarts, offset) + 1] ?? text.length;
}

/** How the lines of a text end. */
export function lineBreak({ text }: SourceTree): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/**
 * Whether a bracket or a quote that opens in a stretch is still open at its end: what is written behind it would stand
 * inside. One that ran into the end of its block further up, where a line begins no deeper than its own, is not.
 */
export function isLeftOpen(tree: SourceTree, { start, end }: Span): boolean {
  return tree.problems.some((one) => {
    if (one.kind !== 'unclosed-bracket' && one.kind !== 'unclosed-quote') return false;
    if (one.start < start || one.start > end) return false;
    const own = lineAt(tree.lineStarts, one.start);
    const last = lineAt(tree.lineStarts, end);
    for (let line = own + 1; line <= last; line++) {
      const from = tree.lineStarts[line] ?? tree.text.length;
      const content = tree.text.slice(from, Math.min(end, lineEndOf(tree.lineStarts, tree.text, line)));
      if (content.trim() !== '' && indentOf(content) <= indentOf(tree.text.slice(lineStart(tree, one.start))))
        return false;
    }
    return true;
  });
}

function indentOf(line: string): number {
  let at = 0;
  while (line[at] === ' ') at++;
  return at;
}

/** Whether only blanks stand before an offset in its line. */
export function isFirstInLine(tree: SourceTree, offset: number): boolean {
  return tree.text.slice(lineStart(tree, offset), offset).trim() === '';
}

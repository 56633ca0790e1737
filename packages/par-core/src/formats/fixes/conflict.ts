import { lineAt, lineEndOf } from '../../source/lines';
import type { SourceTree, Span } from '../../source/tree';
import type { TextEdit } from './fix';

/** Lines of a file, the first and the one behind the last. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/** What stays of a conflict: what the file had, or what came in. */
export type Side = 'ours' | 'theirs';

/** A conflict of git, its marks by their lines. */
interface Conflict {
  readonly ours: number;
  /** `|||||||`: what both sides began with. */
  readonly base: number | undefined;
  readonly middle: number;
  readonly theirs: number;
}

/**
 * Keeps one side of the conflict that begins at a place, and takes its marks away. A mark that stands alone is taken
 * away with its line, whichever side is asked for.
 */
export function conflictEdits(tree: SourceTree, { start }: Span, side: Side): readonly TextEdit[] {
  const at = lineAt(tree.lineStarts, start);
  const conflict = conflictAt(tree, at);
  if (conflict === undefined) return side === 'ours' ? [removal(tree, { from: at, to: at + 1 })] : [];
  const { ours, base, middle, theirs } = conflict;
  const removed =
    side === 'ours'
      ? [
          { from: ours, to: ours + 1 },
          { from: base ?? middle, to: theirs + 1 },
        ]
      : [
          { from: ours, to: middle + 1 },
          { from: theirs, to: theirs + 1 },
        ];
  return removed.map((lines) => removal(tree, lines));
}

function conflictAt(tree: SourceTree, ours: number): Conflict | undefined {
  if (!lineText(tree, ours).startsWith('<<<<<<<')) return undefined;
  let base: number | undefined;
  let middle: number | undefined;
  for (let line = ours + 1; line < tree.lineStarts.length; line++) {
    const text = lineText(tree, line);
    if (text.startsWith('<<<<<<<')) return undefined;
    if (text.startsWith('|||||||') && middle === undefined) base ??= line;
    else if (text.startsWith('=======')) middle ??= line;
    else if (text.startsWith('>>>>>>>')) return middle === undefined ? undefined : { ours, base, middle, theirs: line };
  }
  return undefined;
}

function lineText({ lineStarts, text }: SourceTree, line: number): string {
  return text.slice(lineStarts[line] ?? text.length, lineEndOf(lineStarts, text, line));
}

function removal({ lineStarts, text }: SourceTree, { from, to }: Lines): TextEdit {
  return { start: lineStarts[from] ?? text.length, end: lineStarts[to] ?? text.length, text: '' };
}

import { FORMAT_OF_KIND } from '@soctrang/par-core';
import { lineAt, type Node, type SourceTree, type Span } from '@soctrang/par-core/source';
import type { FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { OpenDocument } from './open-document';

/** A range by its lines; `end` is the last line that is hidden. */
interface Fold {
  readonly start: number;
  readonly end: number;
  readonly kind?: FoldingRangeKind;
}

/**
 * What an editor can fold: groups of keys, items of lists, long texts, brackets, comments of several lines, and as one
 * fold of the kind `imports` the keys at the top that hold one value each, such as those that say whose report it is.
 * By whole lines, at most one fold begins in a line, and folds nest.
 */
export function foldingRangesOf({ kind, checked: { tree } }: OpenDocument): FoldingRange[] {
  const folds = [...headFold(tree, kind), ...commentFolds(tree)];
  const seen = new Set<Node>();
  const pending: Node[] = tree.root ? [tree.root] : [];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    // What an alias names was there before.
    if (node.kind === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    const parts: readonly (Span & { readonly value: Node | null })[] =
      node.kind === 'mapping' ? node.entries : node.items;
    if (node.flow) folds.push(...bracketFold(tree, node));
    for (const { start, end, value } of parts) {
      if (value !== null) pending.push(value);
      // A value between brackets is folded by its brackets.
      if (value !== null && value.kind !== 'scalar' && value.flow && isOnLineOf(tree, start, value)) continue;
      folds.push({ start: lineAt(tree.lineStarts, start), end: lastLineOf(tree, end) });
    }
  }
  return nested(folds).map(({ start, end, kind: said }) => ({
    startLine: start,
    endLine: end,
    ...(said && { kind: said }),
  }));
}

/** The line in which the last character stands that is not white. */
function lastLineOf({ text, lineStarts }: SourceTree, end: number): number {
  let at = Math.min(end, text.length);
  while (at > 0 && /\s/u.test(text.charAt(at - 1))) at--;
  return lineAt(lineStarts, Math.max(0, at - 1));
}

function isOnLineOf({ lineStarts }: SourceTree, offset: number, value: Span): boolean {
  return lineAt(lineStarts, offset) === lineAt(lineStarts, value.start);
}

/** From the opening bracket to the line before the closing one, which stays in sight where it begins its line. */
function bracketFold(tree: SourceTree, { start, end }: Span): readonly Fold[] {
  const { text, lineStarts } = tree;
  const first = lineAt(lineStarts, start);
  const last = lastLineOf(tree, end);
  const lead = text.slice(lineStarts[last] ?? 0, end).trim();
  const closes = lead === '}' || lead === ']';
  return [{ start: first, end: closes ? last - 1 : last }];
}

/** Comments in lines of their own, one below the other. */
function commentFolds({ text, comments, lineStarts }: SourceTree): readonly Fold[] {
  const folds: Fold[] = [];
  let run: { start: number; end: number } | undefined;
  const close = (): void => {
    if (run) folds.push({ ...run, kind: 'comment' });
    run = undefined;
  };
  for (const { start } of comments) {
    const line = lineAt(lineStarts, start);
    if (text.slice(lineStarts[line] ?? 0, start).trim() !== '') continue;
    if (run && line === run.end + 1) run.end = line;
    else {
      close();
      run = { start: line, end: line };
    }
  }
  close();
  return folds;
}

/** The keys at the top that hold one value each: format, directive, agency, period. */
function headFold({ root, lineStarts }: SourceTree, kind: OpenDocument['kind']): readonly Fold[] {
  if (root?.kind !== 'mapping' || root.flow) return [];
  const { isKey } = FORMAT_OF_KIND[kind];
  let last: Span | undefined;
  for (const entry of root.entries) {
    const single = entry.value === null || entry.value.kind === 'scalar';
    if (!single || !isKey(entry.key.value) || !isOneLine(lineStarts, entry)) break;
    last = entry;
  }
  const start = lineAt(lineStarts, root.start);
  return last ? [{ start, end: lineAt(lineStarts, Math.max(last.start, last.end - 1)), kind: 'imports' }] : [];
}

function isOneLine(lineStarts: readonly number[], { start, end }: Span): boolean {
  return lineAt(lineStarts, start) === lineAt(lineStarts, Math.max(start, end - 1));
}

/** In the order of their lines, the longest of those that begin in one line, without those that cross others. */
function nested(folds: readonly Fold[]): readonly Fold[] {
  const sorted = folds.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Fold[] = [];
  const open: Fold[] = [];
  for (const fold of sorted) {
    if (kept.at(-1)?.start === fold.start) continue;
    while ((open.at(-1)?.end ?? fold.end) < fold.start) open.pop();
    if (fold.end > (open.at(-1)?.end ?? fold.end)) continue;
    kept.push(fold);
    open.push(fold);
  }
  return kept;
}

import { readMapping, readNode } from './block';
import { readJson } from './json';
import { lineStartsOf, moveLineStarts } from './lines';
import { advance, createReader, type IsKey, report } from './reader';
import { reuseOf, standsWith } from './reuse';
import { type TextChange, type TextSource, whole } from './text';
import type { Entry, Mapping, Node, SourceTree, Syntax } from './tree';

export interface ReadOptions {
  readonly syntax?: Syntax;
  /** Tells the keys of the file's format, in any vocabulary, from prose. With it, broken lines are read as meant. */
  readonly isKey?: IsKey;
  /** Whether a text is nearly a key of the format, or the beginning of one. */
  readonly isNearKey?: (text: string) => boolean;
  /**
   * The tree of the text before a change, and the change: what it did not touch is taken from there, and moved. The tree
   * before must not be used afterwards. The result is the same as without.
   */
  readonly since?: { readonly tree: SourceTree; readonly change: TextChange };
}

/**
 * Reads a text into a tree. Never throws: whatever is wrong is a problem with its place, and what can be read is read.
 *
 * @example
 * const tree = readSource('agency: so-tai-chinh\n');
 * // tree.root is a mapping with one entry, tree.problems is empty
 */
export function readSource(source: TextSource, options: ReadOptions = {}): SourceTree {
  const { isKey, isNearKey, since, syntax = 'yaml' } = options;
  // A string is read faster than pieces are, where all of it is read.
  const text = since === undefined ? whole(source) : source;
  const lineStarts = lineStartsSince(text, since);
  const reuse = since?.tree.syntax === syntax ? reuseOf(since.tree, since.change) : undefined;
  if (syntax === 'json') return treeOf(text, { syntax, lineStarts, ...readJson(text, lineStarts, reuse) });
  const r = createReader(text, isKey, isNearKey, reuse, lineStarts);
  advance(r);
  let root = r.done ? null : readNode(r, -1, reuse?.tree.root);
  while (!r.done) {
    report(r, 'unexpected', r.pos, r.end);
    root = joinRoots(root, readMapping(r, -1, undefined));
  }
  const { problems, comments } = r;
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return treeOf(text, { syntax, root, problems, comments, lineStarts });
}

function lineStartsSince(text: TextSource, since: ReadOptions['since']): readonly number[] {
  if (since === undefined) return lineStartsOf(whole(text));
  // The tree before is given up.
  const lineStarts = since.tree.lineStarts as number[];
  moveLineStarts(lineStarts, since.change, text);
  return lineStarts;
}

function treeOf(source: TextSource, rest: Omit<SourceTree, 'source' | 'text'>): SourceTree {
  let text = typeof source === 'string' ? source : undefined;
  return {
    ...rest,
    source,
    get text() {
      text ??= whole(source);
      return text;
    },
  };
}

/** Keys that stand behind a root that has already ended still belong to the file. */
function joinRoots(root: Node | null, rest: Mapping): Node {
  if (root?.kind !== 'mapping') return root ?? rest;
  const entries: Entry[] = [...root.entries, ...rest.entries.map(standsWith)];
  return { ...root, entries, end: rest.end };
}

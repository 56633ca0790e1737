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
export function readSource(text: TextSource, options: ReadOptions = {}): SourceTree {
  if (options.syntax === 'json') {
    const string = whole(text);
    return { ...readJson(string), source: string, text: string, syntax: 'json', lineStarts: lineStartsOf(string) };
  }
  const { isKey, isNearKey, since } = options;
  const reuse = since && reuseOf(since.tree, since.change);
  const r = createReader(text, isKey, isNearKey, reuse, lineStartsSince(text, since));
  advance(r);
  let root = r.done ? null : readNode(r, -1, reuse?.tree.root);
  while (!r.done) {
    report(r, 'unexpected', r.pos, r.end);
    root = joinRoots(root, readMapping(r, -1, undefined));
  }
  const { problems, comments, lineStarts } = r;
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return treeOf(text, { syntax: 'yaml', root, problems, comments, lineStarts });
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

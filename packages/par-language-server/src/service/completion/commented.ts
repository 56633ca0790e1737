import type { SourceTree } from '@soctrang/par-core/source';
import { dashColumn, type KeyCursor, lineBefore, type Mend } from './cursor';

/** A cursor at which comments are written, and what of them stands in another place of the text. */
interface Commented {
  readonly cursor: KeyCursor;
  readonly beside?: Mend;
}

/**
 * Comments above an item of a list that is about to begin. The dash of the item may stand there already: then they go to
 * the line before. None in brackets, which have no place for them.
 */
export function commented(tree: SourceTree, cursor: KeyCursor, comments: readonly string[]): Commented {
  const column = cursor.writing === 'block' ? dashColumn(tree, cursor) : undefined;
  if (column === undefined || comments.length === 0) return { cursor };
  const text = comments.map((line) => `${' '.repeat(column)}${line}\n`).join('');
  const { prefix, replace } = cursor;
  const lastLine = prefix.lastIndexOf('\n') + 1;
  if (lastLine > 0) return { cursor: { ...cursor, prefix: prefix.slice(0, lastLine) + text + prefix.slice(lastLine) } };
  const before = lineBefore(tree, replace.start);
  if (before === '') return { cursor: { ...cursor, prefix: text + prefix } };
  if (!/^ *(?:- *)?$/u.test(before)) return { cursor };
  const start = replace.start - before.length;
  return { cursor, beside: { start, end: start, text } };
}

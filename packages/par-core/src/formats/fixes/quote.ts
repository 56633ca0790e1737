import { lineAt } from '../../source/lines';
import type { SourceTree } from '../../source/tree';
import type { TextEdit } from './fix';
import { lineBreak, lineEnd, stepsTo } from './place';
import { inQuotes, quotedYaml } from './write-value';

/** Puts a text in quotes; one of several lines below a `|`, where nothing stands against it. */
export function quoteEdit(tree: SourceTree, start: number, end: number, text: string): TextEdit {
  const { lineStarts } = tree;
  if (tree.syntax === 'json' || lineAt(lineStarts, start) === lineAt(lineStarts, end)) {
    return { start, end, text: inQuotes(text, tree.syntax) };
  }
  const holder = stepsTo(tree.root, { start, end }).at(-1)?.holder;
  const rest = tree.text.slice(end, lineEnd(tree, end)).trim();
  if (holder === undefined || holder.flow || rest !== '') return { start, end, text: quotedYaml(text) };
  const indent = lineBreak(tree) + ' '.repeat(holder.column + 2);
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
  return { start, end, text: `|${lines.map((line) => (line === '' ? lineBreak(tree) : indent + line)).join('')}` };
}

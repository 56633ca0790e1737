import type { SourceTree } from '../../source/tree';
import type { TextEdit } from './fix';
import { lineBreak } from './place';
import { writeValue } from './write-value';

/** The keys that a file needs, behind whatever comments it has. */
export function beginEdit(
  tree: SourceTree,
  entries: readonly (readonly [name: string, value: string | null])[],
): TextEdit {
  const { root, syntax, text } = tree;
  const newLine = lineBreak(tree);
  const start = root === null ? text.length : root.start;
  const end = root === null ? text.length : root.end;
  const before = start > 0 && !/[\r\n]$/u.test(text.slice(0, start)) ? newLine : '';
  if (syntax === 'json') {
    const lines = entries.map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return { start, end, text: `{${newLine}${lines.join(`,${newLine}`)}${newLine}}${newLine}` };
  }
  const lines = entries.map(([name, value]) =>
    value === null ? `${name}:` : `${name}: ${writeValue(value, { syntax, style: 'plain', flow: false })}`,
  );
  return { start, end, text: before + lines.map((line) => line + newLine).join('') };
}

import type { DocumentSymbol } from 'vscode-languageserver-types';

/** An outline as lines, each as far in as it is deep: name, and behind a stroke its detail. */
export function outlineLines(symbols: readonly DocumentSymbol[], depth = 0): readonly string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name}${detail ? ` | ${detail}` : ''}`,
    ...outlineLines(children, depth + 1),
  ]);
}

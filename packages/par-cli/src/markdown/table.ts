/**
 * A table of Markdown.
 *
 * @param rows cells that are escaped already
 */
export function markdownTable(
  columns: readonly string[],
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = align.map((one) => (one === 'right' ? '---:' : '---'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}

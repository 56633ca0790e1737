import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import type { Style } from '../terminal/style';
import { type Column, tableOf } from '../terminal/table';
import { addCounts, NO_COUNTS, SEVERITIES, type SeverityCounts, sentenceOfCounts } from './severity';

/** How many findings a file has. */
export interface FileCounts {
  readonly file: string;
  readonly counts: SeverityCounts;
}

/** What has been counted over all files. */
export interface Totals {
  /** Files that were checked. */
  readonly files: number;
  /** Those in which something was found. */
  readonly found: readonly FileCounts[];
}

/**
 * The counts at the end: by file where there are several, and over all; a word of its own where all is clean.
 *
 * @param most files in the table; the counts over all are always complete
 */
export function totalsLines(
  { files: count, found }: Totals,
  most: number,
  say: Say,
  width: number,
  style: Style,
): readonly string[] {
  if (found.length === 0) return [style('green', count === 1 ? say('file-clean') : say('files-clean', { count }))];
  const findings = sentenceOfCounts(
    found.reduce((sum, { counts }) => addCounts(sum, counts), NO_COUNTS),
    say,
  );
  const total = count === 1 ? say('file-found', { findings }) : say('files-found', { count, findings });
  return [...(count > 1 ? [...byFile(found, most, say, width, style), ''] : []), style('bold', total)];
}

function byFile(files: readonly FileCounts[], most: number, say: Say, width: number, style: Style): readonly string[] {
  // A severity that nothing has is no column.
  const severities = SEVERITIES.filter((severity) => files.some(({ counts }) => counts[severity] > 0));
  const columns: readonly Column[] = [
    { title: say('column-file'), flexible: true },
    ...severities.map((severity) => ({ title: say(`column-${severity}`), align: 'right' as const })),
  ];
  const rows = files
    .slice(0, most)
    .map(({ file, counts }) => [
      printable(file),
      ...severities.map((severity) => (counts[severity] === 0 ? '·' : String(counts[severity]))),
    ]);
  const table = tableOf(columns, rows, width);
  const rest = files.length > most ? [style('dim', say('files-capped', { count: files.length - most }))] : [];
  return [style('dim', table.head), ...table.lines(rows), ...rest];
}

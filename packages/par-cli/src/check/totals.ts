import type { MessageKey, Say } from '../messages';
import { printable } from '../terminal/printable';
import type { Style } from '../terminal/style';
import { type Column, tableOf } from '../terminal/table';
import { SEVERITIES, type SeverityCounts } from './severity';

/** How many findings a file has. */
export interface FileCounts {
  readonly file: string;
  readonly counts: SeverityCounts;
}

type CountKey = Extract<MessageKey, `count-${(typeof SEVERITIES)[number]}`>;

/** The counts at the end: by file where there are several, and over all; a word of its own where all is clean. */
export function totalsLines(files: readonly FileCounts[], say: Say, width: number, style: Style): readonly string[] {
  const found = files.filter(({ counts }) => SEVERITIES.some((severity) => counts[severity] > 0));
  const count = files.length;
  if (found.length === 0) return [style('green', count === 1 ? say('file-clean') : say('files-clean', { count }))];
  const findings = sentenceOfCounts(sum(found), say);
  const total = count === 1 ? say('file-found', { findings }) : say('files-found', { count, findings });
  return [...(count > 1 ? [...byFile(found, say, width, style), ''] : []), style('bold', total)];
}

function byFile(files: readonly FileCounts[], say: Say, width: number, style: Style): readonly string[] {
  // A severity that nothing has is no column.
  const severities = SEVERITIES.filter((severity) => files.some(({ counts }) => counts[severity] > 0));
  const columns: readonly Column[] = [
    { title: say('column-file'), flexible: true },
    ...severities.map((severity) => ({ title: say(`column-${severity}`), align: 'right' as const })),
  ];
  const rows = files.map(({ file, counts }) => [
    printable(file),
    ...severities.map((severity) => (counts[severity] === 0 ? '·' : String(counts[severity]))),
  ]);
  const table = tableOf(columns, rows, width);
  return [style('dim', table.head), ...table.lines(rows)];
}

function sum(files: readonly FileCounts[]): SeverityCounts {
  const total = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { counts } of files) {
    for (const severity of SEVERITIES) total[severity] += counts[severity];
  }
  return total;
}

/** `2 lỗi, 1 cảnh báo`: what there is none of is not named. */
function sentenceOfCounts(counts: SeverityCounts, say: Say): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const key: CountKey = `count-${severity}`;
      return say(counts[severity] === 1 ? key : `${key}.many`, { count: counts[severity] });
    })
    .join(', ');
}

import { type Finding, sentence, sentenceOf } from '@soctrang/par-core/report';
import { lineAt, lineEndOf, type SourceTree } from '@soctrang/par-core/source';
import { printable } from '../terminal/printable';
import { type Style, type StyleName, styleOf } from '../terminal/style';
import { cutTo } from '../terminal/width';
import { wrap } from '../terminal/wrap';
import { type CheckedFile, rangeOf } from './checked-file';
import type { FindingsWriter, WriterOptions } from './formats';
import { countBySeverity } from './severity';
import { showLine } from './source-line';
import { suggestionFor } from './suggestion';
import { type AgencyRow, agencyRow, missingRows, summaryLines } from './summary';
import { type FileCounts, totalsLines } from './totals';

/** Sentences wider than this are hard to read. */
const WIDEST_SENTENCE = 100;
/** Narrower than this a line with its mark says nothing. */
const LEAST_ROOM = 20;

export const SEVERITY_STYLES = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  info: ['cyan', 'bold'],
  hint: ['green', 'bold'],
} as const satisfies Readonly<Record<Finding['severity'], StyleName>>;

/**
 * For people: each finding with its place, its sentence, the line it stands in with the place marked, and what to
 * do about it; at the end the counts.
 */
export function prettyWriter(options: WriterOptions): FindingsWriter {
  const { io, say } = options;
  const style = styleOf(io.stdout.colours);
  const counts: FileCounts[] = [];
  const agencies: AgencyRow[] = [];
  return {
    file: (checked) => {
      counts.push({ file: checked.file, counts: countBySeverity(checked.findings) });
      const { report } = checked;
      if (options.summary && report) agencies.push(agencyRow({ ...checked, report }, options));
      for (const finding of checked.findings) {
        io.stdout.write(`${findingLines(checked, finding, options, style).join('\n')}\n\n`);
      }
    },
    end: () => {
      if (counts.length === 0) return;
      const { columns } = io.stdout;
      if (options.summary) {
        const rows = [...agencies, ...missingRows(agencies, options)];
        io.stdout.write(`${summaryLines(rows, say, columns, style).join('\n')}\n\n`);
      }
      io.stdout.write(`${totalsLines(counts, say, columns, style).join('\n')}\n`);
    },
  };
}

function findingLines(
  checked: CheckedFile,
  finding: Finding,
  { io, language, say }: WriterOptions,
  style: Style,
): readonly string[] {
  const { columns } = io.stdout;
  const { start } = rangeOf(checked, finding);
  const severity = SEVERITY_STYLES[finding.severity];
  const place = `${printable(checked.file)}:${start.line + 1}:${start.character + 1}`;
  const said = printable(sentenceOf(finding, language));
  const head = `${style('bold', place)}  ${style(severity, say(finding.severity))}  ${style('dim', finding.code)}`;
  const lines = [head, ...wrap(said, Math.min(columns, WIDEST_SENTENCE) - 2).map((line) => `  ${line}`)];
  const { tree, language: vocabulary } = checked;
  if (tree.text === '') return lines;

  const gutter = String(tree.lineStarts.length).length + 2;
  lines.push(...excerpt(tree, finding, gutter, columns, style, severity));
  const note = (sign: string, text: string): string =>
    `${' '.repeat(gutter)} ${style('dim', sign)} ${cutTo(printable(text), Math.max(LEAST_ROOM, columns - gutter - 3))}`;
  const suggestion = suggestionFor(finding, said, vocabulary, say);
  if (suggestion !== undefined) lines.push(note('→', suggestion));
  for (const related of finding.related ?? []) {
    const line = lineAt(tree.lineStarts, related.start) + 1;
    const text = sentence(related.message, finding.args, language);
    lines.push(note('↳', say('related-line', { line, sentence: text })));
  }
  return lines;
}

/** The first line of a finding with its number, and its mark below. */
function excerpt(
  { text, lineStarts }: SourceTree,
  { start, end }: Finding,
  gutter: number,
  columns: number,
  style: Style,
  severity: StyleName,
): readonly string[] {
  const index = lineAt(lineStarts, start);
  const lineStart = lineStarts[index] ?? 0;
  const line = text.slice(lineStart, lineEndOf(lineStarts, text, index));
  if (line.trim() === '') return [];
  const room = Math.max(LEAST_ROOM, columns - gutter - 3);
  const shown = showLine(line, start - lineStart, Math.min(end - lineStart, line.length), room);
  const number = String(index + 1).padStart(gutter);
  return [
    `${style('dim', `${number} │`)} ${shown.text}`,
    `${style('dim', `${' '.repeat(gutter)} │`)} ${' '.repeat(shown.from)}${style(severity, '^'.repeat(shown.length))}`,
  ];
}

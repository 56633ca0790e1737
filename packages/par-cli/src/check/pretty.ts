import { type Finding, sentence, sentenceOf } from '@soctrang/par-core/report';
import { lineAt, lineEndOf, type SourceTree } from '@soctrang/par-core/source';
import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import { SEVERITY_STYLES } from '../terminal/severity-style';
import { type Style, type StyleName, styleOf } from '../terminal/style';
import { widthOf } from '../terminal/width';
import { wrap } from '../terminal/wrap';
import { type AgencyRow, agencyRow, missingRows } from './agency-row';
import { type CheckedFile, type RosterFile, rangeOf } from './checked-file';
import type { FindingsWriter, WriterOptions } from './formats';
import { countBySeverity } from './severity';
import { showLine } from './source-line';
import { suggestionFor } from './suggestion';
import { summaryLines } from './summary';
import { type FileCounts, totalsLines } from './totals';

/** Sentences wider than this are hard to read. */
const WIDEST_SENTENCE = 100;
/** Narrower than this a line with its mark says nothing. */
const LEAST_ROOM = 20;

/**
 * For people: each finding with its place, its sentence, the line it stands in with the place marked, and what to
 * do about it; at the end the counts.
 */
export function prettyWriter(options: WriterOptions): FindingsWriter {
  const { io, language, say } = options;
  const style = styleOf(io.stdout.colours);
  const counts: FileCounts[] = [];
  const agencies: AgencyRow[] = [];
  let roster: RosterFile | undefined;
  const write = (checked: CheckedFile): void => {
    counts.push({ file: checked.file, counts: countBySeverity(checked.findings) });
    const { report } = checked;
    if (report) agencies.push(agencyRow({ ...checked, report }, options));
    for (const finding of checked.findings) {
      if (finding.code === 'PAR804') continue;
      io.stdout.write(`${findingLines(checked, finding, options, style).join('\n')}\n\n`);
    }
  };
  return {
    file: write,
    roster: (checked) => {
      roster = checked;
      write(checked);
      const missing = missingLines(checked, options, style);
      if (missing.length > 0) io.stdout.write(`${missing.join('\n')}\n\n`);
    },
    end: () => {
      if (counts.length === 0) return;
      const { columns: width } = io.stdout;
      const lines: string[] = [];
      if (options.summary) {
        const rows = [...agencies, ...(roster ? missingRows(roster, agencies, options) : [])];
        lines.push(...summaryLines(rows, { language, say, width, style }), '');
      }
      lines.push(...totalsLines(counts, say, width, style));
      if (roster) lines.push(...rosterLines(roster, say).map((line) => style('bold', line)));
      io.stdout.write(`${lines.join('\n')}\n`);
    },
  };
}

/** How many of the roster have not reported; nothing where the roster could not be read. */
function rosterLines({ roster, findings }: RosterFile, say: Say): readonly string[] {
  const due = roster?.places.size ?? 0;
  if (due === 0) return [];
  const count = findings.filter(({ code }) => code === 'PAR804').length;
  if (count === 0) return [due === 1 ? say('roster-complete.one') : say('roster-complete', { count: due })];
  return [count === 1 ? say('roster-missing.one') : say('roster-missing', { count })];
}

function findingLines(
  checked: CheckedFile,
  finding: Finding,
  { io, language, say }: WriterOptions,
  style: Style,
): readonly string[] {
  const { columns } = io.stdout;
  const severity = SEVERITY_STYLES[finding.severity];
  const said = printable(sentenceOf(finding, language));
  const lines = [
    ...headLines(checked, finding, say, columns, style),
    ...wrap(said, Math.min(columns, WIDEST_SENTENCE) - 2).map((line) => `  ${line}`),
  ];
  const { tree, language: vocabulary } = checked;
  if (tree.text === '') return lines;

  const gutter = String(tree.lineStarts.length).length + 2;
  lines.push(...excerpt(tree, finding, gutter, columns, style, severity));
  const room = Math.max(LEAST_ROOM, Math.min(columns, WIDEST_SENTENCE) - gutter - 3);
  const note = (sign: string, text: string): readonly string[] =>
    wrap(printable(text), room).map(
      (line, index) => `${' '.repeat(gutter)} ${index === 0 ? style('dim', sign) : ' '} ${line}`,
    );
  const suggestion = suggestionFor(finding, said, { text: tree.text, vocabulary, syntax: tree.syntax }, say);
  if (suggestion !== undefined) lines.push(...note('→', suggestion));
  for (const related of finding.related ?? []) {
    const line = lineAt(tree.lineStarts, related.start) + 1;
    // What stands in the line that is shown already is not pointed at.
    if (line === lineAt(tree.lineStarts, finding.start) + 1) continue;
    const text = sentence(related.message, finding.args, language);
    lines.push(...note('↳', say('related-line', { line, sentence: text })));
  }
  return lines;
}

/** Where a finding is, how grave, and its code. */
function headLines(checked: CheckedFile, finding: Finding, say: Say, columns: number, style: Style): readonly string[] {
  const { start } = rangeOf(checked, finding);
  const place = `${printable(checked.file)}:${start.line + 1}:${start.character + 1}`;
  const severity = say(finding.severity);
  const kind = `${style(SEVERITY_STYLES[finding.severity], severity)}  ${style('dim', finding.code)}`;
  // A place is never broken: terminals and editors open it at a click.
  const isWide = widthOf(`${place}  ${severity}  ${finding.code}`) > columns;
  return isWide ? [style('bold', place), `  ${kind}`] : [`${style('bold', place)}  ${kind}`];
}

/** Who of the roster has not reported, in one list: that is no fault of the lines in which they stand. */
function missingLines(checked: RosterFile, { io, language, say }: WriterOptions, style: Style): readonly string[] {
  const missing = checked.findings.filter(({ code }) => code === 'PAR804');
  const [first] = missing;
  if (first === undefined) return [];
  const { columns } = io.stdout;
  const { lineStarts } = checked.tree;
  const gutter = String(lineStarts.length).length + 2;
  const sentences = missing.flatMap((finding) => {
    const number = String(lineAt(lineStarts, finding.start) + 1).padStart(gutter);
    const room = Math.max(LEAST_ROOM, columns - gutter - 3);
    return wrap(printable(sentenceOf(finding, language)), room).map(
      (line, index) => `${style('dim', `${index === 0 ? number : ' '.repeat(gutter)} │`)} ${line}`,
    );
  });
  return [...headLines(checked, first, say, columns, style), ...sentences];
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

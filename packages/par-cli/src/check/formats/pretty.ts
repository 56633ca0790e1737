import { printable } from '../../terminal/printable';
import { SEVERITY_STYLES } from '../../terminal/severity-style';
import { type Style, type StyleName, styleOf } from '../../terminal/style';
import { widthOf } from '../../terminal/width';
import { wrap } from '../../terminal/wrap';
import { type AgencyRow, missingRows } from '../agency-row';
import type { CheckedFile, FileFinding } from '../checked-file';
import { gutterOf, roomBeside } from '../drawing';
import type { FindingsWriter, WriterOptions } from '../formats';
import type { RosterFile } from '../roster-file';
import { addCounts, NO_COUNTS } from '../severity';
import type { ShownLine } from '../source-line';
import { summaryLines } from '../summary';
import { type FileCounts, totalsLines } from '../totals';

/** Sentences wider than this are hard to read. */
const WIDEST_SENTENCE = 100;

/**
 * For people: each finding with its place, its sentence, the line it stands in with the place marked, and what to
 * do about it; at the end the counts. Nobody reads thousands: the rest is counted, and the way to see it is said.
 */
export function prettyWriter(options: WriterOptions): FindingsWriter {
  const { out, language, say, most } = options;
  const style = styleOf(out.colours);
  const counts = new Map<string, FileCounts>();
  const agencies: AgencyRow[] = [];
  const files = new Set<string>();
  let shown = 0;
  let found = 0;
  let roster: RosterFile | undefined;
  /** How many of a file's findings there is room for. */
  const roomFor = (wanted: number): number => Math.max(0, Math.min(wanted, most.ofFile, most.inAll - shown));
  const write = (checked: CheckedFile): void => {
    const { file } = checked;
    files.add(file);
    found += checked.findings.length;
    // A report has more findings once it is seen together with others.
    if (checked.findings.length > 0) {
      counts.set(file, { file, counts: addCounts(counts.get(file)?.counts ?? NO_COUNTS, checked.counts) });
    }
    if (checked.row) agencies.push(checked.row);
    const drawn = checked.findings.filter(({ code }) => code !== 'PAR804');
    const room = roomFor(drawn.length);
    let text = '';
    for (const finding of drawn.slice(0, room))
      text += `${findingLines(checked, finding, options, style).join('\n')}\n\n`;
    shown += room;
    // Where nothing more is shown of any file, the end says so.
    if (room < drawn.length && shown < most.inAll) {
      const more = say('findings-of-file-capped', { file: printable(checked.file), count: drawn.length - room });
      text += `${wrap(more, out.columns, { wholeWords: true })
        .map((line) => style('dim', line))
        .join('\n')}\n\n`;
    }
    if (text !== '') out.write(text);
  };
  return {
    file: write,
    // Said on standard error, where people see it, too.
    problem: () => undefined,
    roster: (checked) => {
      roster = checked;
      write(checked);
      const missing = checked.findings.filter(({ code }) => code === 'PAR804');
      const room = roomFor(missing.length);
      shown += room;
      const lines = missingLines(checked, missing.slice(0, room), options, style);
      if (lines.length > 0) out.write(`${lines.join('\n')}\n\n`);
    },
    end: () => {
      if (files.size === 0) return;
      const { columns: width } = out;
      const lines: string[] = [];
      if (options.summary) {
        const rows = [...agencies, ...(roster ? missingRows(roster, agencies) : [])];
        lines.push(...summaryLines(rows, { language, say, width, style }), '');
      }
      lines.push(...totalsLines({ files: files.size, found: [...counts.values()] }, most.inAll, say, width, style));
      if (roster) lines.push(...rosterLines(roster, options).map((line) => style('bold', line)));
      if (shown < found) lines.push(...wrap(say('findings-capped', { shown, found }), width, { wholeWords: true }));
      out.write(`${lines.join('\n')}\n`);
    },
  };
}

/** How many of the roster have not reported; nothing where the roster could not be read. */
function rosterLines({ due }: RosterFile, { say }: WriterOptions): readonly string[] {
  if (due === undefined || due.agencies === 0) return [];
  const count = due.missing.length;
  if (count === 0) {
    return [due.agencies === 1 ? say('roster-complete.one') : say('roster-complete', { count: due.agencies })];
  }
  return [count === 1 ? say('roster-missing.one') : say('roster-missing', { count })];
}

function findingLines(
  checked: CheckedFile,
  finding: FileFinding,
  { out, say }: WriterOptions,
  style: Style,
): readonly string[] {
  const { columns } = out;
  const { severity, message, drawing, related } = finding;
  const lines = [
    ...headLines(checked, finding, { out, say }, style),
    ...wrap(printable(message), Math.min(columns, WIDEST_SENTENCE) - 2).map((line) => `  ${line}`),
  ];
  const gutter = gutterOf(checked.lines);
  if (drawing?.line) lines.push(...excerpt(drawing.line, finding, gutter, style, SEVERITY_STYLES[severity]));
  const room = roomBeside(gutter, Math.min(columns, WIDEST_SENTENCE));
  const note = (sign: string, text: string): readonly string[] =>
    wrap(printable(text), room).map(
      (line, index) => `${' '.repeat(gutter)} ${index === 0 ? style('dim', sign) : ' '} ${line}`,
    );
  if (drawing?.suggestion !== undefined) lines.push(...note('→', drawing.suggestion));
  for (const { range, message: sentence } of related) {
    // What stands in the line that is shown already is not pointed at.
    if (range.start.line === finding.range.start.line) continue;
    lines.push(...note('↳', say('related-line', { line: range.start.line + 1, sentence })));
  }
  return lines;
}

/** Where a finding is, how grave, and its code. */
function headLines(
  { file }: CheckedFile,
  { range, severity, code }: FileFinding,
  { out, say }: Pick<WriterOptions, 'out' | 'say'>,
  style: Style,
): readonly string[] {
  const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
  const said = say(severity);
  const kind = `${style(SEVERITY_STYLES[severity], said)}  ${style('dim', code)}`;
  // A place is never broken: terminals and editors open it at a click.
  const isWide = widthOf(`${place}  ${said}  ${code}`) > out.columns;
  return isWide ? [style('bold', place), `  ${kind}`] : [`${style('bold', place)}  ${kind}`];
}

/** Who of the roster has not reported, in one list: that is no fault of the lines in which they stand. */
function missingLines(
  checked: RosterFile,
  missing: readonly FileFinding[],
  options: WriterOptions,
  style: Style,
): readonly string[] {
  const [first] = missing;
  if (first === undefined) return [];
  const gutter = gutterOf(checked.lines);
  const room = roomBeside(gutter, options.out.columns);
  const sentences = missing.flatMap(({ range, message }) => {
    const number = String(range.start.line + 1).padStart(gutter);
    return wrap(printable(message), room).map(
      (line, index) => `${style('dim', `${index === 0 ? number : ' '.repeat(gutter)} │`)} ${line}`,
    );
  });
  return [...headLines(checked, first, options, style), ...sentences];
}

/** The first line of a finding with its number, and its mark below. */
function excerpt(
  line: ShownLine,
  { range }: FileFinding,
  gutter: number,
  style: Style,
  severity: StyleName,
): readonly string[] {
  const number = String(range.start.line + 1).padStart(gutter);
  return [
    `${style('dim', `${number} │`)} ${line.text}`,
    `${style('dim', `${' '.repeat(gutter)} │`)} ${' '.repeat(line.from)}${style(severity, '^'.repeat(line.length))}`,
  ];
}

import type { Finding } from '@soctrang/par-core/report';
import { lineAt, lineEndOf, type SourceTree } from '@soctrang/par-core/source';
import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import type { NamedText } from './checked-file';
import { type ShownLine, showLine } from './source-line';
import { suggestionFor } from './suggestion';

/** What people see of a finding beside its sentence. */
export interface Drawing {
  /** Its first line with the place marked; absent where the line is blank or the file no text. */
  readonly line?: ShownLine;
  /** How it can be put right; absent where the sentence says it all. */
  readonly suggestion?: string;
}

/** Narrower than this a line with its mark says nothing. */
const LEAST_ROOM = 20;

/** Room for the number of a line, with the spaces before it. */
export function gutterOf(lines: number): number {
  return String(lines).length + 2;
}

/** What is left of a width beside the numbers of lines. */
export function roomBeside(gutter: number, width: number): number {
  return Math.max(LEAST_ROOM, width - gutter - 3);
}

/** @param columns of the terminal */
export function drawingOf(
  { tree, language: vocabulary, meaning }: NamedText,
  finding: Finding,
  message: string,
  columns: number,
  say: Say,
): Drawing {
  if (tree.text === '') return {};
  const line = shownLine(tree, finding, roomBeside(gutterOf(tree.lineStarts.length), columns));
  const suggestion = suggestionFor(
    finding,
    printable(message),
    { text: tree.text, vocabulary, syntax: tree.syntax, ...(meaning && { shape: meaning.shape }) },
    say,
  );
  return { ...(line && { line }), ...(suggestion !== undefined && { suggestion }) };
}

function shownLine({ text, lineStarts }: SourceTree, { start, end }: Finding, room: number): ShownLine | undefined {
  const index = lineAt(lineStarts, start);
  const lineStart = lineStarts[index] ?? 0;
  const line = text.slice(lineStart, lineEndOf(lineStarts, text, index));
  if (line.trim() === '') return undefined;
  return showLine(line, start - lineStart, Math.min(end - lineStart, line.length), room);
}

import type { TextChange, TextSource } from './text';

/** A place as the Language Server Protocol counts it: zero-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Offset at which each line starts. A line ends with LF, CR LF or a lone CR. */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/**
 * Where the lines start after a change.
 *
 * @param starts those before the change; they become those after it
 */
export function moveLineStarts(starts: number[], { start, end, text: typed }: TextChange, text: TextSource): void {
  // The line before the change may end with it: a CR that an LF follows.
  const line = lineAt(starts, Math.max(0, start - 1));
  const newEnd = start + typed.length;
  const between: number[] = [];
  for (let at = starts[line] as number; at < newEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) between.push(at + 1);
  }
  const behind = lineAt(starts, end) + 1;
  const first = line + 1;
  const delta = newEnd - end;
  if (delta !== 0)
    for (let index = behind; index < starts.length; index++) starts[index] = (starts[index] as number) + delta;
  if (between.length === behind - first) for (const [index, one] of between.entries()) starts[first + index] = one;
  else starts.splice(first, behind - first, ...between);
}

/** The line an offset stands in. */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(lineStarts: readonly number[], offset: number): Position {
  const line = lineAt(lineStarts, offset);
  return { line, character: offset - (lineStarts[line] as number) };
}

/** The offset of a position; one outside the text is moved to its nearest edge. */
export function offsetAt(lineStarts: readonly number[], text: TextSource, position: Position): number {
  if (position.line < 0) return 0;
  const start = lineStarts[position.line];
  if (start === undefined) return text.length;
  return Math.min(start + Math.max(0, position.character), lineEndOf(lineStarts, text, position.line));
}

/** Where the content of a line ends, before its line break. */
export function lineEndOf(lineStarts: readonly number[], text: TextSource, line: number): number {
  const next = lineStarts[line + 1];
  if (next === undefined) return text.length;
  let end = next - 1;
  if (text.charCodeAt(end) === 10 && end > (lineStarts[line] as number) && text.charCodeAt(end - 1) === 13) end--;
  return end;
}

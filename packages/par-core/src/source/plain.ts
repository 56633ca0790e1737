import { findColon, nameBefore } from './key';
import { advance, COLON, HASH, isBlank, isOddSpace, type Reader, report, SPACE, textOf } from './reader';
import { charOf } from './text';
import type { Scalar } from './tree';

/**
 * A plain scalar in a block: the rest of the line and every deeper line after it, folded.
 * Leaves the reader on the next content line.
 */
export function readPlain(r: Reader, parentCol: number): Scalar {
  const start = r.pos;
  reportFirstCharacter(r);
  const found: PlainLine = { colon: false };
  let end = readPlainLine(r, found);
  let value = textOf(r, start, end);
  let line = r.line;
  let commentEnds = r.pos < r.end;
  advance(r);
  while (!commentEnds && !r.done && r.col > parentCol && !endsPlain(r)) {
    if (r.line !== line + 1 && r.comments.length > 0 && (r.comments.at(-1) as { start: number }).start > end) break;
    const lineStart = r.pos;
    const lineEnd = readPlainLine(r, found);
    value += r.line === line + 1 ? ' ' : '\n'.repeat(r.line - line - 1);
    value += textOf(r, lineStart, lineEnd);
    end = lineEnd;
    line = r.line;
    commentEnds = r.pos < r.end;
    advance(r);
  }
  if (found.colon) report(r, 'colon-in-text', start, end);
  return { kind: 'scalar', style: 'plain', start, end, value };
}

/** A deeper line that is a key of the format was indented too far; any other belongs to the text. */
function endsPlain(r: Reader): boolean {
  const colon = findColon(r.text, r.pos, r.end);
  if (colon < 0) return false;
  // A dash with a key behind it begins the next item.
  const dash = /^-[ \t]+/u.exec(r.text.slice(r.pos, colon))?.[0].length ?? 0;
  return r.isKey === undefined || r.isKey(nameBefore(r.text, r.pos + dash, colon));
}

/** What the lines of a text have in common: one finding is enough for all. */
interface PlainLine {
  colon: boolean;
}

/** Reads to the end of the line or a comment; `r.pos` is left before the comment. Returns the text's end. */
function readPlainLine(r: Reader, found: PlainLine): number {
  const { text } = r;
  const start = r.pos;
  let at = start;
  let colonAt = -1;
  for (; at < r.end; at++) {
    const code = text.charCodeAt(at);
    if (code === HASH && at > start && isBlank(text.charCodeAt(at - 1))) break;
    if (code === COLON && colonAt < 0 && (at + 1 >= r.end || isBlank(text.charCodeAt(at + 1)))) colonAt = at;
  }
  let end = at;
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
  if (colonAt >= 0 && colonAt <= end) found.colon = true;
  r.pos = at;
  if (at < r.end) {
    r.comments.push({ start: at, end: r.end });
    const next = text.charCodeAt(at + 1);
    if (at + 1 < r.end && next !== SPACE && next !== HASH && next !== 0x21) report(r, 'swallowed-comment', at, r.end);
  }
  return end;
}

function isTrailing(code: number): boolean {
  return isBlank(code) || code === 13 || isOddSpace(code);
}

/** YAML keeps these for itself; a text that begins with one has to be quoted. */
function reportFirstCharacter(r: Reader): void {
  const first = charOf(r.text, r.pos) as string;
  if ('@`%,[]{}|>*'.includes(first)) report(r, 'reserved-character', r.pos, r.pos + 1, first);
  else if ((first === '-' || first === '?') && isBlank(r.text.charCodeAt(r.pos + 1))) {
    report(r, 'reserved-character', r.pos, r.pos + 1, first);
  }
}

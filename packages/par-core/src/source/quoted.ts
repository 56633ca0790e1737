import { lineEndOf } from './lines';
import { advance, atLineEnd, isBlank, isOddSpace, type Reader, report, skipBlanks, textOf } from './reader';
import { charOf } from './text';
import type { Scalar } from './tree';

const SINGLE = 39;
const DOUBLE = 34;
const BACKSLASH = 92;

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * A quoted scalar in a block at `r.pos`. A quote that never closes ends with its own line,
 * so that what follows is still read. Leaves the reader on the next content line.
 */
export function readQuoted(r: Reader, parentCol: number): Scalar {
  const start = r.pos;
  const quote = r.text.charCodeAt(start);
  const close = findClose(r, start, quote, parentCol);
  if (close < 0) return unclosed(r, start, quote);
  const scalar = quotedScalar(r, start, close);
  leaveAt(r, close + 1);
  skipBlanks(r);
  if (!atLineEnd(r)) return textAfter(r, scalar);
  advance(r);
  return scalar;
}

/** The scalar whose quotes stand at `start` and `close`. */
export function quotedScalar(r: Reader, start: number, close: number): Scalar {
  const double = r.text.charCodeAt(start) === DOUBLE;
  const value = double ? readDouble(r, start + 1, close) : readSingle(r, start + 1, close);
  return { kind: 'scalar', style: double ? 'double-quoted' : 'single-quoted', start, end: close + 1, value };
}

/** `"Sở" Tài chính`: the line is one text to its author. */
function textAfter(r: Reader, scalar: Scalar): Scalar {
  let end = r.end;
  while (end > r.pos && isBlank(r.text.charCodeAt(end - 1))) end--;
  report(r, 'text-after-value', r.pos, end);
  advance(r);
  return { kind: 'scalar', style: 'plain', start: scalar.start, end, value: textOf(r, scalar.start, end) };
}

function unclosed(r: Reader, start: number, quote: number): Scalar {
  let end = r.end;
  while (end > start + 1 && isBlank(r.text.charCodeAt(end - 1))) end--;
  report(r, 'unclosed-quote', start, end, charOf(r.text, start));
  const value = textOf(r, start + 1, end);
  advance(r);
  return { kind: 'scalar', style: quote === DOUBLE ? 'double-quoted' : 'single-quoted', start, end, value };
}

/** The closing quote, on this line or on deeper lines; -1 where the block ends before it. */
export function findClose(r: Reader, start: number, quote: number, parentCol: number): number {
  const { text, lineStarts } = r;
  let line = r.line;
  let end = r.end;
  for (let at = start + 1; ; at++) {
    while (at >= end) {
      line++;
      const lineStart = lineStarts[line];
      if (lineStart === undefined) return -1;
      end = lineEndOf(lineStarts, text, line);
      at = lineStart;
      while (at < end && (isBlank(text.charCodeAt(at)) || isOddSpace(text.charCodeAt(at)))) at++;
      if (at < end && at - lineStart <= parentCol) return -1;
    }
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && quote === DOUBLE) at++;
    else if (code === quote) {
      if (quote === SINGLE && text.charCodeAt(at + 1) === SINGLE) at++;
      else return at;
    }
  }
}

/** Puts the reader behind `offset`, on whichever line that is. */
export function leaveAt(r: Reader, offset: number): void {
  while (offset > r.end) {
    r.line++;
    r.end = lineEndOf(r.lineStarts, r.text, r.line);
  }
  r.pos = offset;
}

export function readSingle(r: Reader, from: number, to: number): string {
  const raw = textOf(r, from, to);
  const unescaped = raw.includes("''") ? raw.replaceAll("''", "'") : raw;
  return foldLines(unescaped);
}

/** Line folding of quoted scalars: one break is a space, more are breaks less one. */
function foldLines(raw: string): string {
  if (!raw.includes('\n') && !raw.includes('\r')) return raw;
  const lines = raw.split(/\r\n|\r|\n/u);
  const last = lines.length - 1;
  let folded = trimEnd(lines[0] as string);
  let blanks = 0;
  for (let i = 1; i <= last; i++) {
    const line = trimStart(i === last ? (lines[i] as string) : trimEnd(lines[i] as string));
    if (line === '' && i < last) {
      blanks++;
      continue;
    }
    folded += (blanks > 0 ? '\n'.repeat(blanks) : ' ') + line;
    blanks = 0;
  }
  return folded;
}

function trimStart(line: string): string {
  let at = 0;
  while (at < line.length && isBlank(line.charCodeAt(at))) at++;
  return line.slice(at);
}

function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(0, end);
}

/** Text between double quotes, with its escapes resolved and its lines folded. */
export function readDouble(r: Reader, from: number, to: number): string {
  const raw = textOf(r, from, to);
  if (!raw.includes('\\')) return foldLines(raw);
  let value = '';
  // Blanks before a break fall away, unless they were escaped.
  let kept = 0;
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at] as string;
    if (char === '\n' || char === '\r') {
      const { next, breaks } = passBreaks(raw, at);
      value = value.slice(0, kept) + trimEnd(value.slice(kept)) + (breaks > 1 ? '\n'.repeat(breaks - 1) : ' ');
      kept = value.length;
      at = next - 1;
    } else if (char !== '\\') value += char;
    else {
      const letter = raw[at + 1] ?? '';
      if (letter === '\n' || letter === '\r') {
        const { next, breaks } = passBreaks(raw, at + 1);
        value += '\n'.repeat(breaks - 1);
        at = next - 1;
      } else {
        const escaped = resolveEscape(r, raw, at, from);
        value += escaped.text;
        at += escaped.length - 1;
      }
      kept = value.length;
    }
  }
  return value;
}

/** From a line break over blank lines to the next text: where that is, and how many breaks lie between. */
function passBreaks(raw: string, at: number): { next: number; breaks: number } {
  let breaks = 0;
  let next = at;
  for (; next < raw.length; next++) {
    const code = raw.charCodeAt(next);
    if (code === 10 || (code === 13 && raw.charCodeAt(next + 1) !== 10)) breaks++;
    else if (!isBlank(code) && code !== 13) break;
  }
  return { next, breaks };
}

/** The text an escape stands for, and how many characters it takes. An unknown one stays as written, and is said. */
function resolveEscape(r: Reader, raw: string, at: number, from: number): { text: string; length: number } {
  const letter = raw[at + 1] ?? '';
  const length = HEX_LENGTH[letter];
  if (length !== undefined) {
    const hex = raw.slice(at + 2, at + 2 + length);
    const code = hex.length === length && /^[0-9a-f]+$/iu.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
    if (code <= 0x10ffff) return { text: String.fromCodePoint(code), length: 2 + length };
  } else if (ESCAPES[letter] !== undefined) return { text: ESCAPES[letter], length: 2 };
  report(r, 'escape', from + at, from + at + 1 + letter.length, `\\${letter}`);
  return { text: `\\${letter}`, length: 1 + letter.length };
}

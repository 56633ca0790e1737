import { closingQuote, findColon, nameBefore } from './key';
import { lineEndOf } from './lines';
import {
  advance,
  atLineEnd,
  CONFLICT_MARK,
  HASH,
  isBlank,
  isOddSpace,
  passConflictMark,
  type Reader,
  report,
  reportOdd,
  SPACE,
  skipBlanks,
  TAB,
  textOf,
} from './reader';
import { charOf, type TextSource } from './text';
import type { Scalar } from './tree';

const NO_CONTENT = -1;

/** A literal (`|`) or folded (`>`) scalar. Leaves the reader on the next content line. */
export function readBlockText(r: Reader, parentCol: number): Scalar {
  const { text } = r;
  const start = r.pos;
  const folded = charOf(text, start) === '>';
  r.pos++;
  let chomp = 'clip';
  let explicit = 0;
  for (; r.pos < r.end; r.pos++) {
    const char = charOf(text, r.pos) as string;
    if (char === '-') chomp = 'strip';
    else if (char === '+') chomp = 'keep';
    else if (char >= '1' && char <= '9') explicit = Number(char);
    else break;
  }
  let end = r.pos;
  skipBlanks(r);
  const lines: string[] = [];
  if (!atLineEnd(r)) {
    // `kết quả: | Đã rà soát`: the text was meant to begin here.
    report(r, 'text-after-bar', r.pos, r.end, charOf(text, start) as string);
    lines.push(textOf(r, r.pos, r.end));
    end = r.end;
  }
  const base = Math.max(parentCol, 0);
  const heldByDash = isHeldByDash(text, start);
  let column = explicit > 0 ? base + explicit : NO_CONTENT;
  let misplaced = false;
  for (;;) {
    const lineStart = r.lineStarts[r.line + 1];
    if (lineStart === undefined || lineStart >= text.length) break;
    const lineEnd = lineEndOf(r.lineStarts, text, r.line + 1);
    let at = lineStart;
    while (at < lineEnd && text.charCodeAt(at) === SPACE) at++;
    const found = at - lineStart;
    if (at === lineEnd) {
      lines.push(column === NO_CONTENT || found <= column ? '' : textOf(r, lineStart + column, lineEnd));
    } else if (found === 0 && isConflict(text, lineStart)) {
      passConflict(r, lineStart, lineEnd);
      continue;
    } else {
      const flush = column === NO_CONTENT ? found > parentCol : found >= column;
      if (found === 0 && (column <= 0 || !flush) && isMark(text, lineStart)) break;
      if (flush) {
        if (column === NO_CONTENT) column = found;
        lines.push(textOf(r, lineStart + column, lineEnd));
      } else {
        // Deeper than the key, or deeper with its tabs: the author means the text to go on.
        const textAt = textAfterIndent(r, lineStart, lineEnd, parentCol, heldByDash);
        if (textAt < 0 || explicit > 0) break;
        const expected = column === NO_CONTENT ? base + 2 : column;
        if (!misplaced) reportMisplaced(r, lineStart, textAt, lineEnd, parentCol, expected);
        misplaced = true;
        lines.push(textOf(r, textAt, lineEnd));
      }
      end = lineEnd;
    }
    r.line++;
  }
  const value = folded ? foldText(lines, chomp) : chompText(lines, chomp);
  if (chomp === 'keep' && lines.length > 0) end = lineEndOf(r.lineStarts, text, r.line);
  advance(r);
  const scalar: Scalar = { kind: 'scalar', style: folded ? 'folded' : 'literal', start, end, value };
  return column === NO_CONTENT ? scalar : { ...scalar, column };
}

function isHeldByDash(text: TextSource, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at--;
  return charOf(text, at) === '-';
}

function isMark(text: TextSource, at: number): boolean {
  return /^(?:---|\.\.\.)(?:\s|$)/u.test(text.slice(at, at + 4));
}

function isConflict(text: TextSource, at: number): boolean {
  return CONFLICT_MARK.test(text.slice(at, at + 7));
}

/** Git marks inside the text: said once, and the other side is passed over. */
function passConflict(r: Reader, lineStart: number, lineEnd: number): void {
  r.line++;
  passConflictMark(r, lineStart, lineEnd);
}

/** Says once of a block text that its lines stand too far left, or that tabs indent them. */
function reportMisplaced(
  r: Reader,
  lineStart: number,
  textAt: number,
  lineEnd: number,
  parentCol: number,
  expected: number,
): void {
  if (r.text.slice(lineStart, textAt).includes('\t')) reportOdd(r, 'tab-indentation', lineStart, textAt);
  else if (textAt - lineStart > parentCol) report(r, 'indentation', lineStart, textAt, String(expected));
  else report(r, 'text-outdented', textAt, lineEnd, String(expected));
}

/**
 * Where the text of a line begins that is less indented than those before it; -1 where it does not belong to them.
 * Deeper than the key it surely does. At the margin it does where it is no key, no item and no comment:
 * that is how people write into an empty `kết quả: |`.
 */
function textAfterIndent(
  r: Reader,
  lineStart: number,
  lineEnd: number,
  parentCol: number,
  heldByDash: boolean,
): number {
  let col = 0;
  let at = lineStart;
  for (; at < lineEnd; at++) {
    const code = r.text.charCodeAt(at);
    if (code === SPACE || isOddSpace(code)) col++;
    else if (code === TAB) col += 2;
    else break;
  }
  if (at >= lineEnd || r.text.charCodeAt(at) === HASH || isKeyLine(r, at, lineEnd)) return -1;
  if (col > parentCol && col > 0) return at;
  if (r.open.includes(col)) {
    if (col < parentCol && isId(r.text, at, lineEnd)) return -1;
    if ((heldByDash && col === parentCol && isItem(r.text, at, lineEnd, true)) || isItem(r.text, at, lineEnd, false))
      return -1;
  }
  return r.isNearKey !== undefined && isProse(r, at, lineEnd) ? at : -1;
}

/** `procedures-online:` or `"1.1.1":` in the column of a group further out is its next entry, though no key of the format. */
function isId(text: TextSource, at: number, lineEnd: number): boolean {
  const colon = findColon(text, at, lineEnd);
  return (
    colon > at && (charOf(text, at) === '"' || charOf(text, at) === "'" || !/\s/u.test(text.slice(at, colon).trim()))
  );
}

/**
 * `- …` in the column of a list that is open is its next item where no sentence begins so: with braces, a whole text in
 * quotes, another bar, or nothing behind it.
 *
 * @param ofSameList whether the text itself is an item there, so that any other is, too
 */
function isItem(text: TextSource, at: number, lineEnd: number, ofSameList: boolean): boolean {
  if (charOf(text, at) !== '-' || (at + 1 < lineEnd && !isBlank(text.charCodeAt(at + 1)))) return false;
  if (ofSameList) return true;
  let from = at + 1;
  while (from < lineEnd && isBlank(text.charCodeAt(from))) from++;
  const first = text.charCodeAt(from);
  if (from >= lineEnd || first === HASH || charOf(text, from) === '{') return true;
  const close = first === 34 || first === 39 ? closingQuote(text, from, lineEnd, first) : -1;
  const rest = close >= 0 ? text.slice(close + 1, lineEnd) : text.slice(from, Math.min(lineEnd, from + 40));
  return (close >= 0 ? /^\s*(?:#|$)/u : /^[|>][-+\d]{0,2}\s*(?:#|$)/u).test(rest);
}

/** Neither an item of a list nor nearly a key of the format. */
function isProse(r: Reader, at: number, lineEnd: number): boolean {
  const { text } = r;
  let from = at;
  while (from < lineEnd && '-–—•*+ \t'.includes(charOf(text, from) as string)) from++;
  // `- mã: 3.a` or `- { mã: 3.a }`: the next item of the list around.
  if (from > at && (charOf(text, from) === '{' || isKeyLine(r, from, lineEnd))) return false;
  if (isMark(text, at)) return false;
  const colon = findColon(text, from, lineEnd);
  const name = colon < 0 ? text.slice(from, lineEnd).trim() : nameBefore(text, from, colon);
  return !(r.isNearKey?.(name) ?? true);
}

/** A key of the format was indented too far; it is no text. */
function isKeyLine(r: Reader, at: number, lineEnd: number): boolean {
  const colon = findColon(r.text, at, lineEnd);
  return colon >= 0 && (r.isKey?.(nameBefore(r.text, at, colon)) ?? false);
}

function contentLines(lines: readonly string[]): number {
  let count = lines.length;
  while (count > 0 && lines[count - 1] === '') count--;
  return count;
}

function trailing(lines: readonly string[], count: number, chomp: string): string {
  if (chomp === 'strip') return '';
  if (chomp === 'keep') return '\n'.repeat(lines.length - count + (count > 0 ? 1 : 0));
  return count > 0 ? '\n' : '';
}

function chompText(lines: readonly string[], chomp: string): string {
  const count = contentLines(lines);
  const body = count === lines.length ? lines : lines.slice(0, count);
  return body.join('\n') + trailing(lines, count, chomp);
}

/** Folding: a single break between two flush lines is a space; indented lines keep their breaks. */
function foldText(lines: readonly string[], chomp: string): string {
  const count = contentLines(lines);
  let value = '';
  let blanks = 0;
  let previousIndented = false;
  let any = false;
  for (let i = 0; i < count; i++) {
    const line = lines[i] as string;
    if (line === '') {
      blanks++;
      continue;
    }
    const indented = isBlank(line.charCodeAt(0));
    if (!any) value += '\n'.repeat(blanks);
    else if (indented || previousIndented) value += '\n'.repeat(blanks + 1);
    else value += blanks === 0 ? ' ' : '\n'.repeat(blanks);
    value += line;
    any = true;
    blanks = 0;
    previousIndented = indented;
  }
  return value + trailing(lines, count, chomp);
}

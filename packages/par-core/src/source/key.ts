import { readDouble, readSingle } from './quoted';
import { COLON, HASH, isBlank, isOddSpace, type Reader, report, textOf } from './reader';
import { charOf, type TextSource } from './text';
import type { Entry, Scalar } from './tree';

const SINGLE = 39;
const DOUBLE = 34;

/** Offset of the colon that ends a key on this line, or -1 where the line is not `key: …`. */
export function findColon(text: TextSource, from: number, end: number): number {
  const first = text.charCodeAt(from);
  let at = from;
  if (first === DOUBLE || first === SINGLE) {
    at = closingQuote(text, from, end, first);
    if (at < 0) return -1;
    at++;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    return text.charCodeAt(at) === COLON && endsKey(text, at, end) ? at : -1;
  }
  if (first === 0x5b || first === 0x7b || first === 0x7c || first === 0x3e) return -1; // [ { | >
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON) {
      if (endsKey(text, at, end)) return at;
    } else if (code === HASH && at > from && isBlank(text.charCodeAt(at - 1))) return -1;
  }
  return -1;
}

/** The key of the line being read, without quotes around it; undefined where the line is not `key: …`. */
export function keyOfLine(r: Reader): string | undefined {
  const colon = findColon(r.text, r.pos, r.end);
  return colon < 0 ? undefined : nameBefore(r.text, r.pos, colon);
}

/** The name between `from` and its colon, without quotes around it. */
export function nameBefore(text: TextSource, from: number, colon: number): string {
  const name = text.slice(from, colon).trim();
  const quote = name[0];
  return (quote === '"' || quote === "'") && name.length > 1 && name.endsWith(quote) ? name.slice(1, -1) : name;
}

function endsKey(text: TextSource, colon: number, end: number): boolean {
  if (colon + 1 >= end) return true;
  const next = text.charCodeAt(colon + 1);
  return isBlank(next) || isOddSpace(next);
}

/** Offset of the quote that closes the one at `from` on the same line, or -1. */
export function closingQuote(text: TextSource, from: number, end: number, quote: number): number {
  for (let at = from + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && quote === DOUBLE) at++;
    else if (code === quote) {
      if (quote === SINGLE && text.charCodeAt(at + 1) === SINGLE) at++;
      else return at;
    }
  }
  return -1;
}

/** The key between `from` and its colon. */
export function keyScalar(r: Reader, from: number, colon: number): Scalar {
  const { text } = r;
  let end = colon;
  while (end > from && (isBlank(text.charCodeAt(end - 1)) || isOddSpace(text.charCodeAt(end - 1)))) end--;
  const first = text.charCodeAt(from);
  if (first === DOUBLE)
    return { kind: 'scalar', style: 'double-quoted', start: from, end, value: readDouble(r, from + 1, end - 1) };
  if (first === SINGLE)
    return { kind: 'scalar', style: 'single-quoted', start: from, end, value: readSingle(r, from + 1, end - 1) };
  return { kind: 'scalar', style: 'plain', start: from, end, value: textOf(r, from, end) };
}

/** The first few keys of a group: enough to tell which group it is, however long it grows. */
export function keysOf(entries: readonly Entry[]): readonly string[] {
  return entries.slice(0, 4).map((entry) => entry.key.value);
}

/** A line that should be `key: value` and is not: what its author meant. */
export interface BrokenKey {
  readonly key: Scalar;
  /** Where the value begins, or the end of the line. */
  readonly valueAt: number;
}

/**
 * Understands `status done`, `status:done` and `trạng thái：done` as meant, and says what is missing.
 * @param certain false at the first line of a block, where the line may as well be a text
 */
export function breakKey(r: Reader, certain: boolean): BrokenKey | undefined {
  const { text } = r;
  const end = contentEnd(r);
  const from = r.pos;
  for (let at = from; at < end && at < from + 80; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0xff1a && code !== COLON) continue;
    const name = text.slice(from, at).trim();
    if (!(r.isKey?.(name) ?? (certain && name !== ''))) break;
    report(r, code === COLON ? 'missing-space' : 'full-width-punctuation', at, at + 1, charOf(text, at));
    return { key: keyScalar(r, from, at), valueAt: at + 1 };
  }
  if (r.isKey) {
    for (let at = Math.min(end, from + 80); at > from; at--) {
      const code = text.charCodeAt(at);
      if (at < end && !isBlank(code)) continue;
      const name = text.slice(from, at).trimEnd();
      if (!r.isKey(name)) continue;
      if (!certain && at < end) return undefined;
      report(r, 'missing-colon', from, from + name.length);
      return { key: keyScalar(r, from, from + name.length), valueAt: at };
    }
  }
  if (!certain) return undefined;
  report(r, 'missing-colon', from, end);
  return { key: { kind: 'scalar', style: 'plain', start: from, end, value: textOf(r, from, end) }, valueAt: end };
}

/** End of the line's text before a comment and trailing blanks. */
function contentEnd(r: Reader): number {
  const { text } = r;
  let end = r.end;
  for (let at = r.pos + 1; at < r.end; at++) {
    if (text.charCodeAt(at) === HASH && isBlank(text.charCodeAt(at - 1))) {
      end = at;
      break;
    }
  }
  while (end > r.pos && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

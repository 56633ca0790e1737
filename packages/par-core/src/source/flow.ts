import { closingQuote, keyScalar, keysOf } from './key';
import { readAlias, readProperties } from './properties';
import { findClose, leaveAt, quotedScalar } from './quoted';
import {
  advance,
  atLineEnd,
  COLON,
  DEEPEST,
  HASH,
  isBlank,
  isOddSpace,
  type Reader,
  report,
  skipBlanks,
  textOf,
} from './reader';
import { charOf, type TextSource } from './text';
import type { Entry, Item, Mapping, Node, Scalar, Sequence } from './tree';

/** Set once a collection ran into the end of its block: those around it end without a word. */
interface Flow {
  readonly parentCol: number;
  broken: boolean;
}

/** `[…]` or `{…}` as the value of a block. Leaves the reader on the next content line. */
export function readFlowBlock(r: Reader, parentCol: number): Node {
  const flow: Flow = { parentCol, broken: false };
  const node = readCollection(r, flow);
  if (flow.broken) return node;
  skipBlanks(r);
  if (!atLineEnd(r)) {
    report(r, 'text-after-value', r.pos, r.end);
    r.pos = r.end;
  }
  advance(r);
  return node;
}

function readCollection(r: Reader, flow: Flow): Mapping | Sequence {
  const start = r.pos;
  const opening = { start, end: r.end };
  const mapping = charOf(r.text, start) === '{';
  const closer = mapping ? '}' : ']';
  const entries: Entry[] = [];
  const items: Item[] = [];
  r.pos++;
  r.depth++;
  if (r.depth > DEEPEST) {
    report(r, 'too-deep', start, start + 1);
    leaveDeep(r, flow);
  }
  let separated = true;
  while (!flow.broken) {
    if (!skipToToken(r, flow)) {
      report(r, 'unclosed-bracket', opening.start, opening.end, charOf(r.text, start) as string);
      flow.broken = true;
      break;
    }
    const char = charOf(r.text, r.pos) as string;
    if (char === closer) {
      r.pos++;
      break;
    }
    if (char === ']' || char === '}') {
      report(r, 'unclosed-bracket', start, start + 1, charOf(r.text, start) as string);
      break;
    }
    if (char === ',') {
      if (separated) report(r, 'unexpected', r.pos, r.pos + 1, ',');
      separated = true;
      r.pos++;
      continue;
    }
    if (!separated) report(r, 'missing-comma', r.pos, r.pos + 1);
    separated = false;
    if (mapping) readFlowEntry(r, flow, entries);
    else items.push(readFlowItem(r, flow));
  }
  r.depth--;
  const end = flow.broken ? lastEnd(entries, items, start + 1) : r.pos;
  return mapping
    ? { kind: 'mapping', flow: true, column: -1, start, end, entries }
    : { kind: 'sequence', flow: true, column: -1, start, end, items };
}

function lastEnd(entries: readonly Entry[], items: readonly Item[], fallback: number): number {
  return entries.at(-1)?.end ?? items.at(-1)?.end ?? fallback;
}

/** Too deep to follow: everything up to the end of this block is passed over. */
function leaveDeep(r: Reader, flow: Flow): void {
  do advance(r, true);
  while (!r.done && r.col > flow.parentCol);
  flow.broken = true;
}

/** Passes blanks, comments and line breaks. False where the block that holds the collection has ended. */
function skipToToken(r: Reader, flow: Flow): boolean {
  for (;;) {
    skipBlanks(r);
    if (r.pos < r.end) {
      const hash = r.text.charCodeAt(r.pos) === HASH;
      if (!hash) return true;
      atLineEnd(r);
    }
    advance(r, true);
    if (r.done) return false;
    if (r.col <= flow.parentCol && charOf(r.text, r.pos) !== ']' && charOf(r.text, r.pos) !== '}') return false;
  }
}

function readFlowEntry(r: Reader, flow: Flow, entries: Entry[]): void {
  const start = r.pos;
  if (charOf(r.text, start) === '[' || charOf(r.text, start) === '{') {
    report(r, 'unsupported-key', start, start + 1);
    readCollection(r, flow);
    if (flow.broken || !atColon(r, flow)) return;
    r.pos++;
    readFlowValue(r, flow);
    return;
  }
  readProperties(r);
  const key = readFlowScalar(r, flow);
  if (flow.broken) {
    entries.push({ key, value: null, hasColon: false, start, end: key.end });
    return;
  }
  if (!atColon(r, flow)) {
    entryWithoutColon(r, key, entries);
    return;
  }
  r.pos++;
  const value = readFlowValue(r, flow);
  entries.push({ key, value, hasColon: true, start, end: value?.end ?? key.end + 1 });
}

/** After a key: the colon may stand on a later line. A line that ends the block is met again by the loop. */
function atColon(r: Reader, flow: Flow): boolean {
  skipBlanks(r);
  if (r.pos < r.end) return r.text.charCodeAt(r.pos) === COLON;
  const { line, pos, col, end } = r;
  const comments = r.comments.length;
  if (skipToToken(r, flow) && r.text.charCodeAt(r.pos) === COLON) return true;
  Object.assign(r, { line, pos, col, end, done: false });
  r.comments.length = comments;
  return false;
}

/**
 * `{ previous: 95,5% }` and `{ title: Báo cáo, kiến nghị }`: the comma belongs to the text before it.
 * Without knowledge of the keys it is what YAML says, a key with nothing.
 */
function entryWithoutColon(r: Reader, key: Scalar, entries: Entry[]): void {
  const before = entries.at(-1);
  const siblings = keysOf(entries);
  const colon = key.style === 'plain' ? key.value.indexOf(':') : -1;
  if (colon > 0 && r.isKey?.(key.value.slice(0, colon), siblings)) {
    const at = key.start + colon;
    report(r, 'missing-space', at, at + 1, ':');
    const value: Scalar = { ...key, start: at + 1, value: key.value.slice(colon + 1) };
    entries.push({ key: keyScalar(r, key.start, at), value, hasColon: true, start: key.start, end: key.end });
    return;
  }
  if (
    r.isKey === undefined ||
    r.isKey(key.value, siblings) ||
    before?.value?.kind !== 'scalar' ||
    before.value.style !== 'plain'
  ) {
    entries.push({ key, value: null, hasColon: r.isKey === undefined, start: key.start, end: key.end });
    if (r.isKey !== undefined) report(r, 'missing-colon', key.start, key.end);
    return;
  }
  const { start } = before.value;
  const text = textOf(r, start, key.end);
  const decimal = /\d$/u.test(before.value.value) && /^\d/u.test(key.value);
  // A text with several commas is one mistake.
  const last = r.problems.at(-1);
  if (last?.start === start && last.kind.endsWith('comma-in-flow')) r.problems.pop();
  report(r, decimal ? 'decimal-comma-in-flow' : 'comma-in-flow', start, key.end, text);
  entries[entries.length - 1] = { ...before, value: { ...before.value, end: key.end, value: text }, end: key.end };
}

function readFlowItem(r: Reader, flow: Flow): Item {
  const start = r.pos;
  const value = readFlowValue(r, flow);
  if (value?.kind !== 'scalar' || flow.broken || !atColon(r, flow)) return { start, end: value?.end ?? start, value };
  r.pos++;
  const paired = readFlowValue(r, flow);
  const end = paired?.end ?? r.pos;
  const entry: Entry = { key: value, value: paired, hasColon: true, start, end };
  return { start, end, value: { kind: 'mapping', flow: true, column: -1, start, end, entries: [entry] } };
}

function readFlowValue(r: Reader, flow: Flow): Node | null {
  if (!skipToToken(r, flow)) return null;
  const anchor = readProperties(r);
  const node = readUnnamedFlowValue(r, flow);
  if (anchor !== undefined) r.anchors.set(anchor, node);
  return node;
}

function readUnnamedFlowValue(r: Reader, flow: Flow): Node | null {
  if (r.pos >= r.end && !skipToToken(r, flow)) return null;
  const char = charOf(r.text, r.pos) as string;
  if (char === ',' || char === ']' || char === '}') return null;
  if (char === '[' || char === '{') return readCollection(r, flow);
  if (char === '*') return readAlias(r);
  return readFlowScalar(r, flow);
}

function readFlowScalar(r: Reader, flow: Flow): Scalar {
  const quote = r.text.charCodeAt(r.pos);
  if (quote === 34 || quote === 39) return readFlowQuoted(r, flow, quote);
  return readFlowPlain(r, flow);
}

function readFlowQuoted(r: Reader, flow: Flow, quote: number): Scalar {
  const start = r.pos;
  const sameLine = closingQuote(r.text, start, r.end, quote);
  const close = sameLine >= 0 ? sameLine : findClose(r, start, quote, flow.parentCol);
  if (close >= 0) {
    leaveAt(r, close + 1);
    return quotedScalar(r, start, close);
  }
  report(r, 'unclosed-quote', start, r.end, charOf(r.text, start) as string);
  const scalar = quotedScalar(r, start, r.end);
  flow.broken = true;
  const end = r.end;
  do advance(r, true);
  while (!r.done && r.col > flow.parentCol);
  return { ...scalar, end };
}

function readFlowPlain(r: Reader, flow: Flow): Scalar {
  const start = r.pos;
  let end = plainEnd(r);
  let value = textOf(r, start, end);
  for (;;) {
    if (r.pos < r.end) break;
    const { line, pos, col } = r;
    const lineEnd = r.end;
    const comments = r.comments.length;
    advance(r, true);
    const continues =
      !r.done &&
      r.col > flow.parentCol &&
      r.comments.length === comments &&
      !',[]{}#'.includes(charOf(r.text, r.pos) as string) &&
      !isFlowColon(r.text, r.pos, r.end);
    if (!continues || (r.isKey && startsKey(r))) {
      Object.assign(r, { line, pos, col, end: lineEnd, done: false });
      r.comments.length = comments;
      break;
    }
    const from = r.pos;
    end = plainEnd(r);
    const blanks = r.line - line - 1;
    value += (blanks > 0 ? '\n'.repeat(blanks) : ' ') + textOf(r, from, end);
  }
  return { kind: 'scalar', style: 'plain', start, end, value };
}

function startsKey(r: Reader): boolean {
  let colon = r.pos;
  while (colon < r.end && r.text.charCodeAt(colon) !== COLON) colon++;
  return colon < r.end && (r.isKey?.(r.text.slice(r.pos, colon).trim()) ?? false);
}

/** Moves `r.pos` to what ends a plain text inside brackets; returns the end of the text itself. */
function plainEnd(r: Reader): number {
  const { text } = r;
  const start = r.pos;
  let at = start;
  for (; at < r.end; at++) {
    const char = charOf(text, at) as string;
    if (',[]{}'.includes(char)) break;
    if (isFlowColon(text, at, r.end)) break;
    if (char === '#' && at > start && isBlank(text.charCodeAt(at - 1))) break;
  }
  let end = at;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  r.pos = at;
  return end;
}

/** A colon ends a key before a blank, a bracket, a comma or the end of its line. */
function isFlowColon(text: TextSource, at: number, end: number): boolean {
  return (
    charOf(text, at) === ':' &&
    (at + 1 >= end || ' \t,[]{}'.includes(charOf(text, at + 1) as string) || isOddSpace(text.charCodeAt(at + 1)))
  );
}

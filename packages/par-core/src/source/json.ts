import { closingQuote } from './key';
import { lineAt, lineEndOf } from './lines';
import { DEEPEST, textOf } from './reader';
import { type Before, counterpart, isKept, note, partsBefore, type Reuse } from './reuse';
import { charOf, type TextSource, whole } from './text';
import type { Entry, Item, Node, Problem, ProblemKind, Scalar, Span } from './tree';

interface JsonReader {
  readonly text: TextSource;
  readonly lineStarts: readonly number[];
  readonly problems: Problem[];
  readonly comments: Span[];
  readonly reuse: Reuse | undefined;
  pos: number;
  depth: number;
  broken: boolean;
  /** A group ended without its brace, and its comma is already passed. */
  neighbour: boolean;
}

/** Reads JSON as its author meant it: comments, trailing and missing commas are problems, not the end. */
export function readJson(
  text: TextSource,
  lineStarts: readonly number[],
  reuse: Reuse | undefined,
): { root: Node | null; problems: Problem[]; comments: Span[] } {
  const r: JsonReader = {
    text,
    lineStarts,
    reuse,
    problems: [],
    comments: [],
    pos: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    depth: 0,
    broken: false,
    neighbour: false,
  };
  skip(r);
  const root = r.pos < text.length ? readJsonValue(r, reuse?.tree.root) : null;
  skip(r);
  if (r.pos < text.length && !r.broken) problem(r, 'unexpected', r.pos, lineEnd(r, r.pos));
  r.problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return { root, problems: r.problems, comments: r.comments };
}

function problem(r: JsonReader, kind: ProblemKind, start: number, end: number, text?: string): void {
  r.problems.push(text === undefined ? { kind, start, end } : { kind, start, end, text });
}

function lineEnd(r: JsonReader, offset: number): number {
  return lineEndOf(r.lineStarts, r.text, lineAt(r.lineStarts, offset));
}

/** Passes white space and comments; a comment in JSON is said. */
function skip(r: JsonReader): void {
  const { text } = r;
  for (; r.pos < text.length; r.pos++) {
    const code = text.charCodeAt(r.pos);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    if (code === 0xa0) {
      // A run of them is one mistake.
      const start = r.pos;
      while (text.charCodeAt(r.pos + 1) === 0xa0) r.pos++;
      problem(r, 'no-break-space', start, r.pos + 1);
      continue;
    }
    const two = text.slice(r.pos, r.pos + 2);
    const block = two === '/*';
    if (!block && two !== '//') return;
    const close = block ? whole(text).indexOf('*/', r.pos + 2) : lineEnd(r, r.pos);
    const end = close < 0 ? text.length : block ? close + 2 : close;
    problem(r, 'unexpected', r.pos, end, two);
    r.comments.push({ start: r.pos, end });
    r.pos = end - 1;
  }
}

/** @param old what stood there before a change */
function readJsonValue(r: JsonReader, old: Node | null | undefined): Node | null {
  const char = charOf(r.text, r.pos);
  if (char === '{' || char === '[') return readJsonCollection(r, old);
  if (char === '"' || char === "'") return readJsonString(r);
  return readJsonWord(r);
}

function readJsonCollection(r: JsonReader, old: Node | null | undefined): Node {
  const { text } = r;
  const start = r.pos;
  const mapping = charOf(text, start) === '{';
  const oldEntries = partsBefore(old?.kind === 'mapping' ? old.entries : undefined);
  const oldItems = partsBefore(old?.kind === 'sequence' ? old.items : undefined);
  const closer = mapping ? '}' : ']';
  const entries: Entry[] = [];
  const items: Item[] = [];
  r.pos++;
  r.depth++;
  if (r.depth > DEEPEST) {
    problem(r, 'too-deep', start, start + 1);
    r.broken = true;
    r.pos = text.length;
  }
  let comma = -1;
  let count = 0;
  while (!r.broken) {
    skip(r);
    const char = charOf(text, r.pos);
    if (char === undefined) {
      problem(r, 'unclosed-bracket', start, lineEnd(r, start), charOf(text, start) as string);
      r.broken = true;
    } else if (char === closer) {
      if (comma >= 0) problem(r, 'trailing-comma', comma, comma + 1);
      r.pos++;
      break;
    } else if (char === '}' || char === ']') {
      problem(r, 'unclosed-bracket', start, start + 1, charOf(text, start) as string);
      break;
    } else if (mapping && (char === '{' || char === '[')) {
      // The brace that should have closed this group is missing: what begins here is its neighbour.
      problem(r, 'unclosed-bracket', start, start + 1, '{');
      r.neighbour = true;
      break;
    } else if (char === ',') {
      if (comma >= 0 || count === 0) problem(r, 'unexpected', r.pos, r.pos + 1, ',');
      comma = r.pos++;
    } else {
      if (comma < 0 && count > 0 && !r.neighbour) problem(r, 'missing-comma', r.pos, r.pos + 1);
      r.neighbour = false;
      comma = -1;
      count++;
      if (mapping) entries.push(nextPart(r, oldEntries, readJsonEntry));
      else items.push(nextPart(r, oldItems, readJsonItem));
    }
  }
  r.depth--;
  const end = r.pos;
  return mapping
    ? { kind: 'mapping', flow: true, column: -1, start, end, entries }
    : { kind: 'sequence', flow: true, column: -1, start, end, items };
}

/** The entry or item that begins here: the one that stood here before a change, or read. */
function nextPart<Part extends Entry | Item>(
  r: JsonReader,
  group: Before<Part>,
  read: (r: JsonReader, old: Node | null | undefined) => Part,
): Part {
  const known = counterpart(r, group);
  if (known && isKept(r, known)) {
    r.pos = known.next;
    return known;
  }
  const problems = r.problems.length;
  const part = read(r, known?.value);
  // A word ends at the character behind it.
  if (r.problems.length === problems) note(part, r.pos, r.pos);
  return part;
}

function readJsonItem(r: JsonReader, old: Node | null | undefined): Item {
  const start = r.pos;
  const value = readJsonValue(r, old);
  return { start, end: value?.end ?? r.pos, value, next: undefined, reach: undefined };
}

function readJsonEntry(r: JsonReader, old: Node | null | undefined): Entry {
  const { text } = r;
  const start = r.pos;
  const quoted = charOf(text, start) === '"' || charOf(text, start) === "'";
  const key = quoted ? readJsonString(r) : readJsonWord(r);
  if (!quoted) problem(r, 'unexpected', key.start, key.end, key.value);
  skip(r);
  const hasColon = charOf(text, r.pos) === ':';
  if (hasColon) r.pos++;
  else problem(r, 'missing-colon', key.start, key.end);
  const behindColon = r.pos;
  skip(r);
  const char = charOf(text, r.pos);
  const value = char === undefined || char === ',' || char === '}' || char === ']' ? null : readJsonValue(r, old);
  if (value === null && hasColon) problem(r, 'missing-value', key.start, behindColon, key.value);
  const end = value?.end ?? r.pos;
  return { key, value, hasColon: hasColon || value !== null, start, end, next: undefined, reach: undefined };
}

/** A string ends on its own line: an unclosed one leaves the rest of the file alive. */
function readJsonString(r: JsonReader): Scalar {
  const start = r.pos;
  const end = lineEnd(r, start);
  const close = closingQuote(r.text, start, end, r.text.charCodeAt(start));
  if (charOf(r.text, start) === "'") problem(r, 'unexpected', start, start + 1, "'");
  if (close >= 0) {
    r.pos = close + 1;
    return { kind: 'scalar', style: 'double-quoted', start, end: r.pos, value: unescapeJson(r, start + 1, close) };
  }
  problem(r, 'unclosed-quote', start, end, charOf(r.text, start) as string);
  // What closes or separates at the end of the line was meant to stand outside the quotes.
  let meant = end;
  while (meant > start + 1 && ' \t,]}'.includes(charOf(r.text, meant - 1) as string)) meant--;
  r.pos = meant;
  return { kind: 'scalar', style: 'double-quoted', start, end: meant, value: textOf(r, start + 1, meant) };
}

function unescapeJson(r: JsonReader, from: number, to: number): string {
  const raw = textOf(r, from, to);
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/gu,
    (sequence, hex: string | undefined, letter: string, at: number) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      const meant = ESCAPED[letter];
      if (meant !== undefined) return meant;
      problem(r, 'escape', from + at, from + at + 2, sequence);
      return sequence;
    },
  );
}

const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const LITERAL = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/u;

/** An unquoted word: a number, `true`, `false`, `null`, or text that lacks its quotes. */
function readJsonWord(r: JsonReader): Scalar {
  const { text } = r;
  const start = r.pos;
  while (r.pos < text.length && !/[\s,:\]}[{"]/u.test(charOf(text, r.pos) as string)) r.pos++;
  if (r.pos === start) r.pos++;
  const literal = LITERAL.test(text.slice(start, r.pos));
  if (!literal && isLetter(text, start)) r.pos = sentenceEnd(r);
  const value = textOf(r, start, r.pos);
  if (!literal && charOf(text, r.pos) !== ':') problem(r, 'unquoted', start, r.pos, value);
  return { kind: 'scalar', style: 'json', start, end: r.pos, value };
}

function isLetter(text: TextSource, at: number): boolean {
  return /^[\p{L}\d]$/u.test(charOf(text, at) ?? '');
}

/** Where a text of several words without its quotes ends: what separates, closes or begins a key ends it too. */
function sentenceEnd(r: JsonReader): number {
  const { text } = r;
  const end = lineEnd(r, r.pos);
  let at = r.pos;
  for (;;) {
    let next = at;
    while (next < end && (charOf(text, next) === ' ' || charOf(text, next) === '\t')) next++;
    if (next === at || !isLetter(text, next)) return at;
    at = next;
    while (at < end && !/[\s,:\]}[{"]/u.test(charOf(text, at) as string)) at++;
  }
}

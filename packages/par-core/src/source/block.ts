import { readBlockText } from './blocktext';
import { readFlowBlock } from './flow';
import { breakKey, findColon, keyScalar } from './key';
import { readPlain } from './plain';
import { readAlias, readProperties } from './properties';
import { readQuoted } from './quoted';
import { advance, atLineEnd, DASH, DEEPEST, isBlank, type Reader, report, skipBlanks } from './reader';
import type { Entry, Item, Mapping, Node, Scalar, Sequence } from './tree';

/** The node that begins at `r.pos`, deeper than `parentCol`. Leaves the reader on the next content line. */
export function readNode(r: Reader, parentCol: number): Node | null {
  if (r.depth >= DEEPEST) {
    report(r, 'too-deep', r.pos, r.end);
    do advance(r);
    while (r.col > parentCol);
    return null;
  }
  r.depth++;
  const node = readAnchored(r, parentCol);
  r.depth--;
  return node;
}

function readAnchored(r: Reader, parentCol: number): Node | null {
  const first = r.text[r.pos];
  if (first !== '&' && first !== '!') return readPlainNode(r, parentCol);
  if (findColon(r.text, r.pos, r.end) >= 0) return readMapping(r, parentCol);
  const anchor = readProperties(r);
  let node: Node | null;
  if (atLineEnd(r)) {
    advance(r);
    node = r.col > parentCol ? readNode(r, parentCol) : null;
  } else node = readPlainNode(r, parentCol);
  if (anchor !== undefined) r.anchors.set(anchor, node);
  return node;
}

function readPlainNode(r: Reader, parentCol: number): Node | null {
  if (isDash(r)) return readSequence(r, parentCol);
  if (findColon(r.text, r.pos, r.end) >= 0 || isBrokenKey(r) || isComplexKey(r)) return readMapping(r, parentCol);
  return readValue(r, parentCol);
}

function isDash(r: Reader): boolean {
  if (r.text.charCodeAt(r.pos) !== DASH) return false;
  return r.pos + 1 >= r.end || isBlank(r.text.charCodeAt(r.pos + 1));
}

function isComplexKey(r: Reader): boolean {
  return r.text[r.pos] === '?' && (r.pos + 1 >= r.end || isBlank(r.text.charCodeAt(r.pos + 1)));
}

/** A first line without its colon is a key where the format knows it, or where keys stand below it. */
function isBrokenKey(r: Reader): boolean {
  const first = r.text[r.pos] as string;
  if ('[{"\'|>*'.includes(first)) return false;
  const { problems, pos } = r;
  const count = problems.length;
  const broken = breakKey(r, false);
  problems.length = count;
  if (broken) return true;
  const next = nextContent(r);
  return next !== undefined && next.col === r.col && findColon(r.text, next.pos, next.end) > pos;
}

/** The next line with content, without moving there. */
function nextContent(r: Reader): { pos: number; col: number; end: number } | undefined {
  const ahead: Reader = { ...r, problems: [], comments: [] };
  advance(ahead);
  return ahead.done ? undefined : ahead;
}

/** A scalar, a flow collection or an alias. */
function readValue(r: Reader, parentCol: number): Node | null {
  switch (r.text[r.pos]) {
    case '[':
    case '{':
      return readFlowBlock(r, parentCol);
    case '"':
    case "'":
      return readQuoted(r, parentCol);
    case '|':
    case '>':
      return readBlockText(r, parentCol);
    case '*': {
      const node = readAlias(r);
      skipBlanks(r);
      if (!atLineEnd(r)) report(r, 'text-after-value', r.pos, r.end);
      advance(r);
      return node;
    }
    default:
      return readPlain(r, parentCol);
  }
}

export function readMapping(r: Reader, parentCol: number): Mapping {
  const column = r.col;
  const start = r.pos;
  const entries: Entry[] = [];
  let badColumn = -1;
  do {
    if (r.col !== column && r.col !== badColumn) {
      badColumn = r.col;
      report(r, 'indentation', r.pos - r.col, r.pos);
    }
    if (isDash(r)) passStrayList(r);
    else entries.push(readEntry(r));
  } while (r.col > parentCol && !(r.col === column && isDash(r) && parentCol === column - 1));
  return { kind: 'mapping', flow: false, column, start, end: entries.at(-1)?.end ?? start, entries };
}

/** Items where a key should stand: they belong to nothing, and are said once. */
function passStrayList(r: Reader): void {
  report(r, 'unexpected', r.pos, r.end, '-');
  readSequence(r, r.col - 1);
}

function readEntry(r: Reader): Entry {
  const { text } = r;
  if (isComplexKey(r)) {
    report(r, 'unsupported-key', r.pos, r.pos + 1);
    r.pos++;
    r.col++;
    skipBlanks(r);
  }
  const column = r.col;
  const start = r.pos;
  readProperties(r);
  const colon = findColon(text, r.pos, r.end);
  let key: Scalar;
  let valueAt: number;
  const hasColon = colon >= 0;
  if (hasColon) {
    key = keyScalar(r, r.pos, colon);
    valueAt = colon + 1;
  } else {
    const broken = breakKey(r, true);
    if (broken === undefined) throw new Error('a line in a mapping is always read as a key');
    ({ key, valueAt } = broken);
  }
  r.col += valueAt - r.pos;
  r.pos = valueAt;
  skipBlanks(r);
  const value = readEntryValue(r, column);
  return { key, value, hasColon: hasColon || value !== null, start, end: value?.end ?? valueAt };
}

function readEntryValue(r: Reader, column: number): Node | null {
  let anchor: string | undefined;
  if (r.text[r.pos] === '&' || r.text[r.pos] === '!') anchor = readProperties(r);
  let node: Node | null = null;
  if (!atLineEnd(r)) node = readValue(r, column);
  else {
    advance(r);
    if (r.col > column) node = readNode(r, column);
    else if (r.col === column && isDash(r)) node = readSequence(r, column - 1);
  }
  if (anchor !== undefined) r.anchors.set(anchor, node);
  return node;
}

function readSequence(r: Reader, parentCol: number): Sequence {
  const column = r.col;
  const start = r.pos;
  const items: Item[] = [];
  let badColumn = -1;
  do {
    if (r.col !== column && r.col !== badColumn) {
      badColumn = r.col;
      report(r, 'indentation', r.pos - r.col, r.pos);
    }
    items.push(readItem(r));
  } while (r.col > parentCol && isDash(r));
  return { kind: 'sequence', flow: false, column, start, end: items.at(-1)?.end ?? start, items };
}

function readItem(r: Reader): Item {
  const start = r.pos;
  const dashCol = r.col;
  r.pos++;
  r.col++;
  skipBlanks(r);
  let value: Node | null = null;
  if (!atLineEnd(r)) value = readNode(r, dashCol);
  else {
    advance(r);
    if (r.col > dashCol) value = readNode(r, dashCol);
  }
  return { start, end: value?.end ?? start + 1, value };
}

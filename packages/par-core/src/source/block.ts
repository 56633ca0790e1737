import { breakKey, findColon, keyOfLine, keyScalar, keysOf, nameBefore } from './key';
import { afterProperties, readProperties } from './properties';
import {
  advance,
  atLineEnd,
  DASH,
  DEEPEST,
  isBlank,
  type Reader,
  report,
  reportIndentation,
  skipBlanks,
  textOf,
} from './reader';
import { type Before, close, counterpart, partsBefore, standsWith, take } from './reuse';
import { charOf } from './text';
import type { Entry, Item, Mapping, Node, Scalar, Sequence } from './tree';
import { readValue } from './value';

/**
 * What holds a node: a key; an item of a sequence, which a dash among its keys continues; or an item
 * of which it is already said that it is badly indented.
 */
type Inside = 'key' | 'item' | 'misplaced';

/** What stood in the place of a node before an edit, where that is known. */
type Old = Node | null | undefined;

/**
 * The node that begins at `r.pos`, deeper than `parentCol`. Leaves the reader on the next content line.
 * @param old what stood there before an edit: its parts are taken where the edit did not touch them
 * @param inside what holds the node
 */
export function readNode(r: Reader, parentCol: number, old: Old, inside: Inside = 'key'): Node | null {
  if (r.depth >= DEEPEST) {
    report(r, 'too-deep', r.pos, r.end);
    do advance(r);
    while (r.col > parentCol);
    return null;
  }
  r.depth++;
  const node = readAnchored(r, parentCol, old, inside);
  r.depth--;
  return node;
}

function readAnchored(r: Reader, parentCol: number, old: Old, inside: Inside): Node | null {
  const first = charOf(r.text, r.pos);
  if (first !== '&' && first !== '!') return readPlainNode(r, parentCol, old, inside);
  if (findColon(r.text, afterProperties(r), r.end) >= 0) return readMapping(r, parentCol, undefined, inside);
  const anchor = readProperties(r);
  let node: Node | null;
  if (atLineEnd(r)) {
    advance(r);
    node = r.col > parentCol ? readNode(r, parentCol, undefined) : null;
  } else node = readPlainNode(r, parentCol, undefined, inside);
  if (anchor !== undefined) r.anchors.set(anchor, node);
  return node;
}

function readPlainNode(r: Reader, parentCol: number, old: Old, inside: Inside): Node | null {
  if (isDash(r)) return readSequence(r, parentCol, parentCol, old);
  if (findColon(r.text, r.pos, r.end) >= 0 || isBrokenKey(r) || isComplexKey(r))
    return readMapping(r, parentCol, old, inside);
  return readValue(r, parentCol);
}

/** Marks that people and word processors put before the items of a list. */
const LIST_MARKS = '-–—•*+·▪';

function isDash(r: Reader): boolean {
  const code = r.text.charCodeAt(r.pos);
  if (code === DASH && (r.pos + 1 >= r.end || isBlank(r.text.charCodeAt(r.pos + 1)))) return true;
  return r.isKey !== undefined && LIST_MARKS.includes(charOf(r.text, r.pos) as string) && isMarkedKey(r);
}

/** `-mã: 1.a` or `• mã: 1.a`: with a key of the format behind it, the mark was meant as a dash. */
function isMarkedKey(r: Reader): boolean {
  let at = r.pos + 1;
  while (at < r.end && isBlank(r.text.charCodeAt(at))) at++;
  const colon = findColon(r.text, at, r.end);
  return colon >= 0 && (r.isKey?.(nameBefore(r.text, at, colon)) ?? false);
}

function isComplexKey(r: Reader): boolean {
  return charOf(r.text, r.pos) === '?' && (r.pos + 1 >= r.end || isBlank(r.text.charCodeAt(r.pos + 1)));
}

/** A first line without its colon is a key where the format knows it, or where keys stand below it. */
function isBrokenKey(r: Reader): boolean {
  const first = charOf(r.text, r.pos) as string;
  if ('[{"\'|>*'.includes(first)) return false;
  const { problems, pos, bound } = r;
  const count = problems.length;
  const broken = breakKey(r, false);
  problems.length = count;
  r.bound = bound;
  if (broken) return true;
  const next = nextContent(r);
  if (next === undefined) return false;
  const colon = findColon(r.text, next.pos, next.end);
  if (next.col === r.col) return colon > pos;
  // An id without its colon, with keys of the format below it.
  return next.col > r.col && colon > pos && (r.isKey?.(nameBefore(r.text, next.pos, colon)) ?? false);
}

/** The next line with content, without moving there. */
function nextContent(r: Reader): { pos: number; col: number; end: number } | undefined {
  const ahead: Reader = { ...r, problems: [], comments: [] };
  advance(ahead);
  r.reach = Math.max(r.reach, ahead.end);
  return ahead.done ? undefined : ahead;
}

export function readMapping(r: Reader, parentCol: number, old: Old, inside: Inside = 'key'): Mapping {
  const column = r.col;
  const known = partsBefore(old?.kind === 'mapping' && !old.flow && old.column === column ? old.entries : undefined);
  const start = r.pos;
  const entries: Entry[] = [];
  let badColumn = -1;
  r.open.push(column);
  do {
    const dash = isDash(r);
    // A dash among the keys of an item is the next item, badly indented; the sequence says so.
    if (dash && inside !== 'key') break;
    if (r.col !== column && r.col !== badColumn) {
      badColumn = r.col;
      if (inside !== 'misplaced') reportIndentation(r, column);
    }
    if (dash) continueList(r, entries);
    else entries.push(nextEntry(r, column, entries, known));
    passStrayText(r, column);
  } while (r.col > parentCol || isOwnKey(r, entries));
  r.open.pop();
  return { kind: 'mapping', flow: false, column, start, end: entries.at(-1)?.end ?? start, entries };
}

/** The entry that begins here: the one that stood here before an edit, or read. */
function nextEntry(r: Reader, column: number, entries: readonly Entry[], group: Before<Entry>): Entry {
  if (r.col !== column) return readEntry(r, column, entries);
  const known = counterpart(r, group);
  if (known && take(r, known)) return known;
  const { bound, reach } = r;
  r.reach = r.end;
  const entry = readEntry(r, column, entries, known?.value);
  close(r, entry, bound, reach);
  return entry;
}

/** Whether a key that stands left of every open block still goes with the keys before it. */
function isOwnKey(r: Reader, before: readonly Entry[]): boolean {
  if (r.done || r.isKey === undefined || r.open.includes(r.col) || isDash(r)) return false;
  const key = keyOfLine(r);
  return key !== undefined && r.isKey(key, keysOf(before));
}

/** Lines left of a block that are neither keys nor items: a text that goes on at the margin. Said once, and passed over. */
function passStrayText(r: Reader, column: number): void {
  let said = false;
  while (!r.done && r.col < column && r.isNearKey !== undefined && !isDash(r)) {
    if (findColon(r.text, r.pos, r.end) >= 0 || r.isNearKey(r.text.slice(r.pos, r.end).trim())) return;
    if (!said) report(r, 'stray-text', r.pos, r.end, String(column + 2));
    said = true;
    advance(r);
  }
}

/** Items where a key should stand: they go on with the list above, or belong to nothing; said once. */
function continueList(r: Reader, entries: Entry[]): void {
  const last = entries.at(-1);
  if (last?.value?.kind !== 'sequence' || last.value.flow) {
    report(r, 'unexpected', r.pos, r.end, '-');
    readSequence(r, r.col - 1, r.col, undefined);
    return;
  }
  const { value } = last;
  const more = readSequence(r, r.col - 1, r.col, undefined, value.column);
  const items = [...value.items, ...more.items];
  entries[entries.length - 1] = standsWith({ ...last, end: more.end, value: { ...value, end: more.end, items } });
}

/**
 * @param mappingColumn where the keys of the mapping stand; an entry indented further is read as if it stood there
 * @param old the value it had before an edit
 */
function readEntry(r: Reader, mappingColumn: number, before: readonly Entry[], old?: Old): Entry {
  const { text } = r;
  if (isComplexKey(r)) return readComplexEntry(r, mappingColumn, before);
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
  const value = readEntryValue(r, column, mappingColumn, before, old);
  const end = value?.end ?? valueAt;
  return { key, value, hasColon: hasColon || value !== null, start, end, next: undefined, reach: undefined };
}

/** `? key` and `: value` below it: said once, and read as `key: value`. */
function readComplexEntry(r: Reader, mappingColumn: number, before: readonly Entry[]): Entry {
  const start = r.pos;
  const column = r.col;
  report(r, 'unsupported-key', start, start + 1);
  r.pos++;
  skipBlanks(r);
  const key = plainRest(r);
  advance(r);
  const colon = charOf(r.text, r.pos) === ':' && r.col === column;
  if (!colon) return { key, value: null, hasColon: false, start, end: key.end };
  r.pos++;
  skipBlanks(r);
  const value = readEntryValue(r, column, mappingColumn, before);
  return { key, value, hasColon: true, start, end: value?.end ?? key.end };
}

/** The rest of the line as it stands. */
function plainRest(r: Reader): Scalar {
  let end = r.end;
  while (end > r.pos && isBlank(r.text.charCodeAt(end - 1))) end--;
  return { kind: 'scalar', style: 'plain', start: r.pos, end, value: textOf(r, r.pos, end) };
}

function readEntryValue(
  r: Reader,
  column: number,
  mappingColumn: number,
  before: readonly Entry[],
  old?: Old,
): Node | null {
  let anchor: string | undefined;
  if (charOf(r.text, r.pos) === '&' || charOf(r.text, r.pos) === '!') anchor = readProperties(r);
  const low = Math.min(column, mappingColumn);
  let node: Node | null = null;
  if (!atLineEnd(r)) {
    node = readValue(r, low);
    if (isEmptyFlowList(node) && r.col > low && isDash(r)) {
      report(r, 'empty-list-with-items', node.start, node.end, r.text.slice(node.start, node.end));
      node = readSequence(r, low, low, undefined);
    }
  } else {
    advance(r);
    if (r.col > Math.max(column, mappingColumn) || (r.col > low && isChild(r, before))) {
      node = readNode(r, r.col > mappingColumn ? mappingColumn : low, old);
    } else if (r.col >= low && isDash(r)) node = readSequence(r, r.col - 1, r.col, old);
  }
  if (anchor !== undefined) r.anchors.set(anchor, node);
  return node;
}

/** `[]`, below which its author then writes the items. */
function isEmptyFlowList(node: Node | null): node is Sequence {
  return node?.kind === 'sequence' && node.flow && node.items.length === 0;
}

/** Below a key that was indented too far: what its neighbours do not know belongs to it. */
function isChild(r: Reader, before: readonly Entry[]): boolean {
  const key = keyOfLine(r);
  return key !== undefined && r.isKey !== undefined && !r.isKey(key, keysOf(before));
}

/**
 * @param parentCol items stand deeper than this
 * @param old what stood there before an edit
 * @param column where the dashes should stand; where the first one does, unless told
 * @param ownerCol column of the key that holds the sequence; a line deeper than it still belongs to the last item
 */
function readSequence(r: Reader, parentCol: number, ownerCol: number, old: Old, column = r.col): Sequence {
  const known = partsBefore(old?.kind === 'sequence' && !old.flow && old.column === column ? old.items : undefined);
  const start = r.pos;
  const items: Item[] = [];
  let badColumn = -1;
  let said = false;
  r.open.push(column);
  while (r.col > parentCol) {
    if (isDash(r)) {
      const bad = r.col !== column;
      if (bad && r.col !== badColumn) reportIndentation(r, column);
      badColumn = bad ? r.col : -1;
      said = bad;
      items.push(bad ? readItem(r, true) : nextItem(r, known));
    } else {
      const last = items.at(-1);
      if (r.col <= ownerCol || !belongsTo(r, last)) break;
      if (!said) reportIndentation(r, columnOf(last) ?? column + 2);
      said = true;
      items[items.length - 1] = continueItem(last, readMapping(r, ownerCol, undefined, 'misplaced'));
    }
  }
  r.open.pop();
  return { kind: 'sequence', flow: false, column, start, end: items.at(-1)?.end ?? start, items };
}

/** Whether a key below an item, indented less than its first one, is still one of its keys. */
function belongsTo(r: Reader, item: Item | undefined): boolean {
  const key = keyOfLine(r);
  if (key === undefined || r.isKey === undefined) return true;
  const siblings = item?.value?.kind === 'mapping' ? keysOf(item.value.entries) : [];
  return r.isKey(key, siblings);
}

/** Column of the keys of an item. */
function columnOf(item: Item | undefined): number | undefined {
  return item?.value?.kind === 'mapping' && !item.value.flow ? item.value.column : undefined;
}

/** Keys below an item that are not indented as deep as its first one. */
function continueItem(item: Item | undefined, rest: Mapping): Item {
  if (item?.value?.kind !== 'mapping') return { start: item?.start ?? rest.start, end: rest.end, value: rest };
  const entries = [...item.value.entries, ...rest.entries.map(standsWith)];
  return standsWith({ ...item, end: rest.end, value: { ...item.value, end: rest.end, entries } });
}

/** The item that begins here: the one that stood here before an edit, or read. */
function nextItem(r: Reader, group: Before<Item>): Item {
  const known = counterpart(r, group);
  if (known && take(r, known)) return known;
  const { bound, reach } = r;
  r.reach = r.end;
  const item = readItem(r, false, known?.value);
  close(r, item, bound, reach);
  return item;
}

/**
 * @param said whether it is already said that the item is badly indented
 * @param old the value it had before an edit
 */
function readItem(r: Reader, said: boolean, old?: Old): Item {
  const start = r.pos;
  const dashCol = r.col;
  r.pos++;
  r.col++;
  const dash = r.text.charCodeAt(start) === DASH && (r.pos >= r.end || isBlank(r.text.charCodeAt(r.pos)));
  if (!dash) report(r, 'list-mark', start, start + 1, charOf(r.text, start) as string);
  skipBlanks(r);
  // Without its blank, the key stands where it would stand with it.
  if (!dash && r.col === dashCol + 1) r.col++;
  let value: Node | null = null;
  if (!atLineEnd(r)) value = readNode(r, dashCol, old, said ? 'misplaced' : 'item');
  else {
    advance(r);
    if (r.col > dashCol) value = readNode(r, dashCol, old, said ? 'misplaced' : 'item');
  }
  return { start, end: value?.end ?? start + 1, value, next: undefined, reach: undefined };
}

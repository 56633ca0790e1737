import { unaccent } from '@soctrang/par-core/directive';
import type { ObjectShape, RecordShape, Shape } from '@soctrang/par-core/report';
import { foldName, wayOf } from '@soctrang/par-core/report';
import {
  charOf,
  type Entry,
  lastBefore,
  type Mapping,
  type Node,
  type Sequence,
  type SourceTree,
  type Span,
  trimmedEnd,
  trimmedStart,
} from '@soctrang/par-core/source';
import { type Cursor, cursorsFor, fieldOf, type Holder, keyCursor, valueShape, type Writing } from './cursor';
import { isQuoted, quotedPart, scalarCursors } from './scalar-cursor';

interface FlowSpot {
  readonly tree: SourceTree;
  readonly offset: number;
}

type Brackets = Exclude<Writing, 'block'>;

/** What can be written at the cursor inside brackets, by the shape they should have: YAML's, or JSON's. */
export function flowCursors(
  spot: FlowSpot,
  node: Mapping | Sequence,
  shape: Shape,
  outer: readonly Holder[],
  writing: Brackets,
): readonly Cursor[] {
  if (!isInside(spot, node)) return [];
  if (shape.kind === 'either') return flowCursors(spot, node, wayOf(shape, node), outer, writing);
  if (node.kind === 'sequence') {
    if (shape.kind !== 'list') return [];
    const item = node.items.findLast(({ start }) => start <= spot.offset);
    if (item === undefined || item.value === null || isOver(spot, item.value, writing)) {
      return separated(spot, cursorsFor(shape.item, { holders: outer, ...newPart(spot, writing) }), node.items);
    }
    return inValue(spot, item.value, shape.item, outer, writing);
  }
  if (shape.kind !== 'object' && shape.kind !== 'record') return [];
  const holders = settled(node, shape, outer);
  const entry = node.entries.findLast(({ start }) => start <= spot.offset);
  if (entry === undefined || hasComma(spot, entry.end)) return newKey(spot, holders, writing);
  return onEntry(spot, entry, holders, writing);
}

/**
 * A bracket that is not closed above takes in the items that follow it: a task that stands among the evidence of the one
 * before is a task all the same, told by keys that only a task has.
 */
function settled(node: Mapping, shape: ObjectShape | RecordShape, outer: readonly Holder[]): readonly Holder[] {
  const keys = node.entries.filter(({ hasColon }) => hasColon).map(({ key }) => key.value);
  const fits = (one: Holder['shape']): boolean =>
    one.kind === 'object' && keys.every((key) => fieldOf(one, key) !== undefined);
  if (shape.kind === 'record' || keys.length === 0 || fits(shape)) return [...outer, { shape, node }];
  const at = outer.findLastIndex(({ shape: one }) => one !== shape && fits(one));
  const found = outer[at];
  return found === undefined ? [...outer, { shape, node }] : [...outer.slice(0, at), { shape: found.shape, node }];
}

/** An unclosed bracket holds whatever follows. */
function isInside({ tree, offset }: FlowSpot, node: Mapping | Sequence): boolean {
  if (offset <= node.start) return false;
  if (offset < node.end) return true;
  const closer = node.kind === 'mapping' ? '}' : ']';
  const parts = node.kind === 'mapping' ? node.entries : node.items;
  const closed =
    node.end - 1 > node.start && charOf(tree.source, node.end - 1) === closer && parts.at(-1)?.end !== node.end;
  return !closed;
}

function onEntry(spot: FlowSpot, entry: Entry, holders: readonly Holder[], writing: Brackets): readonly Cursor[] {
  const { tree, offset } = spot;
  const { key, value } = entry;
  if (offset <= key.end || !entry.hasColon) {
    const { inside, quote } = isQuoted(key) ? quotedPart(tree, key) : { inside: key, quote: '' };
    if (offset < inside.start || (entry.hasColon && offset > inside.end)) return [];
    const end = entry.hasColon ? inside.end : Math.max(key.end, offset);
    const replace = { start: inside.start, end };
    return separated(
      spot,
      keyCursor(holders, { replace, writing, column: 0, quote }, entry, entry.hasColon ? 'nothing' : 'colon-and-value'),
    );
  }
  const holder = holders.at(-1);
  const below = holder && valueShape(holder.shape, key.value);
  if (value !== null && isBehind(spot, value, writing)) return newKey(spot, holders, writing);
  const word = value && holder ? wordBehindComma(spot, value, holder.shape) : undefined;
  if (word) return separated(spot, keyCursor(holders, { replace: word, writing, column: 0 }));
  if (below === undefined) return [];
  if (value === null) {
    const prefix = charOf(tree.source, offset - 1) === ':' ? ' ' : '';
    return cursorsFor(below, { holders, writing, column: 0, prefix, replace: { start: offset, end: offset } });
  }
  return inValue(spot, value, below, holders, writing);
}

function inValue(
  spot: FlowSpot,
  value: Node,
  shape: Shape,
  holders: readonly Holder[],
  writing: Brackets,
): readonly Cursor[] {
  if (spot.offset < value.start) return [];
  if (value.kind !== 'scalar') return flowCursors(spot, value, shape, holders, writing);
  if (shape.kind !== 'scalar' && shape.kind !== 'choice') return [];
  return scalarCursors(spot, value, shape, holders, writing);
}

/**
 * `{ số ký hiệu: 120/BC-STC, ng` – the reader takes the half word for a part of the text before it, as it takes the
 * second half of `Báo cáo, kiến nghị`. Where it begins like a key it is one to its writer.
 */
function wordBehindComma({ tree, offset }: FlowSpot, value: Node, shape: ObjectShape | RecordShape): Span | undefined {
  if (shape.kind !== 'object' || value.kind !== 'scalar' || value.style !== 'plain') return undefined;
  const comma = lastBefore(tree.source, ',', offset);
  if (comma < value.start) return undefined;
  const word = tree.source.slice(comma + 1, offset);
  const typed = unaccent(foldName(word));
  const begins = typed !== '' && [...shape.unaccented.keys()].some((name) => name.startsWith(typed));
  return begins ? { start: offset - word.trimStart().length, end: Math.max(value.end, offset) } : undefined;
}

/** Behind an item, where the next one begins; the comma between them may still be missing. */
function isOver(spot: FlowSpot, value: Node, writing: Brackets): boolean {
  if (value.kind !== 'scalar') return !isInside(spot, value);
  return hasComma(spot, value.end) || isBehind(spot, value, writing);
}

/** Behind a whole value, where only a comma is missing before the next key. */
function isBehind(spot: FlowSpot, value: Node, writing: Brackets): boolean {
  if (spot.offset <= value.end) return false;
  if (value.kind !== 'scalar') return !isInside(spot, value);
  return writing === 'json' || value.style !== 'plain';
}

function hasComma({ tree, offset }: FlowSpot, from: number): boolean {
  return tree.source.slice(from, Math.max(from, offset)).includes(',');
}

function newPart({ offset }: FlowSpot, writing: Brackets): { writing: Brackets; column: 0; replace: Span } {
  return { writing, column: 0, replace: { start: offset, end: offset } };
}

function newKey(spot: FlowSpot, holders: readonly Holder[], writing: Brackets): readonly Cursor[] {
  return separated(spot, keyCursor(holders, newPart(spot, writing)));
}

/** A part among others needs a comma before it and one behind it, where they are not there yet. */
function separated<Place extends Cursor>(
  { tree }: FlowSpot,
  cursors: readonly Place[],
  parts: readonly Span[] = cursors[0]?.holders.at(-1)?.node?.entries ?? [],
): readonly Place[] {
  return cursors.map((cursor) => {
    if (cursor.kind === 'key' && cursor.wanting === 'nothing') return cursor;
    const { writing, replace, quote, suffix } = cursor;
    const before = trimmedEnd(tree.source, replace.start - quote.length);
    const after = charOf(tree.source, trimmedStart(tree.source, replace.end)) ?? '';
    const missing = before > 0 && !'{[,'.includes(charOf(tree.source, before - 1) ?? '');
    // What stands below YAML's brackets that are not closed is written by indentation, and is none of theirs.
    const followed = writing === 'json' || parts.some(({ start }) => start >= replace.end);
    return {
      ...cursor,
      suffix: followed && /["{[\p{L}\d-]/u.test(after) ? `${suffix},` : suffix,
      ...(missing && { mend: { start: before, end: before, text: ',' } }),
    };
  });
}

import { type ListShape, type Shape, wayOf } from '@soctrang/par-core/report';
import {
  charOf,
  type Entry,
  lineAt,
  type Mapping,
  type Node,
  type Scalar,
  type Sequence,
  trimmedEnd,
} from '@soctrang/par-core/source';
import { type BlockSpot, isInsideText, isOnLine, onEmptyLine } from './block-spot';
import { type Cursor, cursorsFor, type Holder, keyCursor, valueShape, waysHere } from './cursor';
import { flowCursors } from './flow-cursor';
import { isQuoted, quotedPart, scalarCursors } from './scalar-cursor';

/** A mapping that holds the cursor, with its node. */
type MappingHolder = Holder & { readonly node: Mapping };

/** What can be written at the cursor inside a node, by the shape the node should have. Empty where nothing can be. */
export function blockCursors(spot: BlockSpot, node: Node, shape: Shape, outer: readonly Holder[]): readonly Cursor[] {
  if (shape.kind === 'either') return blockCursors(spot, node, wayOf(shape, node), outer);
  if (node.kind === 'scalar') return inScalar(spot, node, shape, outer);
  if (node.flow) return flowCursors(spot, node, shape, outer, 'flow');
  if (node.kind === 'sequence') return shape.kind === 'list' ? inSequence(spot, node, shape, outer) : [];
  return shape.kind === 'object' || shape.kind === 'record' ? inMapping(spot, { shape, node }, outer) : [];
}

function inMapping(spot: BlockSpot, holder: MappingHolder, outer: readonly Holder[]): readonly Cursor[] {
  const { node, shape } = holder;
  const holders = [...outer, holder];
  const entry = node.entries.findLast(({ start }) => start <= spot.offset);
  if (entry?.value && isAbove(spot, entry.value)) {
    const below = valueShape(shape, entry.key.value);
    return below ? blockCursors({ ...spot, column: 0 }, entry.value, below, holders) : [];
  }
  if (spot.blank && spot.column <= node.column) {
    if (entry && isInsideText(spot.offset, entry.value)) return [];
    const keys = keyCursor(holders, onEmptyLine(spot, node.column));
    return entry ? [...keys, ...itemInKeyColumn(spot, holder, holders, entry)] : keys;
  }
  if (entry === undefined) return [];
  if (isOnLine(spot, entry)) return onEntry(spot, holder, holders, entry);
  const below = valueShape(shape, entry.key.value);
  if (below === undefined) return [];
  if (spot.blank && entry.value?.kind === 'scalar') {
    const column = columnOfKeys(spot, entry, entry.value, below);
    if (column !== undefined) return cursorsFor(below, { holders, ...onEmptyLine(spot, column) });
  }
  if (entry.value === null) {
    const opening = { holders, ...onEmptyLine(spot, spot.column), alone: true };
    return spot.blank ? cursorsFor(belowKey(below), opening) : [];
  }
  if (spot.blank && isFinished(spot, entry.value, below)) return keyCursor(holders, onEmptyLine(spot, node.column));
  return blockCursors(spot, entry.value, below, holders);
}

/** On an empty line between a key or dash and what stands below it, however deep the cursor is, one is inside of that. */
function isAbove(spot: BlockSpot, value: Node): boolean {
  return spot.blank && value.kind !== 'scalar' && !value.flow && spot.offset < value.start && !isOnLine(spot, value);
}

/** A value that stands on one line and is no free text does not go on below, however deep the cursor is. */
function isFinished({ offset }: BlockSpot, value: Node, shape: Shape): boolean {
  if (value.kind !== 'scalar' || value.style === 'literal' || value.style === 'folded') return false;
  return offset > value.end && !(shape.kind === 'scalar' && shape.scalar === 'text');
}

/** Where keys belong and a word stands on a line of its own, it is a key without its colon: others stand in its column. */
function columnOfKeys(spot: BlockSpot, { key }: Entry, value: Scalar, below: Shape): number | undefined {
  const { lineStarts } = spot.tree;
  const line = lineAt(lineStarts, value.start);
  if ((below.kind !== 'object' && below.kind !== 'record') || value.style !== 'plain') return undefined;
  if (spot.offset <= value.end || lineAt(lineStarts, key.start) === line) return undefined;
  const column = value.start - (lineStarts[line] ?? 0);
  return spot.column >= column ? column : undefined;
}

/** A list may stand in the column of its key: an empty line there is a place for a key and for a further item. */
function itemInKeyColumn(
  spot: BlockSpot,
  { node, shape }: MappingHolder,
  holders: readonly Holder[],
  { key, value }: Entry,
): readonly Cursor[] {
  if (value?.kind !== 'sequence' || value.flow || value.column !== node.column) return [];
  const list = valueShape(shape, key.value);
  return list?.kind === 'list' ? cursorsFor(list, { holders, ...onEmptyLine(spot, node.column) }) : [];
}

/** On the line of a key: in the key, or behind its colon. */
function onEntry(
  spot: BlockSpot,
  { node, shape }: MappingHolder,
  holders: readonly Holder[],
  entry: Entry,
): readonly Cursor[] {
  const { tree, offset } = spot;
  const { key, value } = entry;
  // The reader takes `số k` for the key `số` with a value; to a writer it is the beginning of `số ký hiệu`.
  const hasColon = /^\s*[:\uff1a]/u.test(tree.source.slice(key.end, key.end + 20));
  if (offset < key.start) return [];
  if (hasColon && isQuoted(key)) {
    const { inside, quote } = quotedPart(tree, key);
    if (inside.start <= offset && offset <= inside.end) {
      return keyCursor(holders, { replace: inside, writing: 'block', column: node.column, quote }, entry, 'nothing');
    }
  }
  if (offset <= key.end || !hasColon) {
    const below = value !== null && !isOnLine(spot, value);
    const wordEnd = value !== null && !below ? value.end : key.end;
    const replace = { start: key.start, end: hasColon ? key.end : Math.max(wordEnd, offset) };
    const wanting = hasColon ? 'nothing' : below ? 'colon' : 'colon-and-value';
    return keyCursor(holders, { replace, writing: 'block', column: node.column }, entry, wanting);
  }
  const below = valueShape(shape, key.value);
  if (below === undefined) return [];
  if (value === null) return emptyValue(spot, below, holders, node.column);
  return isOnLine(spot, value) ? blockCursors(spot, value, below, holders) : [];
}

/** On a line of its own below a key: what may be written in one word or with keys has keys there. */
function belowKey(shape: Shape): Shape {
  return shape.kind === 'either' ? (shape.object ?? shape.list ?? shape) : shape;
}

/** Behind a colon with nothing there yet. What has parts of its own begins on the next line. */
function emptyValue(spot: BlockSpot, shape: Shape, holders: readonly Holder[], keyColumn: number): readonly Cursor[] {
  const { tree, offset } = spot;
  if (shape.kind === 'either') return waysHere(shape).flatMap((way) => emptyValue(spot, way, holders, keyColumn));
  if (shape.kind === 'scalar' || shape.kind === 'choice') {
    const colon = trimmedEnd(tree.source, offset);
    const opening = { holders, replace: empty(offset), writing: 'block', column: keyColumn } as const;
    // A no-break space is none to YAML: a plain one takes its place.
    if (/[^ \t]/u.test(tree.source.slice(colon, offset))) {
      return cursorsFor(shape, { ...opening, mend: { start: colon, end: offset, text: ' ' } });
    }
    return cursorsFor(shape, { ...opening, prefix: charOf(tree.source, offset - 1) === ' ' ? '' : ' ' });
  }
  const column = keyColumn + 2;
  const start = trimmedEnd(tree.source, offset);
  const prefix = `\n${' '.repeat(column)}`;
  return cursorsFor(shape, { holders, replace: { start, end: offset }, writing: 'block', column, prefix });
}

function inSequence(spot: BlockSpot, node: Sequence, shape: ListShape, holders: readonly Holder[]): readonly Cursor[] {
  const { tree, offset, lineStart } = spot;
  const item = node.items.findLast(({ start }) => start <= offset);
  if (item?.value && isAbove(spot, item.value)) {
    return blockCursors({ ...spot, column: 0 }, item.value, shape.item, holders);
  }
  if (spot.blank && spot.column <= node.column) {
    if (item && isInsideText(offset, item.value)) return [];
    return cursorsFor(shape, { holders, ...onEmptyLine(spot, node.column) });
  }
  if (item === undefined) return [];
  if (!isOnLine(spot, item)) {
    if (item.value !== null) return blockCursors(spot, item.value, shape.item, holders);
    const column = Math.max(spot.column, node.column + 2);
    return spot.blank ? cursorsFor(shape.item, { holders, ...onEmptyLine(spot, column) }) : [];
  }
  if (offset <= item.start) return [];
  if (item.value !== null) return isOnLine(spot, item.value) ? blockCursors(spot, item.value, shape.item, holders) : [];
  const prefix = charOf(tree.source, offset - 1) === '-' ? ' ' : '';
  const column = offset - lineStart + prefix.length;
  return cursorsFor(shape.item, { holders, replace: empty(offset), writing: 'block', column, prefix });
}

/** In a value; or in the first word of something with parts of its own, which is still taken for a text. */
function inScalar(spot: BlockSpot, node: Scalar, shape: Shape, holders: readonly Holder[]): readonly Cursor[] {
  const { tree, offset, lineStart } = spot;
  if (!isOnLine(spot, node) || offset < node.start) return [];
  if (shape.kind === 'scalar' || shape.kind === 'choice') return scalarCursors(spot, node, shape, holders, 'block');
  const before = tree.source.slice(lineStart, node.start);
  if (node.style !== 'plain' || !/^[\s-]*$/u.test(before)) return [];
  const replace = { start: node.start, end: Math.max(node.end, offset) };
  return cursorsFor(shape, { holders, replace, writing: 'block', column: node.start - lineStart });
}

function empty(offset: number): { readonly start: number; readonly end: number } {
  return { start: offset, end: offset };
}

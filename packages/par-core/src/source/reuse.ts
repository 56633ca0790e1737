import { lineAt, lineEndOf } from './lines';
import type { Reader } from './reader';
import type { TextChange } from './text';
import type { Extent, Node, SourceTree, Span } from './tree';

/** A tree and the change of its text that made it out of date: reading the new text takes from it what still holds. */
export interface Reuse {
  readonly tree: SourceTree;
  readonly start: number;
  readonly end: number;
  /** Where in the new text the change ends. */
  readonly newEnd: number;
  /** How far everything behind the change has moved. */
  readonly delta: number;
  /** Whether what was put in stands on one line of YAML, and so goes on with what it was put before. */
  readonly isOfOneLine: boolean;
}

type Part = Span & Extent;
type Noted = Span & { readonly [Key in keyof Extent]-?: number };

/** A reader of any syntax: where it is, and what there was before. */
type Where = Pick<Reader, 'reuse' | 'pos'>;

/** What a change leaves of a tree. */
export function reuseOf(tree: SourceTree, { start, end, text }: TextChange): Reuse {
  const isOfOneLine = tree.syntax === 'yaml' && !/[\r\n]/u.test(text);
  return { tree, start, end, newEnd: start + text.length, delta: text.length - (end - start), isOfOneLine };
}

/** The parts that a group had before the change, and how many of them the reader has passed: those may have moved. */
export interface Before<Known extends Part> {
  readonly parts: readonly Known[];
  passed: number;
}

const NOTHING: Before<never> = { parts: [], passed: 0 };

export function partsBefore<Known extends Part>(parts: readonly Known[] | undefined): Before<Known> {
  return parts === undefined || parts.length === 0 ? NOTHING : { parts, passed: 0 };
}

/** The part that stood where the reader is: in its place before the change, moved by it, or begun within it. */
export function counterpart<Known extends Part>({ reuse, pos }: Where, group: Before<Known>): Known | undefined {
  const { parts } = group;
  if (reuse === undefined || parts.length === 0) return undefined;
  const at = pos < reuse.start ? pos : pos - reuse.delta;
  const index = lastUpTo(group, at);
  const known = parts[index];
  if (known?.start === at) {
    group.passed = index + 1;
    return known;
  }
  if (pos < reuse.start || pos > reuse.newEnd) return undefined;
  const near = parts[lastUpTo(group, reuse.end)];
  if (near === undefined || near.start < reuse.start) return undefined;
  // What was put in front of a part leaves the part itself to come, unless it is of the same line.
  return near.start < reuse.end || reuse.isOfOneLine ? near : undefined;
}

/** The index of the last part, of those not passed, that starts no later than an offset; -1 where none does. */
function lastUpTo({ parts, passed }: Before<Part>, start: number): number {
  let low = passed;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle] as Part).start <= start) low = middle + 1;
    else high = middle;
  }
  return low === passed ? -1 : low - 1;
}

/**
 * Whether a part of the tree before stands where the reader is, and the change neither touched it nor could have made it
 * read differently. Then it goes into the new tree as it is, and is moved to its new place.
 */
export function isKept({ reuse, pos }: Where, part: Part | undefined): part is Noted {
  if (reuse === undefined || part?.next === undefined || part.reach === undefined) return false;
  if (part.reach < reuse.start && part.start === pos) return true;
  if (pos < reuse.newEnd || part.start < reuse.end || part.start + reuse.delta !== pos) return false;
  if (reuse.delta !== 0) movePart(part as Movable<Part>, reuse.delta);
  return true;
}

/** Passes over a part of a block that is kept. False where it has to be read. */
export function take(r: Reader, part: Part | undefined): boolean {
  const { start = 0, next = 0 } = part ?? {};
  if (!isKept(r, part)) return false;
  takeComments(r, start, next, part.start - start);
  r.reach = Math.max(r.reach, part.reach);
  goTo(r, part.next);
  return true;
}

/** Notes how far the reader looked for a part that has nothing wrong and stands by itself; `reach` is that of what holds it. */
export function close(r: Reader, part: Part, bound: number, reach: number): void {
  const furthest = Math.max(r.reach, r.end);
  if (r.bound === bound) note(part, r.done ? r.text.length : r.pos, furthest);
  r.reach = Math.max(reach, furthest);
}

/** Notes of a part how far reading it looked. */
export function note(part: Part, next: number, reach: number): void {
  const noted = part as Movable<Part>;
  noted.next = next;
  noted.reach = reach;
}

/** A part that is read in one go with others. */
export function standsWith<Known extends Part>(part: Known): Known {
  return part.next === undefined ? part : { ...part, next: undefined, reach: undefined };
}

/** The comments of a part, by its place before. */
function takeComments(r: Reader, from: number, to: number, moved: number): void {
  const comments = r.reuse?.tree.comments ?? [];
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle] as Span).start < from) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < comments.length; index++) {
    const { start, end } = comments[index] as Span;
    if (start >= to) return;
    r.comments.push({ start: start + moved, end: end + moved });
  }
}

/** Puts the reader on the content that begins at an offset; only blanks indent it. */
function goTo(r: Reader, offset: number): void {
  r.pos = offset;
  if (offset >= r.text.length) {
    r.line = r.lineStarts.length;
    r.end = r.text.length;
    r.col = -1;
    r.done = true;
    return;
  }
  r.line = lineAt(r.lineStarts, offset);
  r.end = lineEndOf(r.lineStarts, r.text, r.line);
  r.col = offset - (r.lineStarts[r.line] as number);
}

type Movable<Known> = { -readonly [Key in keyof Known]: Known[Key] };

function movePart(part: Movable<Part>, by: number): void {
  moveSpan(part, by);
  if (part.next !== undefined) part.next += by;
  if (part.reach !== undefined) part.reach += by;
  const { key, value } = part as { readonly key?: Movable<Span>; readonly value?: Node | null };
  if (key) moveSpan(key, by);
  if (value) moveNode(value, by);
}

function moveNode(node: Node, by: number): void {
  moveSpan(node as Movable<Node>, by);
  if (node.kind === 'mapping') for (const entry of node.entries) movePart(entry as Movable<Part>, by);
  else if (node.kind === 'sequence') for (const item of node.items) movePart(item as Movable<Part>, by);
}

function moveSpan(span: Movable<Span>, by: number): void {
  span.start += by;
  span.end += by;
}

import type { AnyRead, Language } from '@soctrang/par-core/report';
import type { Entry, Node, SourceTree, Span } from '@soctrang/par-core/source';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { rangeOf } from '../diagnostics';
import { shortened } from '../shortened';

/** The protocol’s kinds of symbol, by what they stand for here: editors draw a small picture for each. */
export const PICTURE = {
  file: 1,
  module: 2, // a report, a set, a directive
  namespace: 3, // an area
  class: 5, // a criterion; an agency
  method: 6, // a task
  property: 7, // a component, a key
  field: 8, // an obligation
  interface: 11, // a group of agencies
  string: 15, // a text
  number: 16, // an indicator
  array: 18, // a list
  key: 20,
  event: 24, // a shortcoming; a day
  object: 19, // a document
} as const satisfies Readonly<Record<string, SymbolKind>>;

/** A line of the outline, by offsets. */
export interface Outline {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly kind: SymbolKind;
  /** All of it, with what stands under it. */
  readonly whole: Span;
  /** Where an editor puts the cursor. */
  readonly head: Span;
  readonly under?: readonly Outline[];
}

/** Letters of a line that a panel at the side has room for. */
const MOST_LETTERS = 100;

/**
 * An outline as the protocol has it: each part within its parent, its head within itself, in the order of the text. What
 * an alias names stands elsewhere; it is shown at its parent.
 */
export function symbolOf(outline: Outline, tree: SourceTree, within?: Span): DocumentSymbol {
  const fits = !within || isWithin(outline.whole, within);
  const whole = fits ? outline.whole : within;
  const head = isWithin(outline.head, whole) ? outline.head : { start: whole.start, end: whole.start };
  const under = [...(outline.under ?? [])].sort((a, b) => a.whole.start - b.whole.start);
  const name = shortened(outline.name, MOST_LETTERS);
  const detail = outline.detail && shortened(outline.detail, MOST_LETTERS);
  return {
    name: name === '' ? '–' : name,
    kind: outline.kind,
    range: rangeOf(tree, whole),
    selectionRange: rangeOf(tree, head),
    ...(detail && { detail }),
    ...(under.length > 0 && { children: under.map((one) => symbolOf(one, tree, whole)) }),
  };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** A key with its value, under the name that the file gives it. */
export function entryOutline(entry: Entry, under: readonly Outline[] = [], detail?: string): Outline {
  const { key, value } = entry;
  const name = key.value;
  return { name, detail: detail ?? textOf(value), kind: pictureOf(value), whole: entry, head: key, under };
}

/** Whatever stands under a key of which nothing more is known: keys of keys, items of lists, two steps deep. */
export function plainOutline(entry: Entry, depth = 2): Outline {
  return entryOutline(entry, depth > 0 && entry.value ? plainUnder(entry.value, depth) : []);
}

function plainUnder(node: Node, depth: number): readonly Outline[] {
  if (node.kind === 'scalar') return [];
  if (node.kind === 'mapping') return node.entries.map((entry) => plainOutline(entry, depth - 1));
  return node.items.flatMap(({ value }): readonly Outline[] => {
    if (value === null) return [];
    if (value.kind === 'scalar') return [{ name: value.value, kind: PICTURE.string, whole: value, head: value }];
    if (value.kind === 'sequence') return [];
    const [first] = value.entries;
    if (first === undefined) return [];
    const name = textOf(first.value) ?? first.key.value;
    const under = value.entries.slice(1).map((entry) => plainOutline(entry, depth - 1));
    return [{ name, kind: PICTURE.object, whole: value, head: first, under }];
  });
}

function pictureOf(node: Node | null): SymbolKind {
  if (node?.kind === 'sequence') return PICTURE.array;
  return node?.kind === 'mapping' ? PICTURE.object : PICTURE.string;
}

function textOf(node: Node | null): string | undefined {
  return node?.kind === 'scalar' && node.value !== '' ? node.value : undefined;
}

/** The place of a part under its key, or in its list. */
export function placeOfRead(read: Pick<AnyRead, 'key' | 'node'>): { readonly whole: Span; readonly head: Span } {
  const { key, node } = read;
  if (key) return { whole: { start: key.start, end: Math.max(key.end, node?.end ?? 0) }, head: key };
  if (node === null) return { whole: { start: 0, end: 0 }, head: { start: 0, end: 0 } };
  const [first] = node.kind === 'mapping' ? node.entries : [];
  const value = first?.value;
  const oneLine = value?.kind === 'scalar' && value.style !== 'literal' && value.style !== 'folded';
  return { whole: node, head: first ? (oneLine ? first : first.key) : node };
}

/** What outlines are made in. */
export interface OutlineContext {
  readonly language: Language;
  readonly tree: SourceTree;
}

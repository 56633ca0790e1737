import { FORMAT_OF_KIND } from '@soctrang/par-core';
import type { Calendar } from '@soctrang/par-core/calendar';
import { unaccent } from '@soctrang/par-core/directive';
import { type Field, foldName, type ObjectShape, type RecordShape, type Shape, wayOf } from '@soctrang/par-core/report';
import { type Entry, type Node, offsetAt, type Range, type Scalar, type Span } from '@soctrang/par-core/source';
import type { SemanticTokens } from 'vscode-languageserver-types';
import type { OpenDocument } from './open-document';
import { commentTokens } from './semantic-tokens/comments';
import { type Place, recordKeyKind, scalarKind } from './semantic-tokens/scalar-kind';
import { statusModifiers } from './semantic-tokens/statuses';
import { encoded, inOrder, type Token, type TokenKind } from './semantic-tokens/token';

export { SEMANTIC_LEGEND } from './semantic-tokens/legend';

export interface SemanticTokensOptions {
  /** Days off, by which a task is late; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
}

/**
 * What each key and value of a file is: a known key or one that is none, a task, an agency, an indicator, a component, a
 * date, a number, a status that is done, open or late, a comment that silences a finding. Prose has no tokens: an editor
 * colours it by itself.
 *
 * @param range only what stands in it; the whole file unless told
 * @returns five numbers for each token, as the protocol counts them, by `SEMANTIC_LEGEND`
 */
export function semanticTokensOf(
  document: OpenDocument,
  range?: Range,
  options: SemanticTokensOptions = {},
): SemanticTokens {
  const { tree } = document.checked;
  const { text, lineStarts } = tree;
  const asked: Span = range
    ? { start: offsetAt(lineStarts, text, range.start), end: offsetAt(lineStarts, text, range.end) }
    : { start: 0, end: text.length };
  const walk: Walk = {
    asked,
    tokens: [],
    seen: new Set(),
    statuses: statusModifiers(document, options.calendar),
  };
  walkNode(walk, FORMAT_OF_KIND[document.kind].shape, tree.root, { where: '', key: '' });
  walk.tokens.push(...commentTokens(tree, asked));
  const inside = walk.tokens.filter((token) => token.end > asked.start && token.start < asked.end);
  return { data: encoded(inOrder(inside, tree), tree) };
}

interface Walk {
  readonly asked: Span;
  readonly tokens: Token[];
  /** What an alias names is walked once. */
  readonly seen: Set<Node>;
  /** What is said of a status beside that it is one, by where it begins. */
  readonly statuses: (start: number, value: string) => TokenKind['modifiers'];
}

function walkNode(walk: Walk, shape: Shape | undefined, node: Node | null, place: Place): void {
  if (node === null) return;
  if (node.kind === 'scalar') {
    addScalar(walk, shape, node, place);
    return;
  }
  if (walk.seen.has(node)) return;
  walk.seen.add(node);
  const way = shape?.kind === 'either' ? wayOf(shape, node) : shape;
  if (node.kind === 'sequence') {
    const item = way?.kind === 'list' ? way.item : undefined;
    for (const part of node.items) if (isAsked(walk, part, part.value)) walkNode(walk, item, part.value, place);
    return;
  }
  const keys = way?.kind === 'object' || way?.kind === 'record' ? way : undefined;
  for (const entry of node.entries) if (isAsked(walk, entry, entry.value)) walkEntry(walk, keys, entry, place);
}

/** What an alias names stands elsewhere, and may be asked for where the alias is not. */
function isAsked({ asked }: Walk, part: Span, value: Node | null): boolean {
  const start = Math.min(part.start, value?.start ?? part.start);
  const end = Math.max(part.end, value?.end ?? part.end);
  return end >= asked.start && start <= asked.end;
}

function walkEntry(walk: Walk, shape: ObjectShape | RecordShape | undefined, entry: Entry, place: Place): void {
  const { key, value } = entry;
  if (shape?.kind === 'record') {
    add(walk, key, recordKeyKind(place));
    walkNode(walk, shape.value, value, place);
    return;
  }
  const known = shape && knownField(shape, key.value);
  if (shape) add(walk, key, known ? { type: 'property' } : UNKNOWN);
  // A key without its diacritics is a finding; what stands behind it is still what was meant.
  const field = known ?? shape?.unaccented.get(unaccent(foldName(key.value)));
  walkNode(walk, field?.shape, value, { where: shape?.where ?? '', key: field?.key ?? '' });
}

const UNKNOWN: TokenKind = { type: 'variable', modifiers: ['unknown'] };

function knownField(shape: ObjectShape, name: string): Field | undefined {
  return shape.names.get(name) ?? shape.names.get(foldName(name));
}

function addScalar(walk: Walk, shape: Shape | undefined, scalar: Scalar, place: Place): void {
  const way = shape?.kind === 'either' ? wayOf(shape, scalar) : shape;
  // A long text is prose, whatever it stands for.
  if (scalar.value === '' || scalar.style === 'literal' || scalar.style === 'folded') return;
  if (way?.kind !== 'scalar' && way?.kind !== 'choice') return;
  const kind = scalarKind(way, scalar, place);
  const value = way.kind === 'choice' && way.where === 'status' ? way.names.get(foldName(scalar.value)) : undefined;
  const modifiers = value === undefined ? undefined : walk.statuses(scalar.start, value);
  add(walk, scalar, kind && modifiers ? { ...kind, modifiers } : kind);
}

function add({ tokens }: Walk, { start, end }: Span, kind: TokenKind | undefined): void {
  if (kind && end > start) tokens.push({ start, end, ...kind });
}

/**
 * What a text is read into: one tree for YAML and JSON in which every node knows its place.
 * Offsets count UTF-16 code units from the start of the text; `end` is exclusive.
 */
import type { TextSource } from './text';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How a scalar is written. `json` is an unquoted JSON literal: a number, `true`, `false`. */
export type ScalarStyle = 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded' | 'json';

/** A text as its author wrote it: YAML's guesses (`1.10` a number, `no` a boolean) are not made. */
export interface Scalar extends Span {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** The text with quotes, escapes and folding taken away. */
  readonly value: string;
  /** Of a literal or folded scalar, the column its lines begin in; absent where no line tells one. */
  readonly column?: number;
}

/**
 * How far reading a part of a block looked: while nothing from its start up to `reach` changes, it is read the same again.
 * Only what stands in its place and has nothing wrong knows it; JSON and brackets are read as a whole.
 */
export interface Extent {
  /** Where the content behind it begins; the length of the text where none does. */
  readonly next?: number | undefined;
  /** The end of the furthest line that was looked at. */
  readonly reach?: number | undefined;
}

export interface Entry extends Span, Extent {
  readonly key: Scalar;
  /** Null where nothing stands after the colon. */
  readonly value: Node | null;
  /** False for a key whose colon is still missing; such an entry already has its problem. */
  readonly hasColon: boolean;
}

export interface Mapping extends Span {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** Column of the keys, in a block mapping. */
  readonly column: number;
  readonly entries: readonly Entry[];
}

/** `start` is the dash of a block item. */
export interface Item extends Span, Extent {
  readonly value: Node | null;
}

export interface Sequence extends Span {
  readonly kind: 'sequence';
  readonly flow: boolean;
  /** Column of the dashes, in a block sequence. */
  readonly column: number;
  readonly items: readonly Item[];
}

export type Node = Scalar | Mapping | Sequence;

/** What can be wrong with a text before anybody asks what it means. */
export type ProblemKind =
  | 'alias-too-large'
  | 'alias-unknown'
  | 'colon-in-text'
  | 'comma-in-flow'
  | 'conflict-mark'
  | 'decimal-comma-in-flow'
  | 'empty-list-with-items'
  | 'escape'
  | 'full-width-punctuation'
  | 'indentation'
  | 'list-mark'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-space'
  | 'missing-value'
  | 'no-break-indentation'
  | 'no-break-space'
  | 'reserved-character'
  | 'several-documents'
  | 'stray-text'
  | 'swallowed-comment'
  | 'tab-indentation'
  | 'text-after-bar'
  | 'text-after-value'
  | 'text-outdented'
  | 'too-deep'
  | 'trailing-comma'
  | 'unclosed-bracket'
  | 'unclosed-quote'
  | 'unexpected'
  | 'unquoted'
  | 'unsupported-key'
  | 'unsupported-tag';

export interface Problem extends Span {
  readonly kind: ProblemKind;
  /** What a message or a fix needs: the character, the tag, the text meant. */
  readonly text?: string;
}

export type Syntax = 'yaml' | 'json';

export interface SourceTree {
  /** The text as a string; of one that is kept in pieces it is put together when it is asked for. */
  readonly text: string;
  /** The text as it was read: parts of it cost nothing to look at. */
  readonly source: TextSource;
  readonly syntax: Syntax;
  readonly root: Node | null;
  readonly problems: readonly Problem[];
  /** Comments with their `#`, in the text's order. */
  readonly comments: readonly Span[];
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
}

/** True where a scalar says "nothing": empty, `~` or `null`, unquoted. */
export function isNull(node: Node | null): boolean {
  if (node === null) return true;
  if (node.kind !== 'scalar' || (node.style !== 'plain' && node.style !== 'json')) return false;
  const { value } = node;
  return value === '' || value === '~' || value === 'null' || value === 'Null' || value === 'NULL';
}

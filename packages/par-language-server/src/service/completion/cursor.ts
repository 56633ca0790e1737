import { unaccent } from '@soctrang/par-core/directive';
import type {
  ChoiceShape,
  EitherShape,
  Field,
  ObjectShape,
  RecordShape,
  ScalarShape,
  Shape,
} from '@soctrang/par-core/report';
import { foldName } from '@soctrang/par-core/report';
import { type Entry, lineAt, type Mapping, type SourceTree, type Span } from '@soctrang/par-core/source';

/** How the text around the cursor is written: by indentation, in YAML's brackets, or in JSON. */
export type Writing = 'block' | 'flow' | 'json';

/** A mapping around the cursor, with the shape that its place in the report gives it. */
export interface Holder {
  readonly shape: ObjectShape | RecordShape;
  /** Null where it is about to begin. */
  readonly node: Mapping | null;
}

interface Place {
  /** From the report itself inwards; the last one holds the key or the value. */
  readonly holders: readonly Holder[];
  /** What the suggestion takes the place of. */
  readonly replace: Span;
  readonly writing: Writing;
  /** Column of the keys of the innermost mapping, where it is written by indentation. */
  readonly column: number;
  /** What has to stand before and behind the suggestion: a dash, a line break, a bracket. */
  readonly prefix: string;
  readonly suffix: string;
  /** The quote the author has already opened. */
  readonly quote: string;
  /** What is put right along with it, apart from what is replaced: a comma that is missing, a no-break space. */
  readonly mend?: Mend;
  /** Whether a value stands on a line of its own, where a word of the format is taken for a key. */
  readonly alone?: boolean;
}

/** A text in the place of another. */
export interface Mend extends Span {
  readonly text: string;
}

/** Behind a key: nothing where its colon stands there; a colon alone where the value stands below; else both. */
export type Wanting = 'nothing' | 'colon' | 'colon-and-value';

/** The cursor stands where a key belongs. */
export interface KeyCursor extends Place {
  readonly kind: 'key';
  readonly shape: ObjectShape | RecordShape;
  /** The keys that stand in the same mapping, without the one being written. */
  readonly others: readonly Entry[];
  /** What is still to be written behind the key. */
  readonly wanting: Wanting;
}

/** The cursor stands where a single value belongs. */
export interface ValueCursor extends Place {
  readonly kind: 'value';
  readonly shape: ScalarShape | ChoiceShape;
}

export type Cursor = KeyCursor | ValueCursor;

/** What is known of a place before the shape that belongs there is looked at. */
export interface Opening {
  readonly holders: readonly Holder[];
  readonly replace: Span;
  readonly writing: Writing;
  readonly column: number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly quote?: string;
  readonly mend?: Mend;
  readonly alone?: boolean;
}

/**
 * The cursor at a place where nothing stands yet and something of a shape belongs. What may be written in a word or with
 * keys is both, the word first.
 */
export function cursorsFor(shape: Shape, opening: Opening): readonly Cursor[] {
  const { prefix = '', suffix = '', quote = '', column, writing } = opening;
  switch (shape.kind) {
    case 'scalar':
    case 'choice':
      return [{ ...opening, kind: 'value', shape, prefix, suffix, quote }];
    case 'either':
      return waysHere(shape).flatMap((way) => cursorsFor(way, opening));
    case 'list':
      return writing === 'block'
        ? cursorsFor(shape.item, { ...opening, prefix: `${prefix}- `, column: column + 2 })
        : cursorsFor(shape.item, { ...opening, prefix: `${prefix}[`, suffix: `]${suffix}` });
    case 'object':
    case 'record': {
      const holders = [...opening.holders, { shape, node: null }];
      const braces = writing !== 'block';
      return [
        {
          ...opening,
          kind: 'key',
          shape,
          holders,
          others: [],
          wanting: 'colon-and-value',
          prefix: braces ? `${prefix}{ ` : prefix,
          suffix: braces ? ` }${suffix}` : suffix,
          quote,
        },
      ];
    }
    default:
      return shape satisfies never;
  }
}

/** Of several ways to write something those that are worth suggesting: in a word, with keys; a list where it is neither. */
export function waysHere(shape: EitherShape): readonly Shape[] {
  const { single, list, object, record } = shape;
  const ways = [single, object ?? record].filter((way) => way !== undefined);
  return ways.length > 0 ? ways : [list].filter((way) => way !== undefined);
}

/** The cursor at a key of the innermost mapping: a new one, or the one of `entry`. */
export function keyCursor(
  holders: readonly Holder[],
  opening: Omit<Opening, 'holders'>,
  entry?: Entry,
  wanting: Wanting = 'colon-and-value',
): readonly KeyCursor[] {
  const holder = holders.at(-1);
  if (holder === undefined) return [];
  const { prefix = '', suffix = '', quote = '' } = opening;
  const others = (holder.node?.entries ?? []).filter((other) => other !== entry);
  return [{ ...opening, kind: 'key', holders, shape: holder.shape, others, wanting, prefix, suffix, quote }];
}

/** The field that a key names, in any vocabulary, also without its diacritics. */
export function fieldOf(shape: ObjectShape, key: string): Field | undefined {
  const folded = foldName(key);
  return shape.names.get(folded) ?? shape.unaccented.get(unaccent(folded));
}

/** The shape of the value that belongs behind a key. */
export function valueShape(shape: ObjectShape | RecordShape, key: string): Shape | undefined {
  return shape.kind === 'record' ? shape.value : fieldOf(shape, key)?.shape;
}

/** The innermost mapping of a part of the report: the task that the cursor is in. */
export function holderOf(cursor: Cursor, where: string): Holder | undefined {
  return cursor.holders.findLast(({ shape }) => shape.kind === 'object' && shape.where === where);
}

/** What the author has written of the value of a field in a mapping. */
export function writtenText(holder: Holder, key: string): string | undefined {
  const { shape, node } = holder;
  if (shape.kind !== 'object') return undefined;
  const entry = node?.entries.find((one) => fieldOf(shape, one.key.value)?.key === key);
  return entry?.value?.kind === 'scalar' ? entry.value.value.trim() : undefined;
}

/** The key, by its English name, that a value stands behind; undefined where no key of the format does. */
export function keyOf({ holders, replace }: ValueCursor): string | undefined {
  const { shape, node } = holders.at(-1) ?? {};
  const entry = node?.entries.findLast(({ key }) => key.end <= replace.start);
  return entry && shape?.kind === 'object' ? fieldOf(shape, entry.key.value)?.key : undefined;
}

/** Where in the format the innermost mapping stands: `task`, `evidence`. */
export function whereOf({ holders }: Cursor): string | undefined {
  const { shape } = holders.at(-1) ?? {};
  return shape?.kind === 'object' ? shape.where : undefined;
}

/** Whether a mapping is about to begin, so that a whole one may be written: nothing of it is there but half a word. */
export function isFresh({ holders, wanting, quote }: KeyCursor): boolean {
  return holders.at(-1)?.node === null && wanting === 'colon-and-value' && quote === '';
}

/** Column of the dash of the item that begins at the cursor; undefined where the line has none, and none is written. */
export function dashColumn(tree: SourceTree, { replace, prefix, column }: KeyCursor): number | undefined {
  if (prefix.endsWith('- ')) return column - 2;
  const before = lineBefore(tree, replace.start);
  return /^ *- *$/u.test(before) ? before.indexOf('-') : undefined;
}

/** What stands before an offset in its line. */
export function lineBefore({ lineStarts, source }: SourceTree, offset: number): string {
  return source.slice(lineStarts[lineAt(lineStarts, offset)] ?? 0, offset);
}

import type { Bilingual } from '../../directive/model';
import { readNumeral } from '../exact/numeral';
import { divide, equals, HUNDRED, multiply, Rational, signOf, subtract, ZERO } from '../exact/rational';
import { requireScore } from '../given-score';
import type { Entry } from '../inputs';
import { isLeaf } from '../model';
import { recordOf, type Score, type ScoredItem } from '../score';

/** What changed between two scores (so sánh hai kết quả chấm): two years, two stages, or two sets. */
export interface ScoreDifference {
  readonly total: {
    readonly before: Rational;
    readonly after: Rational;
    /** After less before, exact. */
    readonly change: Rational;
    readonly maximum: Change<Rational>;
    /** Maximum less what does not apply. */
    readonly counted: Change<Rational>;
    /** In percent; absent where nothing counts. */
    readonly index: Change<Rational | undefined> & { readonly change: Rational | undefined };
    readonly group: Change<string | undefined>;
    /** Whether inputs are missing or could not be read, so that index and group may still rise. */
    readonly provisional: Change<boolean>;
  };
  /** All items of both, in the order of the second score; after them those that only the first one has. */
  readonly items: readonly ItemDifference[];
  /** The leaves whose points or inputs changed, in the same order. Their changes add up to that of the total. */
  readonly leaves: readonly LeafDifference[];
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** One item in both scores; absent on a side that does not have it. */
export interface ItemDifference {
  readonly id: string;
  /** In the second score, else in the first. */
  readonly name: Bilingual;
  readonly before: ScoredItem | undefined;
  readonly after: ScoredItem | undefined;
  /** Points after less points before; an item that is not there has none. */
  readonly change: Rational;
  /** Points / counted maximum × 100; absent where nothing counts, or the item is not there. */
  readonly index: Change<Rational | undefined>;
}

/** A leaf in one score or in both. */
export interface LeafDifference {
  readonly id: string;
  readonly name: Bilingual;
  readonly before: ScoredItem | undefined;
  readonly after: ScoredItem | undefined;
  readonly change: Rational;
  /** What was entered for it, where that differs. */
  readonly inputs: readonly InputChange[];
}

/**
 * A part of what was entered: the value, a stage, the documents; of a value that has counts or variables before and
 * after, each of them.
 */
export interface InputChange {
  /** `value`, `value/numerator`, `appraisal1`, `evidence`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What changed from one score to another.
 *
 * @throws TypeError for what is no score
 * @example
 * const { total, leaves } = scoreDifference(before, after);
 * `${total.change}` // '0.72'
 * leaves.map(({ id, change }) => `${id}: ${change}`) // ['1.2: 0.22', '1.4: 0.5']
 */
export function scoreDifference(before: Score, after: Score): ScoreDifference {
  requireScore(before);
  requireScore(after);
  const ids = [...after.compiled.items, ...before.compiled.items.filter(({ item }) => !after.compiled.item(item.id))];
  const items: ItemDifference[] = [];
  const leaves: LeafDifference[] = [];
  for (const { item } of ids) {
    const { id, name } = item;
    const both = itemDifference(id, name, before.item(id), after.item(id));
    items.push(both);
    const leaf = leafDifference(id, name, before, after);
    if (leaf) leaves.push(leaf);
  }
  const index = { before: before.total.index, after: after.total.index };
  return {
    total: {
      before: before.total.points,
      after: after.total.points,
      change: subtract(after.total.points, before.total.points),
      maximum: { before: before.total.maximum, after: after.total.maximum },
      counted: { before: before.total.counted, after: after.total.counted },
      index: { ...index, change: index.before && index.after && subtract(index.after, index.before) },
      group: { before: before.group, after: after.group },
      provisional: { before: before.total.provisional, after: after.total.provisional },
    },
    items,
    leaves,
  };
}

function itemDifference(
  id: string,
  name: Bilingual,
  before: ScoredItem | undefined,
  after: ScoredItem | undefined,
): ItemDifference {
  return {
    id,
    name,
    before,
    after,
    change: subtract(after?.points ?? ZERO, before?.points ?? ZERO),
    index: { before: before && indexOf(before), after: after && indexOf(after) },
  };
}

/** A leaf on either side, where something about it changed. An item that has become a sum is no leaf any more. */
function leafDifference(id: string, name: Bilingual, before: Score, after: Score): LeafDifference | undefined {
  const [was, is] = [scoredLeaf(before, id), scoredLeaf(after, id)];
  if (!was && !is) return undefined;
  const change = subtract(is?.points ?? ZERO, was?.points ?? ZERO);
  const inputs = inputChanges(entryOf(before, id), entryOf(after, id));
  const same = was && is && equals(change, ZERO) && was.status === is.status && was.stage === is.stage;
  if (same && inputs.length === 0 && equals(was.maximum, is.maximum)) return undefined;
  return { id, name, before: was, after: is, change, inputs };
}

function scoredLeaf({ compiled, item }: Score, id: string): ScoredItem | undefined {
  const found = compiled.item(id);
  return found && isLeaf(found.item) ? item(id) : undefined;
}

const entryOf = ({ inputs }: Score, id: string): Entry | undefined =>
  Object.hasOwn(inputs, id) ? inputs[id] : undefined;

/** The entries part by part, in the order in which a record lists them. */
function inputChanges(before: Entry | undefined, after: Entry | undefined): readonly InputChange[] {
  // A rate by its counts and a rate as one number have no parts to be compared: there the values are told whole.
  const inParts = hasParts(before) && hasParts(after);
  const [was, is] = [partsOf(before, inParts), partsOf(after, inParts)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => !sameValue(was.get(path), is.get(path)))
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }));
}

/** Whether the value of an entry is made of counts or variables. */
function hasParts(entry: Entry | undefined): boolean {
  try {
    const { value } = recordOf(entry);
    return typeof value === 'object' && value !== null && !(value instanceof Rational);
  } catch {
    return false;
  }
}

function partsOf(entry: Entry | undefined, inParts: boolean): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  try {
    putParts(entry, inParts, parts);
  } catch {
    // A getter or a proxy that throws: what it hides cannot be compared.
  }
  return parts;
}

function putParts(entry: Entry | undefined, inParts: boolean, parts: Map<string, unknown>): void {
  for (const [name, value] of Object.entries(recordOf(entry))) {
    if (value === undefined) continue;
    if (name !== 'value' || !inParts) parts.set(name, value);
    else for (const [part, of] of Object.entries(value)) parts.set(`value/${part}`, of);
  }
}

/** `0.5` and `'0.50'` are one number; documents are compared as they are written. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  const [x, y] = [readNumeral(a), readNumeral(b)];
  if (typeof x !== 'string' && typeof y !== 'string') return equals(x, y);
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    // A circle, or something else that has no text: another object.
    return false;
  }
}

function indexOf({ points, counted }: ScoredItem): Rational | undefined {
  return signOf(counted) > 0 ? multiply(divide(points, counted), HUNDRED) : undefined;
}

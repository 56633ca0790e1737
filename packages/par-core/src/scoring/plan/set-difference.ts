import type { Bilingual, Provenance } from '../../directive/model';
import { readInUnit } from '../exact/numeral';
import { equals } from '../exact/rational';
import type { CriteriaSet, Item, Numeral, RankGroups, Rounding, Rule, ScoredBy } from '../model';
import { isLeaf } from '../model';
import type { Change } from './score-difference';

/** One thing that changed between two criteria sets (so sánh hai bộ tiêu chí). */
export type SetChange = ChangeOfSet | ChangeOfItem;

/** What changed of the set as a whole. */
export type ChangeOfSet =
  /** A part of its head: `name/vi`, `year`, `decision/reference`, `validFrom`. */
  | ({ readonly kind: 'set'; readonly path: string } & Change<unknown>)
  | ({ readonly kind: 'rounding' } & Change<Rounding | undefined>)
  | ({ readonly kind: 'groups' } & Change<RankGroups | undefined>)
  | ({ readonly kind: 'set-provenance'; readonly of: 'set' | 'groups' } & Change<Provenance | undefined>)
  /** The same siblings in another order; absent `under`: the areas. */
  | ({ readonly kind: 'reordered'; readonly under: string | undefined } & Change<readonly string[]>);

/** What changed of one item, with its name in the set that has it, else in the second. */
export type ChangeOfItem = { readonly id: string; readonly name: Bilingual } & (
  | { readonly kind: 'added' | 'removed'; readonly item: Item; readonly under: string | undefined }
  /** Under another item; absent: an area. */
  | ({ readonly kind: 'moved' } & Change<string | undefined>)
  | ({ readonly kind: 'renamed' } & Change<Bilingual>)
  | ({ readonly kind: 'maximum' } & Change<Numeral>)
  /** Whether it is a leaf with a rule, or a sum of items. */
  | ({ readonly kind: 'leaf' } & Change<boolean>)
  | ({ readonly kind: 'scored-by' } & Change<ScoredBy>)
  | ({ readonly kind: 'rule-kind' } & Change<Rule['kind']>)
  /** One number, name or formula of a rule: `floor`, `bands/1/points`; `undefined` on the side without it. */
  | ({ readonly kind: 'rule'; readonly path: string; readonly inPercent: boolean } & Change<unknown>)
  | ({ readonly kind: 'takes' } & Change<string | undefined>)
  | ({ readonly kind: 'note' } & Change<Bilingual | undefined>)
  | ({ readonly kind: 'provenance'; readonly of: 'item' | 'rule' } & Change<Provenance | undefined>)
);

/**
 * What changed from one criteria set to another: last year's and this year's, the national and the province's; first of
 * the set as a whole, then item by item in the order of the second set, then what only the first one has. Items are
 * compared by id, numbers exactly: 0.5 and '0.50' are one. Both are sets that `compile` takes.
 *
 * @example
 * setDifference(lastYear, thisYear).map(({ kind }) => kind) // ['set', 'rounding']
 */
export function setDifference(before: CriteriaSet, after: CriteriaSet): readonly SetChange[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  const changes: SetChange[] = [...setChanges(before, after), ...reorderings(was, is)];
  for (const [id, place] of is) {
    const old = was.get(id);
    if (old) changes.push(...itemChanges(old, place));
    else changes.push({ kind: 'added', id, name: place.item.name, item: place.item, under: place.under });
  }
  for (const [id, { item, under }] of was) {
    if (!is.has(id)) changes.push({ kind: 'removed', id, name: item.name, item, under });
  }
  return changes;
}

interface Place {
  readonly item: Item;
  readonly under: string | undefined;
}

/** Every item by its id, in the order of the set; of an id twice, which `compile` refuses, the first. */
function placesOf({ areas }: CriteriaSet): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const open: Place[] = areas.map((item) => ({ item, under: undefined })).reverse();
  for (let place = open.pop(); place; place = open.pop()) {
    const { item } = place;
    if (!places.has(item.id)) places.set(item.id, place);
    if (!isLeaf(item)) for (const under of [...item.items].reverse()) open.push({ item: under, under: item.id });
  }
  return places;
}

function* setChanges(before: CriteriaSet, after: CriteriaSet): Iterable<SetChange> {
  for (const part of ['name', 'year', 'validFrom', 'validTo', 'decision', 'note'] as const) {
    for (const change of partChanges(before[part], after[part], part)) yield { kind: 'set', ...change };
  }
  if (differ(before.provenance, after.provenance)) {
    yield { kind: 'set-provenance', of: 'set', before: before.provenance, after: after.provenance };
  }
  if (differ(before.rounding, after.rounding)) {
    yield { kind: 'rounding', before: before.rounding, after: after.rounding };
  }
  const [was, is] = [before.groups, after.groups];
  if (differ(was?.bands, is?.bands, true)) yield { kind: 'groups', before: was, after: is };
  if (was && is && differ(was.provenance, is.provenance)) {
    yield { kind: 'set-provenance', of: 'groups', before: was.provenance, after: is.provenance };
  }
}

function* itemChanges({ item: was, under }: Place, { item: is, under: now }: Place): Iterable<SetChange> {
  const item = { id: is.id, name: is.name };
  if (under !== now) yield { kind: 'moved', ...item, before: under, after: now };
  if (written(was.name) !== written(is.name)) yield { kind: 'renamed', ...item, before: was.name, after: is.name };
  if (differ(was.maximum, is.maximum)) yield { kind: 'maximum', ...item, before: was.maximum, after: is.maximum };
  if (differ(was.provenance, is.provenance)) {
    yield { kind: 'provenance', ...item, of: 'item', before: was.provenance, after: is.provenance };
  }
  if (written(was.note) !== written(is.note)) yield { kind: 'note', ...item, before: was.note, after: is.note };
  if (isLeaf(was) !== isLeaf(is)) yield { kind: 'leaf', ...item, before: isLeaf(was), after: isLeaf(is) };
  if (!isLeaf(was) || !isLeaf(is)) return;
  if (was.scoredBy !== is.scoredBy) yield { kind: 'scored-by', ...item, before: was.scoredBy, after: is.scoredBy };
  yield* ruleChanges(item, was.rule, is.rule);
  if (differ(was.ruleProvenance, is.ruleProvenance)) {
    yield { kind: 'provenance', ...item, of: 'rule', before: was.ruleProvenance, after: is.ruleProvenance };
  }
  if (was.takes !== is.takes) yield { kind: 'takes', ...item, before: was.takes, after: is.takes };
}

/** Another kind of rule is one change: its numbers have nothing to be compared with. */
function* ruleChanges(
  item: { readonly id: string; readonly name: Bilingual },
  was: Rule,
  is: Rule,
): Iterable<SetChange> {
  if (was.kind !== is.kind) yield { kind: 'rule-kind', ...item, before: was.kind, after: is.kind };
  else {
    for (const change of partChanges(was, is, '', (path) => isPercent(is, path))) {
      yield { kind: 'rule', ...item, ...change, inPercent: isPercent(is, change.path) };
    }
  }
}

/** Numbers of a rule that are in the unit it measures in; the others are points, or percentages anyhow. */
const MEASURES = /(?:^|\/)(?:from|to|above|target|low|high)$/u;
const PERCENTAGES = /(?:^|\/)(?:floor|weight)$/u;

/** Whether a number of a rule is a percentage, so that 90 and '90%' are the same. */
function isPercent(rule: Rule, path: string): boolean {
  if (PERCENTAGES.test(path)) return true;
  let of = rule;
  while (of.kind === 'evidence' || of.kind === 'not-applicable') of = of.rule;
  const measured = ('unit' in of && of.unit === 'percent') || (of.kind === 'growth' && of.measure === 'percent');
  return measured && MEASURES.test(path);
}

interface PartChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The single values that differ, each with its path. */
function* partChanges(
  before: unknown,
  after: unknown,
  path: string,
  inPercent: (path: string) => boolean = () => false,
): Iterable<PartChange> {
  // What is there on one side only is told part by part, too.
  const [was, is] = [before ?? NOTHING, after ?? NOTHING];
  if (isRecord(was) && isRecord(is) && was !== is) {
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const inside = path === '' ? key : `${path}/${key}`;
      yield* partChanges(ownPart(was, key), ownPart(is, key), inside, inPercent);
    }
  } else if (differ(before, after, inPercent(path))) yield { path, before, after };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const ownPart = (of: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(of, key) ? of[key] : undefined;

const NOTHING = {};

/** Whether two values differ; numbers are compared exactly, however they are written. */
function differ(a: unknown, b: unknown, inPercent = false): boolean {
  if (a === b) return false;
  if (isRecord(a) && isRecord(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].some((key) =>
      differ(ownPart(a, key), ownPart(b, key), inPercent),
    );
  }
  const [x, y] = [readInUnit(a, inPercent), readInUnit(b, inPercent)];
  return typeof x === 'string' || typeof y === 'string' || !equals(x, y);
}

/** Words are compared as they are written: “1.10” is another name than “1.1”. */
const written = (words: Bilingual | undefined): string => JSON.stringify([words?.vi, words?.en]);

/** Siblings that stand in another order, where the order of those on both sides changed. */
function* reorderings(was: ReadonlyMap<string, Place>, is: ReadonlyMap<string, Place>): Iterable<SetChange> {
  const stayed = (of: ReadonlyMap<string, Place>): ReadonlyMap<string | undefined, readonly string[]> => {
    const children = new Map<string | undefined, string[]>();
    for (const [id, { under }] of of) {
      const other = of === was ? is.get(id) : was.get(id);
      if (!other || other.under !== under) continue;
      const siblings = children.get(under);
      if (siblings) siblings.push(id);
      else children.set(under, [id]);
    }
    return children;
  };
  const before = stayed(was);
  for (const [under, after] of stayed(is)) {
    const old = before.get(under) ?? [];
    if (after.some((id, at) => id !== old[at])) yield { kind: 'reordered', under, before: old, after };
  }
}

import type { Bilingual, Provenance } from '../../directive/model';
import { isLeaf } from '../compile';
import { readNumeral } from '../exact/numeral';
import { equals } from '../exact/rational';
import type { CriteriaSet, Item, RankGroups, Rounding, Rule } from '../model';

/** What changed between two criteria sets (so sánh hai bộ tiêu chí), in the order of the second. */
export type SetChange =
  /** The set itself: name, year, decision, days of validity, note. */
  | { readonly kind: 'set'; readonly path: string; readonly before: unknown; readonly after: unknown }
  | { readonly kind: 'rounding'; readonly before: Rounding | undefined; readonly after: Rounding | undefined }
  | { readonly kind: 'groups'; readonly before: RankGroups | undefined; readonly after: RankGroups | undefined }
  | {
      readonly kind: 'provenance';
      readonly id?: string;
      readonly of: ProvenanceOf;
      readonly before: Provenance | undefined;
      readonly after: Provenance | undefined;
    }
  | { readonly kind: 'added'; readonly id: string; readonly item: Item; readonly under: string | undefined }
  | { readonly kind: 'removed'; readonly id: string; readonly item: Item; readonly under: string | undefined }
  /** Under another item; absent: an area. */
  | {
      readonly kind: 'moved';
      readonly id: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  /** Among the same siblings in another order. */
  | {
      readonly kind: 'reordered';
      readonly under: string | undefined;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | { readonly kind: 'renamed'; readonly id: string; readonly before: Bilingual; readonly after: Bilingual }
  | { readonly kind: 'maximum'; readonly id: string; readonly before: unknown; readonly after: unknown }
  /** A leaf has become a sum of items, or the other way round. */
  | { readonly kind: 'leaf'; readonly id: string; readonly before: boolean; readonly after: boolean }
  | { readonly kind: 'scored-by'; readonly id: string; readonly before: string; readonly after: string }
  | { readonly kind: 'rule-kind'; readonly id: string; readonly before: Rule['kind']; readonly after: Rule['kind'] }
  /** One number, name or formula of a rule: `floor`, `bands/1/points`. Absent on the side that does not have it. */
  | {
      readonly kind: 'rule';
      readonly id: string;
      readonly path: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  | {
      readonly kind: 'takes';
      readonly id: string;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | {
      readonly kind: 'note';
      readonly id: string;
      readonly before: Bilingual | undefined;
      readonly after: Bilingual | undefined;
    };

/** Of the set, of an item, of the numbers of its rule, of the groups. */
export type ProvenanceOf = 'set' | 'item' | 'rule' | 'groups';

/**
 * What changed from one criteria set to another: last year's and this year's, the national and the province's.
 * Items are compared by id, numbers exactly: 0.5 and '0.50' are one.
 *
 * @example
 * setDifference(of2020, of2021).filter(({ kind }) => kind === 'maximum')
 * // [{ kind: 'maximum', id: '3.4', before: 2, after: 2.5 }]
 */
export function setDifference(before: CriteriaSet, after: CriteriaSet): readonly SetChange[] {
  const [was, is] = [placesOf(before), placesOf(after)];
  const changes: SetChange[] = [...setChanges(before, after)];
  for (const [id, place] of is) {
    const old = was.get(id);
    if (old) changes.push(...itemChanges(old, place));
    else changes.push({ kind: 'added', id, item: place.item, under: place.under });
  }
  for (const [id, { item, under }] of was) if (!is.has(id)) changes.push({ kind: 'removed', id, item, under });
  changes.push(...reorderings(was, is));
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
    yield { kind: 'provenance', of: 'set', before: before.provenance, after: after.provenance };
  }
  if (differ(before.rounding, after.rounding)) {
    yield { kind: 'rounding', before: before.rounding, after: after.rounding };
  }
  const [was, is] = [before.groups, after.groups];
  if (differ(was?.bands, is?.bands)) yield { kind: 'groups', before: was, after: is };
  if (was && is && differ(was.provenance, is.provenance)) {
    yield { kind: 'provenance', of: 'groups', before: was.provenance, after: is.provenance };
  }
}

function* itemChanges({ item: was, under }: Place, { item: is, under: now }: Place): Iterable<SetChange> {
  const { id } = is;
  if (under !== now) yield { kind: 'moved', id, before: under, after: now };
  if (written(was.name) !== written(is.name)) yield { kind: 'renamed', id, before: was.name, after: is.name };
  if (differ(was.maximum, is.maximum)) yield { kind: 'maximum', id, before: was.maximum, after: is.maximum };
  if (differ(was.provenance, is.provenance)) {
    yield { kind: 'provenance', id, of: 'item', before: was.provenance, after: is.provenance };
  }
  if (written(was.note) !== written(is.note)) yield { kind: 'note', id, before: was.note, after: is.note };
  if (isLeaf(was) !== isLeaf(is)) yield { kind: 'leaf', id, before: isLeaf(was), after: isLeaf(is) };
  if (!isLeaf(was) || !isLeaf(is)) return;
  if (was.scoredBy !== is.scoredBy) yield { kind: 'scored-by', id, before: was.scoredBy, after: is.scoredBy };
  if (was.rule.kind !== is.rule.kind) {
    yield { kind: 'rule-kind', id, before: was.rule.kind, after: is.rule.kind };
  } else for (const change of partChanges(was.rule, is.rule, '')) yield { kind: 'rule', id, ...change };
  if (differ(was.ruleProvenance, is.ruleProvenance)) {
    yield { kind: 'provenance', id, of: 'rule', before: was.ruleProvenance, after: is.ruleProvenance };
  }
  if (was.takes !== is.takes) yield { kind: 'takes', id, before: was.takes, after: is.takes };
}

interface PartChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The single values that differ, each with its path. */
function* partChanges(before: unknown, after: unknown, path: string): Iterable<PartChange> {
  if (isRecord(before) && isRecord(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const inside = path === '' ? key : `${path}/${key}`;
      yield* partChanges(ownPart(before, key), ownPart(after, key), inside);
    }
  } else if (differ(before, after)) yield { path, before, after };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const ownPart = (of: Readonly<Record<string, unknown>>, key: string): unknown =>
  Object.hasOwn(of, key) ? of[key] : undefined;

/** Whether two values differ; numbers are compared exactly, however they are written. */
function differ(a: unknown, b: unknown): boolean {
  if (a === b) return false;
  if (isRecord(a) && isRecord(b)) {
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].some((key) => differ(ownPart(a, key), ownPart(b, key)));
  }
  const [x, y] = [readNumeral(a), readNumeral(b)];
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

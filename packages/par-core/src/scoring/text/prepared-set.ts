import type { Provenance } from '../../directive/model';
import type { CompiledItem, CompiledSet } from '../compile';
import { type Decision, isLeaf } from '../model';
import { explainRule } from '../rules/explain';
import type { Explain } from '../rules/explained';
import { objectOf } from '../rules/rule-kind';
import type { ExplainedGroup, ExplainedItem, ExplainedSet } from './explanation';

/** What does not change from sheet to sheet. */
export interface PreparedSet {
  readonly set: ExplainedSet;
  readonly groups: ReadonlyMap<string, ExplainedGroup>;
  /** Of the items in the order of the set. */
  readonly items: readonly PreparedItem[];
  readonly areas: readonly PreparedItem[];
}

export interface PreparedItem {
  readonly compiled: CompiledItem;
  readonly item: ExplainedItem;
  /** Of a leaf. */
  readonly explain: Explain | undefined;
  readonly under: PreparedItem[];
}

/** A set is prepared at its first explanation. */
const prepared = new WeakMap<CompiledSet, PreparedSet>();

/** What an explanation says on every sheet of a set. */
export function preparedSet(compiled: CompiledSet): PreparedSet {
  const before = prepared.get(compiled);
  if (before) return before;
  const made = prepare(compiled);
  prepared.set(compiled, made);
  return made;
}

function prepare({ set, items: compiledItems }: CompiledSet): PreparedSet {
  const { id, name, year, rounding } = set;
  // What plays no part in the points, `compile` does not look at: nothing may stand there, whatever the types say.
  const provenance: Provenance = set.provenance ?? { kind: 'unverified' };
  const [decision, note] = [set.decision ?? undefined, set.note ?? undefined];
  const items: PreparedItem[] = [];
  const areas: PreparedItem[] = [];
  for (const compiled of compiledItems) {
    const parent = compiled.parent && items[compiled.parent.index];
    const made = prepareItem(compiled, parent?.item, provenance, decision);
    items.push(made);
    (parent?.under ?? areas).push(made);
  }
  const groups = (set.groups?.bands ?? [])
    .map(objectOf)
    .map((band): [string, ExplainedGroup] => [
      band.name,
      { ...band, provenance: set.groups?.provenance ?? provenance },
    ]);
  return {
    set: { id, name, year, decision, note, provenance, rounding },
    groups: new Map(groups),
    items,
    areas,
  };
}

function prepareItem(
  compiled: CompiledItem,
  parent: ExplainedItem | undefined,
  ofSet: Provenance,
  decision: Decision | undefined,
): PreparedItem {
  const { item, level, path, maximum } = compiled;
  const leaf = isLeaf(item) ? item : undefined;
  const maximumProvenance = item.provenance ?? parent?.maximumProvenance ?? ofSet;
  const explained: ExplainedItem = {
    id: item.id,
    name: item.name,
    level,
    path,
    within: parent ? [...parent.within, { id: parent.id, name: parent.name }] : [],
    note: item.note,
    maximum,
    maximumProvenance,
    rule: leaf?.rule,
    scoredBy: leaf?.scoredBy,
    ruleProvenance: leaf && (leaf.ruleProvenance ?? maximumProvenance),
    decision,
  };
  return { compiled, item: explained, explain: leaf && explainRule(leaf.rule, maximum), under: [] };
}

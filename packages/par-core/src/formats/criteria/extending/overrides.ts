import { closest } from '../../../directive/closest';
import type { Provenance } from '../../../directive/model';
import type { MessageKey } from '../../../messages';
import type { CriteriaSet, Item, Leaf, Rule } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import { placeNamed } from '../../directive/described';
import { wordsOf } from '../../directive/meaning/words';
import { quoted } from '../../quoted';
import type { ReadScalar } from '../../read-tree';
import { addFinding, lineNumber } from '../../reading';
import { type CriteriaReading, lose, type ReadOverride } from '../context';
import { evidenceOf, leafKeys, type Modifiers, modified, namedBy, notApplicableOf, sayBoth } from '../meaning/items';
import { provenanceOf } from '../meaning/origin';
import { kindOf, ruleOf } from '../meaning/rule';
import { missingOf, sayMissing } from '../meaning/written';
import { maximumFrom, sourcedAs } from './provenance';

/** An item of the base, with what it inherits there. */
interface Known {
  readonly item: Item;
  readonly parent: string | undefined;
  readonly provenance: Provenance;
}

/** What the changes of a file come to, each looked at by itself. */
interface Plan {
  readonly known: ReadonlyMap<string, Known>;
  readonly changed: Map<string, ReadOverride>;
  readonly removed: Map<string, ReadOverride>;
  /** New items by the id of the item that they stand under. */
  readonly added: Map<string, ReadOverride[]>;
  readonly fresh: Map<string, ReadOverride>;
}

/**
 * The areas of the base with the changes of the file. What nobody touched is the very item of the base. PAR860, PAR880,
 * PAR881: a change twice, of an item that is not there, or against another change.
 */
export function overridden(c: CriteriaReading, base: CriteriaSet): readonly Item[] {
  const plan = planOf(c, base);
  const items = base.areas.flatMap((area) => build(c, plan, area) ?? []);
  const { own } = c;
  // Who says nothing of sources leaves them as they are.
  return own === undefined ? items : items.map((item) => remembered(c, item, sourcedAs(item, base.provenance)));
}

function planOf(c: CriteriaReading, base: CriteriaSet): Plan {
  const plan: Plan = {
    known: knownIn(base),
    changed: new Map(),
    removed: new Map(),
    added: new Map(),
    fresh: new Map(),
  };
  const list = c.file.fields.overrides;
  if (list && list.items.length < list.node.items.length) lose(c);
  const seen = new Map<string, ReadOverride>();
  for (const read of list?.items ?? []) {
    const id = read.fields.id?.value;
    if (!id) {
      lose(c);
      continue;
    }
    const earlier = seen.get(id);
    if (earlier) sayTwice(c, id, read, earlier);
    else {
      seen.set(id, read);
      sort(c, plan, id, read);
    }
  }
  for (const [id, read] of plan.fresh) place(c, plan, id, read);
  for (const [id, read] of plan.changed) {
    if (removedAbove(plan, plan.known.get(id)?.parent)) say(c, read, 'PAR881.removed', id);
  }
  return plan;
}

function knownIn(base: CriteriaSet): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  const walk = (items: readonly Item[], parent: string | undefined, inherited: Provenance): void => {
    for (const item of items) {
      const provenance = item.provenance ?? inherited;
      known.set(item.id, { item, parent, provenance });
      if (!isLeaf(item)) walk(item.items, item.id, provenance);
    }
  };
  walk(base.areas, undefined, base.provenance);
  return known;
}

/** Which kind of change it is. */
function sort(c: CriteriaReading, plan: Plan, id: string, read: ReadOverride): void {
  const { remove, parent, after } = read.fields;
  const isKnown = plan.known.has(id);
  if (remove?.value === 'yes') {
    if (!isKnown) sayUnknown(c, read.fields.id, 'PAR880', [...plan.known.keys()]);
    else {
      plan.removed.set(id, read);
      const other = Object.values(read.fields).find(
        (field) => field !== undefined && !SAYS_NO_CHANGE.has(field.path.split('/').at(-1) ?? ''),
      );
      if (other) say(c, read, 'PAR881', id);
    }
    return;
  }
  if (isKnown) {
    const placed = parent ?? after;
    if (placed?.node) {
      addFinding(c, 'PAR881', placed.node, { message: 'PAR881.exists', args: { text: quoted(id) }, path: placed.path });
    }
    plan.changed.set(id, read);
  } else if (parent) plan.fresh.set(id, read);
  else sayUnknown(c, read.fields.id, 'PAR880', [...plan.known.keys()]);
}

/** Keys that are no change of an item: its id, that it goes, and what is said of that. */
const SAYS_NO_CHANGE = new Set(['id', 'remove', 'note']);

/** Puts a new item under the one that it names. */
function place(c: CriteriaReading, plan: Plan, id: string, read: ReadOverride): void {
  const { parent } = read.fields;
  const under = parent?.value;
  if (under === undefined) lose(c);
  else if (!plan.known.has(under) && !plan.fresh.has(under)) {
    sayUnknown(c, parent, 'PAR880.parent', [...plan.known.keys(), ...plan.fresh.keys()]);
  } else if (removedAbove(plan, under)) say(c, read, 'PAR881.removed', id);
  else if (standsInItself(plan, id)) sayCircle(c, read);
  else {
    const siblings = plan.added.get(under);
    if (siblings) siblings.push(read);
    else plan.added.set(under, [read]);
    const { missing, lost } = missingOf(c, read, 'override', ['name', 'maximum']);
    sayMissing(c, read, 'override', missing);
    if (lost) lose(c);
  }
}

/** Whether following the new items upwards comes back to where it began. */
function standsInItself(plan: Plan, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined; at = plan.fresh.get(at)?.fields.parent?.value) {
    if (seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function removedAbove({ known, removed }: Plan, id: string | undefined): boolean {
  for (let at = id; at !== undefined; at = known.get(at)?.parent) if (removed.has(at)) return true;
  return false;
}

/** An item of the base as the file has it; undefined where it was removed. */
function build(c: CriteriaReading, plan: Plan, item: Item): Item | undefined {
  if (plan.removed.has(item.id)) return undefined;
  const read = plan.changed.get(item.id);
  const added = plan.added.get(item.id) ?? [];
  const before = isLeaf(item) ? [] : item.items;
  const kept = before.flatMap((one) => build(c, plan, one) ?? []);
  const items = withAdded(c, plan, kept, added);
  const touched = items.length !== before.length || items.some((one, index) => one !== before[index]);
  if (read === undefined && !touched) return item;
  const whole = items.length > 0 ? branchOf(item, items) : item;
  if (items.length > 0 && read?.fields.rule) sayBoth(c, read.fields.rule);
  const inherited = plan.known.get(item.id)?.provenance ?? { kind: 'unverified' };
  const made = read ? changedItem(c, read, whole, inherited) : whole;
  const touchedBy = touched ? (added[0] ?? firstChange(plan, before)) : undefined;
  c.drafts.set(made, {
    ...(read && { read }),
    ...(touchedBy && { touchedBy }),
    maximumLost: read?.fields.maximum !== undefined && read.fields.maximum.value === undefined,
  });
  return made;
}

/** A leaf that has others below it from now on has no rule any more. */
function branchOf(item: Item, items: readonly Item[]): Item {
  const { id, name, maximum, provenance, note } = item;
  return { id, name, maximum, ...(provenance && { provenance }), ...(note && { note }), items };
}

/** The change of the first of some items that was touched. */
function firstChange(plan: Plan, items: readonly Item[]): ReadOverride | undefined {
  for (const { id } of items) {
    const change = plan.removed.get(id) ?? plan.changed.get(id);
    if (change) return change;
  }
  return undefined;
}

function withAdded(
  c: CriteriaReading,
  plan: Plan,
  kept: readonly Item[],
  added: readonly ReadOverride[],
  depth = 0,
): readonly Item[] {
  if (added.length === 0) return kept;
  const items = [...kept];
  for (const read of added) {
    const { after } = read.fields;
    const item = newItem(c, plan, read, depth);
    const at = after ? items.findIndex(({ id }) => id === after.value) : items.length - 1;
    if (at < 0 && after?.node)
      sayUnknown(
        c,
        after,
        'PAR880.after',
        items.map(({ id }) => id),
      );
    items.splice(at < 0 ? items.length : at + 1, 0, item);
  }
  return items;
}

/** New items stand in one another no deeper than this: what is deeper is refused before anybody comes there. */
const DEEPEST = 6;

function newItem(c: CriteriaReading, plan: Plan, read: ReadOverride, depth: number): Item {
  const named = namedBy(c, read);
  const { fields } = read;
  const provenance = provenanceOf(c, fields.provenance) ?? ownOf(c, read);
  const note = wordsOf(fields.note);
  const maximum = fields.maximum?.value;
  if (maximum === undefined) lose(c);
  const base = { ...named, maximum: maximum ?? 1, provenance, ...(note && { note }) };
  const under = depth < DEEPEST ? (plan.added.get(named.id) ?? []) : [];
  const items = withAdded(c, plan, [], under, depth + 1);
  const maximumLost = maximum === undefined;
  if (items.length > 0 || !fields.rule) {
    if (fields.rule) sayBoth(c, fields.rule);
    const item = { ...base, items };
    c.drafts.set(item, { read, maximumLost });
    return item;
  }
  const rule = newRule(c, read, {});
  const item: Leaf = { ...base, ...leafKeys(c, read, kindOf(fields.rule)), rule: rule ?? { kind: 'yes-no' } };
  c.drafts.set(item, { read, maximumLost, ruleLost: rule === undefined });
  return item;
}

/** A rule that a change gives, with what modifies it: what the change does not say stays as it was. */
function newRule(
  c: CriteriaReading,
  { fields }: ReadOverride,
  before: Modifiers & { readonly rule?: Rule },
): Rule | undefined {
  const read = fields.rule ? ruleOf(c, fields.rule) : before.rule;
  if (fields.rule && read === undefined) lose(c);
  const evidence = fields.evidence ? evidenceOf(c, fields.evidence) : before.evidence;
  const notApplicable = fields.notApplicable ? notApplicableOf(c, fields.notApplicable) : before.notApplicable;
  return read && modified(read, { ...(evidence && { evidence }), ...(notApplicable && { notApplicable }) });
}

/** What a rule says without what modifies it, and that. */
export function unmodified(rule: Rule): Modifiers & { readonly rule: Rule } {
  if (rule.kind === 'not-applicable') return { ...unmodified(rule.rule), notApplicable: rule.treatment };
  if (rule.kind !== 'evidence') return { rule };
  const { dueOn } = rule;
  return { ...unmodified(rule.rule), evidence: dueOn === undefined ? {} : { dueOn } };
}

function changedItem(c: CriteriaReading, read: ReadOverride, item: Item, inherited: Provenance): Item {
  const { fields } = read;
  const told = provenanceOf(c, fields.provenance);
  const name = wordsOf(fields.name);
  const note = wordsOf(fields.note);
  const maximum = fields.maximum?.value;
  if (fields.maximum && maximum === undefined) lose(c);
  let made: Item = { ...item, ...(name && { name }), ...(note && { note }) };
  const numbers = fields.maximum !== undefined || fields.rule !== undefined;
  const now = told ?? (numbers ? ownOf(c, read) : undefined);
  if (maximum !== undefined && now)
    made = { ...maximumFrom(made, inherited, now, (before, one) => remembered(c, before, one)), maximum };
  else if (told && fields.rule === undefined) made = { ...made, provenance: told };
  return isLeaf(made) ? changedLeaf(c, read, made, now) : leafFromBranch(c, read, made);
}

function changedLeaf(c: CriteriaReading, read: ReadOverride, leaf: Leaf, now: Provenance | undefined): Item {
  const { fields } = read;
  const rule = newRule(c, read, unmodified(leaf.rule)) ?? leaf.rule;
  const { scoredBy, takes, ruleProvenance } = leafKeys(c, read, kindOf(fields.rule));
  const { ruleProvenance: _, ...rest } = leaf;
  // Where the maximum is new too, both are written in the same place.
  const numbersFrom = fields.rule ? (ruleProvenance ?? (fields.maximum ? undefined : now)) : leaf.ruleProvenance;
  return {
    ...rest,
    rule,
    ...(fields.scoredBy && { scoredBy }),
    ...(takes && { takes }),
    ...(numbersFrom && { ruleProvenance: numbersFrom }),
  };
}

/** A branch whose items were all removed, and which has a rule from now on. */
function leafFromBranch(c: CriteriaReading, read: ReadOverride, item: Item): Item {
  if (isLeaf(item) || item.items.length > 0 || !read.fields.rule) return item;
  const { items: _, ...rest } = item;
  const rule = newRule(c, read, {}) ?? { kind: 'yes-no' as const };
  return { ...rest, ...leafKeys(c, read, kindOf(read.fields.rule)), rule };
}

/** Where the numbers of a change are written: as the file says of itself. PAR884 where it says nothing. */
function ownOf(c: CriteriaReading, read: ReadOverride): Provenance {
  if (c.own) return c.own;
  const { path, ...at } = placeNamed(read);
  if (!c.findings.some(({ code }) => code === 'PAR884'))
    addFinding(c, 'PAR884', at, { message: 'PAR884.change', path });
  return { kind: 'unverified' };
}

/** An item that stands for another, which was read where that was. */
export function remembered(c: CriteriaReading, before: Item, item: Item): Item {
  const draft = c.drafts.get(before);
  if (draft && before !== item) {
    c.drafts.delete(before);
    c.drafts.set(item, draft);
  }
  return item;
}

function say(c: CriteriaReading, read: ReadOverride, message: 'PAR881' | 'PAR881.removed', id: string): void {
  const { path, ...at } = placeNamed(read);
  addFinding(c, 'PAR881', at, { message, args: { text: quoted(id) }, path });
}

function sayCircle(c: CriteriaReading, read: ReadOverride): void {
  const { parent } = read.fields;
  if (parent?.node) addFinding(c, 'PAR881', parent.node, { message: 'PAR881.circle', path: parent.path });
}

function sayTwice(c: CriteriaReading, id: string, read: ReadOverride, earlier: ReadOverride): void {
  const { path, ...at } = placeNamed(read);
  const first = placeNamed(earlier);
  addFinding(c, 'PAR860', at, {
    args: { text: quoted(id), line: lineNumber(c, first.start) },
    path,
    related: [{ start: first.start, end: first.end, message: 'PAR860.first' }],
  });
}

function sayUnknown(
  c: CriteriaReading,
  read: ReadScalar<string> | undefined,
  message: Extract<MessageKey, 'PAR880' | 'PAR880.parent' | 'PAR880.after'>,
  candidates: readonly string[],
): void {
  lose(c);
  const { value, node, path = '' } = read ?? {};
  if (value === undefined || !node) return;
  c.work.left -= candidates.length;
  const [meant] = c.work.left < 0 ? [] : closest(value, candidates, { max: 1 });
  addFinding(c, 'PAR880', node, {
    message,
    args: { text: quoted(value), base: c.base?.id ?? '' },
    path,
    ...(meant !== undefined && { data: { kind: 'replace', text: meant } as const }),
  });
}

import type { EvidenceRule, Item, Leaf, Rule, ScoredBy } from '../../../scoring/model';
import { dateOf } from '../../dates';
import { placeNamed } from '../../directive/described';
import { wordsOf } from '../../directive/meaning/words';
import { placeOf, type ReadList } from '../../read-tree';
import { addFinding } from '../../reading';
import { type AnyItem, type CriteriaReading, lose, type ReadItem, type ReadOverride, type ReadRule } from '../context';
import type { ScoringKind } from '../rule-kinds';
import { provenanceOf } from './origin';
import { kindOf, ruleOf } from './rule';
import { entryOf, shapeAt } from './written';

/** Stands for a rule that could not be read, so that everything else can be looked at. */
const ANY_RULE: Rule = { kind: 'yes-no' };

/** The items that a file gives under one of its keys, each remembered with where it was read. */
export function itemsOf(c: CriteriaReading, list: ReadList<AnyItem> | undefined, where: string): readonly Item[] {
  if (list && list.items.length < list.node.items.length) lose(c);
  return (list?.items ?? []).map((read) => itemOf(c, read, where));
}

/** What stands under an item has another key at each level. */
const UNDER = {
  area: ['criteria', 'criterion'],
  criterion: ['components', 'component'],
  component: ['parts', 'part'],
} as const;

type Above = keyof typeof UNDER;

const isAbove = (where: string): where is Above => Object.hasOwn(UNDER, where);

function itemOf(c: CriteriaReading, read: ReadItem, where: string): Item {
  const { fields } = read;
  const written = fields.maximum?.value;
  const maximum = written ?? 1;
  if (written === undefined) lose(c);
  const base = { ...namedBy(c, read), maximum, ...saidBy(c, read) };
  const [key, below] = isAbove(where) ? UNDER[where] : [];
  const list = key && fields[key];
  const maximumLost = written === undefined;
  if (key && below && list && list.node.items.length > 0) {
    if (fields.rule) sayBoth(c, fields.rule);
    const item = { ...base, items: itemsOf(c, list, below) };
    c.drafts.set(item, { read, maximumLost, itemsLost: list.items.length < list.node.items.length });
    return item;
  }
  const rule = fields.rule && leafRule(c, read, fields.rule);
  if (!fields.rule) sayNeither(c, read, where, key);
  if (rule === undefined) lose(c);
  const item: Leaf = { ...base, ...leafKeys(c, read, kindOf(fields.rule)), rule: rule ?? ANY_RULE };
  c.drafts.set(item, { read, maximumLost, ruleLost: rule === undefined });
  return item;
}

/** Id and name; where they are missing, which has its finding, something that is no other item's. */
export function namedBy(c: CriteriaReading, read: ReadItem | ReadOverride): Pick<Item, 'id' | 'name'> {
  const id = read.fields.id?.value;
  const name = wordsOf(read.fields.name);
  if (!id || name === undefined) lose(c);
  return { id: id || read.path, name: name ?? { vi: '', en: '' } };
}

/** Provenance and note of an item of any kind. */
function saidBy(c: CriteriaReading, read: ReadItem): Pick<Item, 'provenance' | 'note'> {
  const provenance = provenanceOf(c, read.fields.provenance);
  const note = wordsOf(read.fields.note);
  return { ...(provenance && { provenance }), ...(note && { note }) };
}

/** What a leaf has beside its rule. */
export function leafKeys(
  c: CriteriaReading,
  { fields }: ReadItem | ReadOverride,
  kind: ScoringKind | undefined,
): Omit<Leaf, 'id' | 'name' | 'maximum' | 'provenance' | 'note' | 'rule'> {
  if (fields.scoredBy && fields.scoredBy.value === undefined) lose(c);
  if (fields.takes && !fields.takes.value) lose(c);
  const takes = fields.takes?.value;
  const { rule } = fields;
  const ruleProvenance = rule?.kind === 'object' ? provenanceOf(c, rule.fields.provenance) : undefined;
  return {
    scoredBy: fields.scoredBy?.value ?? usualScorer(kind),
    ...(ruleProvenance && { ruleProvenance }),
    ...(takes && { takes }),
  };
}

/** Who scores a rule of a kind, where nobody says otherwise. */
export function usualScorer(kind: ScoringKind | undefined): ScoredBy {
  if (kind === 'survey') return 'survey';
  return kind === 'external-index' ? 'external' : 'self-assessment';
}

function leafRule(c: CriteriaReading, { fields }: ReadItem, read: ReadRule): Rule | undefined {
  const rule = ruleOf(c, read);
  const evidence = evidenceOf(c, fields.evidence);
  const notApplicable = fields.notApplicable && notApplicableOf(c, fields.notApplicable);
  return rule && modified(rule, { ...(evidence && { evidence }), ...(notApplicable && { notApplicable }) });
}

/** What changes what a rule says. */
export interface Modifiers {
  readonly evidence?: Pick<EvidenceRule, 'dueOn'>;
  readonly notApplicable?: 'left-out' | 'full';
}

/** A rule with what modifies it, in the order in which a file means it: what does not apply needs no evidence. */
export function modified(rule: Rule, { evidence, notApplicable }: Modifiers): Rule {
  const proved: Rule = evidence ? { kind: 'evidence', ...evidence, rule } : rule;
  return notApplicable ? { kind: 'not-applicable', treatment: notApplicable, rule: proved } : proved;
}

export function evidenceOf(
  c: CriteriaReading,
  read: ReadItem['fields']['evidence'],
): Pick<EvidenceRule, 'dueOn'> | undefined {
  if (read === undefined) return undefined;
  if (read.kind === 'scalar') {
    if (read.value === undefined) lose(c);
    return read.value === 'required' ? {} : undefined;
  }
  const dueOn = dateOf(read.fields.dueOn);
  if (read.fields.dueOn && dueOn === undefined) lose(c);
  return dueOn === undefined ? {} : { dueOn };
}

export function notApplicableOf(
  c: CriteriaReading,
  { value }: NonNullable<ReadItem['fields']['notApplicable']>,
): 'left-out' | 'full' | undefined {
  if (value === undefined) lose(c);
  return value === 'applies' ? undefined : value;
}

/** PAR864: a rule, and others below: one of them is too many. */
export function sayBoth(c: CriteriaReading, rule: ReadRule): void {
  addFinding(c, 'PAR864', placeOf(rule), { message: 'PAR864.both', path: rule.path, data: { kind: 'remove' } });
}

/** PAR864: no rule, and nothing below. */
function sayNeither(c: CriteriaReading, read: ReadItem, where: string, key: string | undefined): void {
  if (c.torn) return;
  const shape = shapeAt(where);
  const entries = ['rule', ...(key ? [key] : [])].flatMap((one) => entryOf(read.node, shape, one) ?? []);
  // What is there and could not be read has its finding.
  if (
    entries.some(
      ({ value }) => value !== null && c.findings.some((one) => one.start >= value.start && one.end <= value.end),
    )
  )
    return;
  const { path, ...place } = placeNamed(read);
  addFinding(c, 'PAR864', place, { path });
}

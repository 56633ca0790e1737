import type { Bilingual, Provenance } from '../../../directive/model';
import type { CriteriaSet, Item, Leaf, Numeral, RankGroup, Rule, Unit } from '../../../scoring/model';
import { isLeaf } from '../../../scoring/model';
import { canonical, numeralText } from '../../read-exact';
import { unmodified } from '../extending/overrides';
import { usualScorer } from '../meaning/items';
import { isKindAlone } from '../meaning/origin';
import { ONLY_FORMULA } from '../meaning/rule';
import type { CriteriaFile } from '../schema';

/*
 * A criteria set as the plain value that its file holds: what reading would fill in by itself is left out.
 */

type FileArea = NonNullable<CriteriaFile['areas']>[number];
type FileRule = NonNullable<FileArea['rule']>;
type FileBand = NonNullable<Exclude<FileRule, string>['bands']>[number];
type FileOrigin = NonNullable<CriteriaFile['provenance']>;
type Words = NonNullable<CriteriaFile['name']>;
type FileItem = Omit<FileArea, 'criteria'>;
/** An item with what stands under it under the key of its level. */
type FileTree = FileItem & { readonly [key: string]: unknown };

/** The value of a set's file. */
export function fileOf(set: CriteriaSet): CriteriaFile {
  const { decision, rounding, groups } = set;
  return {
    format: 'par-criteria/1',
    id: set.id,
    name: words(set.name),
    year: set.year,
    ...(set.validFrom && { validFrom: set.validFrom }),
    ...(set.validTo && { validTo: set.validTo }),
    ...(decision && {
      decision: {
        reference: decision.reference,
        ...(decision.date && { date: decision.date }),
        ...(decision.issuer && { issuer: words(decision.issuer) }),
        ...(decision.title && { title: words(decision.title) }),
      },
    }),
    provenance: origin(set.provenance),
    ...(rounding && {
      rounding: {
        ...(rounding.digits !== undefined && { digits: rounding.digits }),
        ...(rounding.mode && { mode: rounding.mode }),
      },
    }),
    ...(groups && { groups: groups.bands.map(groupRow) }),
    ...(groups?.provenance && { groupsProvenance: origin(groups.provenance) }),
    ...(set.note && { note: words(set.note) }),
    // Each level has its own type and its own key; they are written alike.
    areas: set.areas.map((area) => itemRow(area, 0)) as unknown as FileArea[],
  };
}

function words({ vi, en }: Bilingual): Words {
  return vi === en ? vi : { vi, en };
}

function origin(provenance: Provenance): FileOrigin {
  switch (provenance.kind) {
    case 'sourced':
      // A source that reads like the word for none is said to be one.
      return isKindAlone(provenance.source) ? { kind: 'sourced', source: provenance.source } : provenance.source;
    case 'inferred':
      return { kind: 'inferred', source: provenance.source, how: words(provenance.how) };
    case 'unverified':
    case 'own':
      return { kind: provenance.kind, ...(provenance.note && { note: words(provenance.note) }) };
    default: {
      const unknown: never = provenance;
      return unknown;
    }
  }
}

function groupRow({ name, from, exclusive }: RankGroup): NonNullable<CriteriaFile['groups']>[number] {
  return { name, ...(from !== undefined && { [exclusive ? 'above' : 'from']: exact(from, true) }) };
}

/** A number as it is kept; what is none is no set, which `compile` says. */
function exact(value: Numeral, inPercent = false): Numeral {
  return canonical(value, inPercent) ?? value;
}

const BELOW = ['criteria', 'components', 'parts'] as const;

function itemRow(item: Item, depth: number): FileTree {
  const { id, name, maximum, provenance, note } = item;
  const base = {
    id,
    name: words(name),
    maximum: exact(maximum),
    ...(isLeaf(item) && leafKeys(item)),
    ...(provenance && { provenance: origin(provenance) }),
    ...(note && { note: words(note) }),
  };
  if (isLeaf(item)) return base;
  const key = BELOW[depth];
  if (key === undefined) throw new RangeError(`${id}: a file has four levels`);
  return { ...base, [key]: item.items.map((under) => itemRow(under, depth + 1)) };
}

function leafKeys({ id, scoredBy, rule, ruleProvenance, takes }: Leaf): Partial<FileItem> {
  const { rule: inner, evidence, notApplicable } = unmodified(rule);
  if (inner.kind === 'evidence' || inner.kind === 'not-applicable') throw new TypeError('a rule inside both modifiers');
  // Evidence around what does not apply asks proof of the latter too: a file has no way to say that.
  if (rule.kind === 'evidence' && notApplicable)
    throw new RangeError(`${id}: evidence has to stand inside not-applicable`);
  const own = ruleRow(inner);
  const told = ruleProvenance && { provenance: origin(ruleProvenance) };
  const alone = Object.keys(own).length === 1 && !told;
  return {
    ...(scoredBy !== usualScorer(inner.kind) && { scoredBy }),
    rule: alone ? own.kind : { ...own, ...told },
    ...(evidence && { evidence: evidence.dueOn === undefined ? ('required' as const) : { dueOn: evidence.dueOn } }),
    ...(notApplicable && { notApplicable }),
    ...(takes !== undefined && { takes }),
  };
}

type Inner = Exclude<Rule, { kind: 'evidence' | 'not-applicable' }>;

function ruleRow(rule: Inner): Exclude<FileRule, string> {
  switch (rule.kind) {
    case 'yes-no':
    case 'linear':
      return { kind: rule.kind };
    case 'bands': {
      const { unit } = rule;
      const bands = rule.bands.map(({ from, to, points }) => ({
        ...(from !== undefined && { from: threshold(from, unit) }),
        ...(to !== undefined && { to: threshold(to, unit) }),
        points: exact(points),
      }));
      return {
        kind: rule.kind,
        ...unitKey(
          unit,
          bands.some(({ from, to }) => from !== undefined || to !== undefined),
        ),
        bands,
      };
    }
    case 'linear-with-floor':
      return { kind: rule.kind, floor: exact(rule.floor, true) };
    case 'linear-to-target':
      return { kind: rule.kind, ...unitKey(rule.unit, true), target: threshold(rule.target, rule.unit) };
    case 'linear-between': {
      const { unit, low, high } = rule;
      return { kind: rule.kind, ...unitKey(unit, true), low: threshold(low, unit), high: threshold(high, unit) };
    }
    case 'deduction':
      return { kind: rule.kind, perCase: exact(rule.perCase), ...(rule.free !== undefined && { free: rule.free }) };
    case 'count-bands':
      return {
        kind: rule.kind,
        bands: rule.bands.map(({ atLeast, points }) => ({ from: atLeast, points: exact(points) })),
      };
    case 'date-bands':
      return { kind: rule.kind, bands: rule.bands.map(({ by, points }): FileBand => ({ by, points: exact(points) })) };
    case 'survey':
      return {
        kind: rule.kind,
        options: rule.options.map(({ id, name, weight }) => ({ id, ...named(id, name), weight: exact(weight, true) })),
      };
    case 'growth': {
      const { measure, unit } = rule;
      // Growth in percent is written with the sign, whatever its two values are.
      const written: Unit = measure === 'percent' ? 'percent' : unit;
      return {
        kind: rule.kind,
        ...(measure !== 'percent' && { measure }),
        ...(unit !== 'number' && { unit }),
        bands: rule.bands.map(({ from, above, points }) => ({
          ...(from !== undefined && { from: threshold(from, written) }),
          ...(above !== undefined && { above: threshold(above, written) }),
          points: exact(points),
        })),
      };
    }
    case 'external-index':
      return { kind: rule.kind, index: rule.index, ...(rule.scale !== undefined && { scale: exact(rule.scale) }) };
    case 'formula': {
      const { variables, alternatives } = rule;
      const [first, ...others] = alternatives;
      const only = first && others.length === 0 && first.id === ONLY_FORMULA.id && same(first.name, ONLY_FORMULA.name);
      return {
        kind: rule.kind,
        ...(variables.length > 0 && {
          variables: variables.map(({ id, name, unit, expression }) => ({
            id,
            ...named(id, name),
            ...(unit && { unit }),
            ...(expression !== undefined && { expression }),
          })),
        }),
        ...(only
          ? { expression: first.expression }
          : { alternatives: alternatives.map(({ id, name, expression }) => ({ id, ...named(id, name), expression })) }),
      };
    }
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

const same = (a: Bilingual, b: Bilingual): boolean => a.vi === b.vi && a.en === b.en;

function named(id: string, name: Bilingual): { readonly name?: Words } {
  return name.vi === id && name.en === id ? {} : { name: words(name) };
}

/** A threshold; of a rate with its sign. */
function threshold(value: Numeral, unit: Unit): Numeral {
  return unit === 'percent' ? `${numeralText(exact(value, true))}%` : exact(value);
}

/** The unit, unless thresholds tell it by themselves. */
function unitKey(unit: Unit, hasThresholds: boolean): { readonly unit?: Unit } {
  return unit === 'number' || (unit === 'percent' && hasThresholds) ? {} : { unit };
}

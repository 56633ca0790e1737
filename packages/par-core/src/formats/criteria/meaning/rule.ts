import type {
  Band,
  CountBand,
  DateBand,
  FormulaAlternative,
  FormulaVariable,
  GrowthBand,
  Numeral,
  Rule,
  SurveyOption,
  Unit,
} from '../../../scoring/model';
import { dateOf } from '../../dates';
import { wordsOf } from '../../directive/meaning/words';
import { quoted } from '../../quoted';
import { readNumber } from '../../read-number';
import { placeOf, type ReadScalar } from '../../read-tree';
import { addFinding } from '../../reading';
import { nameIn } from '../../vocabulary';
import type { CriteriaReading, ReadRule, ReadRuleObject } from '../context';
import { RULE_KEYS, type RuleKey, type RuleKeys, type ScoringKind } from '../rule-kinds';
import { RULE_KIND, UNIT } from '../value-terms';
import { keyName, missingOf } from './written';

type RuleFields = ReadRuleObject['fields'];
type ReadBand = NonNullable<RuleFields['bands']>['items'][number];
type ReadMeasure = ReadScalar<number> | ReadScalar<string>;

/** The one formula of a rule that gives no alternatives. */
export const ONLY_FORMULA = { id: 'cong-thuc', name: { vi: 'Công thức', en: 'Formula' } } as const;

/** The kind of rule as it was written, where it could be read. */
export function kindOf(read: ReadRule | undefined): ScoringKind | undefined {
  return read?.kind === 'object' ? read.fields.kind?.value : read?.value;
}

/**
 * The rule that a file gives, without what modifies it. Undefined where it could not be read whole. PAR102: keys that
 * its kind needs; PAR865: keys of another kind; PAR887: a percent sign where no rate is measured.
 */
export function ruleOf(c: CriteriaReading, read: ReadRule): Rule | undefined {
  const kind = kindOf(read);
  if (kind === undefined) return undefined;
  const fields: RuleFields = read.kind === 'object' ? read.fields : {};
  if (read.kind === 'object') sayForeignKeys(c, read, kind);
  if (!hasItsKeys(c, read, kind)) return undefined;
  switch (kind) {
    case 'yes-no':
    case 'linear':
      return { kind };
    case 'bands': {
      const unit = unitOf(c, fields, thresholdsIn(fields));
      const bands = bandsOf(c, fields, kind, (band, points): Band | undefined => {
        const from = optional(band.fields.from);
        const to = optional(band.fields.to);
        if (from === 'lost' || to === 'lost') return undefined;
        return { ...(from !== undefined && { from }), ...(to !== undefined && { to }), points };
      });
      return bands && { kind, unit, bands };
    }
    case 'linear-with-floor': {
      const floor = fields.floor?.value;
      return floor === undefined ? undefined : { kind, floor };
    }
    case 'linear-to-target': {
      const target = fields.target?.value;
      if (target === undefined || fields.target === undefined) return undefined;
      return { kind, unit: unitOf(c, fields, [fields.target]), target };
    }
    case 'linear-between': {
      const low = fields.low?.value;
      const high = fields.high?.value;
      if (low === undefined || high === undefined || !fields.low || !fields.high) return undefined;
      return { kind, unit: unitOf(c, fields, [fields.low, fields.high]), low, high };
    }
    case 'deduction': {
      const perCase = fields.perCase?.value;
      const free = optional(fields.free);
      if (perCase === undefined || free === 'lost') return undefined;
      return { kind, perCase, ...(free !== undefined && { free }) };
    }
    case 'count-bands': {
      const bands = bandsOf(c, fields, kind, (band, points): CountBand | undefined => {
        const atLeast = band.fields.from && countOf(c, band.fields.from);
        return atLeast === undefined ? undefined : { atLeast, points };
      });
      return bands && { kind, bands };
    }
    case 'date-bands': {
      const bands = bandsOf(c, fields, kind, (band, points): DateBand | undefined => {
        const by = dateOf(band.fields.by);
        return by === undefined ? undefined : { by, points };
      });
      return bands && { kind, bands };
    }
    case 'survey': {
      const options = wholly(fields.options?.items, (option): SurveyOption | undefined => {
        const id = option.fields.id?.value;
        const weight = option.fields.weight?.value;
        if (!id || weight === undefined) return undefined;
        return { id, name: wordsOf(option.fields.name) ?? { vi: id, en: id }, weight };
      });
      return options && { kind, options };
    }
    case 'growth': {
      const unit = fields.unit?.value ?? 'number';
      const measure = fields.measure?.value ?? 'percent';
      if (measure === 'difference' && unit !== 'percent') sayPercents(c, thresholdsIn(fields), unit);
      const bands = bandsOf(c, fields, kind, (band, points): GrowthBand | undefined => {
        const from = optional(band.fields.from);
        const above = optional(band.fields.above);
        if (from === 'lost' || above === 'lost') return undefined;
        return { ...(from !== undefined && { from }), ...(above !== undefined && { above }), points };
      });
      return bands && { kind, measure, unit, bands };
    }
    case 'external-index': {
      const index = fields.index?.value;
      const scale = optional(fields.scale);
      if (index === undefined || scale === 'lost') return undefined;
      return { kind, index, ...(scale !== undefined && { scale }) };
    }
    case 'formula':
      return formulaOf(fields);
    default: {
      const unknown: never = kind;
      return unknown;
    }
  }
}

function formulaOf(fields: RuleFields): Rule | undefined {
  const variables = wholly(fields.variables?.items ?? [], (variable): FormulaVariable | undefined => {
    const id = variable.fields.id?.value;
    const expression = optional(variable.fields.expression);
    if (!id || expression === 'lost') return undefined;
    const unit = variable.fields.unit?.value;
    return {
      id,
      name: wordsOf(variable.fields.name) ?? { vi: id, en: id },
      ...(unit && { unit }),
      ...(expression !== undefined && { expression }),
    };
  });
  if (fields.alternatives === undefined) {
    const expression = fields.expression?.value;
    const only = expression === undefined ? undefined : [{ ...ONLY_FORMULA, expression }];
    return variables && only && { kind: 'formula', variables, alternatives: only };
  }
  const alternatives = wholly(fields.alternatives.items, (one): FormulaAlternative | undefined => {
    const id = one.fields.id?.value;
    const expression = one.fields.expression?.value;
    if (!id || expression === undefined) return undefined;
    return { id, name: wordsOf(one.fields.name) ?? { vi: id, en: id }, expression };
  });
  return variables && alternatives && { kind: 'formula', variables, alternatives };
}

/** Every part of a list, or nothing where one could not be read. */
function wholly<Row, Part>(
  rows: readonly Row[] | undefined,
  read: (row: Row) => Part | undefined,
): readonly Part[] | undefined {
  const parts = (rows ?? []).map(read);
  const known = parts.filter((one) => one !== undefined);
  return known.length < parts.length ? undefined : known;
}

/** What may be left out; `lost` where it is there and could not be read. */
function optional<Read extends { readonly value: unknown }>(
  read: Read | undefined,
): NonNullable<Read['value']> | 'lost' | undefined {
  return read === undefined ? undefined : (read.value ?? 'lost');
}

function bandsOf<Part>(
  c: CriteriaReading,
  fields: RuleFields,
  kind: ScoringKind,
  read: (band: ReadBand, points: Numeral) => Part | undefined,
): readonly Part[] | undefined {
  const keys = RULE_KEYS[kind].band;
  const own = ownKeysOf(kind).band;
  return wholly(fields.bands?.items, (band) => {
    for (const key in band.fields) {
      if (!own.has(key)) sayForeign(c, band.fields[key as keyof typeof band.fields], 'band', key, kind);
    }
    const { missing, lost } = missingOf(c, band, 'band', keys?.required ?? NO_KEYS);
    if (missing.length > 0) {
      const args = { keys: missing.map((key) => keyName(c, 'band', key)).join(', '), kind: kindName(c, kind) };
      addFinding(c, 'PAR102', placeOf(band), {
        message: 'PAR102.kind',
        args,
        path: band.path,
        data: { kind: 'add-keys', keys: missing },
      });
    }
    const points = band.fields.points?.value;
    return lost || points === undefined ? undefined : read(band, points);
  });
}

function thresholdsIn(fields: RuleFields): readonly ReadMeasure[] {
  return (fields.bands?.items ?? []).flatMap(({ fields: { from, above, to } }) =>
    [from, above, to].filter((one) => one !== undefined),
  );
}

const isPercent = ({ node }: ReadMeasure): boolean => node?.value.trimEnd().endsWith('%') ?? false;

/** What a rule measures: as it is told, else a rate where its thresholds have percent signs. */
function unitOf(c: CriteriaReading, fields: RuleFields, thresholds: readonly ReadMeasure[]): Unit {
  const told = fields.unit?.value;
  if (told === undefined) return thresholds.some(isPercent) ? 'percent' : 'number';
  if (told !== 'percent') sayPercents(c, thresholds, told);
  return told;
}

/** PAR887 */
function sayPercents(c: CriteriaReading, thresholds: readonly ReadMeasure[], unit: Unit): void {
  const first = thresholds.find(isPercent);
  if (!first?.node) return;
  const text = first.node.value.trim();
  addFinding(c, 'PAR887', first.node, {
    args: { text: quoted(text), unit: { vi: UNIT[unit].vi, en: unit } },
    path: first.path,
    data: { kind: 'replace', text: text.slice(0, -1).trimEnd() },
  });
}

const GROUPED = /^\d{1,3}\.\d{3}$/u;

/** A threshold as a whole number: `1.250` is 1250, as where things are counted. */
function countOf(c: CriteriaReading, { value, node, path }: ReadMeasure): number | undefined {
  if (value === undefined || !node) return undefined;
  const text = node.value.trim();
  const whole = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
  return whole && !GROUPED.test(text) && !text.endsWith('%') ? value : readNumber(c, 'count', text, node, path);
}

/** The kind of rule as the file would write it. */
function kindName(c: Pick<CriteriaReading, 'language'>, kind: ScoringKind): string {
  return nameIn(c.language, kind, RULE_KIND[kind]);
}

const NO_KEYS: readonly string[] = [];

/** Every key that may stand in a rule of a kind, and in its bands. */
function ownKeys({ required, optional: allowed, band }: RuleKeys): OwnKeys {
  return {
    rule: new Set<string>([...required, ...allowed, 'kind', 'provenance']),
    band: new Set<string>([...(band?.required ?? []), ...(band?.optional ?? []), 'points']),
  };
}

interface OwnKeys {
  readonly rule: ReadonlySet<string>;
  readonly band: ReadonlySet<string>;
}

const OWN_KEYS = new Map<RuleKeys, OwnKeys>(Object.values(RULE_KEYS).map((keys) => [keys, ownKeys(keys)]));

function ownKeysOf(kind: ScoringKind): OwnKeys {
  const keys = RULE_KEYS[kind];
  return OWN_KEYS.get(keys) ?? ownKeys(keys);
}

/** PAR865 */
function sayForeignKeys(c: CriteriaReading, read: ReadRuleObject, kind: ScoringKind): void {
  const own = ownKeysOf(kind).rule;
  for (const key in read.fields) {
    if (!own.has(key)) sayForeign(c, read.fields[key as keyof typeof read.fields], 'rule', key, kind);
  }
  const { expression, alternatives } = read.fields;
  if (kind === 'formula' && expression && alternatives?.key) {
    addFinding(c, 'PAR865', alternatives.key, {
      message: 'PAR865.either',
      args: { key: keyName(c, 'rule', 'expression'), otherKey: keyName(c, 'rule', 'alternatives') },
      path: alternatives.path,
    });
  }
}

function sayForeign(
  c: CriteriaReading,
  part: (Parameters<typeof placeOf>[0] & { readonly path?: string }) | undefined,
  where: 'rule' | 'band',
  key: string,
  kind: ScoringKind,
): void {
  if (part === undefined) return;
  const { required, optional: allowed, band } = RULE_KEYS[kind];
  const keys: readonly string[] =
    where === 'rule' ? [...required, ...allowed] : [...(band?.required ?? []), ...(band?.optional ?? []), 'points'];
  const names = keys.map((one) => keyName(c, where, one)).join(', ');
  addFinding(c, 'PAR865', placeOf(part), {
    ...(names === '' && { message: 'PAR865.none' }),
    args: { key: part.key?.value ?? key, kind: kindName(c, kind), keys: names },
    path: part.path ?? '',
    data: { kind: 'remove' },
  });
}

/** PAR102: whether all keys are there that the kind cannot be without. */
function hasItsKeys(c: CriteriaReading, read: ReadRule, kind: ScoringKind): boolean {
  const needed = neededKeys(read, kind);
  if (needed.length === 0) return true;
  const { missing, lost } =
    read.kind === 'object' ? missingOf(c, read, 'rule', needed) : { missing: needed, lost: true };
  if (missing.length > 0) {
    const place = read.kind === 'object' ? (read.fields.kind?.node ?? placeOf(read)) : placeOf({ node: read.node });
    addFinding(c, 'PAR102', place, {
      message: 'PAR102.kind',
      args: { keys: missing.map((key) => keyName(c, 'rule', key)).join(', '), kind: kindName(c, kind) },
      path: read.path,
      ...(read.kind === 'object' && { data: { kind: 'add-keys', keys: missing } as const }),
    });
  }
  return !lost;
}

function neededKeys(read: ReadRule, kind: ScoringKind): readonly RuleKey[] {
  if (kind !== 'formula') return RULE_KEYS[kind].required;
  return read.kind === 'object' && read.fields.alternatives ? ['alternatives'] : ['expression'];
}

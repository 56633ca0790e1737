import type {
  ComponentRecord,
  CriteriaSet,
  Entry,
  FormulaRule,
  GrowthRule,
  Inputs,
  Item,
  Leaf,
  Rule,
  Stage,
} from '../../src/scoring';
import { formulaOf } from './formula';
import { type Fraction, fraction, isLess, isZero, minus, NONE, over, plus, printed, textOf, times } from './fraction';
import { Refusal, readCount, readMeasure, readNamed, readNumber } from './read';

/** What becomes of a leaf, or of what stands under an item, as plain text: the form of the conformance fixtures. */
export interface ModelItem {
  readonly id: string;
  readonly level: string;
  readonly points: string;
  readonly maximum: string;
  readonly counted: string;
  readonly open: string;
  readonly missing: number;
  readonly notApplicable: number;
  readonly failed: number;
  readonly status?: string;
  readonly stage?: string;
  readonly failure?: ModelFailure;
}

export interface ModelFailure {
  readonly kind: string;
  readonly name?: string;
  readonly at?: number;
}

export interface ModelWarning {
  readonly kind: string;
  readonly item: string;
  readonly points?: string;
  readonly failure?: ModelFailure;
}

export interface ModelScore {
  readonly total: Omit<ModelItem, 'id' | 'level' | 'status' | 'stage' | 'failure'>;
  /** Null where nothing counts. */
  readonly index: string | null;
  /** Total points and index, rounded once as the set says. */
  readonly printed: { readonly points: string; readonly index: string | null };
  /** Null where the set has no groups, or none takes the index. */
  readonly group: string | null;
  readonly areas: readonly { readonly id: string; readonly index: string | null }[];
  readonly items: readonly ModelItem[];
  readonly warnings: readonly ModelWarning[];
}

const HUNDRED = fraction(100n);
const STAGES: readonly Stage[] = ['computed', 'self', 'appraisal-1', 'appraisal-2'];
const FIELDS = ['value', 'choice', 'self', 'appraisal1', 'appraisal2', 'explanation', 'evidence', 'notApplicable'];

const percentOf = (share: Fraction, maximum: Fraction): Fraction => over(times(share, maximum), HUNDRED);
const number = (value: unknown, inPercent = false): Fraction => readNumber(value, inPercent);

type Outcome = Fraction | 'missing' | 'not-applicable';

/** The points that a rule gives: each kind by its sentence in the specification. */
function outcomeOf(rule: Rule, maximum: Fraction, record: ComponentRecord): Outcome {
  if (rule.kind === 'not-applicable') {
    const { notApplicable } = record;
    if (notApplicable === true) return rule.treatment === 'full' ? maximum : 'not-applicable';
    if (notApplicable != null && notApplicable !== false) throw new Refusal('not-yes-no', 'notApplicable');
    return outcomeOf(rule.rule, maximum, record);
  }
  if (rule.kind === 'evidence') {
    const outcome = outcomeOf(rule.rule, maximum, record);
    if (typeof outcome === 'string' || isZero(outcome)) return outcome;
    if (rule.rule.kind === 'not-applicable' && record.notApplicable === true) return outcome;
    return provedBy(record.evidence, rule.dueOn) ? outcome : NONE;
  }
  const { value } = record;
  if (value === undefined || value === null) return 'missing';
  switch (rule.kind) {
    case 'yes-no':
      if (typeof value !== 'boolean') throw new Refusal('not-yes-no');
      return value ? maximum : NONE;
    case 'linear':
      return percentOf(readMeasure(value, true), maximum);
    case 'linear-with-floor': {
      const rate = readMeasure(value, true);
      return isLess(rate, number(rule.floor, true)) ? NONE : percentOf(rate, maximum);
    }
    case 'linear-to-target': {
      const inPercent = rule.unit === 'percent';
      const measure = readMeasure(value, inPercent);
      const target = number(rule.target, inPercent);
      return isLess(measure, target) ? times(over(measure, target), maximum) : maximum;
    }
    case 'linear-between': {
      const inPercent = rule.unit === 'percent';
      const [low, high] = [number(rule.low, inPercent), number(rule.high, inPercent)];
      const way = over(minus(readMeasure(value, inPercent), low), minus(high, low));
      if (isLess(way, NONE)) return NONE;
      return isLess(way, fraction(1n)) ? times(way, maximum) : maximum;
    }
    case 'bands': {
      const inPercent = rule.unit === 'percent';
      const measure = readMeasure(value, inPercent);
      const band = rule.bands.find(
        ({ from, to }) =>
          (from === undefined || !isLess(measure, number(from, inPercent))) &&
          (to === undefined || isLess(measure, number(to, inPercent))),
      );
      return band ? number(band.points) : NONE;
    }
    case 'deduction': {
      const counted = minus(readCount(value, undefined, true), number(rule.free ?? 0));
      if (!isLess(NONE, counted)) return maximum;
      const left = minus(maximum, times(counted, number(rule.perCase)));
      return isLess(left, NONE) ? NONE : left;
    }
    case 'count-bands': {
      const count = readCount(value, undefined, true);
      const reached = rule.bands.filter(({ atLeast }) => !isLess(count, number(atLeast)));
      const best = reached.reduce<(typeof reached)[number] | undefined>(
        (high, band) => (high === undefined || band.atLeast > high.atLeast ? band : high),
        undefined,
      );
      return best ? number(best.points) : NONE;
    }
    case 'date-bands': {
      if (value === false) return NONE;
      if (!isDay(value)) throw new Refusal('not-a-date');
      const left = rule.bands.filter(({ by }) => value <= by).sort((a, b) => (a.by < b.by ? -1 : 1));
      return left[0] ? number(left[0].points) : NONE;
    }
    case 'survey': {
      const answers = readNamed(
        value,
        rule.options.map(({ id }) => id),
      );
      let all = NONE;
      let weighted = NONE;
      for (const { id, weight } of rule.options) {
        const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
        if (given === undefined || given === null) continue;
        const count = readCount(given, id, true);
        all = plus(all, count);
        weighted = plus(weighted, times(count, number(weight, true)));
      }
      if (isZero(all)) throw new Refusal('zero-denominator');
      return percentOf(over(weighted, all), maximum);
    }
    case 'growth': {
      const growth = growthOf(rule, value);
      const inPercent = rule.unit === 'percent' || rule.measure === 'percent';
      return rule.bands
        .filter(({ from, above }) =>
          above === undefined ? !isLess(growth, number(from, inPercent)) : isLess(number(above, inPercent), growth),
        )
        .map(({ points }) => number(points))
        .reduce((best, points) => (isLess(best, points) ? points : best), NONE);
    }
    case 'external-index': {
      const isShare = typeof value === 'object' || (typeof value === 'string' && value.endsWith('%'));
      if (isShare) return percentOf(readMeasure(value, true), maximum);
      return times(over(readNumber(value, false), number(rule.scale ?? 100)), maximum);
    }
    case 'formula':
      return formulaPoints(rule, value, record.choice);
    default:
      return rule satisfies never;
  }
}

function growthOf(rule: GrowthRule, value: unknown): Fraction {
  const years = readNamed(value, ['current', 'previous']);
  const [current, previous] = ['current', 'previous'].map((name) => named(years, name, rule.unit === 'percent'));
  if (current === undefined || previous === undefined) throw new TypeError();
  const difference = minus(current, previous);
  if (rule.measure === 'difference') return difference;
  if (isZero(previous)) throw new Refusal('zero-denominator', 'previous');
  const growth = times(over(difference, previous), HUNDRED);
  return previous.over < 0n ? minus(NONE, growth) : growth;
}

/** A named number that has to be there. */
function named(of: Readonly<Record<string, unknown>>, name: string, inPercent: boolean): Fraction {
  const given = Object.hasOwn(of, name) ? of[name] : undefined;
  if (given === undefined || given === null) throw new Refusal('missing-name', name);
  try {
    return readMeasure(given, inPercent);
  } catch (refusal) {
    throw refusal instanceof Refusal ? new Refusal(refusal.kind, name) : refusal;
  }
}

function formulaPoints(rule: FormulaRule, value: unknown, choice: unknown): Fraction {
  const [only, another] = rule.alternatives;
  const chosen = choice == null ? (another ? undefined : only) : rule.alternatives.find(({ id }) => id === choice);
  if (chosen === undefined)
    throw choice == null ? new Refusal('no-choice') : new Refusal('unknown-choice', String(choice));
  const asked = rule.variables.filter(({ expression }) => expression === undefined).map(({ id }) => id);
  const given = readNamed(value, asked);
  const valueAt = (name: string): Fraction => {
    const variable = rule.variables.find(({ id }) => id === name);
    if (variable === undefined) throw new TypeError(name);
    if (variable.expression === undefined) {
      const inPercent = variable.unit === 'percent';
      const read = named(given, name, inPercent);
      return inPercent ? over(read, HUNDRED) : read;
    }
    try {
      return formulaOf(variable.expression)(valueAt);
    } catch (refusal) {
      const here = refusal instanceof Refusal && refusal.at !== undefined && refusal.name === undefined;
      throw here ? new Refusal(refusal.kind, name, refusal.at) : refusal;
    }
  };
  return formulaOf(chosen.expression)(valueAt);
}

function provedBy(evidence: unknown, dueOn: string | undefined): boolean {
  if (evidence === undefined || evidence === null) return false;
  if (!Array.isArray(evidence)) throw new Refusal('not-a-list', 'evidence');
  const inTime = evidence.map((document: unknown) => {
    if (typeof document !== 'object' || document === null) throw new Refusal('not-a-list', 'evidence');
    const { date } = document as { readonly date?: unknown };
    if (date === undefined || date === null) return true;
    if (!isDay(date)) throw new Refusal('not-a-date', 'evidence');
    return dueOn === undefined || date <= dueOn;
  });
  return inTime.includes(true);
}

/** A day of the Gregorian calendar, by its rules. */
function isDay(value: unknown): value is string {
  const [, year = '', month = '', day = ''] =
    typeof value === 'string' ? (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []) : [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  return days !== undefined && d >= 1 && d <= days;
}

interface LeafState {
  readonly status: 'scored' | 'missing' | 'not-applicable' | 'failed';
  readonly points: Fraction;
  readonly stage?: Stage;
  readonly failure?: ModelFailure;
  readonly warning?: ModelWarning;
}

const mayBeLeftOut = (rule: Rule): boolean =>
  rule.kind === 'not-applicable' || (rule.kind === 'evidence' && mayBeLeftOut(rule.rule));

function leafState(leaf: Leaf, entry: Entry | null | undefined, upTo: Stage): LeafState {
  const bare = typeof entry !== 'object' || entry === null || Array.isArray(entry);
  const record: ComponentRecord = bare ? (entry == null ? {} : { value: entry as never }) : (entry as ComponentRecord);
  const maximum = number(leaf.maximum);
  const anyway =
    record.notApplicable && !mayBeLeftOut(leaf.rule) ? { kind: 'applies-anyway', item: leaf.id } : undefined;
  const given = (
    [
      ['appraisal-2', record.appraisal2],
      ['appraisal-1', record.appraisal1],
      ['self', record.self],
    ] as const
  ).find(([stage, points]) => points != null && STAGES.indexOf(stage) <= STAGES.indexOf(upTo));
  try {
    let outcome: Outcome;
    let stage: Stage = 'computed';
    try {
      outcome = outcomeOf(leaf.rule, maximum, record);
    } catch (refusal) {
      // What people gave stands where the value cannot be read.
      if (!given) throw refusal;
      outcome = 'missing';
    }
    if (given && outcome !== 'not-applicable') {
      outcome = readNumber(given[1], false, given[0]);
      stage = given[0];
    }
    if (outcome === 'missing') {
      const keys = Object.keys(record);
      if (keys.length > 0 && !keys.some((key) => FIELDS.includes(key))) throw new Refusal('unknown-name', keys[0]);
    }
    if (typeof outcome === 'string') return { status: outcome, points: NONE, ...(anyway && { warning: anyway }) };
    const held = isLess(outcome, NONE) ? NONE : isLess(maximum, outcome) ? maximum : outcome;
    const beyond = held === outcome ? undefined : held === NONE ? 'below-zero' : 'above-maximum';
    const warning = beyond ? { kind: beyond, item: leaf.id, points: textOf(outcome) } : anyway;
    return { status: 'scored', points: held, stage, ...(warning && { warning }) };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { kind, name, at } = refusal;
    const failure = { kind, ...(name !== undefined && { name }), ...(at !== undefined && { at }) };
    return { status: 'failed', points: NONE, failure, warning: { kind: 'failed', item: leaf.id, failure } };
  }
}

const LEVELS = ['area', 'criterion', 'component', 'part'];

/** Scores a sheet the plainest way: each item by looking at all leaves under it. */
export function modelScore(set: CriteriaSet, inputs: Inputs, upTo: Stage = 'appraisal-2'): ModelScore {
  const states = new Map<Leaf, LeafState>();
  const all: { readonly item: Item; readonly level: number }[] = [];
  const walk = (items: readonly Item[], level: number): void => {
    for (const item of items) {
      all.push({ item, level });
      if ('rule' in item)
        states.set(item, leafState(item, Object.hasOwn(inputs, item.id) ? inputs[item.id] : undefined, upTo));
      else walk(item.items, level + 1);
    }
  };
  walk(set.areas, 0);

  const leavesOf = (item: Item): readonly Leaf[] => ('rule' in item ? [item] : item.items.flatMap(leavesOf));
  const sums = (items: readonly Item[]) => {
    const leaves = items.flatMap(leavesOf);
    const having = (...statuses: readonly string[]): readonly Leaf[] =>
      leaves.filter((leaf) => statuses.includes(states.get(leaf)?.status ?? ''));
    const maxima = (of: readonly Leaf[]): Fraction => of.reduce((sum, { maximum }) => plus(sum, number(maximum)), NONE);
    const points = leaves.reduce((sum, leaf) => plus(sum, states.get(leaf)?.points ?? NONE), NONE);
    const maximum = maxima(leaves);
    const counted = minus(maximum, maxima(having('not-applicable')));
    const index = isZero(counted) ? undefined : times(over(points, counted), HUNDRED);
    const texts = {
      points: textOf(points),
      maximum: textOf(maximum),
      counted: textOf(counted),
      open: textOf(maxima(having('missing', 'failed'))),
      missing: having('missing').length,
      notApplicable: having('not-applicable').length,
      failed: having('failed').length,
    };
    return { points, index, texts };
  };

  const { points, index, texts } = sums(set.areas);
  const { digits = 2, mode = 'half-away-from-zero' } = set.rounding ?? {};
  const indexPrinted = index ? printed(index, digits, mode) : null;
  const group =
    indexPrinted === null
      ? undefined
      : set.groups?.bands.find(({ from, exclusive }) => {
          if (from === undefined) return true;
          const [at, limit] = [number(indexPrinted), number(from, true)];
          return exclusive ? isLess(limit, at) : !isLess(at, limit);
        });
  const leafIds = new Set([...states.keys()].map(({ id }) => id));
  return {
    total: texts,
    index: index ? textOf(index) : null,
    printed: { points: printed(points, digits, mode), index: indexPrinted },
    group: group?.name ?? null,
    areas: set.areas.map((area) => {
      const { index: of } = sums([area]);
      return { id: area.id, index: of ? textOf(of) : null };
    }),
    items: all.map(({ item, level }) => {
      const state = 'rule' in item ? states.get(item) : undefined;
      return {
        id: item.id,
        level: LEVELS[level] ?? '',
        ...sums([item]).texts,
        ...(state && { status: state.status }),
        ...(state?.stage && { stage: state.stage }),
        ...(state?.failure && { failure: state.failure }),
      };
    }),
    warnings: [
      ...[...states.values()].flatMap(({ warning }) => (warning ? [warning] : [])),
      ...Object.keys(inputs)
        .filter((id) => !leafIds.has(id))
        .map((item) => ({ kind: 'unknown-item', item })),
      ...(index ? [] : [{ kind: 'nothing-counts', item: set.id }]),
    ],
  };
}

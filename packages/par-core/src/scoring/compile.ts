import { add, compare, equals, type Rational, ZERO } from './exact/rational';
import { MOST_PLACES, ROUNDING_MODES } from './exact/rounding';
import type { Entry, Inputs } from './inputs';
import { type CriteriaSet, type Item, isLeaf, type Level, type Rule } from './model';
import type { FormulaProblem, Report, SetProblem } from './problems';
import { prepareRule } from './rules/prepare';
import {
  type Evaluate,
  type LeafContext,
  nameOf,
  numeral,
  objectOf,
  oneOf,
  partsOf,
  positive,
  shown,
} from './rules/rule-kind';
import { type Score, type ScoreOptions, scoreOf, whatIf } from './score';

/** Leaves a set may have, so that exact arithmetic stays affordable. */
export const MOST_LEAVES = 5000;

const LEVELS: readonly Level[] = ['area', 'criterion', 'component', 'part'];

/** An item of a compiled set. */
export interface CompiledItem {
  readonly item: Item;
  readonly level: Level;
  readonly path: string;
  readonly maximum: Rational;
  /** Its place among all items in the order of the set. */
  readonly index: number;
  /** What it stands under; absent for an area. */
  readonly parent: CompiledItem | undefined;
  /** Its place among the leaves, or among the sums, of which that of the whole set is the first. */
  readonly place: number;
  /** Absent for a branch. */
  readonly evaluate: Evaluate | undefined;
}

/** A set prepared for scoring; made by `compile`. */
export interface CompiledSet {
  readonly set: CriteriaSet;
  /** All items in the order of the set: each before what stands under it. */
  readonly items: readonly CompiledItem[];
  readonly leaves: readonly CompiledItem[];
  readonly maximum: Rational;
  /** An item by its id. */
  readonly item: (id: string) => CompiledItem | undefined;
  /** Scores one sheet of inputs. */
  readonly score: (inputs: Inputs, options?: ScoreOptions) => Score;
  /**
   * The score after some entries changed: each is put in the place of the whole entry, so that the evidence and the
   * appraisals of the one before go; `{ ...score.inputs[id], value }` keeps them. Costs the way from each to the top, not
   * the set.
   */
  readonly whatIf: (score: Score, changes: Readonly<Record<string, Entry | undefined>>) => Score;
}

/** A set that cannot be scored by; `problems` says why and where. */
export class CriteriaSetError extends Error {
  readonly problems: readonly SetProblem[];

  constructor(id: string, problems: readonly SetProblem[]) {
    const [first] = problems;
    super(`criteria set ${shown(id)}: ${problems.length} problems, the first: ${first?.kind} at ${first?.path}`);
    this.name = 'CriteriaSetError';
    this.problems = problems;
  }
}

/**
 * Prepares a criteria set once, to score many sheets with it.
 *
 * @throws CriteriaSetError where the set cannot be scored by: an id twice, a band without width, a formula that cannot
 * be read, sums that differ from the declared maxima, more than 5,000 leaves. `problemsOf` gives the same as a value.
 * @example
 * const { score } = compile(set);
 * toDecimal(score({ '1.1': 95.5, '1.2': true }).total.points) // '1.96'
 */
export function compile(set: CriteriaSet): CompiledSet {
  const { compiled, problems } = prepare(set);
  if (problems.length > 0) throw new CriteriaSetError(compiled.set.id, problems);
  return compiled;
}

/** What makes a set impossible to score by; nothing where `compile` takes it. */
export const problemsOf = (set: CriteriaSet): readonly SetProblem[] => prepare(set).problems;

/** Problems after which nobody reads on. */
const MOST_PROBLEMS = 1000;

function prepare(of: CriteriaSet): { readonly compiled: CompiledSet; readonly problems: readonly SetProblem[] } {
  const set = objectOf(of);
  const areas = itemsOf(set.areas);
  const problems: SetProblem[] = [];
  const items: CompiledItem[] = [];
  const leaves: CompiledItem[] = [];
  const byId = new Map<string, CompiledItem>();
  const reporter =
    (id: unknown): Report =>
    (kind, path, args = {}, formula?: FormulaProblem) => {
      const item = shown(id);
      if (problems.length < MOST_PROBLEMS) problems.push({ kind, item, path, args, ...(formula && { formula }) });
    };

  let tooMany = false;

  /**
   * Puts down items and what stands under them. Gives the sum of their maxima, where all can be read; it stops where a
   * set may go no further, since a hostile one may stand in itself, or name the same list a million times over.
   */
  function list(of: readonly Item[], path: string, depth: number, parent?: CompiledItem): Rational | undefined {
    let sum: Rational | undefined = ZERO;
    for (let index = 0; index < of.length; index++) {
      const maximum = one(objectOf(of[index] as Item), `${path}/${index}`, depth, parent);
      if (maximum === undefined) return undefined;
      // What was no number has been told, and counts as zero itself.
      sum = maximum === ZERO ? undefined : sum && add(sum, maximum);
    }
    return sum;
  }

  /** Puts down an item and gives its maximum; nothing where it is one too many, or too deep. */
  function one(item: Item, path: string, depth: number, parent: CompiledItem | undefined): Rational | undefined {
    const report = reporter(item.id);
    const level = LEVELS[depth];
    const leaf = isLeaf(item);
    tooMany ||= items.length === MOST_ITEMS || (leaf && leaves.length === MOST_LEAVES);
    if (tooMany) return undefined;
    if (level === undefined) {
      report('too-deep', path, { most: LEVELS.length });
      return undefined;
    }
    nameOf(item.id, { report }, path);
    if (byId.has(item.id)) report('duplicate-id', `${path}/id`, { id: shown(item.id) });
    const maximum = positive(item.maximum, { report }, `${path}/maximum`);
    const made: CompiledItem = {
      item,
      level,
      path,
      maximum,
      index: items.length,
      parent,
      place: leaf ? leaves.length : items.length - leaves.length + 1,
      evaluate: leaf ? inside([])(item.rule, { maximum, report, prepare: prepareRule }, `${path}/rule`) : undefined,
    };
    items.push(made);
    byId.set(item.id, made);
    if (leaf) {
      leaves.push(made);
      if ('items' in item && item.items !== undefined) report('unknown-value', `${path}/items`, { text: 'items' });
      return maximum;
    }
    const under = itemsOf(item.items);
    if (under.length === 0) report('nothing-inside', `${path}/items`);
    const sum = list(under, `${path}/items`, depth + 1, made);
    if (under.length > 0 && sum && !equals(sum, maximum)) {
      report('sum-differs', `${path}/maximum`, { maximum: String(maximum), sum: String(sum) });
    }
    return maximum;
  }

  const whole = reporter(set.id);
  if (areas.length === 0) whole('nothing-inside', '/areas');
  const maximum = list(areas, '/areas', 0) ?? ZERO;
  checkGroups(set, whole);
  checkRounding(set, whole);
  if (tooMany) {
    // What else is wrong with it, nobody asks.
    problems.length = 0;
    whole('too-many-leaves', '/areas', { count: MOST_LEAVES + 1, most: MOST_LEAVES });
  }
  const compiled: CompiledSet = {
    set,
    items,
    leaves,
    maximum,
    item: (id) => byId.get(id),
    score: (inputs, options) => scoreOf(compiled, inputs, options),
    whatIf: (score, changes) => whatIf(compiled, score, changes),
  };
  return { compiled, problems };
}

const itemsOf = (items: readonly Item[]): readonly Item[] => (Array.isArray(items) ? items : []);

/** Items that are looked at: each leaf and one above it at each level. */
const MOST_ITEMS = MOST_LEAVES * LEVELS.length;

/** Prepares a rule inside modifiers. The same modifier twice says nothing more, so that rules nest three deep at most. */
function inside(modifiers: readonly Rule['kind'][]): LeafContext['prepare'] {
  return (rule, leaf, path) => {
    const { kind } = objectOf(rule);
    if (!modifiers.includes(kind)) return prepareRule(rule, { ...leaf, prepare: inside([...modifiers, kind]) }, path);
    leaf.report('modifier-twice', `${path}/kind`, { text: shown(kind) });
    return () => 'missing';
  };
}

/** Thresholds of the groups fall from the best to the last. */
function checkGroups({ groups }: CriteriaSet, report: Report): void {
  if (groups === undefined) return;
  const bands = partsOf(objectOf(groups).bands, 'no-bands', { report }, '/groups/bands');
  let before: Rational | undefined;
  bands.forEach(({ from }, index) => {
    const path = `/groups/bands/${index}`;
    const last = index === bands.length - 1;
    if (from === undefined) {
      if (!last) report('band-without-width', path, { from: '', to: '' });
      return;
    }
    const limit = numeral(from, { report }, `${path}/from`, true);
    if (before && compare(limit, before) >= 0) {
      report('bands-overlap', path, { first: index, second: index + 1 });
    }
    before = limit;
  });
}

/** The digits and the mode are ones there are. */
function checkRounding({ rounding }: CriteriaSet, report: Report): void {
  if (rounding === undefined) return;
  const { digits = 0, mode = 'down' } = objectOf(rounding);
  if (!Number.isInteger(digits) || digits < 0 || digits > MOST_PLACES) {
    report('out-of-range', '/rounding/digits', { value: shown(digits), low: '0', high: String(MOST_PLACES) });
  }
  oneOf(mode, ROUNDING_MODES, { report }, '/rounding/mode');
}

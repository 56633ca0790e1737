import { readInUnit } from './exact/numeral';
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
  /** Where in the order it comes back up to; absent for an area. */
  readonly parent: CompiledItem | undefined;
  /** The item's node in the tree of sums. */
  readonly node: number;
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
  readonly tree: SumTree;
  /** Scores one sheet of inputs. */
  readonly score: (inputs: Inputs, options?: ScoreOptions) => Score;
  /** The score after some entries changed; costs the way from each to the root, not the set. */
  readonly whatIf: (score: Score, changes: Readonly<Record<string, Entry | undefined>>) => Score;
}

/**
 * The sums of a set, two by two, so that a change costs the logarithm of its siblings: nodes below `leaves` are the
 * leaves in their order, every other one is the sum of `left` and `right`, which stand before it. The last is the root.
 */
export interface SumTree {
  readonly leaves: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly parent: Int32Array;
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
  const count = countLeaves(areas);
  const problems: SetProblem[] = [];
  const items: CompiledItem[] = [];
  const leaves: CompiledItem[] = [];
  const byId = new Map<string, CompiledItem>();
  const tree = treeBuilder(count);
  const reporter =
    (item: unknown): Report =>
    (kind, path, args = {}, formula?: FormulaProblem) => {
      if (problems.length < MOST_PROBLEMS)
        problems.push({ kind, item: shown(item), path, args, ...(formula && { formula }) });
    };

  function list(of: readonly Item[], path: string, depth: number, parent: CompiledItem | undefined): readonly number[] {
    return of.map((item, index) => one(item, `${path}/${index}`, depth, parent));
  }

  /** Puts down an item and what stands under it; gives its node. */
  function one(item: Item, path: string, depth: number, parent: CompiledItem | undefined): number {
    const report = reporter(item.id);
    nameOf(item.id, { report }, path);
    if (byId.has(item.id)) report('duplicate-id', `${path}/id`, { id: shown(item.id) });
    const level = LEVELS[depth];
    if (level === undefined) {
      report('too-deep', path, { most: LEVELS.length });
      return 0;
    }
    const maximum = positive(item.maximum, { report }, `${path}/maximum`);
    // Filled in below: what stands under it points to it.
    const made: { -readonly [K in keyof CompiledItem]: CompiledItem[K] } = {
      item,
      level,
      path,
      maximum,
      index: items.length,
      parent,
      node: leaves.length,
      evaluate: undefined,
    };
    items.push(made);
    byId.set(item.id, made);
    if (isLeaf(item)) {
      if ('items' in item && item.items !== undefined) report('unknown-value', `${path}/items`, { text: 'items' });
      const context: LeafContext = { maximum, report, prepare: once(new Set()) };
      made.evaluate = prepareRule(item.rule, context, `${path}/rule`);
      leaves.push(made);
      return made.node;
    }
    const inside = itemsOf(item.items);
    if (inside.length === 0) report('nothing-inside', `${path}/items`);
    made.node = tree.sum(list(inside, `${path}/items`, depth + 1, made));
    checkSum(inside, maximum, report, path);
    return made.node;
  }

  const whole = reporter(set.id);
  if (count > MOST_LEAVES) whole('too-many-leaves', '/areas', { count, most: MOST_LEAVES });
  else {
    if (areas.length === 0) whole('nothing-inside', '/areas');
    tree.sum(list(areas, '/areas', 0, undefined));
    checkGroups(set, whole);
    checkRounding(set, whole);
  }
  const compiled: CompiledSet = {
    set,
    items,
    leaves,
    maximum: items.filter(({ parent }) => parent === undefined).reduce((sum, { maximum }) => add(sum, maximum), ZERO),
    item: (id) => byId.get(id),
    tree: tree.finish(),
    score: (inputs, options) => scoreOf(compiled, inputs, options),
    whatIf: (score, changes) => whatIf(compiled, score, changes),
  };
  return { compiled, problems };
}

export { isLeaf };

const itemsOf = (items: readonly Item[]): readonly Item[] => (Array.isArray(items) ? Array.from(items, objectOf) : []);

/** Items that may be looked at: each leaf and one above it at each level. */
const MOST_ITEMS = MOST_LEAVES * LEVELS.length;

/**
 * Leaves, down to where a set may go: a hostile one may be deeper, stand in itself, or name the same list a million times
 * over. More items than all leaves could need count as too many leaves.
 */
function countLeaves(areas: readonly Item[]): number {
  let seen = 0;
  let leaves = 0;
  const count = (items: readonly Item[], depth: number): void => {
    for (const item of Array.isArray(items) ? items : []) {
      if (++seen > MOST_ITEMS || leaves > MOST_LEAVES) {
        leaves = MOST_LEAVES + 1;
        return;
      }
      if (isLeaf(objectOf(item))) leaves++;
      else if (depth < LEVELS.length) count(objectOf(item).items, depth + 1);
    }
  };
  count(areas, 1);
  return leaves;
}

function checkSum(items: readonly Item[], maximum: Rational, report: Report, path: string): void {
  let sum = ZERO;
  for (const item of items) {
    const read = readInUnit(item.maximum, false);
    if (typeof read === 'string') return;
    sum = add(sum, read);
  }
  if (items.length > 0 && !equals(sum, maximum)) {
    report('sum-differs', `${path}/maximum`, { maximum: String(maximum), sum: String(sum) });
  }
}

/** Prepares the rule inside a modifier; the same modifier twice says nothing more. */
function once(used: ReadonlySet<Rule['kind']>): LeafContext['prepare'] {
  return (rule, leaf, path) => {
    const { kind } = objectOf(rule);
    // Two modifiers and a rule that scores: deeper there is nothing.
    if ((kind === 'evidence' || kind === 'not-applicable') && used.has(kind)) {
      leaf.report('modifier-twice', `${path}/kind`, { text: kind });
      return () => 'missing';
    }
    return prepareRule(rule, { ...leaf, prepare: once(new Set([...used, kind])) }, path);
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

/** Builds the tree of sums from below. */
function treeBuilder(leaves: number) {
  const left: number[] = [];
  const right: number[] = [];
  const add = (a: number, b: number): number => {
    left.push(a);
    right.push(b);
    return leaves + left.length - 1;
  };
  return {
    /** Adds up nodes two by two; one alone is its own sum. */
    sum: (of: readonly number[]): number => {
      let row = [...of];
      while (row.length > 1) {
        const next: number[] = [];
        for (let at = 0; at < row.length; at += 2) {
          const [a, b] = [row[at] as number, row[at + 1]];
          next.push(b === undefined ? a : add(a, b));
        }
        row = next;
      }
      return row[0] ?? 0;
    },
    finish: (): SumTree => {
      const parent = new Int32Array(leaves + left.length).fill(-1);
      left.forEach((node, index) => {
        parent[node] = leaves + index;
        parent[right[index] as number] = leaves + index;
      });
      return { leaves, left: Int32Array.from(left), right: Int32Array.from(right), parent };
    },
  };
}

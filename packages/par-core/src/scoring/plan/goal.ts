import type { CalendarDate } from '../../directive/model';
import type { CompiledSet } from '../compile';
import { type NumeralProblem, readInUnit, readNumeral } from '../exact/numeral';
import { compare, HUNDRED, type Rational, signOf } from '../exact/rational';
import { isDate } from '../inputs';
import type { Numeral } from '../model';
import { shown } from '../rules/rule-kind';
import type { Score } from '../score';

/** What is wanted, and what may be done for it. */
export interface Goal {
  /** The index to reach, in percent, from 0 to 100: 90 and '90%' are 90%. Compared exactly: 89.996 does not pass for 90. */
  readonly target: Numeral;
  /** Ids of what is left as it is: leaves, or items with all that stands under them. */
  readonly frozen?: readonly string[] | undefined;
  /** What it costs to touch a leaf at all, by its id; zero or more, 1 unless told otherwise. */
  readonly costs?: Readonly<Record<string, Numeral>> | undefined;
  /** Leaves whose points an appraisal gave: `fixed` as they are (unless told otherwise), or `open` to another one. */
  readonly appraised?: 'fixed' | 'open' | undefined;
  /** With a day, what had to be done before it cannot be done any more; without one, time does not count. */
  readonly today?: CalendarDate | undefined;
  /** Steps the search may take, 200,000 unless told otherwise; after them the best so far is given, and said so. */
  readonly work?: number | undefined;
}

/** What is wrong with a goal. */
export interface GoalProblem {
  readonly kind:
    | NumeralProblem
    | 'negative'
    | 'out-of-range'
    | 'unknown-item'
    | 'not-a-date'
    | 'not-whole'
    | 'unknown-choice'
    | 'unknown-key' // `freeze` for `frozen`
    | 'not-a-list'
    | 'not-a-goal'; // nothing that could hold a target
  /** Where in the goal: `/target`, `/frozen/0`, `/costs/1.1`; empty where it is about the whole. */
  readonly path: string;
  /** What stands there, as text. */
  readonly text: string;
}

/** A goal that cannot be sought; `problems` says why and where. */
export class GoalError extends RangeError {
  readonly problems: readonly GoalProblem[];

  constructor(problems: readonly GoalProblem[]) {
    const [first] = problems;
    super(`goal: ${problems.length} problems, the first: ${first?.kind} at ${first?.path}`);
    this.name = 'GoalError';
    this.problems = problems;
  }
}

const KEYS: Readonly<Record<keyof Goal, true>> = {
  target: true,
  frozen: true,
  costs: true,
  appraised: true,
  today: true,
  work: true,
};

/** The target in percent, or why it is none. */
export function targetOf({ target }: Pick<Goal, 'target'>): Rational | NumeralProblem | 'out-of-range' {
  const read = readInUnit(target, true);
  if (typeof read === 'string') return read;
  return signOf(read) < 0 || compare(read, HUNDRED) > 0 ? 'out-of-range' : read;
}

/** What is wrong with a goal for this score; nothing where `planFor` takes it. */
export function problemsOfGoal({ compiled }: Pick<Score, 'compiled'>, goal: Goal): readonly GoalProblem[] {
  const problems: GoalProblem[] = [];
  const report = (kind: GoalProblem['kind'], path: string, value: unknown): void => {
    problems.push({ kind, path, text: shown(value) });
  };
  if (typeof goal !== 'object' || goal === null || Array.isArray(goal)) {
    report('not-a-goal', '', goal);
    return problems;
  }
  for (const key of Object.keys(goal)) if (!Object.hasOwn(KEYS, key)) report('unknown-key', `/${key}`, key);
  const target = targetOf(goal);
  if (typeof target === 'string') report(target, '/target', goal.target);
  const frozen = goal.frozen ?? [];
  if (!Array.isArray(frozen)) report('not-a-list', '/frozen', frozen);
  else {
    frozen.forEach((id, index) => {
      if (!compiled.item(id)) report('unknown-item', `/frozen/${index}`, id);
    });
  }
  for (const [id, cost] of Object.entries(goal.costs ?? {})) {
    const read = readNumeral(cost);
    if (compiled.item(id)?.evaluate === undefined) report('unknown-item', `/costs/${id}`, id);
    else if (typeof read === 'string') report(read, `/costs/${id}`, cost);
    else if (signOf(read) < 0) report('negative', `/costs/${id}`, cost);
  }
  const { appraised, today, work } = goal;
  if (appraised !== undefined && appraised !== 'fixed' && appraised !== 'open') {
    report('unknown-choice', '/appraised', appraised);
  }
  if (today !== undefined && !isDate(today)) report('not-a-date', '/today', today);
  if (work !== undefined && !(Number.isSafeInteger(work) && work >= 0)) report('not-whole', '/work', work);
  return problems;
}

/** Ids of the leaves that are left as they are: those named, and those under a named item. */
export function frozenLeaves(compiled: CompiledSet, frozen: readonly string[] = []): ReadonlySet<string> {
  const named = new Set(frozen);
  const within = new Set<string>();
  // Each item stands behind the one it is under.
  for (const { item, parent } of compiled.items) {
    if (named.has(item.id) || (parent && within.has(parent.item.id))) within.add(item.id);
  }
  return within;
}

/** What touching a leaf costs. */
export function costOf(goal: Goal, id: string, usual: Rational): Rational {
  const { costs = {} } = goal;
  const cost = Object.hasOwn(costs, id) ? costs[id] : undefined;
  const read = cost === undefined ? usual : readNumeral(cost);
  return typeof read === 'string' ? usual : read;
}

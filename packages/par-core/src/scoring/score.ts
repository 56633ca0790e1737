import type { CompiledItem, CompiledSet } from './compile';
import { compare, divide, HUNDRED, multiply, Rational, signOf, subtract, ZERO } from './exact/rational';
import { groupOf } from './groups';
import {
  type ComponentRecord,
  type Entry,
  Failure,
  type Inputs,
  type InputValue,
  type Outcome,
  ownValue,
  readQuantity,
} from './inputs';
import { isLeaf, type Level, type Rule } from './model';
import { points, sumOf, Tally } from './rules/sum/evaluate';

/**
 * How far along a figure is (giai đoạn): computed by the rule from the inputs, claimed by the agency (tự chấm), or
 * given by the first or second appraisal (thẩm định).
 */
export type Stage = 'computed' | 'self' | 'appraisal-1' | 'appraisal-2';

export const STAGES: readonly Stage[] = ['computed', 'self', 'appraisal-1', 'appraisal-2'];

export interface ScoreOptions {
  /**
   * The last stage to look at; each leaf takes the latest one it has up to here, and says which. The last of all,
   * `appraisal-2`, unless told otherwise: that is the score in force.
   */
  readonly stage?: Stage | undefined;
}

/** Whether a leaf has points; `failed` is an input that could not be read. */
export type Status = 'scored' | 'missing' | 'not-applicable' | 'failed';

/** Points of an item. */
export interface ScoredItem {
  readonly id: string;
  readonly level: Level;
  /** Exact; of a branch what its leaves have so far. Nothing counts as zero here: see `status`, `missing` and `open`. */
  readonly points: Rational;
  readonly maximum: Rational;
  /** The maximum less what does not apply. */
  readonly counted: Rational;
  /** Maxima of leaves that are missing or failed: the points that may still come. */
  readonly open: Rational;
  /** How many leaves are missing, do not apply, have an input that could not be read. */
  readonly missing: number;
  readonly notApplicable: number;
  readonly failed: number;
  /** Of a leaf. */
  readonly status?: Status;
  /** Of a leaf that has points: where they come from. */
  readonly stage?: Stage;
  /** Of a leaf whose input could not be read. */
  readonly failure?: Failure;
}

/** The whole set, or an area: with its index, points / counted maximum × 100, exact; absent where nothing counts. */
export interface ScoredTotal extends Omit<ScoredItem, 'id' | 'level' | 'status' | 'stage' | 'failure'> {
  readonly index: Rational | undefined;
}

export type WarningKind =
  | 'above-maximum' // held to the maximum
  | 'below-zero' // held to zero
  | 'failed' // an input could not be read
  | 'unknown-item' // an entry for no leaf of the set
  | 'applies-anyway' // said not to apply, where the set does not provide for it
  | 'nothing-counts'; // no leaf applies

export interface Warning {
  readonly kind: WarningKind;
  /** Id of the leaf, as it was written for `unknown-item`. */
  readonly item: string;
  /** What the rule said before it was held. */
  readonly points?: Rational;
  readonly failure?: Failure;
}

/** A scored sheet. Immutable; exact until it is printed. */
export interface Score {
  readonly compiled: CompiledSet;
  readonly stage: Stage;
  readonly inputs: Inputs;
  readonly total: ScoredTotal;
  /** Name of the group of the year (xếp loại), where the set has groups and an index. */
  readonly group: string | undefined;
  readonly warnings: readonly Warning[];
  /** An item by its id. */
  readonly item: (id: string) => ScoredItem | undefined;
  /** All items in the order of the set. */
  readonly items: () => readonly ScoredItem[];
  /** The areas with their indexes, in the order of the set. */
  readonly areas: () => readonly (ScoredTotal & { readonly id: string })[];
  /** The tree of sums, as `whatIf` goes on from it. */
  readonly tallies: readonly Tally[];
  /** What was read of each leaf. */
  readonly marks: readonly Mark[];
}

/** What is known of one leaf. */
export interface Mark {
  readonly status: Status;
  readonly stage: Stage | undefined;
  readonly failure: Failure | undefined;
  readonly warning: Warning | undefined;
}

const NOTHING: ComponentRecord = {};

/** Scores a sheet whole. */
export function scoreOf(compiled: CompiledSet, given: Inputs, { stage = 'appraisal-2' }: ScoreOptions = {}): Score {
  const { leaves, tree } = compiled;
  if (!STAGES.includes(stage)) throw new RangeError(`stage has to be one of ${STAGES.join(', ')}`);
  // No sheet is an empty one.
  const inputs = given ?? {};
  const tallies: Tally[] = new Array(tree.leaves + tree.left.length);
  const marks: Mark[] = new Array(leaves.length);
  leaves.forEach((leaf, node) => {
    marks[node] = markLeaf(leaf, inputs, stage, tallies);
  });
  for (let at = 0; at < tree.left.length; at++) {
    tallies[tree.leaves + at] = sumOf(
      tallies[tree.left[at] as number] as Tally,
      tallies[tree.right[at] as number] as Tally,
    );
  }
  return finish(compiled, () => inputs, stage, tallies, marks);
}

/** The score after some entries changed. */
export function whatIf(
  compiled: CompiledSet,
  score: Score,
  changes: Readonly<Record<string, Entry | undefined>>,
): Score {
  const { tree } = compiled;
  if (score.compiled !== compiled) throw new RangeError('the score is one of another set');
  const tallies = [...score.tallies];
  const marks = [...score.marks];
  // Joined only when somebody asks: a change costs what it changes.
  let joined: Inputs | undefined;
  const inputs = (): Inputs => {
    joined ??= { ...score.inputs, ...changes };
    return joined;
  };
  for (const id of Object.keys(changes)) {
    const leaf = compiled.item(id);
    if (leaf?.evaluate === undefined) continue;
    marks[leaf.node] = markLeaf(leaf, changes, score.stage, tallies);
    for (let at = tree.parent[leaf.node] as number; at >= 0; at = tree.parent[at] as number) {
      const sum = at - tree.leaves;
      tallies[at] = sumOf(tallies[tree.left[sum] as number] as Tally, tallies[tree.right[sum] as number] as Tally);
    }
  }
  return finish(compiled, inputs, score.stage, tallies, marks);
}

function entryOf(inputs: Inputs, { item }: CompiledItem): Entry | undefined {
  return ownValue(inputs, item.id) as Entry | undefined;
}

/** What an entry says of a leaf: a value alone, or a record. */
export const recordOf = (entry: Entry | undefined): ComponentRecord =>
  entry == null
    ? NOTHING
    : typeof entry !== 'object' || entry instanceof Rational || Array.isArray(entry)
      ? { value: entry as InputValue }
      : entry;

/** What a record may say. */
const FIELDS: ReadonlySet<string> = new Set<keyof ComponentRecord>([
  'value',
  'choice',
  'self',
  'appraisal1',
  'appraisal2',
  'explanation',
  'evidence',
  'notApplicable',
]);

/** Points that people gave, by the latest stage up to the one asked for. */
function given(record: ComponentRecord, upTo: number): readonly [Stage, unknown] | undefined {
  if (upTo >= 3 && record.appraisal2 != null) return ['appraisal-2', record.appraisal2];
  if (upTo >= 2 && record.appraisal1 != null) return ['appraisal-1', record.appraisal1];
  return upTo >= 1 && record.self != null ? ['self', record.self] : undefined;
}

/** A record that says nothing in any field it may have, and something elsewhere: `{ numerator, denominator }` with no `value`. */
function strayOf(record: ComponentRecord): Failure | undefined {
  const keys = Object.keys(record);
  return keys.length === 0 || keys.some((key) => FIELDS.has(key)) ? undefined : new Failure('unknown-name', keys[0]);
}

const SCORED: Mark = { status: 'scored', stage: 'computed', failure: undefined, warning: undefined };
const MISSING: Mark = { status: 'missing', stage: undefined, failure: undefined, warning: undefined };
const NOT_APPLICABLE: Mark = { ...MISSING, status: 'not-applicable' };

/** Scores one leaf: puts its tally down and says what became of it. */
function markLeaf(leaf: CompiledItem, entries: Inputs, stage: Stage, tallies: Tally[]): Mark {
  const { maximum, node, item } = leaf;
  let outcome: Outcome;
  let people: ReturnType<typeof given>;
  try {
    const record = recordOf(entryOf(entries, leaf));
    outcome = leaf.evaluate?.(record) ?? 'missing';
    people = stage === 'computed' ? undefined : given(record, STAGES.indexOf(stage));
    // Who does not have to, has no points to be given: left out stays left out.
    if (people && outcome !== 'not-applicable') outcome = readQuantity(people[1], people[0]);
    if (outcome === 'missing') outcome = strayOf(record) ?? outcome;
  } catch {
    // A getter or a proxy that throws: what it hides cannot be read.
    outcome = new Failure('unreadable');
  }
  if (outcome === 'missing') {
    tallies[node] = new Tally(ZERO, ZERO, maximum, 1, 0, 0);
    return MISSING;
  }
  if (outcome === 'not-applicable') {
    tallies[node] = new Tally(ZERO, maximum, ZERO, 0, 1, 0);
    return NOT_APPLICABLE;
  }
  if (outcome instanceof Failure) {
    tallies[node] = new Tally(ZERO, ZERO, maximum, 0, 0, 1);
    const warning: Warning = { kind: 'failed', item: item.id, failure: outcome };
    return { status: 'failed', stage: undefined, failure: outcome, warning };
  }
  const held = signOf(outcome) < 0 ? ZERO : compare(outcome, maximum) > 0 ? maximum : outcome;
  tallies[node] = points(held);
  if (held === outcome && !people) return SCORED;
  const kind = held === ZERO ? 'below-zero' : 'above-maximum';
  const warning: Warning | undefined = held === outcome ? undefined : { kind, item: item.id, points: outcome };
  return { status: 'scored', stage: people?.[0] ?? 'computed', failure: undefined, warning };
}

function finish(
  compiled: CompiledSet,
  inputs: () => Inputs,
  stage: Stage,
  tallies: readonly Tally[],
  marks: readonly Mark[],
): Score {
  const root = tallies[tallies.length - 1] as Tally;
  const total = totalOf(root, compiled.maximum);
  const item = (of: CompiledItem): ScoredItem => scoredItem(of, tallies, marks);
  return {
    compiled,
    stage,
    get inputs() {
      return inputs();
    },
    total,
    group: total.index && groupOf(compiled.set, total.index),
    get warnings() {
      return warningsOf(compiled, inputs(), marks, total);
    },
    item: (id) => {
      const found = compiled.item(id);
      return found && item(found);
    },
    items: () => compiled.items.map(item),
    areas: () =>
      compiled.items
        .filter(({ parent }) => parent === undefined)
        .map((area) => ({ ...totalOf(tallies[area.node] as Tally, area.maximum), id: area.item.id })),
    tallies,
    marks,
  };
}

function totalOf(tally: Tally, maximum: Rational): ScoredTotal {
  const counted = subtract(maximum, tally.leftOut);
  const index = signOf(counted) > 0 ? multiply(divide(tally.points, counted), HUNDRED) : undefined;
  const { points, open, missing, notApplicable, failed } = tally;
  return { points, maximum, counted, open, missing, notApplicable, failed, index };
}

function scoredItem(of: CompiledItem, tallies: readonly Tally[], marks: readonly Mark[]): ScoredItem {
  const { item, level, maximum, node, evaluate } = of;
  const { index: _, ...sums } = totalOf(tallies[node] as Tally, maximum);
  const mark = evaluate && marks[node];
  return {
    id: item.id,
    level,
    ...sums,
    ...(mark && { status: mark.status }),
    ...(mark?.stage && { stage: mark.stage }),
    ...(mark?.failure && { failure: mark.failure }),
  };
}

/** Whether a set says what becomes of a leaf that does not apply. */
const mayBeLeftOut = (rule: Rule): boolean =>
  rule.kind === 'not-applicable' || (rule.kind === 'evidence' && mayBeLeftOut(rule.rule));

function warningsOf(
  compiled: CompiledSet,
  inputs: Inputs,
  marks: readonly Mark[],
  total: ScoredTotal,
): readonly Warning[] {
  const warnings = marks.flatMap(({ warning }) => (warning ? [warning] : []));
  for (const id of Object.keys(inputs)) {
    const item = compiled.item(id)?.item;
    if (!item || !isLeaf(item)) warnings.push({ kind: 'unknown-item', item: id });
    else if (recordOf(inputs[id]).notApplicable && !mayBeLeftOut(item.rule)) {
      warnings.push({ kind: 'applies-anyway', item: id });
    }
  }
  if (total.index === undefined) warnings.push({ kind: 'nothing-counts', item: compiled.set.id });
  return warnings;
}

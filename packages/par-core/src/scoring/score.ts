import { type Blocks, blocksOf, entryAt, replaced } from './blocks';
import type { CompiledItem, CompiledSet } from './compile';
import { add, compare, divide, HUNDRED, multiply, negate, Rational, signOf, subtract, ZERO } from './exact/rational';
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
import { include, newSum, type Sum, type Tally } from './rules/sum/evaluate';

/**
 * How far along a figure is (giai đoạn): computed by the rule from the inputs, claimed by the agency (tự chấm), or
 * given by the first or second appraisal (thẩm định).
 */
export type Stage = 'computed' | 'self' | 'appraisal-1' | 'appraisal-2';

const STAGES: readonly Stage[] = ['computed', 'self', 'appraisal-1', 'appraisal-2'];

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
  readonly status?: Status | undefined;
  /** Of a leaf that has points: where they come from. */
  readonly stage?: Stage | undefined;
  /** Of a leaf whose input could not be read. */
  readonly failure?: Failure | undefined;
}

/** The whole set, or an area: with its index, points / counted maximum × 100, exact; absent where nothing counts. */
export interface ScoredTotal extends Omit<ScoredItem, 'id' | 'level' | 'status' | 'stage' | 'failure'> {
  readonly index: Rational | undefined;
  /**
   * Whether inputs are missing or could not be read (tạm tính): then the points and the index may still rise, and the
   * group of the year with them.
   */
  readonly provisional: boolean;
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
  /** Name of the group of the year (xếp loại) as things stand, where the set has groups and an index; see `total.provisional`. */
  readonly group: string | undefined;
  readonly warnings: readonly Warning[];
  /** An item by its id. */
  readonly item: (id: string) => ScoredItem | undefined;
  /** All items in the order of the set. */
  readonly items: () => readonly ScoredItem[];
  /** The areas with their indexes, in the order of the set. */
  readonly areas: () => readonly (ScoredTotal & { readonly id: string })[];
  /** What `whatIf` goes on from. */
  readonly sheet: Sheet;
}

/** What is known of one leaf. */
export interface Mark {
  readonly entry: Entry | undefined;
  readonly status: Status;
  /** Zero unless it is scored. */
  readonly points: Rational;
  readonly stage?: Stage;
  readonly failure?: Failure;
  readonly warning?: Warning | undefined;
}

/** A sheet as it is kept: what is known of each leaf, and the sums over them. */
export interface Sheet {
  /** What the sheet was scored from whole; the marks know what has changed since. */
  readonly given: Inputs;
  /** Changed entries of no leaf of the set. */
  readonly strays: Inputs;
  /** In the order of the leaves. */
  readonly marks: Blocks<Mark>;
  /** Of the whole set, then of its branches in their order. */
  readonly sums: Blocks<Tally>;
  /** How many entries were changed since. */
  readonly changes: number;
}

const NOTHING: ComponentRecord = {};

/** What a record may say. */
const FIELDS = 'value choice self appraisal1 appraisal2 explanation evidence notApplicable'.split(' ');

/** Scores a sheet whole. */
export function scoreOf(compiled: CompiledSet, sheet: Inputs, { stage = 'appraisal-2' }: ScoreOptions = {}): Score {
  // No sheet is an empty one.
  const inputs = sheet ?? {};
  if (!STAGES.includes(stage)) throw new RangeError(`stage has to be one of ${STAGES.join(', ')}`);
  const marks = blocksOf(compiled.leaves.map((leaf) => markLeaf(leaf, inputs, stage)));
  return new SheetScore(compiled, stage, {
    given: inputs,
    strays: {},
    marks,
    sums: sumsOf(compiled, marks),
    changes: 0,
  });
}

function sumsOf({ items, leaves }: CompiledSet, marks: Blocks<Mark>): Blocks<Tally> {
  const whole = newSum();
  const sums = [whole];
  while (sums.length <= items.length - leaves.length) sums.push(newSum());
  // Backwards, as a branch stands before what is under it.
  for (const { evaluate, maximum, parent, place } of [...items].reverse()) {
    const sum = sums[parent?.place ?? 0] ?? whole;
    if (evaluate) count(sum, entryAt(marks, place), maximum, 1);
    else include(sum, sums[place] ?? whole);
  }
  return blocksOf(sums);
}

/** Adds what became of a leaf to a sum; taken −1 times, it is taken away. */
function count(sum: Sum, { status, points }: Mark, maximum: Rational, times: 1 | -1): void {
  const part = status === 'scored' ? points : maximum;
  const signed = times > 0 ? part : negate(part);
  if (status === 'scored') sum.points = add(sum.points, signed);
  else if (status === 'not-applicable') {
    sum.leftOut = add(sum.leftOut, signed);
    sum.notApplicable += times;
  } else {
    sum.open = add(sum.open, signed);
    sum[status] += times;
  }
}

/**
 * The score after some entries changed. Each sum above a changed leaf takes the difference, so that a change costs the
 * depth of the set, however many leaves it has.
 */
export function whatIf(
  compiled: CompiledSet,
  score: Score,
  changes: Readonly<Record<string, Entry | undefined>>,
): Score {
  if (score?.compiled !== compiled) throw new RangeError('no score of this set');
  const { sheet, stage } = score;
  let { strays, marks, sums } = sheet;
  // No changes are none.
  const ids = Object.keys(changes ?? {});
  for (const id of ids) {
    const leaf = compiled.item(id);
    if (leaf?.evaluate === undefined) {
      strays = { ...strays, [id]: changes[id] };
      continue;
    }
    const mark = markLeaf(leaf, changes, stage);
    const difference = newSum();
    count(difference, entryAt(marks, leaf.place), leaf.maximum, -1);
    count(difference, mark, leaf.maximum, 1);
    marks = replaced(marks, leaf.place, mark);
    for (let at: CompiledItem | undefined = leaf; at; at = at.parent) {
      const place = at.parent?.place ?? 0;
      const sum = { ...entryAt(sums, place) };
      include(sum, difference);
      sums = replaced(sums, place, sum);
    }
  }
  // What was taken away leaves its denominator behind. Added up anew now and then, they do not gather.
  const often = compiled.leaves.length + 64;
  if ((sheet.changes % often) + ids.length >= often) sums = sumsOf(compiled, marks);
  return new SheetScore(compiled, stage, { ...sheet, strays, marks, sums, changes: sheet.changes + ids.length });
}

/** What an entry says of a leaf: a value alone, or a record. */
export const recordOf = (entry: Entry | undefined): ComponentRecord =>
  entry == null
    ? NOTHING
    : typeof entry !== 'object' || entry instanceof Rational || Array.isArray(entry)
      ? { value: entry as InputValue }
      : entry;

/** Points that people gave, by the latest stage up to the one asked for. */
function given(record: ComponentRecord, upTo: number): readonly [Stage, unknown] | undefined {
  if (upTo >= 3 && record.appraisal2 != null) return ['appraisal-2', record.appraisal2];
  if (upTo >= 2 && record.appraisal1 != null) return ['appraisal-1', record.appraisal1];
  return upTo >= 1 && record.self != null ? ['self', record.self] : undefined;
}

/** A record that says nothing in any field it may have, and something elsewhere: `{ numerator, denominator }` alone. */
function strayOf(record: ComponentRecord): Failure | undefined {
  const keys = Object.keys(record);
  return keys.length === 0 || keys.some((key) => FIELDS.includes(key))
    ? undefined
    : new Failure('unknown-name', keys[0]);
}

/** Whether a set says what becomes of a leaf that does not apply. */
const mayBeLeftOut = (rule: Rule): boolean =>
  rule.kind === 'not-applicable' || (rule.kind === 'evidence' && mayBeLeftOut(rule.rule));

/** Scores one leaf. */
function markLeaf({ item, maximum, evaluate }: CompiledItem, entries: Inputs, upTo: Stage): Mark {
  let entry: Entry | undefined;
  let people: ReturnType<typeof given>;
  let outcome: Outcome = 'missing';
  // Of two things to say the graver one is said.
  let warning: Warning | undefined;
  try {
    entry = ownValue(entries, item.id) as Entry | undefined;
    const record = recordOf(entry);
    if (evaluate) outcome = evaluate(record);
    people = upTo === 'computed' ? undefined : given(record, STAGES.indexOf(upTo));
    // Who does not have to, has no points to be given: left out stays left out.
    if (people && outcome !== 'not-applicable') outcome = readQuantity(people[1], people[0]);
    if (outcome === 'missing') outcome = strayOf(record) ?? outcome;
    if (record.notApplicable && isLeaf(item) && !mayBeLeftOut(item.rule))
      warning = { kind: 'applies-anyway', item: item.id };
  } catch {
    // A getter or a proxy that throws: what it hides cannot be read.
    outcome = new Failure('unreadable');
  }
  if (typeof outcome === 'string') return { entry, status: outcome, points: ZERO, warning };
  if (outcome instanceof Failure) {
    warning = { kind: 'failed', item: item.id, failure: outcome };
    return { entry, status: 'failed', points: ZERO, failure: outcome, warning };
  }
  const points = signOf(outcome) < 0 ? ZERO : compare(outcome, maximum) > 0 ? maximum : outcome;
  if (points !== outcome) {
    warning = { kind: points === ZERO ? 'below-zero' : 'above-maximum', item: item.id, points: outcome };
  }
  return { entry, status: 'scored', points, stage: people?.[0] ?? 'computed', warning };
}

/**
 * A score as a class, because an object literal with getters costs a hidden class of its own each time, which no
 * collection of young objects takes away.
 */
class SheetScore implements Score {
  readonly compiled: CompiledSet;
  readonly stage: Stage;
  readonly sheet: Sheet;
  #total: ScoredTotal | undefined;

  constructor(compiled: CompiledSet, stage: Stage, sheet: Sheet) {
    this.compiled = compiled;
    this.stage = stage;
    this.sheet = sheet;
  }

  get total(): ScoredTotal {
    this.#total ??= totalOf(entryAt(this.sheet.sums, 0), this.compiled.maximum);
    return this.#total;
  }

  get group(): string | undefined {
    const { index } = this.total;
    return index && groupOf(this.compiled.set, index);
  }

  get inputs(): Inputs {
    return inputsOf(this.compiled, this.sheet);
  }

  get warnings(): readonly Warning[] {
    return warningsOf(this);
  }

  readonly item = (id: string): ScoredItem | undefined => {
    const found = this.compiled.item(id);
    return found && scoredItem(found, this.sheet);
  };

  readonly items = (): readonly ScoredItem[] => this.compiled.items.map((item) => scoredItem(item, this.sheet));

  readonly areas = (): readonly (ScoredTotal & { readonly id: string })[] =>
    this.compiled.items
      .filter(({ parent }) => parent === undefined)
      .map((area) => ({ ...totalOf(tallyOf(area, this.sheet), area.maximum), id: area.item.id }));
}

/** The entries a sheet stands for: as they were given, or with what has changed since. */
function inputsOf(compiled: CompiledSet, { given, strays, marks, changes }: Sheet): Inputs {
  if (changes === 0) return given;
  const others = Object.entries({ ...given, ...strays }).filter(([id]) => !compiled.item(id)?.evaluate);
  const leaves = compiled.leaves.map(({ item, place }) => [item.id, entryAt(marks, place).entry] as const);
  return Object.fromEntries([...others, ...leaves].filter(([, entry]) => entry !== undefined));
}

function totalOf({ points, leftOut, open, missing, notApplicable, failed }: Tally, maximum: Rational): ScoredTotal {
  const counted = subtract(maximum, leftOut);
  const index = signOf(counted) > 0 ? multiply(divide(points, counted), HUNDRED) : undefined;
  return { points, maximum, counted, open, missing, notApplicable, failed, index, provisional: missing + failed > 0 };
}

/** What an item adds up to; a leaf is the sum of itself. */
function tallyOf({ evaluate, maximum, place }: CompiledItem, { marks, sums }: Sheet): Tally {
  if (!evaluate) return entryAt(sums, place);
  const sum = newSum();
  count(sum, entryAt(marks, place), maximum, 1);
  return sum;
}

/** Written out, since items are asked for by the thousand, and copying an object as large as this is slow. */
function scoredItem(of: CompiledItem, sheet: Sheet): ScoredItem {
  const { item, level, maximum, evaluate, place } = of;
  const { points, leftOut, open, missing, notApplicable, failed } = tallyOf(of, sheet);
  const { status, stage, failure }: Partial<Mark> = evaluate ? entryAt(sheet.marks, place) : {};
  return {
    id: item.id,
    level,
    points,
    maximum,
    counted: subtract(maximum, leftOut),
    open,
    missing,
    notApplicable,
    failed,
    status,
    stage,
    failure,
  };
}

function warningsOf({ compiled, sheet, inputs, total }: Score): readonly Warning[] {
  const warnings = sheet.marks.flat().flatMap(({ warning }) => warning ?? []);
  for (const id of Object.keys(inputs)) {
    if (compiled.item(id)?.evaluate === undefined) warnings.push({ kind: 'unknown-item', item: id });
  }
  if (total.index === undefined) warnings.push({ kind: 'nothing-counts', item: compiled.set.id });
  return warnings;
}

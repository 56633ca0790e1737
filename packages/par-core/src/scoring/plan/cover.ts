import { negate, Rational, reduced } from '../exact/rational';

/** Something that can be taken for a cost and then brings a gain, both whole: the gain if taken at all. */
export interface Candidate {
  readonly gain: Rational;
  readonly cost: Rational;
}

/** What was chosen. */
export interface Cover {
  /** Places of the candidates, from the lowest on. */
  readonly chosen: readonly number[];
  /** True where it is proved that no other choice is better: cheaper, else smaller, else earlier in order. */
  readonly optimal: boolean;
  /** No choice costs less than this; the cost itself where that is proved. */
  readonly costAtLeast: Rational;
  /** Steps of the search. */
  readonly work: number;
}

/**
 * The cheapest choice of candidates whose gains make up `deficit`; of equally cheap ones the one with the fewest, of
 * these the one whose places come first in order (the smallest place that differs decides).
 *
 * Candidates of one cost form a class; of a class only its largest gains are worth taking, so a choice is a number per
 * class. The numbers are searched depth first and a branch is left as soon as a linear relaxation of the rest shows
 * that it cannot be better. With one cost for all there is one number, found by bisection. With many costs the search
 * stops after `mostWork` steps, and says so.
 *
 * Absent where all candidates together do not make it up.
 */
export function cheapestCover(
  candidates: readonly Candidate[],
  deficit: Rational,
  mostWork: number,
): Cover | undefined {
  // Where the common denominator is beyond reason, gains are rounded down and the deficit up: what is chosen holds.
  const { of, exact } = wholes([negate(deficit), ...candidates.map(({ gain }) => gain)]);
  const [less = 0n, ...gains] = of;
  const costs = wholes(candidates.map(({ cost }) => cost));
  const problem = problemOf(gains, costs.of, -less);
  if (problem.total < problem.needed) return undefined;
  const found = search(problem, mostWork);
  return {
    chosen: found.chosen,
    optimal: found.optimal && exact && costs.exact,
    costAtLeast: new Rational(found.costAtLeast, costs.unit),
    work: found.work,
  };
}

/** Bits of a common denominator up to which arithmetic on it stays quick. */
const MOST_BITS = 2000;
/** The unit that is taken instead: far finer than any figure. */
const FINE = 10n ** 60n;

/** Numbers as whole multiples of a common unit. */
function wholes(values: readonly Rational[]): {
  readonly of: readonly bigint[];
  readonly unit: bigint;
  readonly exact: boolean;
} {
  let unit = 1n;
  for (const value of values) {
    const { d } = reduced(value);
    if (unit % d !== 0n) unit *= d / gcd(unit, d);
    if (unit >> BigInt(MOST_BITS) !== 0n) {
      return { of: values.map((each) => floorTo(each, FINE)), unit: FINE, exact: false };
    }
  }
  return { of: values.map((value) => floorTo(value, unit)), unit, exact: true };
}

function floorTo({ n, d }: Rational, unit: bigint): bigint {
  const over = BigInt(n) * unit;
  const under = BigInt(d);
  const down = over / under;
  return over < 0n && down * under !== over ? down - 1n : down;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Candidates of one cost, the largest gain first, of equal gains the earlier one. */
interface CostClass {
  readonly cost: bigint;
  readonly members: readonly number[];
  /** `sums[k]` is what the first k bring. */
  readonly sums: readonly bigint[];
}

interface Problem {
  readonly gains: readonly bigint[];
  readonly costs: readonly bigint[];
  readonly needed: bigint;
  readonly total: bigint;
  /** The class that promises most for its cost first. */
  readonly classes: readonly CostClass[];
  readonly classOf: Int32Array;
}

function problemOf(gains: readonly bigint[], costs: readonly bigint[], needed: bigint): Problem {
  const members = new Map<bigint, number[]>();
  costs.forEach((cost, at) => {
    const of = members.get(cost);
    if (of) of.push(at);
    else members.set(cost, [at]);
  });
  const gain = (at: number): bigint => gains[at] as bigint;
  const classes = [...members].map(([cost, of]): CostClass => {
    const sorted = of.sort((a, b) => order(gain(b), gain(a)) || a - b);
    return { cost, members: sorted, sums: sumsOf(sorted.map(gain)) };
  });
  const best = ({ members: [first = 0] }: CostClass): bigint => gain(first);
  classes.sort((a, b) => order(best(b) * a.cost, best(a) * b.cost) || order(a.cost, b.cost));
  const classOf = new Int32Array(gains.length);
  classes.forEach(({ members: of }, index) => {
    for (const at of of) classOf[at] = index;
  });
  return { gains, costs, needed, total: gains.reduce((a, b) => a + b, 0n), classes, classOf };
}

const order = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the first so many of them sum up to, from none on. */
function sumsOf(values: readonly bigint[]): readonly bigint[] {
  let sum = 0n;
  return [0n, ...values.map((value) => (sum += value))];
}

/** The smallest place, from `from` on, whose sum exceeds that at `from` by `needed`; past the end where none does. */
function reaching(sums: readonly bigint[], from: number, needed: bigint): number {
  const wanted = (sums[from] as bigint) + needed;
  let [low, high] = [from, sums.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as bigint) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The candidates of the classes from one on, for the relaxations of what is still to be chosen. */
interface Rest {
  /** What the first so many bring and cost, by gain per cost, the best first. */
  readonly gains: readonly bigint[];
  readonly costs: readonly bigint[];
  /** How many of the first so many of these belong to the first class of the rest. */
  readonly own: Int32Array;
  /** Sums of the largest gains. */
  readonly largest: readonly bigint[];
}

/** Entries of all lists of the relaxations together: what a few megabytes hold. */
const MOST_ENTRIES = 600_000;
/** Depth of the search: as many costs may differ. */
const MOST_CLASSES = 1000;

/** The rests from each class on; only the first where the others would be too many. */
function restsOf({ gains, costs, classes, classOf }: Problem): readonly Rest[] {
  const gain = (at: number): bigint => gains[at] as bigint;
  let byGain = gains.map((_, at) => at).sort((a, b) => order(gain(b), gain(a)));
  let members = byWorth({ gains, costs });
  let entries = 0;
  const rests: Rest[] = [];
  for (let first = 0; first < classes.length; first++) {
    const still = (at: number): boolean => (classOf[at] as number) >= first;
    members = members.filter(still);
    byGain = byGain.filter(still);
    entries += members.length;
    if (first > 0 && (classes.length > MOST_CLASSES || entries > MOST_ENTRIES)) return rests.slice(0, 1);
    const own = new Int32Array(members.length + 1);
    members.forEach((at, place) => {
      own[place + 1] = (own[place] as number) + Number(classOf[at] === first);
    });
    rests.push({
      gains: sumsOf(members.map(gain)),
      costs: sumsOf(members.map((at) => costs[at] as bigint)),
      own,
      largest: sumsOf(byGain.map(gain)),
    });
  }
  return rests;
}

/** The places by gain per cost, the best first; of equal ones the larger gain, else the earlier one. */
function byWorth({ gains, costs }: Pick<Problem, 'gains' | 'costs'>): number[] {
  const gain = (at: number): bigint => gains[at] as bigint;
  const cost = (at: number): bigint => costs[at] as bigint;
  return gains
    .map((_, at) => at)
    .sort((a, b) => order(gain(b) * cost(a), gain(a) * cost(b)) || order(gain(b), gain(a)) || a - b);
}

interface Found {
  readonly chosen: readonly number[];
  readonly optimal: boolean;
  readonly costAtLeast: bigint;
  readonly work: number;
}

/** How many of each class, what that costs and how many it is. */
interface Choice {
  readonly counts: Int32Array;
  readonly cost: bigint;
  readonly size: number;
}

function search(problem: Problem, mostWork: number): Found {
  const { classes, needed, costs } = problem;
  let best = greedy(problem);
  if (needed <= 0n) return { chosen: [], optimal: true, costAtLeast: 0n, work: 0 };
  const rests = restsOf(problem);
  let work = 0;
  let short = rests.length < classes.length;
  const counts = new Int32Array(classes.length);

  /** The least that the classes from one on cost to bring `left`, by the relaxation; absent where they cannot. */
  const leastCost = (first: number, left: bigint): bigint | undefined => {
    if (left <= 0n) return 0n;
    const rest = rests[first];
    if (rest === undefined) return undefined;
    const place = reaching(rest.gains, 0, left);
    if (place >= rest.gains.length) return undefined;
    const before = rest.gains[place - 1] as bigint;
    const { [place]: upTo = 0n, [place - 1]: paid = 0n } = rest.costs;
    const size = (rest.gains[place] as bigint) - before;
    // Costs are whole: a part of one counts as the next whole one.
    return paid + ((left - before) * (upTo - paid) + size - 1n) / size;
  };
  const leastSize = (first: number, left: bigint): number =>
    left <= 0n ? 0 : reaching((rests[first] as Rest).largest, 0, left);

  /** Walks through all choices that `keep` does not leave out, and hands each whole one to `take`. */
  function walk(keep: (cost: bigint, size: number) => boolean, take: (choice: Choice) => void): void {
    const down = (at: number, left: bigint, cost: bigint, size: number): void => {
      if (left <= 0n) {
        counts.fill(0, at);
        take({ counts: counts.slice(), cost, size });
        return;
      }
      const own = classes[at];
      const rest = rests[at];
      if (own === undefined || rest === undefined) return;
      const most = Math.min(reaching(own.sums, 0, left), own.members.length);
      /** Goes on with so many of this class. */
      const withThis = (count: number): 'kept' | 'too-few' | 'too-dear' => {
        if (++work > mostWork) {
          short = true;
          return 'too-dear';
        }
        const after = left - (own.sums[count] as bigint);
        const paid = cost + own.cost * BigInt(count);
        const more = leastCost(at + 1, after);
        if (more === undefined) return 'too-few';
        if (!keep(paid + more, 0)) return 'too-dear';
        if (keep(paid + more, size + count + leastSize(at + 1, after))) {
          counts[at] = count;
          down(at + 1, after, paid, size + count);
        }
        return short ? 'too-dear' : 'kept';
      };
      // Near where the relaxation stands is the cheapest; from there on it only gets dearer, both ways.
      const near = Math.min(rest.own[Math.min(reaching(rest.gains, 0, left), rest.own.length - 1)] as number, most);
      for (let count = near; count <= most && withThis(count) !== 'too-dear'; count++);
      for (let count = near - 1; count >= 0 && withThis(count) === 'kept'; count--);
    };
    down(0, needed, 0n, 0);
  }

  const root = leastCost(0, needed) ?? 0n;
  if (!short) {
    walk(
      (cost, size) => cost < best.cost || (cost === best.cost && size < best.size),
      (choice) => {
        if (choice.cost < best.cost || (choice.cost === best.cost && choice.size < best.size)) best = choice;
      },
    );
  }
  const costAtLeast = short ? root : best.cost;
  let chosen = chosenIn(problem, best);
  if (!short) {
    // All choices that are as cheap and as small: the one that comes first in order.
    walk(
      (cost, size) => (cost === best.cost ? size <= best.size : cost < best.cost),
      (choice) => {
        if (choice.cost !== best.cost || choice.size !== best.size) return;
        work += costs.length >> 4;
        const other = chosenIn(problem, choice);
        if (comesBefore(other, chosen)) chosen = other;
      },
    );
  }
  return { chosen: short ? needful(problem, chosen) : chosen, optimal: !short, costAtLeast, work };
}

/** By gain per cost until it is enough; then without whatever it can do without, the dearest first. */
function greedy({ gains, costs, needed, classes, classOf }: Problem): Choice {
  const gain = (at: number): bigint => gains[at] as bigint;
  const cost = (at: number): bigint => costs[at] as bigint;
  const taken: number[] = [];
  let sum = 0n;
  for (const at of byWorth({ gains, costs })) {
    if (sum >= needed) break;
    taken.push(at);
    sum += gain(at);
  }
  const counts = new Int32Array(classes.length);
  const kept = needful({ gains, costs, needed }, taken);
  for (const at of kept) {
    const index = classOf[at] as number;
    counts[index] = (counts[index] as number) + 1;
  }
  return { counts, cost: kept.reduce((total, at) => total + cost(at), 0n), size: kept.length };
}

/** A choice without what it can do without, the dearest and smallest tried first. */
function needful(
  { gains, costs, needed }: Pick<Problem, 'gains' | 'costs' | 'needed'>,
  chosen: readonly number[],
): readonly number[] {
  const gain = (at: number): bigint => gains[at] as bigint;
  const cost = (at: number): bigint => costs[at] as bigint;
  let spare = chosen.reduce((sum, at) => sum + gain(at), -needed);
  const out = new Set<number>();
  for (const at of [...chosen].sort((a, b) => order(cost(b), cost(a)) || order(gain(a), gain(b)) || b - a)) {
    if (gain(at) > spare) continue;
    spare -= gain(at);
    out.add(at);
  }
  return chosen.filter((at) => !out.has(at));
}

/**
 * Of all sets with so many of each class that bring enough, the one that comes first in order. Each candidate in turn
 * is taken if the rest can still be made up: what it pushes out is the least of its class that is not settled yet.
 */
function chosenIn({ gains, needed, classes, classOf }: Problem, { counts }: Choice): readonly number[] {
  const inside = new Uint8Array(gains.length);
  const settled = new Uint8Array(gains.length);
  const last = classes.map((_, index) => (counts[index] as number) - 1);
  let spare = -needed;
  classes.forEach(({ members, sums }, index) => {
    const count = counts[index] as number;
    spare += sums[count] as bigint;
    for (const at of members.slice(0, count)) inside[at] = 1;
  });
  for (let at = 0; at < gains.length; at++) {
    if (inside[at]) {
      settled[at] = 1;
      continue;
    }
    const index = classOf[at] as number;
    const { members } = classes[index] as CostClass;
    let place = last[index] as number;
    while (place >= 0 && settled[members[place] as number]) place--;
    last[index] = place;
    const out = members[place];
    if (out === undefined) continue;
    const less = (gains[out] as bigint) - (gains[at] as bigint);
    if (less > spare) continue;
    spare -= less;
    inside[out] = 0;
    inside[at] = 1;
    settled[at] = 1;
    last[index] = place - 1;
  }
  return gains.flatMap((_, at) => (inside[at] ? [at] : []));
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((place, index) => place !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

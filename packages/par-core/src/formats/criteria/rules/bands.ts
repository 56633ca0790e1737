import type { BandsRule, Numeral, Unit } from '../../../scoring/model';
import { placeOf } from '../../read-tree';
import { addFinding } from '../../reading';
import type { ReadRuleObject } from '../context';
import { compareNumerals, measureWords, numberWords } from '../meaning/numbers';
import type { GivenLeaf } from './leaves';
import type { CriteriaContext } from './rule';

type ReadBand = NonNullable<ReadRuleObject['fields']['bands']>['items'][number];
/** A key of a band whose value is a place. */
type ValueKey = 'from' | 'above' | 'to' | 'by' | 'points';

/** A band as it stands in the order of the value: by a number, or by a day as text. */
interface Step {
  /** Lower end; absent where the band is open. */
  readonly low: Numeral | undefined;
  readonly day: string;
  readonly points: Numeral;
  readonly read: ReadBand;
  /** Its place in the file. */
  readonly index: number;
}

/** PAR868 to PAR872: bands leave no gap, reach the maximum and no more, follow the value, and stand in its order. */
export function bandsAreSound(c: CriteriaContext): void {
  for (const given of c.leaves) {
    pointsReachMaximum(c, given);
    const steps = stepsOf(given);
    if (steps === undefined) continue;
    const sorted = [...steps].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : lower(a, b)));
    if (given.rule.kind === 'bands' && !leaveNoGap(c, given.rule, sorted)) continue;
    pointsFollowValue(c, given, sorted);
    standInOrder(c, steps, sorted);
  }
}

function lower({ low: a }: Step, { low: b }: Step): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return compareNumerals(a, b);
}

/** The bands of a rule in the order of the file; undefined where it has none of its own. */
function stepsOf({ rule, read }: GivenLeaf): readonly Step[] | undefined {
  const rows = read?.fields.bands?.items;
  if (rows === undefined) return undefined;
  const step = (index: number, low: Numeral | undefined, points: Numeral, day = ''): readonly Step[] => {
    const row = rows[index];
    return row ? [{ low, day, points, read: row, index }] : [];
  };
  switch (rule.kind) {
    case 'bands':
      return rule.bands.flatMap(({ from, points }, index) => step(index, from, points));
    case 'count-bands':
      return rule.bands.flatMap(({ atLeast, points }, index) => step(index, atLeast, points));
    case 'date-bands':
      return rule.bands.flatMap(({ by, points }, index) => step(index, undefined, points, by));
    case 'growth':
      return rule.bands.flatMap(({ from, above, points }, index) => step(index, above ?? from, points));
    default:
      return undefined;
  }
}

function nodeOf({ read }: Step, key: ValueKey): { readonly start: number; readonly end: number } {
  const field = read.fields[key];
  return field?.node ?? placeOf(read);
}

/** PAR869, PAR870: the best band has the maximum. */
function pointsReachMaximum(c: CriteriaContext, { leaf, rule, read, maximum }: GivenLeaf): void {
  if (rule.kind === 'survey') {
    weightsReachAll(c, { leaf, rule, read });
    return;
  }
  if (!('bands' in rule)) return;
  let best = 0;
  rule.bands.forEach(({ points }, index) => {
    const before = rule.bands[best]?.points;
    if (before !== undefined && compareNumerals(points, before) > 0) best = index;
  });
  const points = rule.bands[best]?.points;
  if (points === undefined) return;
  const order = compareNumerals(points, leaf.maximum);
  if (order === 0) return;
  const code = order > 0 ? 'PAR869' : 'PAR870';
  const args = { points: numberWords(points), maximum: numberWords(leaf.maximum) };
  const row = read?.fields.bands?.items[best]?.fields.points;
  const place = row?.node ?? maximum?.node;
  if (!place) return;
  const text = args.maximum[c.language];
  const data = row?.node ? { data: { kind: 'replace', text } as const } : {};
  addFinding(c, code, place, { args, path: (row ?? maximum)?.path ?? '', ...data });
}

function weightsReachAll(
  c: CriteriaContext,
  {
    leaf,
    rule,
    read,
  }: Pick<GivenLeaf, 'leaf' | 'read'> & { readonly rule: Extract<GivenLeaf['rule'], { kind: 'survey' }> },
): void {
  let best = 0;
  rule.options.forEach(({ weight }, index) => {
    if (compareNumerals(weight, rule.options[best]?.weight ?? 0) > 0) best = index;
  });
  const weight = rule.options[best]?.weight;
  const written = read?.fields.options?.items[best]?.fields.weight;
  if (weight === undefined || !written?.node || compareNumerals(weight, 100) >= 0) return;
  addFinding(c, 'PAR870', written.node, {
    message: 'PAR870.weight',
    args: { weight: numberWords(weight), maximum: numberWords(leaf.maximum) },
    path: written.path,
    data: { kind: 'replace', text: '100%' },
  });
}

/** PAR868. False where bands overlap, which is said already, so that nothing more can be said of their order. */
function leaveNoGap(c: CriteriaContext, { bands, unit }: BandsRule, sorted: readonly Step[]): boolean {
  const ends = sorted.map(({ index }) => bands[index]?.to);
  for (const [place, step] of sorted.entries()) {
    const end = ends[place];
    if (step.low !== undefined && end !== undefined && compareNumerals(step.low, end) >= 0) return false;
    const next = sorted[place + 1];
    if (next && (end === undefined || next.low === undefined || compareNumerals(end, next.low) > 0)) return false;
  }
  sorted.forEach((step, place) => {
    const before = sorted[place - 1];
    const end = ends[place - 1];
    if (before === undefined || end === undefined || step.low === undefined || compareNumerals(end, step.low) === 0)
      return;
    const { start, end: stop } = nodeOf(before, 'to');
    const written = step.read.fields.from?.node;
    // Which of the two has to move, its author knows.
    const text = `${numberWords(end)[c.language]}${written?.value.trim().endsWith('%') ? '%' : ''}`;
    const closed = { kind: 'any-of', fixes: [{ kind: 'replace', text }] } as const;
    addFinding(c, 'PAR868', nodeOf(step, 'from'), {
      args: { lower: measureWords(end, unit), upper: measureWords(step.low, unit) },
      path: step.read.fields.from?.path ?? step.read.path,
      related: [{ start, end: stop, message: 'PAR868.end' }],
      ...(written && { data: closed }),
    });
  });
  atTheEnds(c, sorted, ends.at(-1), unit);
  return true;
}

/** PAR868: the best value of all has points, too. */
function atTheEnds(c: CriteriaContext, sorted: readonly Step[], end: Numeral | undefined, unit: Unit): void {
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return;
  const way = compareNumerals(last.points, first.points);
  if (end !== undefined && (way > 0 || sorted.length === 1) && compareNumerals(last.points, 0) > 0) {
    addFinding(c, 'PAR868', nodeOf(last, 'to'), {
      message: 'PAR868.above',
      args: { upper: measureWords(end, unit) },
      path: last.read.fields.to?.path ?? last.read.path,
    });
  } else if (first.low !== undefined && way < 0 && compareNumerals(first.low, 0) > 0) {
    addFinding(c, 'PAR868', nodeOf(first, 'from'), {
      message: 'PAR868.below',
      args: { lower: measureWords(first.low, unit) },
      path: first.read.fields.from?.path ?? first.read.path,
    });
  }
}

/** PAR871: where the value goes one way, the points go one way. */
function pointsFollowValue(c: CriteriaContext, { rule }: GivenLeaf, sorted: readonly Step[]): void {
  let way = 0;
  for (const [place, step] of sorted.entries()) {
    const before = sorted[place - 1];
    if (before === undefined) continue;
    const next = Math.sign(compareNumerals(step.points, before.points));
    const later = rule.kind === 'date-bands' && next > 0;
    const lesser = rule.kind === 'growth' && next < 0;
    if (later || lesser || (next !== 0 && way !== 0 && next !== way)) {
      addFinding(c, 'PAR871', nodeOf(step, 'points'), {
        ...(later && { message: 'PAR871.later' as const }),
        ...(lesser && { message: 'PAR871.growth' as const }),
        args: { points: numberWords(step.points) },
        path: step.read.fields.points?.path ?? step.read.path,
      });
      return;
    }
    if (next !== 0) way = next;
  }
}

/** PAR872: rising or falling, as the reader of the file expects. */
function standInOrder(c: CriteriaContext, steps: readonly Step[], sorted: readonly Step[]): void {
  const rank = new Map(sorted.map((step, place) => [step, place]));
  const ranks = steps.map((step) => rank.get(step) ?? 0);
  const broken = (falls: boolean): number =>
    ranks.findIndex((one, index) => index > 0 && one < (ranks[index - 1] ?? 0) !== falls);
  const [rising, falling] = [broken(false), broken(true)];
  const step = rising < 0 || falling < 0 ? undefined : steps[Math.max(rising, falling)];
  // The way that breaks later is the one that the author had in mind.
  const order = sorted.map(({ index }) => index);
  const data = { kind: 'sort', order: falling > rising ? order.reverse() : order } as const;
  if (step) addFinding(c, 'PAR872', placeOf(step.read), { path: step.read.path, data });
}

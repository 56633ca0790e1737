import type { Bilingual } from '../../directive/model';
import { readNumeral } from '../exact/numeral';
import { add, divide, HUNDRED, multiply, type Rational, signOf, subtract, ZERO } from '../exact/rational';
import { type RoundingOptions, round, toDecimal } from '../exact/rounding';
import { Failure, type Quantity } from '../inputs';
import type { Score, ScoredTotal } from '../score';

/** The index of a whole set or of one area, exact and as it is printed. */
export interface ComponentIndex {
  readonly points: Rational;
  readonly maximum: Rational;
  /** Maximum less what does not apply: what the points are divided by. */
  readonly counted: Rational;
  /** Points / counted × 100, exact; absent where nothing counts. */
  readonly index: Rational | undefined;
  /** The index rounded once, with all its digits and a point: `88.65`; absent where there is none. */
  readonly printed: string | undefined;
  /** Points that are still open, because leaves are missing or could not be read. */
  readonly open: Rational;
}

/** An area with its component index (chỉ số thành phần). */
export interface AreaIndex extends ComponentIndex {
  readonly id: string;
  readonly name: Bilingual;
}

/** PAR INDEX of a scored sheet: the total and the component index of each area. */
export interface ParIndex extends ComponentIndex {
  readonly areas: readonly AreaIndex[];
  /** Group of the year, by the printed index; absent where the set has no groups. */
  readonly group: string | undefined;
  /** Whether every leaf has points or does not apply; else the index still may rise. */
  readonly complete: boolean;
  /**
   * How far the printed total lies from the sum of the printed points of the areas. The total is computed from
   * unrounded parts, so it may be off by up to half a unit of the last digit for each area and for itself.
   */
  readonly roundingGap: Rational;
}

/**
 * PAR INDEX of a scored sheet (Chỉ số cải cách hành chính), rounded as the set says unless told otherwise.
 *
 * Index = points / maximum × 100. That is common knowledge of the field and agrees with every published row at hand;
 * that the total comes from unrounded parts follows from the published tables of 2020 and 2021.
 *
 * @example
 * const bacGiang = { 'tham-dinh': 58.51, sipas: 9, 'khao-sat': 18.88, 'tac-dong': 2.25 };
 * const { printed, areas } = parIndex(compile(parIndex2021).score(bacGiang));
 * printed // '88.64'
 * areas[0]?.printed // '96.71'
 */
export function parIndex(score: Score, rounding: RoundingOptions = score.compiled.set.rounding ?? {}): ParIndex {
  const areas = score.areas().map((area): AreaIndex => {
    const item = score.compiled.item(area.id)?.item;
    return { id: area.id, name: item?.name ?? { vi: area.id, en: area.id }, ...componentOf(area, rounding) };
  });
  const { total } = score;
  const parts = areas.reduce((sum, { points }) => add(sum, round(points, rounding)), ZERO);
  return {
    ...componentOf(total, rounding),
    areas,
    group: score.group,
    complete: total.missing === 0 && total.failed === 0,
    roundingGap: subtract(round(total.points, rounding), parts),
  };
}

function componentOf(
  { points, maximum, counted, open, index }: ScoredTotal,
  rounding: RoundingOptions,
): ComponentIndex {
  return { points, maximum, counted, open, index, printed: index && toDecimal(index, rounding) };
}

/**
 * Points / maximum × 100, exact.
 *
 * @returns `not-applicable` for a maximum of zero, which is neither 0% nor 100%; a `Failure` for what is no number,
 * or is below zero.
 * @example `${componentIndex(8.51, '10')}` // '85.1'
 */
export function componentIndex(points: Quantity, maximum: Quantity): Rational | Failure | 'not-applicable' {
  const over = readNumeral(points);
  if (typeof over === 'string') return new Failure(over, 'points');
  const under = readNumeral(maximum);
  if (typeof under === 'string') return new Failure(under, 'maximum');
  if (signOf(over) < 0) return new Failure('negative', 'points');
  if (signOf(under) < 0) return new Failure('negative', 'maximum');
  return signOf(under) === 0 ? 'not-applicable' : multiply(divide(over, under), HUNDRED);
}

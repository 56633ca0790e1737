import type { Directive, Indicator } from '../../directive/model';
import { rational } from '../../scoring/exact/numeral';
import { add, compare, divide, HUNDRED, multiply, type Rational, signOf, ZERO } from '../../scoring/exact/rational';
import type { IndicatorDigest } from '../summary/model';
import { isOwn } from './cells';
import type {
  AgencyFigure,
  Basis,
  IndicatorFigure,
  OutsideReason,
  PictureAgency,
  PictureIndicator,
  PictureNumber,
} from './model';
import { pictureNumber } from './number';

/** An agency that has reported, with its figures. */
export interface AgencyIndicators {
  readonly agency: string;
  readonly cells: PictureAgency['cells'];
  readonly indicators: Readonly<Record<string, IndicatorDigest>>;
}

/** Ways of counting, that of the period first. Figures of two ways are never added up. */
const BASES = ['period', 'cumulative', 'unstated'] as const satisfies readonly Basis[];

/**
 * The indicators of the directive over all agencies: the sum of the numerators over the sum of the denominators, apart
 * for each way of counting. Whose figures cannot be counted in is named, with the reason.
 */
export function indicatorsOf(all: readonly AgencyIndicators[], directive: Directive): readonly PictureIndicator[] {
  return directive.indicators.flatMap((indicator): readonly PictureIndicator[] => {
    const inside: (AgencyFigure & { readonly basis: Basis })[] = [];
    const outside: { agency: string; because: OutsideReason }[] = [];
    for (const one of all) {
      const figure = figureOf(indicator, one);
      if (figure === undefined) continue;
      if (typeof figure === 'string') outside.push({ agency: one.agency, because: figure });
      else inside.push({ ...figure, agency: one.agency });
    }
    if (inside.length === 0 && outside.length === 0) return [];
    const { id, title, unit, direction, target, numerator, denominator } = indicator;
    return [
      {
        id,
        title,
        unit,
        direction,
        mustRise: indicator.mustRise ?? false,
        target: target?.value ?? null,
        numerator: numerator ?? null,
        denominator: denominator ?? null,
        figures: BASES.flatMap((basis) => {
          const alike = inside.filter((one) => one.basis === basis);
          return alike.length === 0 ? [] : [sumOf(indicator, basis, alike)];
        }),
        outside,
      },
    ];
  });
}

/** The figure of an agency, or why there is none; undefined where none is expected. */
function figureOf(
  { id, unit, tasks }: Indicator,
  { cells, indicators }: AgencyIndicators,
): (Omit<AgencyFigure, 'agency'> & { readonly basis: Basis }) | OutsideReason | undefined {
  const said = Object.hasOwn(indicators, id) ? indicators[id] : undefined;
  if (said === undefined) {
    const asked = tasks.some((task) => {
      const cell = Object.hasOwn(cells, task) ? cells[task] : undefined;
      return cell !== undefined && isOwn(cell) && cell.state !== 'not-applicable';
    });
    return asked ? 'not-reported' : undefined;
  }
  const { numerator, denominator, previous } = said;
  const basis = said.basis ?? 'unstated';
  if (unit === 'count') {
    return numerator === null ? 'no-numerator' : { basis, numerator, denominator: null, rate: null, previous };
  }
  if (denominator === null) return 'no-denominator';
  if (denominator === 0) return 'zero-denominator';
  if (numerator === null) return 'no-numerator';
  const rate = pictureNumber(percentOf(rational(numerator), rational(denominator)));
  return { basis, numerator, denominator, rate, previous };
}

function sumOf(
  { unit, target, direction }: Indicator,
  basis: Basis,
  inside: readonly (AgencyFigure & { readonly basis: Basis })[],
): IndicatorFigure {
  const agencies = inside.map(({ basis: _, ...figure }): AgencyFigure => figure);
  const numerator = total(agencies.map((one) => one.numerator));
  const denominator = unit === 'count' ? undefined : total(agencies.map((one) => one.denominator ?? 0));
  const value = denominator === undefined ? numerator : percentOf(numerator, denominator);
  const against = target && compare(value, rational(target.value));
  return {
    basis,
    numerator: whole(numerator),
    denominator: denominator === undefined ? null : whole(denominator),
    rate: denominator === undefined ? null : pictureNumber(value),
    meetsTarget: against === undefined ? null : direction === 'increase' ? against >= 0 : against <= 0,
    agencies,
  };
}

const total = (numbers: readonly number[]): Rational =>
  numbers.reduce<Rational>((sum, one) => add(sum, rational(one)), ZERO);

/** Counts are whole numbers. */
const whole = (value: Rational): PictureNumber => pictureNumber(value, { digits: 0 });

/** The caller has seen to it that nothing is divided by nothing. */
function percentOf(numerator: Rational, denominator: Rational): Rational {
  return signOf(denominator) === 0 ? ZERO : divide(multiply(numerator, HUNDRED), denominator);
}

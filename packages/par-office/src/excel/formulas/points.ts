import type { Rational } from '@soctrang/par-core/scoring';
import { compare, rational } from '@soctrang/par-core/scoring';
import type { ScoringRule } from './inner-rule';
import { excelDate, excelMeasure, excelNumber, excelPoints, measureNumber } from './numbers';
import { cleaned } from './rounding';

/** A day that never comes: what stands for “not done at all”. 31/12/9999, the last one that Excel knows. */
export const NEVER = 'DATE(9999,12,31)';

/**
 * The points of a rule by its measure, not yet held within 0 and the maximum. The measure is what the sheet of figures
 * has at its end: of a rate the fraction, of growth the growth, of a survey the mean weight, of a formula its result.
 *
 * @param measure the cell, which holds a number
 * @example pointsFormula({ kind: 'linear' }, 'J7', rational(2)) // '2*J7'
 */
export function pointsFormula(rule: ScoringRule, measure: string, maximum: Rational): string {
  const most = excelNumber(maximum);
  const value = cleaned(measure);
  switch (rule.kind) {
    case 'yes-no':
    case 'linear':
    case 'survey':
    case 'external-index':
      return `${most}*${measure}`;
    case 'formula':
      return measure;
    case 'linear-with-floor':
      return `IF(${value}<${excelMeasure(rule.floor, true)},0,${most}*${measure})`;
    case 'linear-to-target': {
      const target = excelMeasure(rule.target, rule.unit === 'percent');
      return `IF(${value}>=${target},${most},${most}*${measure}/${target})`;
    }
    case 'linear-between':
      return between(rule, measure, most);
    case 'deduction':
      return `${most}-MAX(0,${measure}-${rule.free ?? 0})*${excelPoints(rule.perCase)}`;
    case 'bands': {
      const inPercent = rule.unit === 'percent';
      return sum(
        rule.bands.map(({ from, to, points }) => [
          points,
          ...(from === undefined ? [] : [`(${value}>=${excelMeasure(from, inPercent)})`]),
          ...(to === undefined ? [] : [`(${value}<${excelMeasure(to, inPercent)})`]),
        ]),
      );
    }
    case 'count-bands': {
      const bands = [...rule.bands].sort((a, b) => b.atLeast - a.atLeast);
      return sum(
        bands.map(({ atLeast, points }, index) => [
          points,
          `(${measure}>=${atLeast})`,
          ...(index === 0 ? [] : [`(${measure}<${bands[index - 1]?.atLeast})`]),
        ]),
      );
    }
    case 'date-bands': {
      const bands = [...rule.bands].sort((a, b) => (a.by < b.by ? -1 : 1));
      return sum(
        bands.map(({ by, points }, index) => [
          points,
          `(${measure}<${excelDate(by)}+1)`,
          ...(index === 0 ? [] : [`(${measure}>=${excelDate(bands[index - 1]?.by ?? by)}+1)`]),
        ]),
      );
    }
    case 'growth': {
      const inPercent = rule.unit === 'percent' || rule.measure === 'percent';
      const reached = rule.bands.map(({ from, above, points }) => {
        const limit = excelMeasure(above ?? from ?? 0, inPercent);
        return `(${value}${above === undefined ? '>=' : '>'}${limit})*${excelPoints(points)}`;
      });
      return `MAX(0,${reached.join(',')})`;
    }
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

function between(
  { low, high, unit }: Extract<ScoringRule, { kind: 'linear-between' }>,
  measure: string,
  most: string,
): string {
  const inPercent = unit === 'percent';
  const [from, to] = [excelMeasure(low, inPercent), excelMeasure(high, inPercent)];
  const rising = compare(measureNumber(low, inPercent), measureNumber(high, inPercent)) < 0;
  const [under, over] = rising ? ['<=', '>='] : ['>=', '<='];
  const value = cleaned(measure);
  const share = `(${measure}-${from})/(${to}-${from})`;
  return `IF(${value}${under}${from},0,IF(${value}${over}${to},${most},${most}*${share}))`;
}

/** Points of the one case that holds; zero where none does. */
function sum(cases: readonly (readonly [points: number | string, ...conditions: string[]])[]): string {
  const parts = cases
    .filter(([points]) => compare(rational(points), rational(0)) !== 0)
    .map(([points, ...conditions]) => [excelPoints(points), ...conditions].join('*'));
  return parts.length === 0 ? '0' : parts.join('+');
}

import { rational } from '../../scoring/exact/numeral';
import { add, divide, HUNDRED, multiply, type Rational, subtract, ZERO } from '../../scoring/exact/rational';
import { requireExact } from '../exact-number';
import { isOwn } from './cells';
import type {
  AgencyFigure,
  Change,
  IndicatorFigure,
  NumberChange,
  Picture,
  PictureAgency,
  PictureComparison,
  PictureNumber,
} from './model';
import { pictureNumber } from './number';
import { carriedOut, countStates } from './states';

type Compared = Pick<Picture, 'period' | 'totals' | 'agencies' | 'indicators'>;

/**
 * What has changed since the period before: of agencies that reported in both, of indicators that are counted alike. An
 * index is compared only with one by the same criteria set; one with points still to come with none.
 */
export function comparisonOf(before: Compared, now: Compared): PictureComparison {
  const earlier = new Map(before.agencies.map((one) => [one.id, one]));
  const later = new Map(now.agencies.map((one) => [one.id, one]));
  const reported = (among: ReadonlyMap<string, PictureAgency>, id: string): boolean => !!among.get(id)?.report;
  return {
    period: before.period,
    reported: { before: before.totals.reported, now: now.totals.reported },
    carriedOut: { before: carriedOut(before.totals.tasks), now: carriedOut(now.totals.tasks) },
    findings: { before: sumOf(before.totals.findings), now: sumOf(now.totals.findings) },
    agencies: now.agencies.flatMap((agency) => {
      const then = earlier.get(agency.id);
      if (!then?.report || !agency.report) return [];
      return [{ agency: agency.id, index: indexChange(then, agency), carriedOut: carriedOutChange(then, agency) }];
    }),
    indicators: now.indicators.flatMap(({ id, figures }) =>
      figures.flatMap((figure) => {
        const then = before.indicators
          .find((one) => one.id === id)
          ?.figures.find(({ basis }) => basis === figure.basis);
        const change = then && figureChange(then, figure);
        return change ? [{ id, basis: figure.basis, change }] : [];
      }),
    ),
    gone: before.agencies.flatMap(({ id, report }) => (report && !reported(later, id) ? [id] : [])),
    fresh: now.agencies.flatMap(({ id, report }) => (report && !reported(earlier, id) ? [id] : [])),
  };
}

const sumOf = (counts: Picture['totals']['findings']): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

function indexChange({ score: then }: PictureAgency, { score: now }: PictureAgency): NumberChange | null {
  if (!then?.index || !now?.index || then.set !== now.set || then.provisional || now.provisional) return null;
  return changeOf(then.index, now.index);
}

function carriedOutChange(then: PictureAgency, now: PictureAgency): Change {
  const own = ({ cells }: PictureAgency): number =>
    carriedOut(
      countStates(
        Object.values(cells)
          .filter(isOwn)
          .map(({ state }) => state),
      ),
    );
  return { before: own(then), now: own(now) };
}

/** Over the agencies that gave the figure in both periods: with others among them, a rate would change by who reports. */
function figureChange(then: IndicatorFigure, now: IndicatorFigure): NumberChange | undefined {
  const both = new Set(now.agencies.map(({ agency }) => agency));
  const common = new Set(then.agencies.flatMap(({ agency }) => (both.has(agency) ? [agency] : [])));
  if (common.size === 0) return undefined;
  const value = ({ agencies }: IndicatorFigure): PictureNumber => {
    const [numerator, denominator] = sums(agencies.filter(({ agency }) => common.has(agency)));
    return pictureNumber(denominator === undefined ? numerator : divide(multiply(numerator, HUNDRED), denominator));
  };
  return changeOf(value(then), value(now));
}

/** The sum of the numerators and that of the denominators; undefined for plain counts. */
function sums(figures: readonly AgencyFigure[]): readonly [Rational, Rational | undefined] {
  const total = (numbers: readonly number[]): Rational =>
    numbers.reduce<Rational>((sum, one) => add(sum, rational(one)), ZERO);
  const below = figures.flatMap(({ denominator }) => denominator ?? []);
  return [total(figures.map(({ numerator }) => numerator)), below.length === 0 ? undefined : total(below)];
}

function changeOf(before: PictureNumber, now: PictureNumber): NumberChange {
  return { before, now, change: pictureNumber(subtract(requireExact(now.exact), requireExact(before.exact))) };
}

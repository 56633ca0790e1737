import { subtract } from '../../scoring/exact/rational';
import { requireExact } from '../exact-number';
import { isOwn } from './cells';
import type {
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
        return then ? [{ id, basis: figure.basis, change: changeOf(figureOf(then), figureOf(figure)) }] : [];
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

const figureOf = ({ rate, numerator }: IndicatorFigure): PictureNumber => rate ?? numerator;

function changeOf(before: PictureNumber, now: PictureNumber): NumberChange {
  return { before, now, change: pictureNumber(subtract(requireExact(now.exact), requireExact(before.exact))) };
}

import type { Indicator } from '../../../directive/model';
import type { ReadObject } from '../../read-tree';
import { compareRate } from '../rates';
import type { ReportedIndicator } from '../schema';
import type { AppliedTask } from './applied-tasks';
import { type FigureSource, type FigureValue, MISSING, NOT_APPLICABLE, rateOf, shareOf } from './figure';

/** The indicators that belong to tasks which apply, each once, in the order of the directive. */
function ownIndicators(tasks: readonly AppliedTask[], { directive }: FigureSource): readonly Indicator[] {
  const ids = new Set(tasks.flatMap(({ task }) => task.indicators));
  return directive?.indicators.filter(({ id }) => ids.has(id)) ?? [];
}

/** An indicator as the report gives it. One that belongs to no task of the agency, and is not reported, does not apply. */
export function indicatorFigure(id: string, tasks: readonly AppliedTask[], source: FigureSource): FigureValue {
  const known = source.directive?.indicators.find((one) => one.id === id);
  if (known === undefined) return MISSING;
  const value = reportedValue(known, reportedOf(source.report, id));
  const isOwn = tasks.some(({ task }) => task.indicators.includes(id));
  return value.kind === 'missing' && !isOwn ? NOT_APPLICABLE : value;
}

function reportedOf(report: FigureSource['report'], id: string): ReadObject<ReportedIndicator> | undefined {
  return report.fields.indicators?.entries.find((one) => one.id === id)?.value;
}

function reportedValue({ unit }: Indicator, reported: ReadObject<ReportedIndicator> | undefined): FigureValue {
  const { numerator, denominator, previous } = reported?.fields ?? {};
  if (numerator?.value === undefined) return MISSING;
  const before = previous?.value === undefined ? {} : { previous: previous.value };
  if (unit === 'count') return { kind: 'count', count: numerator.value, ...before };
  if (denominator?.value === undefined) return MISSING;
  if (denominator.value === 0) return NOT_APPLICABLE;
  return { kind: 'rate', numerator: numerator.value, denominator: denominator.value, ...before };
}

type Measured = readonly (readonly [Indicator, FigureValue])[];

/** Several figures look at the same: by the tasks of a report, which are a list of its own. */
const measuredBefore = new WeakMap<readonly AppliedTask[], Measured>();

/** The indicators of the agency with what the report says of them, without those that measure nothing (0 of 0). */
function measured(source: FigureSource, tasks: readonly AppliedTask[]): Measured {
  const known = measuredBefore.get(tasks);
  if (known) return known;
  const all = ownIndicators(tasks, source)
    .map((indicator) => [indicator, reportedValue(indicator, reportedOf(source.report, indicator.id))] as const)
    .filter(([, { kind }]) => kind !== 'not-applicable');
  measuredBefore.set(tasks, all);
  return all;
}

const isReported = ({ kind }: FigureValue): boolean => kind === 'rate' || kind === 'count';

export const indicatorsReported = (tasks: readonly AppliedTask[], source: FigureSource): FigureValue =>
  shareOf(measured(source, tasks), ([, value]) => isReported(value));

/** Tasks that the report shows in figures: of those with indicators, those with at least one that is reported. */
export function tasksMeasured(tasks: readonly AppliedTask[], source: FigureSource): FigureValue {
  const known = new Map(measured(source, tasks).map(([{ id }, value]) => [id, isReported(value)]));
  const withIndicators = tasks.filter(({ task }) => task.indicators.some((id) => known.has(id)));
  return shareOf(withIndicators, ({ task }) => task.indicators.some((id) => known.get(id)));
}

/** Indicators that the directive asks to rise, and of which the report shows that they rose: a whole rate cannot rise. */
export function indicatorsRisen(tasks: readonly AppliedTask[], source: FigureSource): FigureValue {
  const asked = measured(source, tasks).filter(([{ mustRise }]) => mustRise);
  return shareOf(asked, ([, value]) => hasRisen(value));
}

function hasRisen(value: FigureValue): boolean {
  if (value.kind !== 'rate' || value.previous === undefined) return false;
  const { numerator, denominator, previous } = value;
  const change = compareRate(numerator, denominator, previous);
  return change > 0 || (change === 0 && previous >= 100);
}

/** Indicators with a target, and of which the report shows that it is met. */
export function targetsMet(tasks: readonly AppliedTask[], source: FigureSource): FigureValue {
  const aimed = measured(source, tasks).flatMap(([{ target, direction }, value]) =>
    target ? [{ target: target.value, direction, value }] : [],
  );
  const met = aimed.filter(({ target, direction, value }) => {
    const against = againstTarget(value, target);
    return against !== undefined && (direction === 'increase' ? against >= 0 : against <= 0);
  });
  return rateOf(met.length, aimed.length);
}

function againstTarget(value: FigureValue, target: number): number | undefined {
  if (value.kind === 'count') return value.count - target;
  return value.kind === 'rate' ? compareRate(value.numerator, value.denominator, target) : undefined;
}

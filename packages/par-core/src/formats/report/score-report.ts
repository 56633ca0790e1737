import type { Calendar } from '../../calendar/calendar';
import { vietnam2021to2026 } from '../../calendar/holidays';
import { calendarInterval } from '../../calendar/period';
import { tasksBinding } from '../../directive/binding';
import type { CalendarDate } from '../../directive/model';
import type { CompiledSet } from '../../scoring/compile';
import type { Inputs } from '../../scoring/inputs';
import type { CriteriaSet } from '../../scoring/model';
import type { Score } from '../../scoring/score';
import { CRITERIA_SETS } from '../../scoring/sets';
import type { CheckedReport } from './check';
import type { FigureId, FigureValue } from './figures';
import { type Assessment, assessmentOf } from './self-assessment/assessment';

export interface ScoreReportOptions {
  /** The criteria sets a self-assessment may name, nearest first; those the report was checked with unless told. */
  readonly criteriaSets?: readonly CriteriaSet[] | undefined;
  /**
   * Another set than the report's own: a draft, next year's. Points that people gave by their set do not count by it,
   * only values do.
   */
  readonly set?: CriteriaSet | undefined;
  /** Days off; those the report was checked with unless told. */
  readonly calendar?: Calendar | undefined;
  /** The day on which the agency is looked up where the report names no period; the directive's own unless told. */
  readonly today?: CalendarDate | undefined;
}

/** A report held against a criteria set. */
export interface ReportScore {
  readonly set: CriteriaSet;
  readonly compiled: CompiledSet;
  /**
   * What each component was given: the report's own figures and, over them, what its self-assessment says. Points of
   * the agency and of both appraisals stand in it apart, so that each stage can be scored:
   * `compiled.score(inputs, { stage: 'computed' })`.
   */
  readonly inputs: Inputs;
  /** The score in force: the latest stage each component has. */
  readonly score: Score;
  /** The figures of the report, whether the set takes them or not. */
  readonly figures: Readonly<Record<FigureId, FigureValue>>;
}

/**
 * Scores a report that was checked, by the criteria set its self-assessment names, else by the product's own
 * (`directive-soctrang-2021`). Undefined where nothing could be read, or where the set is not known or cannot be scored by.
 *
 * @example
 * const scored = scoreReport(checkReport(text, { today: '2021-12-20' }));
 * scored?.score.total.index // exact, in percent
 */
export function scoreReport(checked: CheckedReport, options: ScoreReportOptions = {}): ReportScore | undefined {
  const assessment = assessReport(checked, options);
  if (assessment === undefined) return undefined;
  const { set, compiled, inputs, figures, scored } = assessment;
  return { set, compiled, inputs, score: scored(), figures: figures.all() };
}

/** The same, before anything is computed that nobody has asked for: a score alone needs few of the figures. */
export function assessReport(checked: CheckedReport, options: ScoreReportOptions = {}): Assessment | undefined {
  const { report, directive, agency, period } = checked;
  const { set: tried, today } = options;
  const criteriaSets = options.criteriaSets ?? checked.criteriaSets ?? CRITERIA_SETS;
  const calendar = options.calendar ?? checked.calendar ?? vietnam2021to2026;
  if (report === undefined) return undefined;
  const on = period ? calendarInterval(period).to : (today ?? directive?.date);
  const bound = agency && directive && on ? tasksBinding(agency.id, { on, directive }) : [];
  const binding = new Map(bound.map((one) => [one.task.id, one]));
  const source = { report, directive, agency, period, calendar, binding };
  return assessmentOf(source, criteriaSets, tried);
}

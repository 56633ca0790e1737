import type { Calendar } from '../../calendar/calendar';
import { requireCalendarDate } from '../../calendar/date';
import { deadlineOf } from '../../calendar/deadline';
import { formatPeriod } from '../../calendar/format-period';
import { vietnam2021to2026 } from '../../calendar/holidays';
import { calendarInterval, type Period, periodId, previousPeriod } from '../../calendar/period';
import type { CalendarDate, Directive } from '../../directive/model';
import type { CriteriaSet } from '../../scoring/model';
import { CRITERIA_SETS } from '../../scoring/sets';
import type { Summary, SummaryEntry } from '../summary/model';
import { agenciesOf } from './agencies';
import { asideOf } from './aside';
import { comparisonOf } from './comparison';
import { findingsOf } from './findings';
import { indicatorsOf } from './indicators';
import { PICTURE_FORMAT, type Picture, type PictureDeadline, type PicturePeriod } from './model';
import { type NamedRoster, rostersOf } from './rosters';
import { shortcomingsOf } from './shortcomings';
import { tasksOf } from './tasks';
import { totalsOf } from './totals';

export interface PictureOptions {
  readonly directive: Directive;
  readonly period: Period;
  /** The day as of which agencies are late, in Asia/Ho_Chi_Minh. */
  readonly today: CalendarDate;
  /** Who has to report. Rosters of another directive or period are passed over; one without a period holds for all. */
  readonly rosters?: readonly NamedRoster[];
  /** Days off; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
  /** By which scores are named, rounded and grouped; the built-in ones unless told. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** Where the reports of the period before are; the summary itself unless told. */
  readonly previous?: Summary;
  /** What to compare with, where that is not the period of the same kind before this one. */
  readonly previousPeriod?: Period;
}

/**
 * The picture of one period (bức tranh tổng hợp của một kỳ): who has reported and who has not, how far tasks,
 * obligations and indicators are, shortcomings, scores and ranks, findings, and what has changed since the period before.
 * The same summary gives the same picture, however it came about.
 *
 * @throws RangeError where `today` is no calendar date
 * @example
 * const picture = pictureOf(summary, { directive: soctrang20210924, period, today: '2021-12-20', rosters });
 * picture.agencies.filter(({ report }) => report === null).map(({ name }) => name.vi) // ['Sở Y tế']
 */
export function pictureOf(summary: Summary, options: PictureOptions): Picture {
  const { period, previous = summary } = options;
  const entries = entriesOf(summary, options.directive, period);
  const there = new Set(entries.map(({ report }) => report.agency));
  // A report whose period could not be read has a finding for that; it is there all the same, where its agency has no
  // other one. Of the period before it is none.
  const unread = entriesOf(summary, options.directive, undefined).filter(({ report }) => !there.has(report.agency));
  const now = pictureAlone(summary, [...entries, ...unread], options);
  const before = options.previousPeriod ?? previousPeriod(period);
  const earlier = entriesOf(previous, options.directive, before);
  if (earlier.length === 0) return now;
  const then = pictureAlone(previous, earlier, { ...options, period: before });
  const isOwn = previous === summary;
  const periods = isOwn ? now.aside.periods.filter(({ id }) => id !== then.period.id) : now.aside.periods;
  return { ...now, aside: { ...now.aside, periods }, comparison: comparisonOf(then, now) };
}

function pictureAlone(summary: Summary, entries: readonly SummaryEntry[], options: PictureOptions): Picture {
  const { directive, period, calendar = vietnam2021to2026, criteriaSets = CRITERIA_SETS } = options;
  const today = requireCalendarDate(options.today, 'today');
  const id = periodId(period);
  const on = calendarInterval(period).to;
  const rosters = rostersOf(options.rosters ?? [], directive, id);
  const { deadline } = directive.reportingDuty;
  const dated = deadline.period === id ? deadlineOf(deadline, calendar) : undefined;
  const due = dated?.kind === 'dated' ? dated : undefined;
  const named = namedPeriod(period);
  const asked = { entries, rosters, directive, on, due, today, calendar, criteriaSets, period: named };
  const { agencies, scores } = agenciesOf(asked);
  const byAgency = new Map(entries.map((entry) => [entry.report.agency, entry.report]));
  // In the order of the agencies, whatever that of the entries.
  const digests = agencies.flatMap((agency) => byAgency.get(agency.id) ?? []);
  const tasks = tasksOf(agencies, directive);
  const { reference, title, subject, date } = directive;
  return {
    format: PICTURE_FORMAT,
    directive: { id: directive.id, title, subject, reference: reference ?? null, date },
    period: named,
    today,
    deadline: due ? deadlineIn(due, today) : null,
    rosters: rosters.map(({ name }) => name),
    totals: totalsOf(agencies, { isListed: rosters.length > 0 }),
    agencies,
    tasks,
    indicators: indicatorsOf(
      agencies.flatMap(({ id: agency, cells }) => {
        const digest = byAgency.get(agency);
        return digest ? [{ agency, cells, indicators: digest.indicators }] : [];
      }),
      directive,
    ),
    shortcomings: shortcomingsOf(
      digests,
      directive.tasks.map((task) => task.id),
    ),
    scores,
    findings: findingsOf(digests),
    comparison: null,
    aside: asideOf(summary, directive.id, new Set(entries)),
  };
}

/** The entries of a period, one for each agency; of none, those whose period could not be read. */
function entriesOf(summary: Summary, directive: Directive, period: Period | undefined): readonly SummaryEntry[] {
  const id = period === undefined ? '' : periodId(period);
  return summary.entries.filter(({ report }) => report.directive === directive.id && report.period === id);
}

function namedPeriod(period: Period): PicturePeriod {
  return { id: periodId(period), name: { vi: formatPeriod(period, 'vi'), en: formatPeriod(period, 'en') } };
}

function deadlineIn({ lastDay, due }: Pick<PictureDeadline, 'lastDay' | 'due'>, today: CalendarDate): PictureDeadline {
  return { lastDay, due, over: today > due };
}

import { type CheckedRoster, missingReports } from '@soctrang/par-core';
import { type Calendar, calendarInterval, formatPeriod, periodId } from '@soctrang/par-core/calendar';
import { type CalendarDate, tasksBinding } from '@soctrang/par-core/directive';
import {
  type CheckedReport,
  type CheckedText,
  type Finding,
  type Language,
  type Severity,
  scoreReport,
} from '@soctrang/par-core/report';
import type { CriteriaSet, Rational } from '@soctrang/par-core/scoring';
import { formatNumber, provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Range } from 'vscode-languageserver-types';
import { rangeOf } from './diagnostics';
import type { OpenDocument, ReportDocument } from './open-document';

/** The one thing that the coordinator has to know first of a report (tình trạng). */
export type ReportState = 'unread' | 'late' | 'faulty' | 'incomplete' | 'to-improve' | 'complete';

/** A number of a score: exact, as a fraction, and as it is printed. */
export interface SummaryNumber {
  readonly exact: string;
  readonly text: string;
}

export interface SummaryScore {
  readonly criteriaSet: { readonly id: string; readonly name: string; readonly provenance: string };
  readonly points: SummaryNumber;
  /** The maximum less what does not apply. */
  readonly maximum: SummaryNumber;
  /** Points of the maximum in percent; null where nothing counts. */
  readonly index: SummaryNumber | null;
  /** The group of the year (xếp loại); null where the set has none. */
  readonly group: string | null;
  /** How many components have no points yet, or an input that cannot be read. */
  readonly open: number;
}

/** What a report comes to, as views show it. All of it plain data. */
export interface ReportSummary {
  readonly uri: string;
  readonly agency: { readonly id: string; readonly name: string } | null;
  readonly period: { readonly id: string; readonly name: string } | null;
  readonly directive: string | null;
  readonly state: ReportState;
  readonly findings: Readonly<Record<Severity, number>>;
  /** `demanded`: tasks that bind the agency without a condition; null where the agency is not known. */
  readonly tasks: {
    readonly reported: number;
    readonly demanded: number | null;
    readonly done: number;
    readonly ongoing: number;
  };
  readonly score: SummaryScore | null;
}

export interface SummaryOptions {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly calendar: Calendar;
  readonly criteriaSets: readonly CriteriaSet[];
}

/**
 * What a report comes to: whose it is, how it stands, its findings counted, its score.
 *
 * @example summaryOfReport(report, { language: 'vi', today, calendar, criteriaSets }).state // 'incomplete'
 */
export function summaryOfReport({ uri, checked }: ReportDocument, options: SummaryOptions): ReportSummary {
  const { language } = options;
  const { agency, period, directive, findings } = checked;
  const tasks = tasksOf(checked);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return {
    uri,
    agency: agency ? { id: agency.id, name: agency.name[language] } : null,
    period: period ? { id: periodId(period), name: formatPeriod(period, language) } : null,
    directive: directive?.id ?? null,
    state: stateOf(checked, tasks),
    findings: counts,
    tasks,
    score: scoreOf(checked, options),
  };
}

/** How many of the tasks that bind the agency are reported, and how far they are. */
export function tasksOf({ report, agency, period, directive }: CheckedReport): ReportSummary['tasks'] {
  const tasks = report?.fields.tasks?.items ?? [];
  const withStatus = (status: string): number => tasks.filter(({ fields }) => fields.status?.value === status).length;
  const named = new Set(tasks.flatMap(({ fields }) => fields.task?.value ?? []));
  const demanded =
    agency && period && directive
      ? tasksBinding(agency.id, { on: calendarInterval(period).to, directive }).filter(
          ({ conditional }) => !conditional,
        )
      : undefined;
  return {
    reported: demanded ? demanded.filter(({ task }) => named.has(task.id)).length : named.size,
    demanded: demanded?.length ?? null,
    done: withStatus('done'),
    ongoing: withStatus('ongoing'),
  };
}

/** The one thing to know first of a report; `tasks` is what `tasksOf` says of it. */
export function stateOf(
  { report, findings }: CheckedReport,
  { reported, demanded }: ReportSummary['tasks'],
): ReportState {
  if (report === undefined || Object.keys(report.fields).length === 0) return 'unread';
  const has = (one: (finding: Finding) => boolean): boolean => findings.some(one);
  if (has(({ code }) => code === 'PAR307')) return 'late';
  if (has(({ severity }) => severity === 'error')) return 'faulty';
  if (demanded !== null && reported < demanded) return 'incomplete';
  return has(({ severity }) => severity === 'warning') ? 'to-improve' : 'complete';
}

function scoreOf(
  checked: CheckedReport,
  { language, today, calendar, criteriaSets }: SummaryOptions,
): SummaryScore | null {
  const scored = scoreReport(checked, { criteriaSets, calendar, today });
  if (scored === undefined) return null;
  const { set, score } = scored;
  const { points, counted, index, missing, failed } = score.total;
  const number = (value: Rational): SummaryNumber => ({
    exact: String(value),
    text: formatNumber(value, { language }),
  });
  return {
    criteriaSet: { id: set.id, name: set.name[language], provenance: provenanceWords(set.provenance, language) },
    points: number(points),
    maximum: number(counted),
    index: index ? number(index) : null,
    group: score.group ?? null,
    open: missing + failed,
  };
}

/** An agency that a roster names and that has not reported. */
export interface MissingAgency {
  /** The roster, and where in it. */
  readonly roster: string;
  readonly range: Range;
  readonly name: string;
  readonly period: string | null;
  /** Working days since the deadline; null where it is not over, or they cannot be counted. */
  readonly daysLate: number | null;
}

/**
 * The agencies that a roster names and that are not among the reports. A report whose period could not be read has a
 * finding for that; it is there all the same.
 *
 * @example missingAgencies(roster, reports, options).map(({ name }) => name) // ['Sở Nội vụ']
 */
export function missingAgencies(
  { uri, checked }: OpenDocument,
  reports: readonly ReportSummary[],
  { language, today, calendar }: Pick<SummaryOptions, 'language' | 'today' | 'calendar'>,
): readonly MissingAgency[] {
  if (!isRoster(checked)) return [];
  const reported = reports.flatMap(({ agency, period }) =>
    agency && (checked.period === undefined || period === null || period.id === checked.period) ? [agency.id] : [],
  );
  return missingReports(checked, reported, { today, calendar }).map((finding) => {
    const { agency, days } = finding.args;
    return {
      roster: uri,
      range: rangeOf(checked.tree, finding),
      name: typeof agency === 'object' ? agency[language] : String(agency),
      period: checked.period ?? null,
      daysLate: typeof days === 'number' ? days : null,
    };
  });
}

function isRoster(checked: CheckedText): checked is CheckedRoster {
  return 'places' in checked && checked.places instanceof Map;
}

import { type CheckedRoster, missingReports } from '@soctrang/par-core';
import { type Calendar, formatPeriod, parsePeriod, periodId } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import {
  type CheckedReport,
  type CheckedText,
  type Language,
  type Severity,
  scoreReport,
  type TaskCounts,
  taskCountsOf,
} from '@soctrang/par-core/report';
import { type ReportState, reportStateOf } from '@soctrang/par-core/rollup';
import { type CriteriaSet, type Rational, toDecimal } from '@soctrang/par-core/scoring';
import { provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Range } from 'vscode-languageserver-types';
import { rangeOf } from './diagnostics';
import { fileName } from './file-name';
import type { OpenDocument, ReportDocument } from './open-document';
import { printedNumber } from './printed-number';
import { foldedName } from './summary/folded';
import { type AgencyStanding, standingOf, standingOfMissing } from './summary/standing';

/** A number of a score: exact, as a fraction; rounded as its set rounds, as a plain decimal; and as it is printed. */
export interface SummaryNumber {
  readonly exact: string;
  readonly rounded: string;
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
  /** Name of the file. */
  readonly file: string;
  /** The agency’s name; what is written in its place where that is none, else the name of the file. */
  readonly called: string;
  /** All that it is found by, folded: small letters without diacritics, `so tai chinh stc`. */
  readonly search: string;
  readonly agency: { readonly id: string; readonly name: string } | null;
  readonly period: { readonly id: string; readonly name: string } | null;
  readonly directive: string | null;
  readonly state: ReportState;
  readonly standing: AgencyStanding;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly tasks: TaskCounts;
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
export function summaryOfReport(document: ReportDocument, options: SummaryOptions): ReportSummary {
  const { language } = options;
  const { uri, checked } = document;
  const { agency, period, directive, findings, report } = checked;
  const tasks = taskCountsOf(checked);
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  const state = reportStateOf(checked, tasks);
  const file = fileName(uri);
  const written = report?.fields.agency?.node?.value.trim().slice(0, MOST_LETTERS);
  const called = agency?.name[language] ?? (written || file);
  const periodName = period ? formatPeriod(period, language) : '';
  return {
    uri,
    file,
    called,
    search: foldedName(called, ...(agency?.abbreviations ?? []), ...(agency?.otherNames ?? []), periodName, file),
    agency: agency ? { id: agency.id, name: agency.name[language] } : null,
    period: period ? { id: periodId(period), name: periodName } : null,
    directive: directive?.id ?? null,
    state,
    standing: standingOf(document, options, { state, isBound: tasks.demanded !== null }),
    findings: counts,
    tasks,
    score: scoreOf(checked, options),
  };
}

/** Of what stands in the place of an agency; a text that was pasted there is no name. */
const MOST_LETTERS = 100;

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
    rounded: toDecimal(value, set.rounding),
    text: printedNumber(value, language, set.rounding),
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
  /** Its id. */
  readonly agency: string;
  readonly directive: string | null;
  readonly period: string | null;
  /** The period in words; empty where the roster names none. */
  readonly periodName: string;
  readonly standing: AgencyStanding;
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
  const { directive, period } = checked;
  const read = period === undefined ? undefined : parsePeriod(period);
  const standing = standingOfMissing({ directive, period }, { language, today, calendar });
  const ids = new Map([...checked.places].map(([id, { path }]) => [path, id]));
  return missingReports(checked, reported, { today, calendar }).map((finding) => {
    const { agency, days } = finding.args;
    const name = typeof agency === 'object' ? agency[language] : String(agency);
    return {
      roster: uri,
      range: rangeOf(checked.tree, finding),
      name,
      agency: ids.get(finding.path) ?? name,
      directive: directive?.id ?? null,
      period: period ?? null,
      periodName: read ? formatPeriod(read, language) : '',
      standing,
      daysLate: typeof days === 'number' ? days : null,
    };
  });
}

function isRoster(checked: CheckedText): checked is CheckedRoster {
  return 'places' in checked && checked.places instanceof Map;
}

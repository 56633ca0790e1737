import { type CheckedReport, type TaskCounts, taskCountsOf } from '@soctrang/par-core/report';
import type { Language, Say } from '../messages';
import { reportedOf, type ShownPeriod } from './reported';
import type { RosterFile } from './roster-file';
import { countBySeverity, type SeverityCounts } from './severity';
import { isUnread, stateOf } from './state';

/** One line of the table per agency. */
export interface AgencyRow {
  /** Undefined where the report does not name one that is known. */
  readonly name: string | undefined;
  /** Undefined where there is no report. */
  readonly file: string | undefined;
  /** Empty where it is not known. */
  readonly period: ShownPeriod;
  /** Undefined where there is no report that could be read. */
  readonly tasks: TaskCounts | undefined;
  readonly counts: SeverityCounts;
  readonly state: string;
}

interface Wording {
  readonly language: Language;
  readonly say: Say;
}

const NO_PERIOD: ShownPeriod = { id: '', text: '' };

/** What a report says of its agency, in figures. */
export function agencyRow(file: string, report: CheckedReport, { language, say }: Wording): AgencyRow {
  const tasks = taskCountsOf(report);
  const { agency, period = NO_PERIOD } = reportedOf(report, language);
  return {
    name: agency?.name,
    file,
    period,
    tasks: isUnread(report) ? undefined : tasks,
    counts: countBySeverity(report.findings),
    state: stateOf(report, tasks, say),
  };
}

/** The agencies of the roster that have not reported, in the period of the roster, else in the one of the reports. */
export function missingRows({ due }: RosterFile, reports: readonly AgencyRow[]): readonly AgencyRow[] {
  if (due === undefined) return [];
  const period = due.period ?? reports[0]?.period ?? NO_PERIOD;
  return due.missing.map(({ name, state }) => ({
    name,
    file: undefined,
    period,
    tasks: undefined,
    counts: countBySeverity([]),
    state,
  }));
}

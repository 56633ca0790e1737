import { calendarInterval } from '@soctrang/par-core/calendar';
import { tasksBinding } from '@soctrang/par-core/directive';
import type { CheckedReport } from '@soctrang/par-core/report';
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

interface TaskCounts {
  readonly reported: number;
  /** Tasks that bind the agency without a condition; undefined where the agency is not known. */
  readonly assigned: number | undefined;
  readonly done: number;
  readonly ongoing: number;
}

interface Wording {
  readonly language: Language;
  readonly say: Say;
}

const NO_PERIOD: ShownPeriod = { id: '', text: '' };

/** What a report says of its agency, in figures. */
export function agencyRow(file: string, report: CheckedReport, { language, say }: Wording): AgencyRow {
  const tasks = taskCounts(report);
  const { agency, period = NO_PERIOD } = reportedOf(report, language);
  return {
    name: agency?.name,
    file,
    period,
    tasks: isUnread(report) ? undefined : tasks,
    counts: countBySeverity(report.findings),
    state: stateOf(report, tasks.assigned === undefined ? 0 : tasks.assigned - tasks.reported, say),
  };
}

function taskCounts(report: CheckedReport): TaskCounts {
  const tasks = report.report?.fields.tasks?.items ?? [];
  const withStatus = (status: string): number => tasks.filter(({ fields }) => fields.status?.value === status).length;
  const named = new Set(tasks.map(({ fields }) => fields.task?.value));
  const demanded = demandedOf(report);
  return {
    reported: demanded === undefined ? named.size : demanded.filter((id) => named.has(id)).length,
    assigned: demanded?.length,
    done: withStatus('done'),
    ongoing: withStatus('ongoing'),
  };
}

/** Ids of the tasks that the report has to speak of. Conditional ones are never demanded. */
function demandedOf(report: CheckedReport): readonly string[] | undefined {
  if (report.agency === undefined || report.period === undefined || report.directive === undefined) return undefined;
  const { agency, directive, period } = report;
  return tasksBinding(agency.id, { on: calendarInterval(period).to, directive })
    .filter(({ conditional }) => !conditional)
    .map(({ task }) => task.id);
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

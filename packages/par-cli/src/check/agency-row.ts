import { calendarInterval, formatPeriod, parsePeriod, periodId } from '@soctrang/par-core/calendar';
import { tasksBinding } from '@soctrang/par-core/directive';
import type { CheckedReport } from '@soctrang/par-core/report';
import type { ReportFile, RosterFile } from './checked-file';
import type { WriterOptions } from './formats';
import { countBySeverity, type SeverityCounts } from './severity';
import { daysLate, isUnread, stateOf } from './state';

/** One line of the table per agency. */
export interface AgencyRow {
  /** Undefined where the report does not name one that is known. */
  readonly name: string | undefined;
  /** Undefined where there is no report. */
  readonly file: string | undefined;
  /** Empty where it is not known. */
  readonly period: { readonly id: string; readonly text: string };
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

type Wording = Pick<WriterOptions, 'language' | 'say'>;

/** What a report says of its agency, in figures. */
export function agencyRow({ file, report, findings }: ReportFile, { language, say }: Wording): AgencyRow {
  const tasks = taskCounts(report);
  const { agency, period } = report;
  return {
    name: agency?.name[language],
    file,
    period: period ? { id: periodId(period), text: formatPeriod(period, language) } : { id: '', text: '' },
    tasks: isUnread(report) ? undefined : tasks,
    counts: countBySeverity(findings),
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
export function missingRows(
  { roster, findings }: RosterFile,
  reports: readonly AgencyRow[],
  { language, say }: Wording,
): readonly AgencyRow[] {
  const own = roster?.period === undefined ? undefined : parsePeriod(roster.period);
  const period = own
    ? { id: periodId(own), text: formatPeriod(own, language) }
    : (reports[0]?.period ?? { id: '', text: '' });
  return findings
    .filter(({ code }) => code === 'PAR804')
    .map((finding) => {
      const { agency } = finding.args;
      const name = typeof agency === 'object' ? agency[language] : String(agency);
      const state = say('state-missing');
      return {
        name,
        file: undefined,
        period,
        tasks: undefined,
        counts: countBySeverity([]),
        state: finding.args.days === undefined ? state : `${state}, ${daysLate(finding, say)}`,
      };
    });
}

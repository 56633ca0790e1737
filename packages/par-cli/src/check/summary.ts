import { calendarInterval, formatPeriod, parsePeriod, periodId } from '@soctrang/par-core/calendar';
import { agencyOn, soctrang20210924, tasksBinding } from '@soctrang/par-core/directive';
import type { CheckedReport } from '@soctrang/par-core/report';
import type { Say } from '../messages';
import { printable } from '../terminal/printable';
import type { Style } from '../terminal/style';
import { type Column, tableOf } from '../terminal/table';
import { wrap } from '../terminal/wrap';
import type { CheckedFile } from './checked-file';
import type { WriterOptions } from './formats';
import { countBySeverity, type SeverityCounts } from './severity';

/** One line of the table per agency. */
export interface AgencyRow {
  /** Id of the agency, where it is known. */
  readonly id: string | undefined;
  /** The agency's name, or the file's where the agency is not known. */
  readonly name: string;
  /** Empty where it is not known. */
  readonly period: { readonly id: string; readonly text: string };
  /** Undefined where there is no report. */
  readonly reported: number | undefined;
  /** Tasks that bind the agency without a condition; undefined where the agency is not known. */
  readonly assigned: number | undefined;
  readonly done: number;
  readonly ongoing: number;
  readonly counts: SeverityCounts;
  readonly state: string;
}

/** A checked file that is a report. */
type ReportFile = CheckedFile & { readonly report: CheckedReport };

/** What a report says of its agency, in figures. */
export function agencyRow(checked: ReportFile, { language, say }: Pick<WriterOptions, 'language' | 'say'>): AgencyRow {
  const { report, file } = checked;
  const counts = countBySeverity(checked.findings);
  const { reported, assigned, done, ongoing } = taskCounts(report);
  const period = report.period;
  return {
    id: report.agency?.id,
    name: report.agency?.name[language] ?? file,
    period: period ? { id: periodId(period), text: formatPeriod(period, language) } : { id: '', text: '' },
    reported,
    assigned,
    done,
    ongoing,
    counts,
    state: stateOf(checked, counts, assigned === undefined ? 0 : assigned - reported, say),
  };
}

function taskCounts(report: CheckedReport) {
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

/** The one thing that the coordinator has to know first. */
function stateOf({ findings, report }: ReportFile, counts: SeverityCounts, missing: number, say: Say): string {
  if (report.report === undefined) return say('state-unread');
  const late = findings.find(({ code }) => code === 'PAR307');
  if (late !== undefined) {
    const { days } = late.args;
    if (typeof days !== 'number') return say('state-late');
    return days === 1 ? say('state-late.day') : say('state-late.days', { days });
  }
  if (counts.error > 0) return say('state-faulty');
  if (missing > 0) return say('state-incomplete', { count: missing });
  return counts.warning > 0 ? say('state-to-improve') : say('state-complete');
}

/** The agencies of the roster from which there is no report of the roster's period, or of any where it names none. */
export function missingRows(
  rows: readonly AgencyRow[],
  { roster, language, say }: Pick<WriterOptions, 'roster' | 'language' | 'say'>,
): readonly AgencyRow[] {
  if (roster === undefined) return [];
  const ofPeriod = rows.filter(({ period }) => roster.period === undefined || period.id === roster.period);
  const period = roster.period === undefined ? undefined : parsePeriod(roster.period);
  const title = period
    ? { id: periodId(period), text: formatPeriod(period, language) }
    : (rows[0]?.period ?? { id: '', text: '' });
  const on = period ? calendarInterval(period).to : soctrang20210924.date;
  return roster.agencies
    .filter((id) => !ofPeriod.some((row) => row.id === id))
    .map((id) => ({
      id,
      name: agencyOn(id, on)?.name[language] ?? id,
      period: title,
      reported: undefined,
      assigned: undefined,
      done: 0,
      ongoing: 0,
      counts: countBySeverity([]),
      state: say('state-missing'),
    }));
}

/** A table for each period, its agencies in the order of their files. */
export function summaryLines(rows: readonly AgencyRow[], say: Say, width: number, style: Style): readonly string[] {
  const columns: readonly Column[] = [
    { title: say('summary-agency'), flexible: true },
    { title: say('summary-tasks'), align: 'right' },
    { title: say('summary-done'), align: 'right' },
    { title: say('summary-ongoing'), align: 'right' },
    { title: say('column-error'), align: 'right' },
    { title: say('column-warning'), align: 'right' },
    { title: say('summary-state'), flexible: true },
  ];
  const table = tableOf(columns, rows.map(cellsOf), width);
  const periods = [...new Set(rows.map(({ period }) => period.id))].sort();
  const lines = periods.flatMap((id) => {
    const inPeriod = rows.filter(({ period }) => period.id === id);
    const period = inPeriod[0]?.period.text || say('summary-no-period');
    const title = style('bold', say('summary-title', { period }));
    return [title, style('dim', table.head), ...table.lines(inPeriod.map(cellsOf)), ''];
  });
  return [...lines, ...wrap(say('summary-legend'), width).map((line) => style('dim', line))];
}

function cellsOf({ name, reported, assigned, done, ongoing, counts, state }: AgencyRow): readonly string[] {
  if (reported === undefined) return [printable(name), '–', '–', '–', '–', '–', state];
  const tasks = assigned === undefined ? String(reported) : `${reported}/${assigned}`;
  return [printable(name), tasks, ...[done, ongoing, counts.error, counts.warning].map(String), state];
}

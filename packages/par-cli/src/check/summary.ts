import { calendarInterval, formatPeriod, periodId } from '@soctrang/par-core/calendar';
import { tasksBinding } from '@soctrang/par-core/directive';
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
  /** The agency's name, or the file's where the agency is not known. */
  readonly name: string;
  /** Empty where it is not known. */
  readonly period: { readonly id: string; readonly text: string };
  readonly reported: number;
  /** Tasks that bind the agency without a condition; undefined where the agency is not known. */
  readonly assigned: number | undefined;
  readonly done: number;
  readonly ongoing: number;
  readonly counts: SeverityCounts;
  readonly state: string;
}

/** What a report says of its agency, in figures. */
export function agencyRow(checked: CheckedFile, { language, say }: Pick<WriterOptions, 'language' | 'say'>): AgencyRow {
  const { report, file } = checked;
  const counts = countBySeverity(checked.findings);
  const { reported, assigned, done, ongoing } = taskCounts(report);
  const period = report?.period;
  return {
    name: report?.agency?.name[language] ?? file,
    period: period ? { id: periodId(period), text: formatPeriod(period, language) } : { id: '', text: '' },
    reported,
    assigned,
    done,
    ongoing,
    counts,
    state: stateOf(checked, counts, assigned === undefined ? 0 : assigned - reported, say),
  };
}

function taskCounts(report: CheckedReport | undefined) {
  const tasks = report?.report?.fields.tasks?.items ?? [];
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
function demandedOf(report: CheckedReport | undefined): readonly string[] | undefined {
  if (report?.agency === undefined || report.period === undefined || report.directive === undefined) return undefined;
  const { agency, directive, period } = report;
  return tasksBinding(agency.id, { on: calendarInterval(period).to, directive })
    .filter(({ conditional }) => !conditional)
    .map(({ task }) => task.id);
}

/** The one thing that the coordinator has to know first. */
function stateOf({ findings, report }: CheckedFile, counts: SeverityCounts, missing: number, say: Say): string {
  if (report?.report === undefined) return say('state-unread');
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
  const tasks = assigned === undefined ? String(reported) : `${reported}/${assigned}`;
  return [printable(name), tasks, ...[done, ongoing, counts.error, counts.warning].map(String), state];
}

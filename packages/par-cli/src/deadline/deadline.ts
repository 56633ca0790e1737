import { dataWindow, formatDate, formatPeriod, type Period, parsePeriod, periodId } from '@soctrang/par-core/calendar';
import { type Agency, agencyOn, type Directive, type Task, tasksBinding } from '@soctrang/par-core/directive';
import { LARGEST_REPORT } from '@soctrang/par-core/report';
import { agencyOf } from '../arguments/agency';
import { dayOf } from '../arguments/day';
import { directiveOf } from '../arguments/directive';
import type { Call } from '../command/command';
import type { DEADLINE_OPTIONS } from '../commands/deadline';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { diskWorkspace } from '../files/disk-workspace';
import { deadlineText } from '../listings/deadline-text';
import { type Style, styleOf } from '../terminal/style';
import { tableOf } from '../terminal/table';
import { wrap } from '../terminal/wrap';
import { dayText, stateLines } from './deadline-words';
import { type ReportingDeadline, reportingDeadline } from './reporting-deadline';
import { tasksByDeadline } from './task-deadlines';

type DeadlineCall = Call<typeof DEADLINE_OPTIONS>;

/** A task, and whether it binds on a condition that the agency judges for itself. */
interface DueTask extends Task {
  readonly conditional: boolean;
}

/** Sentences wider than this are hard to read. */
const WIDEST = 100;

/** `par deadline`: when the report is due, how today stands to that, and when the tasks are due. */
export async function showDeadline(call: DeadlineCall): Promise<ExitCode> {
  const { values, io, say } = call;
  const directive = await directiveOf(call, values.directive);
  if (directive === 'refused') return EXIT.usage;
  const given = dayOf(call, 'today', values.today);
  if (given === 'refused') return EXIT.usage;
  const asked = parsePeriod(directive.reportingDuty.deadline.period);
  const period = values.period === undefined ? asked : parsePeriod(values.period);
  if (period === undefined) return complain(call, say('period-unreadable', { text: values.period ?? '' }));
  const agency = values.agency === undefined ? undefined : agencyOf(call, values.agency, directive.date, directive);
  if (agency === 'refused') return EXIT.usage;
  const today = given ?? (await io.today());
  const workspace = diskWorkspace({ cwd: io.cwd, today, maxSize: LARGEST_REPORT, isHeeded: true });
  const { calendar } = await workspace.around(io.cwd);
  const own =
    values.calendar === undefined
      ? { calendar }
      : await (await import('./own-calendar')).ownCalendar(call, values.calendar, today, calendar);
  if (own === 'refused') return EXIT.usage;
  const isAsked = asked !== undefined && periodId(asked) === periodId(period);
  const deadline = isAsked ? reportingDeadline(directive.reportingDuty, today, own.calendar) : undefined;
  const shown = { directive, period, asked, deadline, agency, tasks: tasksOf(directive, agency) };
  io.stdout.write(values.json ? asJson(shown) : `${pageLines(shown, call).join('\n')}\n`);
  return EXIT.clean;
}

function tasksOf(directive: Directive, agency: Agency | undefined): readonly DueTask[] {
  const on = directive.date;
  if (agency !== undefined) {
    return tasksBinding(agency.id, { on, directive }).map(({ task, conditional }) => ({
      ...task,
      conditional,
    }));
  }
  return directive.tasks.map((task) => ({
    ...task,
    conditional: task.binds.kind === 'groups' && task.binds.condition !== undefined,
  }));
}

interface Shown {
  readonly directive: Directive;
  readonly period: Period;
  readonly asked: Period | undefined;
  /** Undefined where the directive asks for no report of the period. */
  readonly deadline: ReportingDeadline | undefined;
  readonly agency: Agency | undefined;
  readonly tasks: readonly DueTask[];
}

function asJson({ directive, period, deadline, agency, tasks }: Shown): string {
  const record = {
    directive: directive.id,
    period: periodId(period),
    dataWindow: dataWindow(period),
    report: deadline ?? null,
    ...(agency && { agency: agency.id }),
    tasks: tasks.map(({ id, title, deadline: own, conditional, obligations }) => ({
      id,
      title,
      deadline: own,
      conditional,
      obligations: obligations.flatMap((one) => (one.deadline ? [{ id: one.id, deadline: one.deadline }] : [])),
    })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function pageLines(shown: Shown, call: DeadlineCall): readonly string[] {
  const { io, language, say } = call;
  const { agency, tasks } = shown;
  const style = styleOf(io.stdout.colours);
  const width = io.stdout.columns;
  const title =
    agency === undefined ? say('deadline-tasks') : say('deadline-tasks-of', { agency: agency.name[language] });
  return [
    ...reportLines(shown, call, style),
    '',
    ...wrap(title, width).map((line) => style('bold', line)),
    ...(tasks.length === 0 ? ['', say('tasks-none')] : taskLines(tasks, call, style)),
    ...(tasks.some(({ conditional }) => conditional)
      ? ['', ...wrap(say('tasks-conditional'), width).map((line) => style('dim', line))]
      : []),
  ];
}

function reportLines(shown: Shown, { io, language, say }: DeadlineCall, style: Style): readonly string[] {
  const { directive, period, asked, deadline } = shown;
  const { reportingDuty, date } = directive;
  const width = Math.min(io.stdout.columns, WIDEST);
  const nameOf = (id: string): string => agencyOn(id, date, directive)?.name[language] ?? id;
  const { from, to } = dataWindow(period);
  const periodLine = say('deadline-period', {
    period: formatPeriod(period, language),
    from: formatDate(from, language),
    to: formatDate(to, language),
  });
  if (deadline === undefined) {
    const names = {
      asked: asked ? formatPeriod(asked, language) : reportingDuty.deadline.period,
      period: formatPeriod(period, language),
    };
    return [
      ...wrap(say('deadline-period-not-asked', names), width).map((line) => style('bold', line)),
      ...wrap(periodLine, width),
    ];
  }
  const provenance = reportingDuty.deadlineProvenance;
  const basis = provenance?.kind === 'inferred' ? provenance.how[language] : undefined;
  const clause = { title: reportingDuty.title[language], clause: reportingDuty.id };
  const places = { to: nameOf(reportingDuty.to), through: nameOf(reportingDuty.through) };
  return [
    style('bold', say('deadline-report', { day: dayText(deadline.due, language) })),
    ...stateLines(deadline, { language, say }).flatMap((line) => wrap(line, width)),
    '',
    ...[say('deadline-duty', clause), say('deadline-to', places), periodLine].flatMap((line) => wrap(line, width)),
    ...(basis === undefined ? [] : wrap(say('deadline-basis', { text: basis }), width)),
  ];
}

function taskLines(tasks: readonly DueTask[], { io, language, say }: DeadlineCall, style: Style): readonly string[] {
  const columns = [{ title: '' }, { title: '', flexible: true }];
  const rowOf = ({ id, conditional, title }: DueTask) => [conditional ? `${id} *` : id, title[language]];
  const { lines } = tableOf(columns, tasks.map(rowOf), io.stdout.columns);
  return tasksByDeadline(tasks).flatMap(({ deadline, tasks: alike, obligations }) => {
    const words = deadlineText(deadline)[language];
    const count = alike.length === 0 ? '' : ` (${alike.length})`;
    return [
      '',
      style('bold', `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${count}`),
      ...lines(alike.map(rowOf)),
      ...(obligations.length === 0
        ? []
        : wrap(say('deadline-obligations', { ids: obligations.join(', ') }), io.stdout.columns).map((line) =>
            style('dim', line),
          )),
    ];
  });
}

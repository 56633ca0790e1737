import { formatDate } from '@soctrang/par-core/calendar';
import {
  agencyOn,
  type Binding,
  type CitedDocument,
  closest,
  type Deliverable,
  type Directive,
  type Indicator,
  type Task,
} from '@soctrang/par-core/directive';
import { REPORT_PARTS } from '@soctrang/par-core/report';
import { rational } from '@soctrang/par-core/scoring';
import { formatNumber, provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Call } from '../command/command';
import { written } from '../command/option';
import type { TASKS_OPTIONS } from '../commands/tasks';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import type { Language, Say } from '../messages';
import { type Style, styleOf } from '../terminal/style';
import { wrap } from '../terminal/wrap';
import { deadlineText } from './deadline-text';

/** A task with the records that it names by id. */
interface WholeTask extends Omit<Task, 'documents' | 'indicators'> {
  readonly conditional: boolean;
  readonly documents: readonly CitedDocument[];
  readonly indicators: readonly Indicator[];
}

/** Sentences wider than this are hard to read. */
const WIDEST = 100;

/** `par tasks 3.a`: all that a directive says of the tasks that are named. */
export function showTasks(call: Call<typeof TASKS_OPTIONS>, directive: Directive): ExitCode {
  const { values, args, io, language, say } = call;
  const unfit = (['agency', 'with-support'] as const).filter((name) => values[name]);
  if (unfit.length > 0) {
    return complain(call, ...unfit.map((name) => say('option-without-tasks', { option: written(name) })));
  }
  const named = args.map((text) => taskNamed(text, directive) ?? text);
  const unknown = named.flatMap((one) => (typeof one === 'string' ? [unknownSentence(one, directive, say)] : []));
  if (unknown.length > 0) return complain(call, ...unknown);
  const tasks = [...new Set(named)].flatMap((one) => (typeof one === 'string' ? [] : [wholeTask(one, directive)]));
  if (values.json) {
    io.stdout.write(`${JSON.stringify(tasks, null, 2)}\n`);
    return EXIT.clean;
  }
  const style = styleOf(io.stdout.colours);
  const page = { directive, language, say, style, width: Math.min(io.stdout.columns, WIDEST) };
  const lines = tasks.flatMap((task) => [...taskLines(task, page), '']);
  const { terms } = REPORT_PARTS.status;
  const statuses = Object.entries(terms).map(([id, term]) => (language === 'vi' ? term.vi : id));
  lines.push(
    ...wrap(say('task-statuses', { statuses: statuses.join(', ') }), page.width).map((line) => style('dim', line)),
  );
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.clean;
}

/** The task of an id, also one written `3a`, `3.A` or as one of its obligations, `3.a.1`. */
function taskNamed(text: string, directive: Directive): Task | undefined {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/^(\d{1,3}) ?\.? ?([a-zđ])/u, '$1.$2');
  return directive.tasks.find((task) => task.id === id || task.obligations.some((obligation) => obligation.id === id));
}

function unknownSentence(text: string, directive: Directive, say: Say): string {
  if (text === directive.reportingDuty.id) return say('task-duty', { text });
  const ids = directive.tasks.map(({ id }) => id);
  const [meant] = closest(text, ids, { max: 1 });
  return meant === undefined ? say('task-unknown', { text }) : say('task-unknown.meant', { text, meant });
}

function wholeTask(task: Task, { documents, indicators }: Directive): WholeTask {
  const own = new Set([...task.documents, ...task.obligations.flatMap((obligation) => obligation.documents ?? [])]);
  return {
    ...task,
    conditional: task.binds.kind === 'groups' && task.binds.condition !== undefined,
    documents: documents.filter(({ id }) => own.has(id)),
    indicators: indicators.filter(({ id }) => task.indicators.includes(id)),
  };
}

interface Page {
  readonly directive: Directive;
  readonly language: Language;
  readonly say: Say;
  readonly style: Style;
  readonly width: number;
}

function taskLines(task: WholeTask, page: Page): readonly string[] {
  const { language, say, style, width } = page;
  const { binds, deadline } = task;
  const text = (of: string): readonly string[] => wrap(of, width);
  const labelled = (label: string, of: string): readonly string[] => text(`${label}: ${of}`);
  const section = (label: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', style('bold', `${label}:`), ...lines];
  const condition = binds.kind === 'groups' ? binds.condition : undefined;
  return [
    ...text(`${task.id} – ${task.title[language]}`).map((line) => style('bold', line)),
    ...text(task.summary[language]),
    '',
    ...labelled(say('task-binds'), boundNames(binds, page)),
    ...(condition ? labelled(say('task-condition'), condition[language]) : []),
    ...labelled(say('task-deadline'), deadlineText(deadline)[language]),
    ...section(
      say('task-obligations'),
      task.obligations.flatMap((one) => {
        const own = one.deadline ? ` (${deadlineText(one.deadline)[language]})` : '';
        return item(`${one.id}  `, `${one.text[language]}${own}`, width);
      }),
    ),
    ...section(
      say('task-deliverables'),
      task.deliverables.flatMap((one) => item('', deliverableText(one, page), width)),
    ),
    ...section(
      say('task-documents'),
      task.documents.flatMap(({ reference, date, title }) =>
        item(
          `${reference}  `,
          say('task-document', { date: formatDate(date, language), title: title[language] }),
          width,
        ),
      ),
    ),
    ...section(
      say('task-indicators'),
      task.indicators.flatMap((indicator) => indicatorLines(indicator, page)),
    ),
  ];
}

function deliverableText({ name, to }: Deliverable, { directive, language, say }: Page): string {
  if (to === undefined) return name[language];
  const receiver = agencyOn(to, directive.date, directive)?.name[language] ?? to;
  return say('task-deliverable-to', { name: name[language], to: receiver });
}

function indicatorLines(indicator: Indicator, page: Page): readonly string[] {
  const { id, title, definition, numerator, denominator, exclusions, mustRise, target } = indicator;
  const { language, say, width } = page;
  return [
    ...item('', `${id} – ${title[language]}`, width),
    ...item('  ', definition[language], width),
    ...(numerator ? item('  ', `${say('task-numerator')}: ${numerator[language]}`, width) : []),
    ...(denominator ? item('  ', `${say('task-denominator')}: ${denominator[language]}`, width) : []),
    ...(exclusions ? item('  ', `${say('task-exclusions')}: ${exclusions[language]}`, width) : []),
    ...(target ? item('  ', targetText(indicator, target, page), width) : []),
    ...(mustRise ? item('  ', say('task-must-rise'), width) : []),
  ];
}

/** What is to be reached, and how that is known. */
function targetText(
  { unit, direction }: Indicator,
  { value, provenance }: NonNullable<Indicator['target']>,
  { language, say }: Page,
): string {
  const number = formatNumber(rational(value), { language });
  const target = unit === 'count' ? number : `${number}%`;
  const source = provenance.kind === 'own' ? say('task-target-own') : provenanceWords(provenance, language);
  const names = { target, source: source.replace(/\.$/u, '') };
  return say(direction === 'decrease' ? 'task-target.most' : 'task-target', names);
}

/** An entry of a list: its mark once, its text behind it, line under line. */
function item(mark: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(mark.length);
  return wrap(text, width - 2 - mark.length).map((line, index) => `  ${index === 0 ? mark : indent}${line}`);
}

/** Whom a task binds, by name: agencies as they were called on the directive's day. */
function boundNames(binds: Binding, { directive, language }: Page): string {
  const { groups, date } = directive;
  if (binds.kind === 'agency') return agencyOn(binds.agency, date, directive)?.name[language] ?? binds.agency;
  return groups
    .filter(({ id }) => binds.groups.includes(id))
    .map(({ name }) => name[language])
    .join('; ');
}

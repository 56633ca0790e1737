import { formatPeriod } from '../../calendar/format-period';
import { calendarInterval, type Period, periodId } from '../../calendar/period';
import { addresseeOf } from '../../directive/addressee';
import { agencyOn } from '../../directive/agency-lookup';
import { tasksBinding } from '../../directive/lookup';
import type { Agency, CalendarDate, Directive, Task } from '../../directive/model';
import { soctrang20210924 } from '../../directive/soctrang-2021-09-24';
import type { AgencyId } from '../../directive/soctrang-2021-09-24/agency-ids';
import { writeValue } from '../fixes/write-value';
import { type Language, nameIn, type Term } from '../vocabulary';
import { guideLines, tasksLine } from './new-report-guide';
import { idText, newTaskLines } from './new-task';
import * as terms from './vocabulary';

/** Whose report of which period. Under the built-in directive the agency is one of its ids, under another any text. */
export type NewReportOptions = {
  readonly period: Period;
  /** The vocabulary of the file, and the language of its comments; `vi` unless told. */
  readonly language?: Language;
} & (
  | { readonly agency: AgencyId; readonly directive?: undefined }
  | { readonly agency: string; readonly directive: Directive }
);

/**
 * The text of a new report: every task that binds the agency, its obligations as comments, its indicators empty. At its
 * head stand, as comments, how it is filled in, and for the official document the superior (of a department), the addressee
 * and the recipients, as the directive's duty to report names them. It checks without an error; what is still to be
 * written are warnings at most. An agency that nothing binds gets a report without tasks: ask `tasksBinding` first.
 *
 * @throws RangeError where the directive knows no such agency in the period, and where there is no such period.
 * @example newReport({ agency: 'so-tai-chinh', period: { kind: 'quarter', year: 2021, index: 4 } })
 */
export function newReport(options: NewReportOptions): string {
  const { language = 'vi', directive = soctrang20210924, period } = options;
  const on = calendarInterval(period).to;
  const agency = agencyOn(options.agency, on, directive);
  if (agency === undefined) throw new RangeError(`no agency ${options.agency} on ${on}`);
  const words = wordsOf(language);
  const { report, document, signer, task } = words;
  const binding = tasksBinding(agency.id, { on, directive });
  const demanded = binding.filter(({ conditional }) => !conditional).map((one) => one.task);
  const conditional = binding.filter((one) => one.conditional).map((one) => one.task);
  const symbol = symbolOf(agency);
  const superior = superiorOf(agency, on, directive);
  const addressee = addresseeOf(agency.id, on, directive);
  const lines = [
    `${report('format')}: par-report/1`,
    `${report('directive')}: ${directive.id}`,
    `${report('agency')}: ${language === 'vi' ? yaml(agency.name.vi) : agency.id}`,
    `${report('period')}: ${language === 'vi' ? formatPeriod(period, 'vi') : periodId(period)}`,
    ...guideLines(language, symbol),
    `${report('document')}:`,
    ...(superior ? [`  ${document('parent')}: ${yaml(superior)}`] : []),
    `  ${document('number')}:`,
    `  ${document('symbol')}:${symbol ? ` BC-${symbol}` : ''}`,
    `  ${document('date')}:`,
    `  ${document('place')}: ${yaml(directive.place)}`,
    ...(addressee ? [`  ${document('to')}: ${yaml(addressee)}`] : []),
    `  ${document('signer')}:`,
    `    ${signer('title')}:`,
    `    ${signer('name')}:`,
    ...(addressee ? [`  ${document('recipients')}:`, '    - Như trên'] : []),
    `${report('overview')}: |`,
    '',
    tasksLine(language, demanded.length),
    `${report('tasks')}:`,
    ...demanded.flatMap((one) => newTaskLines(one, language)),
    ...conditional.flatMap((one) => conditionalLines(one, language, task)),
    ...indicatorLines([...demanded], directive, language, words),
    `${report('difficulties')}: |`,
    '',
    `${report('nextSteps')}: |`,
    '',
    `${report('proposals')}: |`,
    '',
  ];
  return `${lines.join('\n')}`;
}

/** A name as a value: a directive of one's own may have any. */
function yaml(text: string): string {
  return writeValue(text, { syntax: 'yaml', style: 'plain', flow: false });
}

/** The abbreviation that stands in an agency's symbols, where it is one: `STC`, but not `Sở TC`. */
function symbolOf({ abbreviations: [first] }: Agency): string | undefined {
  return first !== undefined && /^\p{Lu}+$/u.test(first) ? first : undefined;
}

/**
 * The name above a department's own: of the people's committee that has issued the directive, with that of the province.
 * In Vietnamese in either vocabulary, as it is printed.
 */
function superiorOf({ kind }: Agency, on: CalendarDate, directive: Directive): string | undefined {
  const issuer = agencyOn(directive.issuer, on, directive);
  if (kind !== 'department' || issuer?.kind !== 'provincial-leadership') return undefined;
  const { vi } = issuer.name;
  return vi.includes(directive.place) ? vi : `${vi} ${directive.place}`;
}

interface Words {
  readonly report: (key: keyof typeof terms.REPORT) => string;
  readonly document: (key: keyof typeof terms.DOCUMENT) => string;
  readonly signer: (key: keyof typeof terms.SIGNER) => string;
  readonly task: (key: keyof typeof terms.TASK) => string;
  readonly indicator: (key: keyof typeof terms.INDICATOR) => string;
}

/** The written names of the keys in a language. */
function wordsOf(language: Language): Words {
  const named =
    <Key extends string>(vocabulary: Readonly<Record<Key, Term>>) =>
    (key: Key): string =>
      nameIn(language, key, vocabulary[key]);
  return {
    report: named<keyof typeof terms.REPORT>(terms.REPORT),
    document: named<keyof typeof terms.DOCUMENT>(terms.DOCUMENT),
    signer: named<keyof typeof terms.SIGNER>(terms.SIGNER),
    task: named<keyof typeof terms.TASK>(terms.TASK),
    indicator: named<keyof typeof terms.INDICATOR>(terms.INDICATOR),
  };
}

/** A task that binds on a condition stands as a comment: the author takes the marks away where it applies. */
function conditionalLines(one: Task, language: Language, task: Words['task']): readonly string[] {
  const condition = one.binds.kind === 'groups' ? one.binds.condition?.[language] : undefined;
  return [
    `  # ${one.id} – ${one.title[language]}`,
    ...(condition ? [`  #   ${condition}`] : []),
    `  # - ${task('task')}: ${idText(one.id)}`,
    `  #   ${task('status')}: ${nameIn(language, 'not-started', terms.STATUS['not-started'])}`,
  ];
}

function indicatorLines(
  tasks: readonly Task[],
  directive: Directive,
  language: Language,
  words: Words,
): readonly string[] {
  const ids = new Set(tasks.flatMap((task) => task.indicators));
  const own = directive.indicators.filter((indicator) => ids.has(indicator.id));
  if (own.length === 0) return [];
  const { indicator } = words;
  return [
    `${words.report('indicators')}:`,
    ...own.flatMap((one) => [
      `  # ${one.title[language]}`,
      `  ${one.id}:`,
      `    ${indicator('numerator')}:${one.numerator ? `  # ${one.numerator[language]}` : ''}`,
      ...(one.denominator ? [`    ${indicator('denominator')}:  # ${one.denominator[language]}`] : []),
    ]),
  ];
}

import {
  calendarInterval,
  formatPeriod,
  type Period,
  parsePeriod,
  periodId,
  periodOf,
} from '@soctrang/par-core/calendar';
import type { Agency, CalendarDate, Directive } from '@soctrang/par-core/directive';
import { bindsReportingDuty } from '@soctrang/par-core/directive';
import { type Language, nameIn, newReport, REPORT_FORMAT, REPORT_PARTS } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { agencyNames, reportingAgencies } from './agency-items';
import { matchNames } from './matching';
import { type ReportContext, type Suggestion, said } from './suggestion';
import type { Written } from './writing';

/** LSP's kind of a text with a frame. */
const SNIPPET = 15;

/** Typed less than this, a whole report for each agency would be a long list of nothing in particular. */
const ENOUGH_TYPED = 2;

/** Ranks of a match that are good enough to offer a whole report. */
const WORST_MATCH = 2;

/**
 * In an empty file: the frame of a report in either vocabulary, and, for the agency that has been typed, a report with
 * all its tasks. YAML only.
 */
export function newReportSuggestions(context: ReportContext): Suggestion[] {
  const { document, typed } = context;
  const { directive } = document.checked;
  if (document.syntax === 'json' || directive === undefined) return [];
  const frames = (['vi', 'en'] as const).map((language) => frame(context, directive, language));
  if (typed.trim().length < ENOUGH_TYPED) return frames;
  const agencies = reportingAgencies(directive, document).filter(
    (agency) => matchNames(typed, agencyNames(agency)).rank <= WORST_MATCH,
  );
  return [...agencies.flatMap((agency) => wholeReport(context, directive, agency) ?? []), ...frames];
}

/** The quarter that today lies in where the agency then has to report, else the one the directive asks about. */
function periodFor(agency: string, directive: Directive, today: CalendarDate): Period | undefined {
  const asked = parsePeriod(directive.reportingDuty.deadline.period);
  return [periodOf(today, 'quarter'), ...(asked ? [asked] : [])].find((period) =>
    bindsReportingDuty(agency, { on: calendarInterval(period).to, directive }),
  );
}

function wholeReport(context: ReportContext, directive: Directive, agency: Agency): Suggestion | undefined {
  const period = periodFor(agency.id, directive, context.document.today);
  return (
    period && {
      label: `${said(COMPLETION.newReport, context)}: ${said(agency.name, context)}`,
      kind: SNIPPET,
      names: agencyNames(agency),
      written: fromFirstBlank(newReport({ agency: agency.id, period, directive })),
      hint: formatPeriod(period, context.options.language),
      documentation: said(COMPLETION.newReportOf, context),
    }
  );
}

/** The author goes on at the number of the document, the first thing that a new report leaves open. */
function fromFirstBlank(text: string): Written {
  const { number } = REPORT_PARTS.document.terms;
  const line = `  ${nameIn('vi', 'number', number)}:`;
  const blank = text.indexOf(`${line}\n`) + line.length;
  return { before: `${text.slice(0, blank)} `, after: text.slice(blank) };
}

function frame(context: ReportContext, directive: Directive, language: Language): Suggestion {
  const { options } = context;
  const { report, task } = REPORT_PARTS;
  const key = (name: keyof typeof report.terms): string => nameIn(language, name, report.terms[name]);
  const period = periodOf(context.document.today, 'quarter');
  const periodText = language === 'vi' ? formatPeriod(period, 'vi') : periodId(period);
  const before = [
    `${key('format')}: ${REPORT_FORMAT.name}`,
    `${key('directive')}: ${directive.id}`,
    `${key('agency')}: `,
  ].join('\n');
  const after = [
    '',
    `${key('period')}: ${periodText}`,
    `${key('tasks')}:`,
    `  - ${nameIn(language, 'task', task.terms.task)}: `,
    `    ${nameIn(language, 'status', task.terms.status)}: `,
    '',
  ].join('\n');
  return {
    label: language === 'vi' ? COMPLETION.newReport.vi : COMPLETION.newReport.en,
    kind: SNIPPET,
    names: [COMPLETION.newReport[language], key('format'), REPORT_FORMAT.name],
    written: { before, after },
    hint: REPORT_FORMAT.name,
    documentation: said(COMPLETION.newReportAbout, context),
    asksAgain: options.snippets === true,
  };
}

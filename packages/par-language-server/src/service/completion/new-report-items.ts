import { formatPeriod, type Period, periodId, periodOf } from '@soctrang/par-core/calendar';
import type { Directive } from '@soctrang/par-core/directive';
import { type Language, nameIn, newReport, REPORT_FORMAT, REPORT_PARTS } from '@soctrang/par-core/report';
import { COMPLETION } from '../../messages/completion';
import { agenciesOn, agencyNames, lookupDay } from './agency-items';
import { matchNames } from './matching';
import { type CompletionContext, type Suggestion, said } from './suggestion';

/** LSP's kind of a text with a frame. */
const SNIPPET = 15;

/** Typed less than this, a whole report for each agency would be a long list of nothing in particular. */
const ENOUGH_TYPED = 2;

/** Ranks of a match that are good enough to offer a whole report. */
const WORST_MATCH = 2;

/**
 * In an empty file: the frame of a report in either vocabulary, and, for the agency that has been typed, a report with
 * all its tasks, of the quarter that today lies in. YAML only.
 */
export function newReportSuggestions(context: CompletionContext): Suggestion[] {
  const { document, typed } = context;
  const { directive } = document.checked;
  if (document.syntax === 'json' || directive === undefined) return [];
  const period = periodOf(document.today, 'quarter');
  const frames = (['vi', 'en'] as const).map((language) => frame(context, directive, period, language));
  if (typed.trim().length < ENOUGH_TYPED) return frames;
  const agencies = agenciesOn(directive, lookupDay(document)).filter(
    (agency) => matchNames(typed, agencyNames(agency)).rank <= WORST_MATCH,
  );
  const reports = agencies.map((agency): Suggestion => {
    const about = said(COMPLETION.newReportOf, context);
    return {
      label: `${said(COMPLETION.newReport, context)}: ${said(agency.name, context)}`,
      kind: SNIPPET,
      names: agencyNames(agency),
      written: { before: newReport({ agency: agency.id, period, directive }), after: '' },
      hint: formatPeriod(period, context.options.language),
      documentation: about,
    };
  });
  return [...reports, ...frames];
}

function frame(context: CompletionContext, directive: Directive, period: Period, language: Language): Suggestion {
  const { options } = context;
  const { report, task } = REPORT_PARTS;
  const key = (name: keyof typeof report.terms): string => nameIn(language, name, report.terms[name]);
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

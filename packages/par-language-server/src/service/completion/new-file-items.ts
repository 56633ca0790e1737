import { FORMAT_OF_KIND } from '@soctrang/par-core';
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
import { type Field, type Language, nameIn, newReport, REPORT_PARTS } from '@soctrang/par-core/report';
import { NEW_FILES } from '../../messages/new-files';
import type { OpenDocument } from '../open-document';
import { agencyNames, reportingAgencies } from './agency-items';
import { BLOCK, draftOf } from './block-items';
import type { KeyCursor } from './cursor';
import { type Draft, type DraftKeys, writtenKeys } from './draft';
import { matchNames, WORST_MATCH } from './matching';
import { subjectOf } from './subject';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import type { Written } from './writing';

/** Typed less than this, a whole report for each agency would be a long list of nothing in particular. */
const ENOUGH_TYPED = 2;

/** The keys beside the required ones that a new file begins with. */
const FIRST_KEYS: Readonly<Record<OpenDocument['kind'], readonly string[]>> = {
  report: [],
  criteria: ['name', 'year', 'provenance', 'areas'],
  directive: ['agencies'],
  calendar: ['years', 'daysOff'],
  roster: ['period'],
  config: ['severities', 'directives'],
};

/**
 * In an empty file: its frame in either vocabulary; in that of a report, for the agency that has been typed, also a
 * report with all its tasks (YAML only).
 */
export function newFileSuggestions(context: CompletionContext, cursor: KeyCursor): readonly Suggestion[] {
  const frames = (['vi', 'en'] as const).map((language) => frame(context, cursor, language));
  const { document, typed } = context;
  const { directive } = subjectOf(document);
  const isShort = typed.trim().length < ENOUGH_TYPED;
  if (document.kind !== 'report' || document.syntax === 'json' || directive === undefined || isShort) return frames;
  const agencies = reportingAgencies(directive, document).filter(
    (agency) => matchNames(typed, agencyNames(agency)).rank <= WORST_MATCH,
  );
  return [...agencies.flatMap((agency) => wholeReport(context, directive, agency) ?? []), ...frames];
}

function frame(context: CompletionContext, cursor: KeyCursor, language: Language): Suggestion {
  const { document, options } = context;
  const { name, shape } = FORMAT_OF_KIND[document.kind];
  const title = NEW_FILES[document.kind].title;
  const first = FIRST_KEYS[document.kind];
  const fields = [...shape.fields.values()].filter(({ key, required }) => required || first.includes(key));
  const { before, after } = writtenKeys(cursor, frameKeys(context, fields, language, cursor.writing !== 'block'));
  return {
    label: title[language],
    kind: BLOCK,
    names: [title[language], name],
    written: { before, after: `${after}\n` },
    hint: name,
    detail: said(NEW_FILES[document.kind].about, context),
    asksAgain: options.snippets === true,
  };
}

function frameKeys(
  { document }: CompletionContext,
  fields: readonly Field[],
  language: Language,
  brackets: boolean,
): DraftKeys {
  const { directive } = subjectOf(document);
  const known: Readonly<Record<string, string | undefined>> = {
    format: FORMAT_OF_KIND[document.kind].name,
    directive: directive?.id,
    period: periodText(periodOf(document.today, 'quarter'), language),
  };
  return draftOf(fields, language, brackets).map(([name, blank], index): DraftKeys[number] => {
    const key = fields[index]?.key ?? '';
    const text = known[key];
    if (text !== undefined) return [name, { kind: 'text', text }];
    return [name, document.kind === 'report' && key === 'tasks' ? firstTask(language) : blank];
  });
}

const periodText = (period: Period, language: Language): string =>
  language === 'vi' ? formatPeriod(period, 'vi') : periodId(period);

function firstTask(language: Language): Draft {
  const { terms } = REPORT_PARTS.task;
  const keys = (['task', 'status'] as const).map(
    (key) => [nameIn(language, key, terms[key]), { kind: 'blank' }] as const,
  );
  return { kind: 'list', items: [{ kind: 'keys', keys }] };
}

/** The quarter that today lies in where the agency then has to report, else the one the directive asks about. */
function periodFor(agency: string, directive: Directive, today: CalendarDate): Period | undefined {
  const asked = parsePeriod(directive.reportingDuty.deadline.period);
  return [periodOf(today, 'quarter'), ...(asked ? [asked] : [])].find((period) =>
    bindsReportingDuty(agency, { on: calendarInterval(period).to, directive }),
  );
}

function wholeReport(context: CompletionContext, directive: Directive, agency: Agency): Suggestion | undefined {
  const period = periodFor(agency.id, directive, context.document.today);
  return (
    period && {
      label: `${said(NEW_FILES.report.title, context)}: ${said(agency.name, context)}`,
      kind: BLOCK,
      names: agencyNames(agency),
      written: fromFirstBlank(newReport({ agency: agency.id, period, directive })),
      hint: formatPeriod(period, context.options.language),
      detail: said(NEW_FILES.report.whole, context),
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

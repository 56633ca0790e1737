import {
  calendarInterval,
  daysBetween,
  formatPeriod,
  isCalendarDate,
  type Period,
  type PeriodKind,
  parsePeriod,
  partsOf,
  periodId,
  periodsOfYear,
} from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { OpenDocument } from '../open-document';
import type { ValueCursor } from './cursor';
import { rootValue, subjectOf } from './subject';
import type { CompletionContext, Suggestion } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a plain value. */
export const VALUE = 12;

/** Quarters first, since most reports are quarterly. */
const KINDS: readonly PeriodKind[] = ['quarter', 'half-year', 'year', 'month'];

/**
 * Reporting periods of the year that has been typed; else of this year, the last, and the one the directive asks about.
 * The nearest of a kind first.
 */
export function periodSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { document, typed } = context;
  const day = dayOfFile(document);
  const { year } = partsOf(day);
  const named = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(typed)?.[0] ?? Number.NaN);
  const asked = askedYear(document) ?? year;
  const years = Number.isNaN(named) ? [...new Set([year, year - 1, asked])] : [named];
  const distance = (period: Period): number => Math.abs(daysBetween(calendarInterval(period).to, day));
  const { language } = document.checked;
  return KINDS.flatMap((kind) =>
    years.flatMap((one) => periodsOfYear(kind, one)).sort((a, b) => distance(a) - distance(b)),
  ).map((period) => {
    const text = language === 'vi' ? formatPeriod(period, 'vi') : periodId(period);
    return {
      label: text,
      kind: VALUE,
      names: [text, formatPeriod(period, 'vi'), periodId(period), formatPeriod(period, 'en')],
      written: writtenValue(cursor, text),
      hint: language === 'vi' ? periodId(period) : formatPeriod(period, 'en'),
    };
  });
}

/** The day around which periods are looked for: the directive's own, else today. */
function dayOfFile(document: OpenDocument): CalendarDate {
  const own = document.kind === 'directive' ? rootValue(document, 'date') : undefined;
  return own !== undefined && isCalendarDate(own) ? own : document.today;
}

function askedYear(document: OpenDocument): number | undefined {
  if (document.kind === 'directive') return undefined;
  return parsePeriod(subjectOf(document).directive?.reportingDuty.deadline.period ?? '')?.year;
}

import {
  calendarInterval,
  daysBetween,
  formatDate,
  formatPeriod,
  type Period,
  type PeriodKind,
  parsePeriod,
  partsOf,
  periodId,
  periodsOfYear,
} from '@soctrang/par-core/calendar';
import type { Bilingual, CalendarDate } from '@soctrang/par-core/directive';
import { COMPLETION } from '../../messages/completion';
import type { ValueCursor } from './cursor';
import { type CompletionContext, type ReportContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a plain value. */
const VALUE = 12;

/** Quarters first, since most reports are quarterly. */
const KINDS: readonly PeriodKind[] = ['quarter', 'half-year', 'year', 'month'];

/**
 * Reporting periods of the year that has been typed; else of this year, the last, and the one the directive asks about.
 * The nearest of a kind first.
 */
export function periodSuggestions(context: ReportContext, cursor: ValueCursor): Suggestion[] {
  const { document, typed } = context;
  const { today, checked } = document;
  const { year } = partsOf(today);
  const named = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(typed)?.[0] ?? Number.NaN);
  const asked = parsePeriod(checked.directive?.reportingDuty.deadline.period ?? '')?.year ?? year;
  const years = Number.isNaN(named) ? [...new Set([year, year - 1, asked])] : [named];
  const distance = (period: Period): number => Math.abs(daysBetween(calendarInterval(period).to, today));
  return KINDS.flatMap((kind) =>
    years.flatMap((one) => periodsOfYear(kind, one)).sort((a, b) => distance(a) - distance(b)),
  ).map((period) => {
    const text = checked.language === 'vi' ? formatPeriod(period, 'vi') : periodId(period);
    return {
      label: text,
      kind: VALUE,
      names: [text, formatPeriod(period, 'vi'), periodId(period), formatPeriod(period, 'en')],
      written: writtenValue(cursor, text),
      hint: checked.language === 'vi' ? periodId(period) : formatPeriod(period, 'en'),
    };
  });
}

/** Today, and the last day of the period. */
export function dateSuggestions(context: CompletionContext, cursor: ValueCursor): Suggestion[] {
  const { document } = context;
  const { today, checked } = document;
  const days: { date: CalendarDate; hint: Bilingual }[] = [{ date: today, hint: COMPLETION.today }];
  const period = document.kind === 'report' ? document.checked.period : undefined;
  if (period) days.push({ date: calendarInterval(period).to, hint: COMPLETION.lastDayOfPeriod });
  return days.map(({ date, hint }) => {
    const text = checked.language === 'vi' ? formatDate(date, 'vi') : date;
    return {
      label: text,
      kind: VALUE,
      names: [text, date, hint.vi, hint.en],
      written: writtenValue(cursor, text),
      hint: said(hint, context),
    };
  });
}

import {
  type Calendar,
  calendarInterval,
  daysBetween,
  formatDate,
  formatPeriod,
  type Period,
  type PeriodKind,
  parsePeriod,
  partsOf,
  periodId,
  periodOf,
  periodsOfYear,
} from '@soctrang/par-core/calendar';
import { agencyOn, type CalendarDate, type Directive, tasksBinding } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { CHOICES } from '../../messages/requests';
import { refusal } from '../refusal';
import type { Choice, Refusal } from '../requests';
import { timeLeft, timeWords } from '../time-left';
import { searchText } from './search-text';

/** Periods of the usual kind that are offered before the one that is due next, and after it. */
const AROUND = 4;

const KINDS: readonly PeriodKind[] = ['quarter', 'half-year', 'year', 'month'];

export interface PeriodChoiceOptions {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly calendar: Calendar;
}

/**
 * The periods of which an agency may report: the one that is due next first, then those around it, the nearest first, and
 * last the other kinds of period. Only those at whose end the agency is in force and has tasks. A deadline is said where
 * the directive names one, and nowhere else.
 */
export function periodChoices(
  directive: Directive,
  agency: string,
  options: PeriodChoiceOptions,
): readonly Choice[] | Refusal {
  const { language, today } = options;
  const records = directive.agencies.filter(({ id }) => id === agency);
  const [known] = records;
  if (known === undefined) return refusal('agencyUnknown', language, { text: agency });
  const asked = parsePeriod(directive.reportingDuty.deadline.period);
  const next = nextPeriod(asked, directive, today, options.calendar);
  const periods = around(next, asked, today).filter((period) => {
    const on = calendarInterval(period).to;
    // What was over before the directive was issued is nothing to report on.
    if (on < directive.date) return false;
    return agencyOn(agency, on, directive) !== undefined && tasksBinding(agency, { on, directive }).length > 0;
  });
  if (periods.length === 0) {
    const names = { directive: directive.title[language], agency: known.name[language] };
    return refusal('noTasksEver', language, names);
  }
  return periods.map((period) => choiceOf(period, directive, options));
}

/** The period that the directive asks about while its deadline has not passed; then the one of that kind that today lies in. */
function nextPeriod(
  asked: Period | undefined,
  { reportingDuty }: Directive,
  today: CalendarDate,
  calendar: Calendar,
): Period {
  const left = timeLeft(reportingDuty.deadline, today, calendar);
  return asked !== undefined && left?.late === false ? asked : periodOf(today, asked?.kind ?? 'quarter');
}

function around(next: Period, asked: Period | undefined, today: CalendarDate): readonly Period[] {
  const { kind, year } = next;
  const end = calendarInterval(next).to;
  const distance = (period: Period): number => Math.abs(daysBetween(calendarInterval(period).to, end));
  const years = (of: PeriodKind): readonly Period[] =>
    [year - AROUND, ...[-1, 0, 1].map((by) => year + by), year + AROUND]
      .filter((one) => one >= 1 && one <= 9999 && (of === 'year' || Math.abs(one - year) <= 1))
      .flatMap((one) => periodsOfYear(of, one))
      .sort((a, b) => distance(a) - distance(b));
  const same = years(kind).slice(0, 2 * AROUND + 1);
  const others = KINDS.filter((one) => one !== kind).map((one) => periodOf(end, one));
  const byId = new Map<string, Period>();
  for (const period of [next, ...(asked ? [asked] : []), ...same, ...others, periodOf(today, 'month')]) {
    if (!byId.has(periodId(period))) byId.set(periodId(period), period);
  }
  return [...byId.values()];
}

function choiceOf(
  period: Period,
  { reportingDuty }: Directive,
  { language, today, calendar }: PeriodChoiceOptions,
): Choice {
  const id = periodId(period);
  const { from, to } = calendarInterval(period);
  const day = (date: CalendarDate): string => formatDate(date, language);
  const left = reportingDuty.deadline.period === id ? timeLeft(reportingDuty.deadline, today, calendar) : undefined;
  const due = left
    ? fill(CHOICES.reportDue, language, { day: day(left.due), time: timeWords(left, language) })
    : fill(CHOICES.notAsked, language);
  return {
    id,
    label: formatPeriod(period, language),
    description: fill(CHOICES.between, language, { from: day(from), to: day(to) }),
    detail: due.charAt(0).toUpperCase() + due.slice(1),
    search: searchText([formatPeriod(period, 'vi'), id, formatPeriod(period, 'en'), String(partsOf(to).year)]),
  };
}

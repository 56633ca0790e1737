import { calendarInterval, formatDate, parsePeriod } from '@soctrang/par-core/calendar';
import { type Agency, type CalendarDate, type Directive, isValidOn, tasksBinding } from '@soctrang/par-core/directive';
import { DIRECTIVE_PARTS } from '@soctrang/par-core/directive-file';
import type { Language } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { CHOICES } from '../../messages/requests';
import { agencyNames } from '../completion/agency-items';
import { capitalised, termName } from '../hover/words';
import { refusal } from '../refusal';
import type { Choice, Refusal } from '../requests';
import { counted } from './counted';
import { searchText } from './search-text';

/**
 * The agencies whose report may be written, those first who have tasks: in force at the end of a period; without one,
 * today or in the period that the directive asks about.
 *
 * @param options `period`: as a person writes it; what is none is refused
 * @example agencyChoices(directive, { language: 'vi', today: '2021-12-20' })[0]?.label // 'Văn phòng Ủy ban nhân dân tỉnh'
 */
export function agencyChoices(
  directive: Directive,
  {
    language,
    today,
    period: asked,
  }: { readonly language: Language; readonly today: CalendarDate; readonly period?: string | undefined },
): readonly Choice[] | Refusal {
  const days = daysOf(directive, today, asked);
  if (days === undefined) return refusal('periodUnreadable', language, { text: asked ?? '' });
  const agencies = new Map<string, { readonly agency: Agency; readonly tasks: number }>();
  for (const on of days) {
    for (const agency of directive.agencies) {
      if (!isValidOn(agency, on)) continue;
      const tasks = tasksBinding(agency.id, { on, directive }).length;
      const before = agencies.get(agency.id);
      if (before === undefined || (before.tasks === 0 && tasks > 0)) agencies.set(agency.id, { agency, tasks });
    }
  }
  const [bound, others] = [true, false].map((isBound) =>
    [...agencies.values()].filter(({ tasks }) => tasks > 0 === isBound),
  );
  return [...(bound ?? []), ...(others ?? [])].map(({ agency, tasks }) => choiceOf(agency, tasks, days, language));
}

/** The days that the question is about; undefined where the period is none. */
function daysOf(
  { reportingDuty, date }: Directive,
  today: CalendarDate,
  asked: string | undefined,
): readonly CalendarDate[] | undefined {
  if (asked !== undefined) {
    const period = parsePeriod(asked);
    return period && [calendarInterval(period).to];
  }
  const period = parsePeriod(reportingDuty.deadline.period);
  return [today, period ? calendarInterval(period).to : date];
}

function choiceOf(agency: Agency, tasks: number, days: readonly CalendarDate[], language: Language): Choice {
  const { id, name, abbreviations, kind, validFrom, validTo } = agency;
  const [abbreviation] = abbreviations;
  // Where it is not in force on each of the days, it has to be known for which of them it can report.
  const [from, to] = [days.some((on) => validFrom && on < validFrom), days.some((on) => validTo && on > validTo)];
  const parts = [
    capitalised(termName(DIRECTIVE_PARTS.agencyKind.terms, kind, language)),
    tasks > 0 ? counted('tasks', tasks, language) : fill(CHOICES.noTasks, language),
    ...(from && validFrom ? [fill(CHOICES.since, language, { day: formatDate(validFrom, language) })] : []),
    ...(to && validTo ? [fill(CHOICES.until, language, { day: formatDate(validTo, language) })] : []),
  ];
  return {
    id,
    label: name[language],
    ...(abbreviation !== undefined && { description: abbreviation }),
    detail: parts.join(' · '),
    search: searchText(agencyNames(agency)),
  };
}

import { formatPeriod, type Period, parsePeriod, periodId, periodsOfYear } from '@soctrang/par-core/calendar';
import { CODES, codesInOrder } from '@soctrang/par-core/codes';
import { type Agency, findAgency, isValidOn, soctrang20210924, type Task } from '@soctrang/par-core/directive';
import type { Suggested } from '../command/option';
import type { Language } from '../messages';
import type { Candidate } from './candidates';

/** What can be named of the domain, each kind with how its candidates are found. */
export const DOMAIN_CANDIDATES = {
  agency: agencyCandidates,
  code: (language) => codesInOrder().map((code) => ({ value: code, about: CODES[code].title[language] })),
  period: periodCandidates,
  task: (language) => soctrang20210924.tasks.map(({ id, title }: Task) => ({ value: id, about: title[language] })),
} as const satisfies Partial<Record<Suggested, (language: Language) => readonly Candidate[]>>;

/** Agencies by id, and by the abbreviations that name one of them alone. */
function agencyCandidates(language: Language): readonly Candidate[] {
  const on = soctrang20210924.date;
  const agencies = soctrang20210924.agencies.filter((agency: Agency) => isValidOn(agency, on));
  const isOwn = (text: string, { id }: Agency): boolean => {
    const found = findAgency(text, { on });
    return found.kind === 'found' && found.agency.id === id;
  };
  return agencies.flatMap((agency: Agency) =>
    [agency.id, ...agency.abbreviations.filter((text) => !text.includes(' ') && isOwn(text, agency))].map((value) => ({
      value,
      about: agency.name[language],
    })),
  );
}

/** The period that the directive asks for, then the others of its year. */
function periodCandidates(language: Language): readonly Candidate[] {
  const asked = parsePeriod(soctrang20210924.reportingDuty.deadline.period);
  if (asked === undefined) return [];
  const kinds = ['quarter', 'half-year', 'year', 'month'] as const;
  const others = kinds.flatMap((kind) => periodsOfYear(kind, asked.year));
  const periods: readonly Period[] = [asked, ...others.filter((one) => periodId(one) !== periodId(asked))];
  return periods.map((period) => ({ value: periodId(period), about: formatPeriod(period, language) }));
}

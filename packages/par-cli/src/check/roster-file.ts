import { type CheckedRoster, checkRoster, missingReports, type Surroundings } from '@soctrang/par-core';
import { parsePeriod } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Finding } from '@soctrang/par-core/report';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { type Language, type Say, sayIn } from '../messages';
import { settled } from './check-file';
import { type CheckedFile, checkedFile, type Wanted } from './checked-file';
import { type CoordinatorFile, coordinatorFile } from './coordinator-file';
import type { NamedRoster } from './named-files';
import { type Reported, type ShownPeriod, shownPeriod } from './reported';
import { daysLate } from './state';

/** The roster, with a finding for each agency that has not reported. */
export interface RosterFile extends CheckedFile {
  /** Undefined where the file holds no text that could be read. */
  readonly due: DueReports | undefined;
}

/** Who has to report, and who has not. */
interface DueReports {
  /** How many agencies have to report. */
  readonly agencies: number;
  /** Undefined where the roster holds for every period. */
  readonly period: ShownPeriod | undefined;
  readonly missing: readonly { readonly name: string; readonly state: string }[];
}

/** Reads the roster that an option names. One that is not there ends the command. */
export async function readRoster(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  today: CalendarDate,
  maxSize: number,
  known: Pick<Surroundings, 'directives' | 'brokenFiles'>,
): Promise<CoordinatorFile<CheckedRoster> | 'refused'> {
  return coordinatorFile(call, file, maxSize, (text, syntax) => checkRoster(text, { today, syntax, ...known }));
}

interface MissingOptions {
  readonly today: CalendarDate;
  readonly wanted: Wanted;
  /** What counts for the roster: its configuration settles what is found. */
  readonly around: Surroundings;
}

/** A roster whose findings say, beside its own faults, which of its agencies are not among the reports. */
export function rosterFile(
  { text, value, location, calendar }: NamedRoster,
  reports: readonly Reported[],
  { today, wanted, around }: MissingOptions,
): RosterFile {
  if (value === undefined) return { ...checkedFile(settled(text, location, around), wanted), due: undefined };
  const reported = reports.flatMap(({ agency, period }) => {
    // A report whose period could not be read has a finding for that; it is there all the same.
    const counts = value.period === undefined || period === undefined || period.id === value.period;
    return agency !== undefined && counts ? [agency.id] : [];
  });
  const { language } = wanted;
  const missing = missingReports(value, reported, { today, calendar });
  const findings = [...text.findings, ...missing].sort((a, b) => a.start - b.start);
  const period = value.period === undefined ? undefined : parsePeriod(value.period);
  return {
    ...checkedFile(settled({ ...text, findings }, location, around), wanted),
    due: {
      agencies: value.places.size,
      period: period && shownPeriod(period, language),
      missing: missing.map((finding) => missingAgency(finding, language, sayIn(language))),
    },
  };
}

function missingAgency(finding: Finding, language: Language, say: Say): { name: string; state: string } {
  const { agency, days } = finding.args;
  const state = say('state-missing');
  return {
    name: typeof agency === 'object' ? agency[language] : String(agency),
    state: days === undefined ? state : `${state}, ${daysLate(finding, say)}`,
  };
}

import { type CheckedRoster, checkRoster, missingReports } from '@soctrang/par-core';
import { type Calendar, periodId } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import type { ReportFile, RosterFile } from './checked-file';
import { type CoordinatorFile, coordinatorFile } from './coordinator-file';

/** Reads the roster that an option names. One that is not there ends the command. */
export async function readRoster(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  today: CalendarDate,
  maxSize: number,
): Promise<CoordinatorFile<CheckedRoster> | 'refused'> {
  return coordinatorFile(call, file, maxSize, (text, syntax) => checkRoster(text, { today, syntax }));
}

interface MissingOptions {
  readonly today: CalendarDate;
  readonly calendar: Calendar;
}

/** A roster whose findings say, beside its own faults, which of its agencies are not among the reports. */
export function rosterFile(
  { checked, value }: CoordinatorFile<CheckedRoster>,
  reports: readonly ReportFile[],
  options: MissingOptions,
): RosterFile {
  if (value === undefined) return { ...checked, roster: undefined };
  const reported = reports.flatMap(({ report: { agency, period } }) => {
    // A report whose period could not be read has a finding for that; it is there all the same.
    const counts = value.period === undefined || period === undefined || periodId(period) === value.period;
    return agency !== undefined && counts ? [agency.id] : [];
  });
  const findings = [...checked.findings, ...missingReports(value, reported, options)];
  return { ...checked, findings: findings.sort((a, b) => a.start - b.start), roster: value };
}

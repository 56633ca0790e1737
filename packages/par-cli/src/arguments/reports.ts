import { fileKindOf } from '@soctrang/par-core';
import { type Calendar, type CalendarExtension, extendCalendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { LARGEST_REPORT } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { readCalendar } from '../check/calendar-file';
import { type FileChecker, fileChecker } from '../check/check-file';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { diskWorkspace, workspacePath } from '../files/disk-workspace';
import { findReports, type NamedFile } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { criteriaSetOf } from './criteria-set';
import { dayOf } from './day';

/** What the commands that take reports and score them are told alike. */
type ReportsCall = Pick<Call<Options>, 'args' | 'io' | 'language' | 'say'> & {
  readonly values: {
    readonly criteria: string | undefined;
    readonly today: string | undefined;
    readonly calendar: string | undefined;
  };
};

/** The reports that a command is about, found, with what counts for them. */
export interface NamedReports {
  readonly files: readonly NamedFile[];
  /** What went wrong while they were looked for; it is said already. */
  readonly code: ExitCode;
  /** Whether there is none, and nothing else went wrong that would explain it. */
  readonly isNothing: boolean;
  readonly today: CalendarDate;
  /** By which all of them are scored; each by its own unless told. */
  readonly set: CriteriaSet | undefined;
  readonly checker: FileChecker;
  /** What counts for a file when it is scored; the days off of `--calendar` among it. */
  readonly around: (
    location: string,
  ) => Promise<{ readonly calendar: Calendar; readonly criteriaSets: readonly CriteriaSet[] }>;
}

/** The reports that the arguments name. Whatever is wrong with an option is said, and ends the command before anything is read. */
export async function namedReports(call: ReportsCall): Promise<NamedReports | 'refused'> {
  const { values, args, io, language, say } = call;
  const given = dayOf(call, 'today', values.today);
  if (given === 'refused') return 'refused';
  const today = given ?? (await io.today());
  const workspace = { cwd: io.cwd, today, maxSize: LARGEST_REPORT, isHeeded: true };
  let extension: CalendarExtension = {};
  if (values.calendar !== undefined) {
    const read = await readCalendar(call, values.calendar, today, LARGEST_REPORT);
    if (read === 'refused') return 'refused';
    extension = read.extension;
  }
  let set: CriteriaSet | undefined;
  if (values.criteria !== undefined) {
    const named = await criteriaSetOf(call, values.criteria, await diskWorkspace(workspace).around(io.cwd));
    if (named === 'refused') return 'refused';
    set = named;
  }
  const found = await findReports(args, io.cwd);
  let code: ExitCode = EXIT.clean;
  for (const problem of found.problems) code = complain(call, problemSentence(problem, say));
  const wanted = { language, drawing: undefined, exchange: false, summary: false };
  const checker = fileChecker({ ...workspace, directives: [], brokenFiles: [], calendar: extension, wanted });
  const files = found.files.filter(({ location }) => (fileKindOf(workspacePath(location)) ?? 'report') === 'report');
  return {
    files,
    code,
    isNothing: files.length === 0 && found.problems.length === 0,
    today,
    set,
    checker,
    async around(location) {
      const { calendar, criteriaSets } = await checker.around(location);
      return { calendar: extendCalendar(calendar, extension), criteriaSets };
    },
  };
}

import { fileKindOf } from '@soctrang/par-core';
import { type CalendarExtension, extendCalendar } from '@soctrang/par-core/calendar';
import { LARGEST_REPORT, scoreReport } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { criteriaSetOf } from '../arguments/criteria-set';
import { dayOf } from '../arguments/day';
import { readCalendar } from '../check/calendar-file';
import { type FileChecker, fileChecker } from '../check/check-file';
import type { Call } from '../command/command';
import type { EXPORT_OPTIONS } from '../commands/export';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { diskWorkspace, workspacePath } from '../files/disk-workspace';
import { findReports, type NamedFile } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { readBytes } from '../files/read-bytes';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import type { ExportSource } from './export-source';

export type ExportCall = Call<typeof EXPORT_OPTIONS>;

/** The reports that are to be exported, found and ready to be read one after the other. */
export interface ExportedReports {
  readonly files: readonly NamedFile[];
  /** What went wrong while they were looked for. */
  readonly code: ExitCode;
  /** Reads, checks and scores one of them; what cannot be read is said on standard error. */
  readonly read: (named: NamedFile) => Promise<ExportSource | undefined>;
}

/** Finds the reports that the arguments name, with what counts for them. */
export async function exportedReports(call: ExportCall): Promise<ExportedReports | 'refused'> {
  const { values, args, io, say } = call;
  const given = dayOf(call, 'today', values.today);
  if (given === 'refused') return 'refused';
  const today = given ?? (await io.today());
  const workspace = { cwd: io.cwd, today, maxSize: LARGEST_REPORT, isHeeded: true };
  let calendar: CalendarExtension = {};
  if (values.calendar !== undefined) {
    const read = await readCalendar(call, values.calendar, today, LARGEST_REPORT);
    if (read === 'refused') return 'refused';
    calendar = read.extension;
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
  const wanted = { language: call.language, drawing: undefined, exchange: false, summary: false };
  const checker = fileChecker({ ...workspace, directives: [], brokenFiles: [], calendar, wanted });
  const files = found.files.filter(({ location }) => (fileKindOf(workspacePath(location)) ?? 'report') === 'report');
  if (files.length === 0 && found.problems.length === 0) code = complain(call, say('export-no-reports'));
  return { files, code, read: (named) => readReport(call, named, { checker, set, calendar, today }) };
}

interface Reading {
  readonly checker: FileChecker;
  readonly set: CriteriaSet | undefined;
  readonly calendar: CalendarExtension;
  readonly today: ExportSource['today'];
}

async function readReport(
  call: ExportCall,
  { file, location }: NamedFile,
  { checker, set, calendar: extension, today }: Reading,
): Promise<ExportSource | undefined> {
  const { values, io, language, say } = call;
  const bytes = await readBytes(file, location, LARGEST_REPORT);
  if ('kind' in bytes) {
    complain(call, problemSentence(bytes, say));
    return undefined;
  }
  const { report: checked, findings } = await checker.text(file, location, bytes);
  if (checked?.report === undefined) {
    complain(call, say('export-unreadable', { file: printable(file), shown: shellWord(printable(file)) }));
    return undefined;
  }
  const { calendar: around, criteriaSets } = await checker.around(location);
  const calendar = extendCalendar(around, extension);
  const scored = scoreReport(checked, { criteriaSets, calendar, today, ...(set && { set }) });
  const isDraft = findings.some(({ severity }) => severity === 'error');
  const { appendix } = values;
  return { file, checked, findings, isDraft, scored, criteriaSets, calendar, today, appendix, language, say, io };
}

import path from 'node:path';
import { fileKindOf } from '@soctrang/par-core';
import type { CalendarExtension } from '@soctrang/par-core/calendar';
import { LARGEST_REPORT, type ReportScore, scoreReport } from '@soctrang/par-core/report';
import type { CriteriaSet, Score, Stage } from '@soctrang/par-core/scoring';
import { criteriaSetOf } from '../arguments/criteria-set';
import { dayOf } from '../arguments/day';
import { readCalendar } from '../check/calendar-file';
import { type FileChecker, fileChecker } from '../check/check-file';
import { type Reported, reportedOf } from '../check/reported';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { diskWorkspace, workspacePath } from '../files/disk-workspace';
import { findReports, type NamedFile } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { readBytes } from '../files/read-bytes';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';

/** What every command of scoring is told. */
export interface ScoringValues {
  readonly criteria: string | undefined;
  readonly stage: 'latest' | Stage;
  readonly today: string | undefined;
  readonly calendar: string | undefined;
}

export type ScoringCall = Pick<Call<Options>, 'args' | 'io' | 'language' | 'say'> & {
  readonly values: ScoringValues;
};

/** A report with its score. */
export interface ScoredFile extends Reported {
  readonly file: string;
  readonly scored: ReportScore;
  /** At the stage that was asked for. */
  readonly score: Score;
  /** The sets that the report may be scored by. */
  readonly sets: readonly CriteriaSet[];
  /** How many errors the report has: its points may rest on what is wrong. */
  readonly errors: number;
}

export interface ScoredFiles {
  readonly files: readonly ScoredFile[];
  readonly code: ExitCode;
}

/**
 * Reads and scores the reports that the arguments name, in their order. What cannot be read or scored is said on
 * standard error, and the rest is scored all the same.
 *
 * @param ownPages whether the command itself says on its pages which reports have errors
 */
export async function scoredFiles(
  call: ScoringCall,
  { ownPages = false }: { readonly ownPages?: boolean } = {},
): Promise<ScoredFiles | 'refused'> {
  const { values, args, io, language, say } = call;
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
  const wanted = { language, drawing: undefined, exchange: false, summary: false };
  const checker = fileChecker({ ...workspace, directives: [], brokenFiles: [], calendar, wanted });
  const reports = found.files.filter(({ location }) => (fileKindOf(workspacePath(location)) ?? 'report') === 'report');
  const files: ScoredFile[] = [];
  for (const named of reports) {
    const scored = await scoreFile(call, named, { checker, set, ownPages });
    if (typeof scored === 'number') code = scored;
    else files.push(scored);
  }
  if (reports.length === 0 && found.problems.length === 0) code = complain(call, say('score-no-reports'));
  return { files, code };
}

interface Scoring {
  readonly checker: FileChecker;
  readonly set: CriteriaSet | undefined;
  readonly ownPages: boolean;
}

async function scoreFile(
  call: ScoringCall,
  { file, location }: NamedFile,
  { checker, set, ownPages }: Scoring,
): Promise<ScoredFile | ExitCode> {
  const { values, language, say } = call;
  const bytes = await readBytes(file, location, LARGEST_REPORT);
  if ('kind' in bytes) return complain(call, problemSentence(bytes, say));
  const { report, findings } = await checker.text(file, location, bytes);
  const { calendar, criteriaSets } = await checker.around(location);
  const scored = report && scoreReport(report, { criteriaSets, calendar, ...(set && { set }) });
  const names = { file: printable(file), shown: shellWord(printable(path.normalize(file))) };
  if (report?.report === undefined) return complain(call, say('score-impossible', names));
  if (scored === undefined) return complain(call, say('score-impossible.set', names));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0 && !ownPages) remark(call, say('score-with-errors', { ...names, count: errors }));
  const stage = values.stage === 'latest' ? 'appraisal-2' : values.stage;
  const score = stage === scored.score.stage ? scored.score : scored.compiled.score(scored.inputs, { stage });
  return { file, ...reportedOf(report, language), scored, score, sets: criteriaSets, errors };
}

/** The one report that a command is about. */
export async function oneScoredFile(call: ScoringCall): Promise<ScoredFile | ExitCode> {
  const { args, say } = call;
  const [file] = args;
  if (file === undefined || args.length > 1) return complain(call, say('score-one-file'));
  const read = await scoredFiles(call);
  if (read === 'refused') return EXIT.usage;
  const [only, another] = read.files;
  if (another !== undefined) return complain(call, say('score-one-file'));
  return only ?? (read.code === EXIT.clean ? complain(call, say('score-no-reports')) : read.code);
}

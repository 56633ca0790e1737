import path from 'node:path';
import { LARGEST_REPORT, type ReportScore, scoreReport } from '@soctrang/par-core/report';
import type { CriteriaSet, Score, Stage } from '@soctrang/par-core/scoring';
import { type NamedReports, namedReports } from '../arguments/reports';
import { type Reported, reportedOf } from '../check/reported';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import type { NamedFile } from '../files/find-reports';
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
  const named = await namedReports(call);
  if (named === 'refused') return named;
  let { code } = named;
  const files: ScoredFile[] = [];
  for (const file of named.files) {
    const scored = await scoreFile(call, file, named, ownPages);
    if (typeof scored === 'number') code = scored;
    else files.push(scored);
  }
  if (named.isNothing) code = complain(call, call.say('score-no-reports'));
  return { files, code };
}

async function scoreFile(
  call: ScoringCall,
  { file, location }: NamedFile,
  { checker, around, set }: NamedReports,
  ownPages: boolean,
): Promise<ScoredFile | ExitCode> {
  const { values, language, say } = call;
  const bytes = await readBytes(file, location, LARGEST_REPORT);
  if ('kind' in bytes) return complain(call, problemSentence(bytes, say));
  const { report, findings } = await checker.text(file, location, bytes);
  const { calendar, criteriaSets } = await around(location);
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

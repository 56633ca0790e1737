import { createReadStream } from 'node:fs';
import path from 'node:path';
import { fileKindOf } from '@soctrang/par-core';
import { collect, type NamedRoster, type Summary } from '@soctrang/par-core/rollup';
import { fileChecker, isProblem } from '../../check/check-file';
import { checkFiles } from '../../check/check-files';
import type { CheckedFile } from '../../check/checked-file';
import { progressOf } from '../../check/progress';
import { complain } from '../../complain';
import { EXIT, type ExitCode } from '../../exit-code';
import { workspacePath } from '../../files/disk-workspace';
import { findReports, type NamedFile } from '../../files/find-reports';
import { pathProblem, problemSentence } from '../../files/path-problem';
import { isStreamName, linesOf } from '../ndjson';
import type { Known } from './known';
import type { ReadingPlan, SummarizeCall } from './plan';
import { readRosters } from './rosters';
import { sayer } from './said';
import { mayBeSaved, savedSummary } from './saved';

/** What was found at the paths that a command names. */
export interface Gathered {
  readonly summary: Summary;
  /** How many reports were looked at, those that do not count included; a saved summary is one. */
  readonly found: number;
  /** Rosters that lie in the folders. */
  readonly rosters: readonly NamedRoster[];
  readonly code: ExitCode;
}

interface Sources {
  readonly paths: readonly string[];
  /** Reports on standard input, one on each line, beside or in place of paths. */
  readonly stdin: boolean;
}

/** What standard input is called. */
const STDIN = 'stdin.ndjson';

/** So often the process turns to what else has happened. */
const TURN = 50;

/**
 * Sums up what some paths hold: folders, patterns and files of reports, streams of one report on each line, summaries
 * that were written before. One report after the other: nothing is kept but the summary. What cannot be read, and what
 * belongs to nobody, is said on standard error, and the rest is summed up all the same.
 */
export async function gather(
  call: SummarizeCall,
  { paths, stdin }: Sources,
  { plan, known }: { readonly plan: ReadingPlan; readonly known: Known },
): Promise<Gathered> {
  const { io, say, values } = call;
  const found = stdin && paths.length === 0 ? undefined : await findReports(paths, io.cwd);
  let code: ExitCode = EXIT.clean;
  for (const problem of found?.problems ?? []) code = complain(call, problemSentence(problem, say));
  const checker = fileChecker(plan.check);
  const collector = collect();
  const told = sayer(call);
  let count = 0;
  let turned = io.now();

  const take = async ({ file, digest }: CheckedFile, location: string): Promise<void> => {
    if (digest === undefined) return;
    count += 1;
    told.look(file, digest);
    collector.addDigest(digest.kept ?? undefined, file);
    if (digest.kept) await known.note(digest.kept, () => checker.around(location));
    const time = io.now();
    if (time - turned < TURN) return;
    turned = time;
    await new Promise<void>((resolve) => setImmediate(resolve));
  };
  const takeStream = async (file: string, location: string, stream: AsyncIterable<Uint8Array>): Promise<void> => {
    try {
      for await (const { number, bytes } of linesOf(stream, plan.check.maxSize))
        await take(await checker.bytes(`${file}:${number}`, location, bytes), location);
    } catch (error) {
      code = complain(call, problemSentence(await pathProblem(error, file, location), say));
    }
  };

  if (stdin) await takeStream(STDIN, path.resolve(io.cwd, STDIN), io.stdin.stream());
  const reports: NamedFile[] = [];
  const rosters: NamedFile[] = [];
  for (const named of found?.files ?? []) {
    const { file, location } = named;
    if (isStreamName(file)) {
      await takeStream(file, location, createReadStream(location));
      continue;
    }
    const saved = mayBeSaved(named) ? savedSummary(call, file, location) : undefined;
    if (saved === 'refused') code = EXIT.usage;
    else if (saved) {
      count += 1;
      collector.merge(saved);
      await known.noteAll(saved, () => checker.around(location));
    } else {
      const kind = fileKindOf(workspacePath(location)) ?? 'report';
      if (kind === 'report') reports.push(named);
      else if (kind === 'roster') rosters.push(named);
    }
  }
  const progress = values['no-progress'] ? undefined : progressOf(io, reports.length, say);
  try {
    let done = 0;
    for await (const result of checkFiles(reports, plan.check, { io, say, jobs: plan.jobs, checker })) {
      progress?.reach(++done);
      if (isProblem(result)) {
        progress?.end();
        code = complain(call, problemSentence(result, say));
      } else await take(result, path.resolve(io.cwd, result.file));
    }
  } finally {
    progress?.end();
  }
  if (told.end() > 0 && code === EXIT.clean) code = EXIT.findings;
  return { summary: collector.summary(), found: count, rosters: await readRosters(call, rosters, plan), code };
}

import path from 'node:path';
import { fileKindOf } from '@soctrang/par-core';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { type WorkspaceOptions, workspacePath } from '../files/disk-workspace';
import type { FoundReports } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { REPORT_NAMES } from '../files/report-name';
import { printable } from '../terminal/printable';
import { type FileCheckOptions, type FileResult, fileChecker, isProblem } from './check-file';
import { checkFiles } from './check-files';
import { type CheckedFile, checkedFile } from './checked-file';
import { duplicateTexts } from './duplicates';
import { readNamedFiles } from './named-files';
import { nearbyTexts } from './nearby-files';
import type { Destination } from './output/destinations';
import { openResults, wantedBy } from './output/results';
import { type Progress, progressOf } from './progress';
import type { ReportedFile } from './reported';
import { reaches, SEVERITIES } from './severity';
import type { StdinFile } from './stdin-file';

/** What the values of the options mean. */
export interface CheckPlan {
  readonly today: CalendarDate;
  readonly maxSize: number;
  readonly jobs: number | 'auto';
  /** How many findings are shown to people, in all and of one file. */
  readonly most: { readonly inAll: number; readonly ofFile: number };
  readonly destinations: readonly Destination[];
  /** Undefined where the reports are files. */
  readonly stdin: StdinFile | undefined;
}

/** So often the process turns to what else has happened: Ctrl-C, a reader who has enough. */
const TURN = 50;

/**
 * Checks what was found, in its order. The coordinator's files are used as far as they can be read, and their own
 * faults are shown: those of the calendar before the reports, those of the roster behind them, with those who have not
 * reported. Of a report nothing is kept but whose it is, once its findings are written.
 */
export async function runCheck(
  outer: Call<typeof CHECK_OPTIONS>,
  plan: CheckPlan,
  found: FoundReports,
): Promise<ExitCode> {
  const { values, io, say } = outer;
  const { today, maxSize, stdin } = plan;
  const workspace: WorkspaceOptions = { cwd: io.cwd, today, maxSize, isHeeded: !values['no-config'] };
  const named = await readNamedFiles(outer, workspace);
  if (named === 'refused') return EXIT.usage;

  const progress = values['no-progress'] ? undefined : progressOf(io, found.files.length, say);
  const call = progress === undefined ? outer : besides(outer, progress);
  const results = await openResults(call, plan);
  if (results === 'refused') return EXIT.usage;
  try {
    const wanted = wantedBy(plan.destinations, call);
    const { calendar, directives, brokenFiles, roster } = named;
    const options: FileCheckOptions = { ...workspace, directives, brokenFiles, calendar, wanted };
    const checker = fileChecker(options);
    const used = new Map<string, Set<string>>();
    const usedSets = new Set<string>();
    const reports: ReportedFile[] = [];
    let code: ExitCode = EXIT.clean;
    const count = ({ counts }: CheckedFile): void => {
      const failed = SEVERITIES.some((severity) => counts[severity] > 0 && reaches(severity, values['fail-on']));
      if (failed && code === EXIT.clean) code = EXIT.findings;
    };
    const take = (result: FileResult): void => {
      if (isProblem(result)) {
        const sentence = problemSentence(result, say);
        results.writer.problem({ path: result.path, sentence });
        code = complain(call, sentence);
        return;
      }
      const { file, report, settled, usesSet } = result;
      if (settled) used.set(settled.config, new Set([...(used.get(settled.config) ?? []), ...settled.used]));
      if (usesSet !== undefined) usedSets.add(usesSet);
      if (report) reports.push({ file, ...report });
      results.writer.file(result);
      count(result);
    };

    for (const problem of found.problems) take(problem);
    for (const text of named.texts) take(checkedFile(text, wanted));
    if (stdin) take(await checker.bytes(stdin.file, path.resolve(io.cwd, stdin.file), stdin.bytes));
    // What a configuration has no effect on is known at the end.
    const files = found.files.filter(({ location }) => fileKindOf(workspacePath(location)) !== 'config');
    let done = 0;
    let turned = io.now();
    for await (const result of checkFiles(files, options, { io: call.io, say, jobs: plan.jobs, checker })) {
      take(result);
      await io.stdout.drained?.();
      progress?.reach(++done);
      const time = io.now();
      if (time - turned < TURN) continue;
      turned = time;
      await new Promise<void>((resolve) => setImmediate(resolve));
    }
    const whole = values['no-config'] ? undefined : wholeFolders(call, stdin === undefined);
    const locations = [
      ...found.files.map(({ location }) => location),
      ...(stdin ? [path.resolve(io.cwd, stdin.file)] : []),
    ];
    if (whole) {
      const nearby = await nearbyTexts(checker, { cwd: io.cwd, locations, used, usedSets, whole });
      for (const text of nearby) take(checkedFile(text, wanted));
    }
    for await (const text of duplicateTexts(reports, files, checker, maxSize)) take(checkedFile(text, wanted));
    if (roster) {
      const { rosterFile } = await import('./roster-file');
      const file = rosterFile(roster, reports, { today, wanted, around: await checker.around(roster.location) });
      results.writer.roster(file);
      count(file);
    }
    results.writer.end(code);
    progress?.end();
    if (found.misnamed.length > 0) {
      const files = found.misnamed.map(printable).join(', ');
      remark(call, say('files-misnamed', { count: found.misnamed.length, names: REPORT_NAMES, files }));
    }
    const lost = results.finish();
    if (lost.length === 0) return code;
    complain(call, ...lost.map((problem) => problem(say)));
    return EXIT.crash;
  } finally {
    progress?.end();
    results.discard();
  }
}

/** The folders of which every file is checked: with patterns or standard input nobody knows what else there is. */
function wholeFolders({ args, io }: Call<typeof CHECK_OPTIONS>, isWhole: boolean): readonly string[] {
  if (!isWhole || args.some((arg) => /[*?{}[\]!]/u.test(arg))) return [];
  return (args.length === 0 ? ['.'] : args).map((arg) => workspacePath(path.resolve(io.cwd, arg)));
}

/** The call with streams that the bar gives way to. */
function besides(call: Call<typeof CHECK_OPTIONS>, progress: Progress): Call<typeof CHECK_OPTIONS> {
  const { stdout, stderr } = call.io;
  return { ...call, io: { ...call.io, stdout: progress.besides(stdout), stderr: progress.besides(stderr) } };
}

import { statSync } from 'node:fs';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { type FoundReports, findReports } from '../files/find-reports';
import { baseOf } from '../files/glob';
import { isReportName } from '../files/report-name';
import type { Language } from '../messages';
import { printable } from '../terminal/printable';

/** Programs that save do several things to a file: so long nothing must happen before it is read again. */
const QUIET = 150;

/** Changes that are named; more are counted. */
const MOST_NAMED = 5;

/**
 * Checks the reports, and all of them again whenever one is changed, new or gone, until the user ends it: what is
 * printed last is what `par check` would print now. What has changed and when is said on standard error, so that the
 * results stay whole.
 *
 * @param run checks what was found
 * @returns the exit code of the last run
 */
export async function watchReports(
  call: Call<typeof CHECK_OPTIONS>,
  run: (found: FoundReports) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { io, args, language, say } = call;
  const events = eventsOf(io.interrupted());
  const watcher = watcherOf(call);
  watcher.on('all', events.happen);
  watcher.on('error', (error) => remark(call, say('watch-trouble', { reason: String(error) })));
  watcher.once('ready', events.happen);
  let code: ExitCode = EXIT.clean;
  let before: ReadonlyMap<string, string> | undefined;
  try {
    // What is written between the first look and the watch would be missed.
    await events.next(0);
    do {
      const found = await findReports(args, io.cwd);
      const now = statesOf(call, found);
      const changed = before && changesBetween(before, now);
      if (changed === undefined || changed.length > 0) {
        const time = timeOf(io.now(), language);
        if (changed) remark(call, say('watch-changed', { time, files: namesOf(changed, call) }));
        code = await run(found);
        if (!events.isOver()) remark(call, say('watch-waiting', { time: timeOf(io.now(), language) }));
        before = now;
      }
    } while (await events.next(QUIET));
  } finally {
    await watcher.close();
  }
  return code;
}

/** Turns events into moments at which something is to be done. */
function eventsOf(over: Promise<void>) {
  let isOver = false;
  let hasHappened = false;
  let wake = (): void => undefined;
  void over.then(() => {
    isOver = true;
    wake();
  });
  const sleep = (longest?: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = longest === undefined ? undefined : setTimeout(resolve, longest);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    isOver: (): boolean => isOver,
    happen: (): void => {
      hasHappened = true;
      wake();
    },
    /** Comes when something has happened and nothing more does for a while; false where it is over. */
    next: async (quiet: number): Promise<boolean> => {
      while (!hasHappened && !isOver) await sleep();
      while (hasHappened && !isOver) {
        hasHappened = false;
        await sleep(quiet);
      }
      return !isOver;
    },
  };
}

/** Watches what the arguments name, also where it is not there yet, and the coordinator's files. */
function watcherOf({ args, values, io }: Call<typeof CHECK_OPTIONS>): FSWatcher {
  const named = args.filter((arg) => !arg.startsWith('!')).map(baseOf);
  const roots = [...(named.length === 0 ? ['.'] : named), values.calendar, values.roster].flatMap((one) =>
    one === undefined ? [] : [path.resolve(io.cwd, one)],
  );
  const isRoot = new Set(roots);
  return watch(roots, {
    ignoreInitial: true,
    ignored: (location, stats) => {
      if (isRoot.has(location)) return false;
      const name = path.basename(location);
      return name.startsWith('.') || name === 'node_modules' || (stats?.isFile() === true && !isReportName(name));
    },
  });
}

/** Every file that counts, with what changes when it is written. */
function statesOf({ values, io }: Call<typeof CHECK_OPTIONS>, found: FoundReports): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  const add = (file: string, location: string): void => {
    const stats = statSync(location, { throwIfNoEntry: false });
    states.set(file, stats === undefined ? '' : `${stats.ino} ${stats.size} ${stats.mtimeMs}`);
  };
  for (const { file, location } of found.files) add(file, location);
  for (const { kind, path: file } of found.problems) states.set(file, kind);
  for (const file of [values.calendar, values.roster]) {
    if (file !== undefined) add(file, path.resolve(io.cwd, file));
  }
  return states;
}

function changesBetween(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const changed = [...now].filter(([file, state]) => before.get(file) !== state).map(([file]) => file);
  return [...changed, ...[...before.keys()].filter((file) => !now.has(file))];
}

function namesOf(files: readonly string[], { say }: Pick<Call<typeof CHECK_OPTIONS>, 'say'>): string {
  const names = files.slice(0, MOST_NAMED).map(printable).join(', ');
  return files.length > MOST_NAMED ? say('watch-more', { files: names, count: files.length - MOST_NAMED }) : names;
}

/** The time of day in Vietnam: `14:03:12`. */
function timeOf(now: number, language: Language): string {
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    timeStyle: 'medium',
    timeZone: 'Asia/Ho_Chi_Minh',
  }).format(now);
}

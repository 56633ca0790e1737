import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { onTestFinished } from 'vitest';
import { readInput } from '../src/files/stdin';
import { run } from '../src/run';

export interface World {
  readonly cwd?: string;
  /** Width of standard output; standard error is as wide where it is given, else wide enough for every sentence. */
  readonly columns?: number;
  readonly command?: string;
  readonly colours?: boolean;
  readonly today?: () => Promise<CalendarDate>;
  readonly debug?: boolean;
  /** What standard input holds; a keyboard unless given. */
  readonly input?: string | Uint8Array;
  /** Whether standard error is a terminal that a person looks at. */
  readonly live?: boolean;
  readonly now?: () => number;
  readonly interrupted?: () => Promise<void>;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The day of the examples: within the fourth quarter of 2021, before the reports are due. */
const TODAY: CalendarDate = '2021-12-20';

/** Runs the command line in this process and catches what it prints. */
export async function par(argv: readonly string[], world: World = {}): Promise<Outcome> {
  const { colours = false, cwd = tmpdir(), today = async () => TODAY, debug = false, command = 'par' } = world;
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdout: { write: (text) => void out.push(text), columns: world.columns ?? 80, colours, live: false },
    stderr: {
      write: (text) => void err.push(text),
      columns: world.columns ?? 1000,
      colours,
      live: world.live ?? false,
    },
    stdin: {
      isTerminal: world.input === undefined,
      read: async (limit) => readInput([Buffer.from(world.input ?? '')], limit),
      async *stream() {
        yield Buffer.from(world.input ?? '');
      },
    },
    command,
    cwd,
    today,
    now: world.now ?? (() => 0),
    interrupted: world.interrupted ?? (async () => undefined),
    // Tests run on the sources, of which no thread can be made.
    threads: () => undefined,
    debug,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder of its own for one test, with some files in it; gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'par-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const location = path.join(folder, name);
    mkdirSync(path.dirname(location), { recursive: true });
    writeFileSync(location, content);
  }
  return folder;
}

/** A report of the finance department with nothing to find in it but what a test puts there. */
export function reportOf(...tasks: readonly string[]): string {
  return [
    'mẫu: par-report/1',
    'văn bản chỉ đạo: soctrang-2021-09-24',
    'cơ quan: Sở Tài chính',
    'kỳ báo cáo: Quý IV/2021',
    'nhiệm vụ:',
    ...tasks.map((task) => `  ${task}`),
    '',
  ].join('\n');
}

/** Fourteen tasks, each not started: what `par new` begins with, without a word of text. */
export const CLEAN_REPORT: string = reportOf(
  ...['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'k', 'l', 'm'].map(
    (letter) => `- { mã: 1.${letter}, trạng thái: chưa thực hiện }`,
  ),
  ...['a', 'b', 'c'].map((letter) => `- { mã: 3.${letter}, trạng thái: chưa thực hiện }`),
);

/** The same with one error: the third task is done at sixty per cent. The error stands in line 8. */
export const FAULTY_REPORT: string = CLEAN_REPORT.replace(
  '{ mã: 1.c, trạng thái: chưa thực hiện }',
  '{ mã: 1.c, trạng thái: chưa thực hiện, tiến độ: 60% }',
);

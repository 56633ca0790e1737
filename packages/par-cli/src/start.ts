/** `par` in a process of its own: its streams, its clock, its signals, its exit code. */
import { availableParallelism, loadavg } from 'node:os';
import process from 'node:process';
import { EXIT } from './exit-code';
import type { OutputStream } from './io';
import { sayIn } from './messages';
import { languageOfArguments, run } from './run';

/** Width where there is no terminal to ask. */
const USUAL_COLUMNS = 80;

/** Whether output was lost otherwise than by a reader who had enough: a full disk. */
let isLost = false;
process.once('exit', () => {
  if (isLost) process.exitCode = EXIT.crash;
});

/** One of the process's streams. Who stops reading (`par check | head`) ends the output, and nothing else. */
function outputStream(stream: NodeJS.WriteStream, onLoss: (error: Error) => void): OutputStream {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') onLoss(error);
  });
  return {
    write: (text) => {
      if (isOpen) stream.write(text);
    },
    columns: stream.isTTY ? stream.columns || USUAL_COLUMNS : USUAL_COLUMNS,
    colours: stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    // A machine that keeps a log would keep every state of the line.
    live: stream.isTTY === true && !process.env.CI && process.env.TERM !== 'dumb',
    drained: async () => {
      if (!isOpen || !stream.writableNeedDrain) return;
      await new Promise<void>((resolve) => {
        for (const event of ['drain', 'error', 'close']) stream.once(event, () => resolve());
      });
    },
  };
}

const stderr = outputStream(process.stderr, () => {
  isLost = true;
});
const argv = process.argv.slice(2);
const stdout = outputStream(process.stdout, ({ message }) => {
  isLost = true;
  const say = sayIn(languageOfArguments(argv));
  stderr.write(`par: ${say('output-lost', { reason: message })}\n`);
});

// The exit code is set, not called for: what was written reaches its reader first.
process.exitCode = await run(argv, {
  stdout,
  stderr,
  // Standard input is opened when it is asked for: a command that has no use for it does not wait for it.
  stdin: {
    get isTerminal() {
      return process.stdin.isTTY === true;
    },
    read: async (limit) => (await import('./files/stdin')).readInput(process.stdin, limit),
    stream: () => process.stdin,
  },
  command: process.env.PAR_COMMAND || 'par',
  cwd: process.cwd(),
  today: async () => {
    const { dateInVietnam } = await import('@soctrang/par-core/calendar');
    return dateInVietnam(Date.now());
  },
  now: Date.now,
  interrupted: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  // On a machine that is busy already, more threads only take turns. Windows does not tell, and says 0.
  threads: () => ({
    checker: new URL('./checker.js', import.meta.url),
    room: Math.floor(availableParallelism() - (loadavg()[0] ?? 0) + 0.5),
  }),
  debug: process.env.PAR_DEBUG === '1',
});

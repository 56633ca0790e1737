import { spawnSync } from 'node:child_process';
import { root } from './root.mjs';

/** The one version the lock file was written with. It is fetched by npm, which every Node brings along. */
const PNPM = 'pnpm@12.21.0';

const ENDED_BY_SIGNAL = 128;

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] Where the command stands; the top folder unless told otherwise.
 * @property {import('node:child_process').StdioOptions} [stdio]
 * @property {Record<string, string>} [env] Variables on top of the present ones.
 */

/**
 * @typedef {object} CommandResult
 * @property {number} code Exit code; 128, which no command of ours uses, for a command that a signal ended.
 * @property {string} output What the command printed, unless its streams were inherited.
 */

/**
 * An argument as `cmd.exe` needs it: on Windows npm's commands are batch files, which only a shell can start.
 * @param {string} argument
 */
function quotedForWindows(argument) {
  return /^[\w@.:/\\=-]+$/u.test(argument) ? argument : `"${argument.replaceAll('"', '""')}"`;
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {CommandOptions & { shell?: boolean }} options
 * @returns {CommandResult}
 */
function run(program, args, { cwd = root, stdio = 'pipe', env = {}, shell = false }) {
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = {
    cwd,
    stdio,
    shell,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  };
  const result = shell
    ? spawnSync([program, ...args.map(quotedForWindows)].join(' '), options)
    : spawnSync(program, [...args], options);
  if (result.error) throw result.error;
  return { code: result.status ?? ENDED_BY_SIGNAL, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}

/**
 * Runs a script with this Node.
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function node(args, options = {}) {
  return run(process.execPath, args, options);
}

/**
 * Runs `npm` or `npx`.
 * @param {'npm' | 'npx'} program
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function npm(program, args, options = {}) {
  return run(program, args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Runs pnpm, which the machine need not have.
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function pnpm(args, options = {}) {
  // `--yes`: without a terminal npx would wait for an answer.
  return npm('npx', ['--yes', PNPM, ...args], options);
}

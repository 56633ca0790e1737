import type { Language } from '@soctrang/par-language-server';

/** What a task of ours checks, and how. */
export interface CheckTask {
  /** Files, folders or patterns; the whole folder where there are none. */
  readonly paths: readonly string[];
  /** Whether it goes on and checks again after each change. */
  readonly watch: boolean;
}

/** What a task says in `tasks.json`; what is nothing of ours there is as if it were not there. */
export function checkTaskOf(definition: Readonly<Record<string, unknown>>): CheckTask {
  const { paths, watch } = definition;
  return {
    paths: Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [],
    watch: watch === true,
  };
}

/**
 * The arguments of the command: results a line each, as the problem matcher `$par` reads them.
 *
 * @example commandArguments({ paths: [], watch: false }, 'vi') // ['check', '--format', 'unix', '--lang', 'vi']
 */
export function commandArguments({ paths, watch }: CheckTask, language: Language): readonly string[] {
  const options = ['check', '--format', 'unix', '--lang', language, ...(watch ? ['--watch'] : [])];
  return paths.length === 0 ? options : [...options, '--', ...paths];
}

/** Whether a process ended because there is no such command: 127 of a shell, 9009 of the one of Windows. */
export function isNotFound(exitCode: number | undefined): boolean {
  return exitCode === 127 || exitCode === 9009;
}

import process from 'node:process';
import type { Call } from '../command/command';
import type { LspOptions } from '../commands/lsp';
import type { ExitCode } from '../exit-code';

/**
 * `par lsp`: the language server. It reads the arguments of the process, which here are those of `par`, and ends the process when its editor
 * leaves, with the code that the protocol names. It is built into a folder of its own, beside this file: no other
 * command carries it.
 */
export async function serve({ values }: Pick<Call<LspOptions>, 'values'>): Promise<ExitCode> {
  const { stdio, socket, pipe } = values;
  const own = [
    ...(stdio ? ['--stdio'] : []),
    ...(socket === undefined ? [] : [`--socket=${socket}`]),
    ...(pipe === undefined ? [] : [`--pipe=${pipe}`]),
  ];
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...own);
  await import(new URL('./lsp/server.cjs', import.meta.url).href);
  return new Promise(() => undefined);
}

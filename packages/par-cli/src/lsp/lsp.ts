import type { ExitCode } from '../exit-code';

/**
 * `par lsp`: the language server. It reads the arguments of the process itself, and ends the process when its editor
 * leaves, with the code that the protocol names. It is built into a folder of its own, beside this file: no other
 * command carries it.
 */
export async function serve(): Promise<ExitCode> {
  await import(new URL('./lsp/server.cjs', import.meta.url).href);
  return new Promise(() => undefined);
}

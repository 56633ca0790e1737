import { EXIT } from './exit-code';
import type { Io } from './io';

/**
 * Says on standard error why something was not done.
 *
 * @returns the exit code of wrong use
 */
export function complain({ io }: { readonly io: Io }, ...lines: readonly string[]): typeof EXIT.usage {
  const [first = '', ...rest] = lines;
  io.stderr.write(`${[`par: ${first}`, ...rest].join('\n')}\n`);
  return EXIT.usage;
}

/** Says on standard error what the reader should know though nothing is in the way; nothing where nothing is to be said. */
export function remark({ io }: { readonly io: Io }, ...lines: readonly string[]): void {
  for (const line of lines) io.stderr.write(`par: ${line}\n`);
}

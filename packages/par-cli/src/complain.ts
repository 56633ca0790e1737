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

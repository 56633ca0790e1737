import { EXIT } from './exit-code';
import type { Io } from './io';
import { wrap } from './terminal/wrap';

/**
 * Says on standard error why something was not done.
 *
 * @returns the exit code of wrong use
 */
export function complain({ io }: { readonly io: Io }, ...lines: readonly string[]): typeof EXIT.usage {
  const [first = '', ...rest] = lines;
  write(io, [`par: ${first}`, ...rest]);
  return EXIT.usage;
}

/** Says on standard error what the reader should know though nothing is in the way; nothing where nothing is to be said. */
export function remark({ io }: { readonly io: Io }, ...lines: readonly string[]): void {
  for (const line of lines) write(io, [`par: ${line}`]);
}

/** Sentences are broken between words, never inside a path or a command; the rows of a list stay as they are. */
function write({ stderr }: Io, lines: readonly string[]): void {
  const broken = lines.flatMap((line) =>
    line.startsWith(' ') ? [line] : wrap(line, stderr.columns, { wholeWords: true }),
  );
  stderr.write(`${broken.join('\n')}\n`);
}

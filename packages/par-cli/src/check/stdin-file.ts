import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { complain } from '../complain';
import type { ReadBytes } from '../files/read-bytes';

/** What standard input is called where nobody gave it a name: it is no path. */
const UNNAMED = '<stdin>';

/** A report from standard input, under the name that it has or is to have. */
export interface StdinFile {
  readonly file: string;
  readonly bytes: ReadBytes;
}

/** Reads the report that `--stdin` promises; nothing where the option is not given. */
export async function readStdin(
  call: Call<typeof CHECK_OPTIONS>,
  maxSize: number,
): Promise<StdinFile | 'refused' | undefined> {
  const { values, args, io, say } = call;
  const name = values['stdin-filepath'];
  if (!values.stdin) {
    if (name === undefined) return undefined;
    complain(call, say('option-needs-option', { option: '--stdin-filepath', other: '--stdin' }));
    return 'refused';
  }
  if (args.length > 0) {
    complain(call, say('stdin-and-paths'));
    return 'refused';
  }
  if (values.watch) {
    complain(call, say('options-exclude', { option: '--stdin', other: '--watch' }));
    return 'refused';
  }
  if (io.stdin.isTerminal) {
    complain(call, say('stdin-terminal'));
    return 'refused';
  }
  return { file: name ?? UNNAMED, bytes: await io.stdin.read(maxSize) };
}

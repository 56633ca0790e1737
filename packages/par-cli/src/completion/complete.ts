import type { Call } from '../command/command';
import type { COMPLETE_OPTIONS } from '../commands/complete';
import { EXIT, type ExitCode } from '../exit-code';
import { candidatesFor } from './candidates';

/** `par complete -- check --fo`: a candidate on each line, behind a tab what it is. */
export async function complete({ args, values, io }: Call<typeof COMPLETE_OPTIONS>): Promise<ExitCode> {
  const words = values['new-word'] || args.length === 0 ? [...args, ''] : args;
  const candidates = await candidatesFor(words, io.cwd);
  for (const { value, about = '' } of candidates) io.stdout.write(`${value}\t${about}\n`);
  return EXIT.clean;
}

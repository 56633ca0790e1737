import type { Call } from '../command/command';
import { nearest } from '../command/refusal';
import { type COMPLETION_OPTIONS, SHELLS, type Shell } from '../commands/completion';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { SCRIPTS } from './scripts';

/** `par completion bash`: the script that asks `par complete` whenever Tab is pressed. */
export async function printCompletion(call: Call<typeof COMPLETION_OPTIONS>): Promise<ExitCode> {
  const { args, io, say } = call;
  const [text, ...more] = args;
  const shells = SHELLS.join(', ');
  if (text === undefined) return complain(call, say('completion-which', { shells }));
  if (more.length > 0) return complain(call, ...more.map((one) => say('no-argument', { text: one })));
  const shell = shellNamed(text);
  if (shell === undefined) {
    const meant = await nearest(text.toLowerCase(), SHELLS);
    return complain(
      call,
      meant === undefined
        ? say('completion-unknown', { text, shells })
        : say('completion-unknown.meant', { text, meant }),
    );
  }
  io.stdout.write(SCRIPTS[shell]);
  return EXIT.clean;
}

/** `pwsh` is what newer versions of PowerShell are called by. */
function shellNamed(text: string): Shell | undefined {
  const name = text.toLowerCase() === 'pwsh' ? 'powershell' : text.toLowerCase();
  return SHELLS.find((shell) => shell === name);
}

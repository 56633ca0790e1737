import { writeSync } from 'node:fs';
import process from 'node:process';
import { fill } from '../messages/fill';
import { PROGRAM } from '../messages/program';
import { askedBy } from './arguments';
import { greetingOf } from './capabilities';
import { type Attached, attached } from './protocol/attached';
import { openStreams, type Transport } from './transport';
import { SERVER_INFO } from './version';

/** How long what was asked may still be answered once the editor can no longer be heard, and how often that is looked at. */
const LEAVING_MS = 2_000;
const LOOKING_MS = 5;
/** What the command `par` ends with, too. */
const WRONG_USE = 2;

function fail(reason: string): never {
  process.stderr.write(`par-language-server: ${reason}\n`);
  process.exit(1);
}

/** Ends the process once something is done, or it was waited for long enough. */
function endAfter(isDone: () => boolean, end: () => never): void {
  const until = Date.now() + LEAVING_MS;
  const look = (): void => {
    if (isDone() || Date.now() > until) end();
    else setTimeout(look, LOOKING_MS);
  };
  look();
}

/** Ends as the protocol says: with success only where the editor said that it would leave. */
function leave({ isIdle, isShutDown }: Attached): void {
  endAfter(isIdle, () => process.exit(isShutDown() ? 0 : 1));
}

/** How to talk, by the arguments; where a person asks something, it is answered, and that is all. */
function transportAsked(): Transport {
  const asked = askedBy(process.argv.slice(2), process.send !== undefined);
  switch (asked.kind) {
    case 'serve':
      return asked.transport;
    case 'help':
      return tell(`${PROGRAM.help.vi}\n\n${PROGRAM.help.en}`);
    case 'version':
      return tell(`${SERVER_INFO.name} ${SERVER_INFO.version}`);
    case 'refused': {
      const reason = PROGRAM[asked.reason];
      for (const language of ['vi', 'en'] as const) {
        process.stderr.write(`${SERVER_INFO.name}: ${fill(reason, language, asked.args)}\n`);
      }
      return process.exit(WRONG_USE);
    }
    default:
      return asked satisfies never;
  }
}

/** Written before the process ends, also into a pipe. */
function tell(text: string): never {
  writeSync(process.stdout.fd, `${text}\n`);
  process.exit(0);
}

/**
 * Runs the server on Node as the arguments of the process say, until its connection ends.
 *
 * @param load gets what serves the editor, once it is greeted.
 */
export function startOnNode(load: () => Promise<{ readonly serve: (editor: Attached) => void }>): void {
  const transport = transportAsked();
  // Standard output belongs to the protocol.
  if (transport.kind === 'stdio') for (const name of ['log', 'info', 'debug'] as const) console[name] = console.error;

  let editor: Attached | undefined;
  const { reader, writer } = openStreams(transport, {
    onEnd: () => (editor ? leave(editor) : process.exit(1)),
    onUnreadable: (reason) => editor?.refuse(reason),
    onLost(reason) {
      editor?.refuse(reason);
      endAfter(
        () => editor?.isWritten() ?? true,
        () => fail(reason),
      );
    },
  });
  const served = attached(reader, writer, greetingOf);
  editor = served;
  served.greeted
    .then(load)
    .then(({ serve }) => serve(served))
    .catch((error: unknown) => fail(error instanceof Error ? (error.stack ?? error.message) : String(error)));
}

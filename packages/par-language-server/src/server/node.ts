#!/usr/bin/env node
/**
 * The language server as a program of its own. It talks over standard input and output, or over what its arguments say:
 * `--node-ipc`, `--socket=…`, `--pipe=…`. It begins when it is loaded and ends with the connection. The editor is greeted
 * at once; everything that answers it is loaded while it reads the greeting.
 */
import process from 'node:process';
import { greetingOf } from './capabilities';
import { type Attached, attached } from './protocol/attached';
import { openStreams, transportOf } from './transport';

/** How long what was asked may still be answered once the editor can no longer be heard, and how often that is looked at. */
const LEAVING_MS = 2_000;
const LOOKING_MS = 5;

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

const transport = transportOf(process.argv.slice(2));
if (typeof transport === 'string') fail(transport);
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
  .then(() => import('./serving-on-node'))
  .then(({ serve }) => serve(served))
  .catch((error: unknown) => fail(error instanceof Error ? (error.stack ?? error.message) : String(error)));

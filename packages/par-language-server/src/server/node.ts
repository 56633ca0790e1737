#!/usr/bin/env node
/**
 * The language server as a program of its own. It talks over standard input and output, or over what its arguments say:
 * `--node-ipc`, `--socket=…`, `--pipe=…`. It begins when it is loaded and ends with the connection.
 */
import process from 'node:process';
import { dateInVietnam } from '@soctrang/par-core/calendar';
import { createConnection } from 'vscode-languageserver/node';
import { diskHost } from './disk-host';
import { type Attached, attached } from './protocol/attached';
import { serveReports } from './report-server';
import { openStreams, transportOf } from './transport';

/** How long what was asked may still be answered once the editor can no longer be heard, and how often that is looked at. */
const LEAVING_MS = 2_000;
const LOOKING_MS = 5;

function fail(reason: string): never {
  process.stderr.write(`par-language-server: ${reason}\n`);
  process.exit(1);
}

/** Ends the process as the protocol says: with success only where the editor said that it would leave. */
function leave({ isIdle, isShutDown }: Pick<Attached, 'isIdle' | 'isShutDown'>): void {
  const until = Date.now() + LEAVING_MS;
  const look = (): void => {
    if (isIdle() || Date.now() > until) process.exit(isShutDown() ? 0 : 1);
    setTimeout(look, LOOKING_MS);
  };
  look();
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
    // What was refused reaches its reader first.
    setImmediate(() => fail(reason));
  },
});
editor = attached((from, to, options) => createConnection(from, to, options), reader, writer);
serveReports(editor, { today: () => dateInVietnam(new Date()), host: diskHost });

import { type ChildProcess, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FileHost } from '../src/server/file-host';
import { type Attached, attached } from '../src/server/protocol/attached';
import { frameReader } from '../src/server/protocol/frames';
import { serveReports } from '../src/server/report-server';
import { clientOf, type Session } from './client';
import { TODAY } from './cursor';

/** The server in this process, behind two streams. */
export function inProcess(host?: FileHost): Session {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const editor: Attached = attached(
    frameReader(there, { onUnreadable: (reason) => editor.refuse(reason), onLost: (reason) => editor.refuse(reason) }),
    new StreamMessageWriter(back),
  );
  const connection = editor.connect((reader, writer, options) => createConnection(reader, writer, options));
  serveReports({ connection, ...editor }, { today: () => TODAY, ...(host && { host }) });
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  return clientOf(client, () => {
    client.dispose();
    connection.dispose();
  });
}

/** The built server as a process of its own. */
export function overStdio(
  file: string,
  args: readonly string[] = ['--stdio'],
): Session & { readonly process: ChildProcess } {
  const server = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const session = clientOf(client, () => {
    client.dispose();
    server.kill();
  });
  return { ...session, process: server };
}

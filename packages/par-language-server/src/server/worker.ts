/** The language server in a web worker: in VS Code for the web, or in a page with an editor. */
import { dateInVietnam } from '@soctrang/par-core/calendar';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { attached } from './protocol/attached';
import { serveReports } from './report-server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const editor = attached(
  (reader, writer, options) => createConnection(reader, writer, options),
  new BrowserMessageReader(scope),
  new BrowserMessageWriter(scope),
);

serveReports(editor, { today: () => dateInVietnam(new Date()) });

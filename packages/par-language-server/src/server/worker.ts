/** The language server in a web worker: in VS Code for the web, or in a page with an editor. */
import { dateInVietnam } from '@soctrang/par-core/calendar';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serveReports } from './report-server';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));

serveReports(connection, { today: () => dateInVietnam(new Date()) });

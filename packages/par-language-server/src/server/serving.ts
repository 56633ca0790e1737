import { dateInVietnam } from '@soctrang/par-core/calendar';
import { createConnection } from 'vscode-languageserver/browser';
import type { Feature } from './feature';
import type { FileHost } from './file-host';
import type { Attached } from './protocol/attached';
import { serveReports } from './report-server';

export type { Attached };

export interface ServingOptions {
  /** Reads files where the editor does not offer to do it; nothing is read unless told. */
  readonly host?: FileHost;
  /** Beside those that every editor gets. */
  readonly features?: readonly Feature[];
  /** The editor has said that it leaves now. A worker is ended from outside. */
  readonly onExit?: () => void;
}

/** Serves an editor once it is greeted. It knows neither Node nor a worker, and runs in both. */
export function serve({ connect, isOutdated, isAskedAgain }: Attached, options: ServingOptions = {}): void {
  const connection = connect((reader, writer, strategies) => createConnection(reader, writer, strategies));
  if (options.onExit) connection.onExit(options.onExit);
  serveReports({ connection, isOutdated, isAskedAgain }, { ...options, today: () => dateInVietnam(new Date()) });
}

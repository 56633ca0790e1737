import { dateInVietnam } from '@soctrang/par-core/calendar';
import { createConnection } from 'vscode-languageserver/browser';
import type { Attached } from './protocol/attached';
import { serveReports } from './report-server';

/** Serves an editor from a web worker, once it is greeted. */
export function serve({ connect, isOutdated, isAskedAgain }: Attached): void {
  const connection = connect((reader, writer, options) => createConnection(reader, writer, options));
  serveReports({ connection, isOutdated, isAskedAgain }, { today: () => dateInVietnam(new Date()) });
}

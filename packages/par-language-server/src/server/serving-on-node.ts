import { dateInVietnam } from '@soctrang/par-core/calendar';
import { createConnection } from 'vscode-languageserver/node';
import { diskHost } from './disk-host';
import type { Attached } from './protocol/attached';
import { serveReports } from './report-server';

/** Serves an editor on Node. It carries everything that the server knows, and is loaded once the editor is greeted. */
export function serve({ connect, isOutdated, isAskedAgain }: Attached): void {
  const connection = connect((reader, writer, options) => createConnection(reader, writer, options));
  serveReports({ connection, isOutdated, isAskedAgain }, { today: () => dateInVietnam(new Date()), host: diskHost });
}

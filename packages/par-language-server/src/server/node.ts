#!/usr/bin/env node
/**
 * The language server as a program of its own. It talks over standard input and output, or over what its arguments say:
 * `--node-ipc`, `--socket=…`, `--pipe=…`. It begins when it is loaded and ends with the connection.
 */
import { dateInVietnam } from '@soctrang/par-core/calendar';
import { createConnection } from 'vscode-languageserver/node';
import { diskHost } from './disk-host';
import { serveReports } from './report-server';

const hasTransport = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/u.test(argument));
const connection = hasTransport ? createConnection() : createConnection(process.stdin, process.stdout);

serveReports(connection, { today: () => dateInVietnam(new Date()), host: diskHost });

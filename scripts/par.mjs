// npm run -s par -- <arguments>: the command line, run from the workspace as if it were installed.
import { pathToFileURL } from 'node:url';
import { parCommand } from './workspace/par-command.mjs';
import { prepare } from './workspace/prepare.mjs';

// npm moves to the top folder; paths are meant from where the user stands.
if (process.env.npm_lifecycle_event === 'par' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
prepare({ built: true });
// What the command tells its user to type has to be something that works here.
process.env.PAR_COMMAND ??= 'npm run -s par --';
const command = parCommand();
process.argv = [process.execPath, command, ...process.argv.slice(2)];
await import(pathToFileURL(command).href);

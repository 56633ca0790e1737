// npm test [-- <arguments of vitest>]: sets the workspace up and runs the tests, on the sources.
import path from 'node:path';
import { node } from './workspace/command.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

prepare({ built: false });
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const { code } = node([vitest, 'run', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = code;

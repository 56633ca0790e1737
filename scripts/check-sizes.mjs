// npm run sizes: what a page pays for each part of the published packages, by size-limit, against its limit.
import path from 'node:path';
import { node } from './workspace/command.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

prepare({ built: true });
const sizeLimit = path.join(root, 'node_modules', 'size-limit', 'bin.js');
const { code } = node([sizeLimit, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = code;

// npm run build: bundles the client and the server, for the desktop and for the web.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { node } from '../../scripts/workspace/command.mjs';
import { prepare } from '../../scripts/workspace/prepare.mjs';
import { root } from '../../scripts/workspace/root.mjs';
import { writeSample } from './sample.mjs';

const extension = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

// The bundles are made from the sources of the packages: these need not be built before.
prepare({ built: false });
const tsup = createRequire(path.join(root, 'package.json')).resolve('tsup/package.json');
const { code, output } = node([path.join(path.dirname(tsup), 'dist', 'cli-default.js'), '--clean'], { cwd: extension });
if (code !== 0) {
  process.stderr.write(output);
  process.exitCode = 1;
} else {
  wrapParts(path.join(extension, 'dist', 'server'));
  writeSample();
}

/**
 * The parts of the server are modules of Node. A worker runs them as scripts that share their names: so each is put into
 * a function, which changes nothing for Node.
 * @param {string} folder
 */
function wrapParts(folder) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, `(function(module,exports,require){${code}\n})(module,exports,require);\n`);
  }
}

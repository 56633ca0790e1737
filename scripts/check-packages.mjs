// npm run packages: publint and "are the types wrong?" on the packages as they would be published, and whether their
// bundler has spoiled them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack } from './tarballs/pack.mjs';
import { spoiledIn } from './tarballs/spoiled.mjs';
import { subpathsOf } from './tarballs/subpaths.mjs';
import { node } from './workspace/command.mjs';
import { publishablePackages } from './workspace/packages.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

prepare({ built: true });
const publint = path.join(root, 'node_modules', 'publint', 'src', 'cli.js');
const attw = path.join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
const folder = mkdtempSync(path.join(tmpdir(), 'par-packages-'));
try {
  for (const member of publishablePackages()) {
    const { name, exports, publishConfig } = member.manifest;
    const tarball = pack(member, folder);
    /** @type {[tool: string, args: string[]][]} */
    const checks = [['publint', [publint, 'run', tarball, '--strict']]];
    const subpaths = subpathsOf({ ...member.manifest, exports: publishConfig?.exports ?? exports ?? {} });
    const modules = subpaths.filter(({ kind }) => kind !== 'file');
    if (modules.length > 0) {
      const entrypoints = modules.map(({ specifier }) => `.${specifier.slice(name.length)}`);
      // The profile leaves out only the resolution of TypeScript before 4.7, which knows no subpaths.
      checks.push(['attw', [attw, tarball, '--profile', 'node16', '--entrypoints', ...entrypoints]]);
    }
    const spoiled = spoiledIn(path.join(member.directory, 'dist'));
    if (spoiled.length > 0) {
      process.stdout.write(`✗ ${name}: spoiled by its bundler\n${spoiled.join('\n')}\n`);
      process.exitCode = 1;
    }
    for (const [tool, args] of checks) {
      const { code, output } = node(args);
      process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}: ${tool}\n`);
      if (code !== 0) {
        process.stdout.write(`${output.trimEnd()}\n`);
        process.exitCode = 1;
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

// npm run package: makes par-reports-<version>.vsix, complete in itself.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { node } from '../../scripts/workspace/command.mjs';
import './build.mjs';

const extension = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const manifest = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
const name = `${manifest.name}-${manifest.version}.vsix`;

if (!process.exitCode) {
  const vsce = createRequire(path.join(extension, 'package.json')).resolve('@vscode/vsce/package.json');
  // Everything is bundled; images in the README are the extension's own while the repository has no address.
  const flags = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', name];
  const { code, output } = node([path.join(path.dirname(vsce), 'vsce'), 'package', ...flags], { cwd: extension });
  const warned = /\bWARNING\b/u.test(output);
  if (code !== 0 || warned) {
    process.stderr.write(output);
    process.exitCode = 1;
  } else {
    const size = Math.ceil(statSync(path.join(extension, name)).size / 1024);
    process.stdout.write(`extension/${name}: ${size} KB\n`);
  }
}

// npm run imports: holds the directions in which imports run, as docs/architecture.md draws them.
import { findForbiddenImports } from './imports/find-forbidden.mjs';
import { root } from './workspace/root.mjs';

const forbidden = findForbiddenImports(root);
for (const { file, line, specifier, reason } of forbidden) {
  process.stdout.write(`${file}:${line} '${specifier}': ${reason}\n`);
}
process.stdout.write(`${forbidden.length} imports against the directions\n`);
if (forbidden.length > 0) process.exitCode = 1;

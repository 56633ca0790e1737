// npm run bench [-- <part of a name>…]: runs every benchmark, one after the other, on the built packages.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { node } from './workspace/command.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

const folder = path.join(root, 'bench', 'src');
const wanted = process.argv.slice(2);
const benchmarks = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();

if (benchmarks.length === 0) {
  process.stderr.write(
    wanted.length > 0
      ? `Không có phép đo nào tên chứa: ${wanted.join(', ')}\nNo benchmark has in its name: ${wanted.join(', ')}\n`
      : 'Không có phép đo nào trong bench/src.\nThere is no benchmark in bench/src.\n',
  );
  process.exit(2);
}

prepare({ built: true });
const failed = benchmarks.filter((name) => {
  process.stdout.write(`\n── ${name}\n`);
  return node([path.join(folder, name)], { cwd: path.join(root, 'bench'), stdio: 'inherit' }).code !== 0;
});
if (failed.length > 0) {
  process.stderr.write(`\nPhép đo không chạy được / Benchmarks that failed: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}

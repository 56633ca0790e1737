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
 * VS Code whose extensions run in Node, as on the desktop: the .vsix is installed as a user would install it.
 * @param {import('./editions.mjs').Edition} edition
 * @param {{ vsix: string, workspace: string, scratch: string }} files
 * @returns {Promise<import('./story.mjs').Host>}
 * @throws {Error} if the extension cannot be installed
 */
export async function startNodeHost({ node, entry }, { vsix, workspace, scratch }) {
  const [data, extensions, config] = ['data', 'extensions', 'config.yaml'].map((name) => path.join(scratch, name));
  if (!data || !extensions || !config) throw new Error('three paths');
  mkdirSync(path.join(data, 'User'), { recursive: true });
  writeFileSync(path.join(data, 'User', 'settings.json'), JSON.stringify(quietSettings));
  writeFileSync(config, 'auth: none\n');
  const folders = ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
  // Nothing of this may touch the home of who runs it.
  const env = { ...process.env, HOME: scratch, TMPDIR: scratch, XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch };
  const installed = spawnSync(node, [entry, ...folders, '--install-extension', vsix], { env, encoding: 'utf8' });
  if (installed.status !== 0) throw new Error(`${installed.stdout}${installed.stderr}`);
  const port = await freePort();
  const log = openSync(path.join(scratch, 'server.log'), 'w');
  const flags = ['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check'];
  const server = spawn(node, [entry, ...folders, ...flags, '--disable-workspace-trust', workspace], {
    env,
    stdio: ['ignore', log, log],
    // A group of its own, which ends as a whole: the extension host and the language server are in it.
    detached: true,
  });
  closeSync(log);
  const { pid } = server;
  if (pid === undefined) throw new Error('VS Code did not start');
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const root = `http://127.0.0.1:${port}`;
  await until('VS Code answers', () =>
    fetch(`${root}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return {
    address: `${root}/?folder=${encodeURIComponent(workspace)}`,
    close: async () => {
      process.kill(-pid, 'SIGTERM');
      await ended;
    },
  };
}

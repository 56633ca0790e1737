import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pnpm } from './command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { members } from './packages.mjs';
import { root } from './root.mjs';

/** Inside `node_modules`, so that who deletes that folder deletes the stamp with it. */
const stamp = path.join(root, 'node_modules', '.par', 'setup');

/** What decides which packages are installed; the machine too, since some of them are native. */
function wanted() {
  const manifests = [root, ...members().map(({ directory }) => directory)].map((folder) =>
    path.join(folder, 'package.json'),
  );
  const files = [...manifests, path.join(root, 'pnpm-lock.yaml'), path.join(root, 'pnpm-workspace.yaml')];
  return fingerprint(root, files, [process.platform, process.arch]);
}

/** Whether what is installed is what the lock file asks for. */
export function isSetUp() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted();
}

/**
 * Installs what the lock file asks for.
 * @param {(line: string) => void} say
 * @throws {Error} with what pnpm printed
 */
export function setUp(say) {
  if (isSetUp()) return;
  say(
    'Đang cài các gói cần thiết (lần đầu mất chừng một phút)…\n  Installing packages (about a minute the first time)…',
  );
  rmSync(stamp, { force: true });
  const state = wanted();
  // NODE_ENV=production would leave the tools out.
  const { code, output } = pnpm(['install', '--frozen-lockfile'], { env: { NODE_ENV: 'development' } });
  if (code !== 0) {
    throw new Error(`${output.trimEnd()}\n\nKhông cài được các gói.\nThe packages could not be installed.`);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}

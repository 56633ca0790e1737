import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownVersion } from '../src/version';
import { FAULTY_REPORT, folderWith } from './par';

const MAIN = path.join(import.meta.dirname, '..', 'dist', 'main.js');

function par(argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [MAIN, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  });
}

/** What only a process of its own can show. Everything else is tried without one. */
describe.runIf(existsSync(MAIN))('the built command', () => {
  test('knows its version', () => {
    expect(par(['--version'], folderWith())).toMatchObject({ status: 0, stdout: `${ownVersion()}\n`, stderr: '' });
  });

  test('ends with the exit code, after all that it had to say', () => {
    const cwd = folderWith({ 'a.par.yaml': `${FAULTY_REPORT}${'  - { mã: 9.z, trạng thái: xong }\n'.repeat(3000)}` });
    const { status, stdout } = par(['check', '--format', 'json', '--today', '2021-12-20'], cwd);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).length).toBeGreaterThan(6000);
  });

  test('ends quietly where its reader has enough', async () => {
    const cwd = folderWith({ 'a.par.yaml': `${FAULTY_REPORT}${'  - { mã: 9.z, trạng thái: xong }\n'.repeat(3000)}` });
    const child = spawn(process.execPath, [MAIN, 'check', '--today', '2021-12-20'], { cwd });
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  test.runIf(existsSync('/dev/full'))('says so where its output is lost, with exit code 70', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [MAIN, 'check', '--today', '2021-12-20'], {
      cwd: folderWith({ 'a.par.yaml': FAULTY_REPORT }),
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(70);
    expect(stderr).toMatch(/^par: Không ghi hết được kết quả \(hệ thống báo .*ENOSPC.*\)\.\n$/u);
  });

  test('reads a report from a pipe', () => {
    const { status, stdout } = spawnSync(process.execPath, [MAIN, 'check', '--stdin', '--today', '2021-12-20'], {
      input: FAULTY_REPORT,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toContain('<stdin>:8:53  lỗi  PAR402');
  });

  test('calls itself as the one who started it says', () => {
    const { stderr } = par(['chekc'], folderWith(), { PAR_COMMAND: 'npm run -s par --' });
    expect(stderr).toContain('npm run -s par -- --help');
  });

  test('prints no colours into a pipe', () => {
    const cwd = folderWith({ 'a.par.yaml': FAULTY_REPORT });
    expect(par(['check'], cwd, { FORCE_COLOR: '1' }).stdout).not.toContain('\u001b');
  });

  test('takes today from the clock, in Vietnam', () => {
    const { stdout } = par(['check', '--format', 'json'], folderWith({ 'a.par.yaml': FAULTY_REPORT }), {
      TZ: 'America/Los_Angeles',
    });
    expect(stdout).toContain('PAR307');
  });
});

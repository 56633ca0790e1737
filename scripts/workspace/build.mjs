import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { node } from './command.mjs';
import { filesUnder, fingerprint } from './fingerprint.mjs';
import { publishablePackages, workspaceDependencies } from './packages.mjs';
import { root } from './root.mjs';

/** @typedef {import('./packages.mjs').WorkspacePackage} WorkspacePackage */

const isTest = /\.test(-d)?\.ts$/u;

/**
 * One hash for everything a package's build reads, the packages it depends on included.
 * @param {WorkspacePackage} member
 * @param {readonly WorkspacePackage[]} among
 * @param {string} top
 * @returns {string}
 */
export function buildFingerprint(member, among, top) {
  const { directory } = member;
  const own = ['package.json', 'tsup.config.ts', 'tsconfig.json'].map((name) => path.join(directory, name));
  const shared = ['tsconfig.base.json', 'pnpm-lock.yaml'].map((name) => path.join(top, name));
  const sources = filesUnder(path.join(directory, 'src')).filter((file) => !isTest.test(file));
  const below = workspaceDependencies(member, among).map((dependency) => buildFingerprint(dependency, among, top));
  return fingerprint(top, [...own, ...shared, ...sources], below);
}

/** @param {WorkspacePackage} member */
const stampOf = (member) => path.join(root, '.cache', 'build', `${path.basename(member.directory)}.json`);

/**
 * Whether the last build of a package was one of this state, and all that it wrote is still there.
 * @param {WorkspacePackage} member
 * @param {string} state
 */
function isFresh(member, state) {
  const stamp = stampOf(member);
  if (!existsSync(stamp)) return false;
  /** @type {{ state: string, written: string[] }} */
  const last = JSON.parse(readFileSync(stamp, 'utf8'));
  return last.state === state && last.written.every((file) => existsSync(path.join(member.directory, file)));
}

/** Whether every package is built from the sources as they are. */
export function isBuilt() {
  const packages = publishablePackages();
  return packages.every((member) => isFresh(member, buildFingerprint(member, packages, root)));
}

/**
 * Builds the packages whose sources, or whose dependencies' sources, are not those of the last build.
 * @param {(line: string) => void} say
 * @throws {Error} with what tsup printed
 */
export function build(say) {
  const packages = publishablePackages();
  for (const member of packages) {
    const state = buildFingerprint(member, packages, root);
    if (isFresh(member, state)) continue;
    say(`Đang dựng / Building ${member.manifest.name}…`);
    const stamp = stampOf(member);
    const dist = path.join(member.directory, 'dist');
    rmSync(stamp, { force: true });
    rmSync(dist, { recursive: true, force: true });
    const tsup = createRequire(path.join(root, 'package.json')).resolve('tsup/package.json');
    const { code, output } = node([path.join(path.dirname(tsup), 'dist', 'cli-default.js')], { cwd: member.directory });
    if (code !== 0) {
      throw new Error(
        `${output.trimEnd()}\n\nKhông dựng được ${member.manifest.name}.\n${member.manifest.name} could not be built.`,
      );
    }
    const written = filesUnder(dist).map((file) => path.relative(member.directory, file));
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, JSON.stringify({ state, written }));
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from '../workspace/fingerprint.mjs';
import { subpathsOf } from './subpaths.mjs';

/**
 * What is wrong with an installed package, as sentences; none if nothing is.
 * @param {string} folder The package inside `node_modules`.
 * @param {string} workspace The workspace's top folder, whose path must not have got in.
 * @returns {readonly string[]}
 */
export function faultsOf(folder, workspace) {
  const files = filesUnder(folder)
    .map((file) => path.relative(folder, file).replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith('node_modules/'));
  /** @param {string} file */
  const read = (file) => readFileSync(path.join(folder, file), 'utf8');
  const manifest = JSON.parse(read('package.json'));
  /** @type {string[]} */
  const faults = [];
  for (const needed of ['LICENSE', 'README.md']) {
    if (!files.includes(needed)) faults.push(`${needed} is missing`);
  }
  if (JSON.stringify(manifest).includes('workspace:')) faults.push('package.json still says workspace:');
  if (JSON.stringify(manifest.exports ?? {}).includes('par-source')) faults.push('exports still name the sources');
  for (const [command, file] of Object.entries(manifest.bin ?? {})) {
    const name = path.posix.normalize(String(file));
    if (!files.includes(name)) faults.push(`the command ${command} has no file`);
    else if (!read(name).startsWith('#!/usr/bin/env node\n')) faults.push(`the command ${command} has no shebang line`);
  }
  for (const { specifier, kind, target } of subpathsOf(manifest)) {
    const [before, after] = path.posix.normalize(target).split('*');
    const matching = files.filter((file) => file.startsWith(before ?? '') && file.endsWith(after ?? ''));
    if (kind === 'file' && matching.length === 0) faults.push(`${specifier} leads to no file`);
  }
  for (const file of files) {
    if (/\.tsx?$/u.test(file) && !/\.d\.[cm]?ts$/u.test(file)) faults.push(`${file} is a source`);
    const text = read(file);
    if (text.includes(workspace) || text.includes(JSON.stringify(workspace).slice(1, -1))) {
      faults.push(`${file} holds a path of the machine that built it`);
    }
  }
  return faults;
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash over the names and the contents of files, and over further texts. A file that does not exist counts as such.
 * @param {string} top Names are taken from here, so that two clones of one state agree.
 * @param {readonly string[]} files Absolute paths, in any order.
 * @param {readonly string[]} [texts]
 */
export function fingerprint(top, files, texts = []) {
  const hash = createHash('sha256');
  for (const file of [...files].sort()) {
    hash.update(`${path.relative(top, file).replaceAll('\\', '/')}\0`);
    hash.update(existsSync(file) ? readFileSync(file) : 'absent');
    hash.update('\0');
  }
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('hex');
}

/**
 * All files under a folder; none if the folder does not exist.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

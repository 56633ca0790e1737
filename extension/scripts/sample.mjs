// The sample workspace as one file of the bundle, dist/sample.json: a browser cannot list the files of an extension.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/workspace/root.mjs';

const extension = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Folders whose files make up the sample; what is not ours to open in it is left out. */
const FOLDERS = [
  path.join(root, 'examples', 'workspace'),
  path.join(root, 'examples', 'coordinator'),
  path.join(extension, 'sample'),
];
const IS_SHOWN = /\.(ya?ml|json|md)$/u;

export function writeSample() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => IS_SHOWN.test(name))
      .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') })),
  );
  writeFileSync(path.join(extension, 'dist', 'sample.json'), JSON.stringify(files));
}

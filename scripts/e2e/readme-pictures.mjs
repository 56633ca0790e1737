import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A picture of a README is loaded by whoever looks at it. */
const MOST_BYTES = 80_000;

/**
 * Puts the pictures that the scenarios took for the extension's README in their place.
 * @param {string} taken Folder of what was taken.
 * @param {string} images Folder of the extension.
 * @param {(outcome: import('./api.mjs').Outcome) => void} tell
 */
export function placeReadmePictures(taken, images, tell) {
  for (const name of existsSync(taken) ? readdirSync(taken) : []) {
    const file = path.join(taken, name);
    const { size } = statSync(file);
    const outcome = { name: `${name} for the README, ${Math.round(size / 1000)} KB` };
    if (size > MOST_BYTES) tell({ ...outcome, error: `at most ${MOST_BYTES / 1000} KB` });
    else {
      copyFileSync(file, path.join(images, name));
      tell(outcome);
    }
  }
}

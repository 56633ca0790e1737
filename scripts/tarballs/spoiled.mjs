import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesUnder } from '../workspace/fingerprint.mjs';

/** A keyword and a helper written as one name: no syntax error, and no name that there is. */
const SPOILED = /\b(?:return|throw|typeof|void|await|in|of|case)_(?:nullishCoalesce|optionalChain|async\w*)\b/gu;

/**
 * What the tool that writes split CommonJS has spoiled: in minified code it puts the name of its helper next to the
 * keyword before it. Found by reading, since only the line that runs fails.
 * @param {string} folder Of what was built.
 * @returns {readonly string[]} Each file with what stands in it.
 */
export function spoiledIn(folder) {
  return filesUnder(folder)
    .filter((file) => /\.c?js$/u.test(file))
    .flatMap((file) => {
      const found = new Set(readFileSync(file, 'utf8').match(SPOILED) ?? []);
      return [...found].map((name) => `${path.relative(folder, file).replaceAll('\\', '/')}: ${name}`);
    });
}

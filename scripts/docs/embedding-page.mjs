import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../workspace/root.mjs';

/** The examples that the page shows, by the name of their block, with the language of their code. */
const SHOWN = /** @type {const} */ ({
  set: ['criteria-set.json', 'json'],
  sheet: ['sheet.json', 'json'],
  'node-esm': ['node/score.mjs', 'js'],
  'node-output': ['node/output.txt', 'text'],
  browser: ['browser/index.html', 'html'],
  'spreadsheet-sheet': ['spreadsheet/sheet.mjs', 'js'],
  'spreadsheet-service': ['spreadsheet/service.mjs', 'js'],
  'google-sheets': ['spreadsheet/google-sheets.gs', 'js'],
  'power-query': ['spreadsheet/power-query.pq', 'powerquery'],
});

/** Lines of the set that are enough to see what a set is. */
const OF_THE_SET = 40;

/** The very files of `examples/embed`, as CI runs them. @returns {Readonly<Record<string, string>>} */
export function embeddingBlocks() {
  return Object.fromEntries(
    Object.entries(SHOWN).map(([name, [file, language]]) => {
      const text = readFileSync(path.join(root, 'examples', 'embed', file), 'utf8').trimEnd();
      const lines = text.split('\n');
      const shown = name === 'set' ? [...lines.slice(0, OF_THE_SET), '…'].join('\n') : text;
      return [name, `[${file}](../../examples/embed/${file})\n\n\`\`\`${language}\n${shown}\n\`\`\``];
    }),
  );
}

// Many reports, one JSON text each, made from those of the examples: of each agency of the letter, for one quarter after
// the other. Made without chance: the same number gives the same reports.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { soctrang20210924 } from '@soctrang/par-core/directive';
import { checkReport, reportValue } from '@soctrang/par-core/report';

/** The day of the examples. */
export const TODAY = '2021-12-20';

const folder = fileURLToPath(new URL('../../examples/workspace/', import.meta.url));

/** The reports of the examples, as plain data. */
const models = readdirSync(folder)
  .filter((name) => /\.par\.(?:yaml|json)$/u.test(name))
  .map((name) => {
    const syntax = name.endsWith('.json') ? 'json' : 'yaml';
    const checked = checkReport(readFileSync(`${folder}${name}`, 'utf8'), { today: TODAY, syntax });
    return { format: 'par-report/1', ...reportValue(checked) };
  });

const agencies = soctrang20210924.agencies
  .filter(({ validFrom, kind }) => validFrom === undefined && kind !== 'partner' && kind !== 'provincial-leadership')
  .map(({ id }) => id);

/** Quarters of which there are reports: those of five years. */
const QUARTERS = 20;
/** As many entries as the summary of any number of these reports has at most. */
export const MOST_ENTRIES = agencies.length * QUARTERS;

/** @param {number} at @returns {string} The text of a report, on one line. */
export function reportLine(at) {
  const model = models[at % models.length];
  const quarter = Math.floor(at / agencies.length) % QUARTERS;
  const agency = agencies[at % agencies.length];
  const period = `${2018 + (quarter >> 2)}-Q${(quarter % 4) + 1}`;
  return JSON.stringify({ ...model, agency, period });
}

/** @param {number} count @returns {Generator<string>} */
export function* reportLines(count) {
  for (let at = 0; at < count; at++) yield reportLine(at);
}

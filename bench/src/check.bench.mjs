// The full check of a report against the least that any checker has to do, and against yaml-language-server.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { reportJsonSchema } from '@soctrang/par-core/json-schema';
import { checkReport, reportSchema, reportValue } from '@soctrang/par-core/report';
import { load } from 'js-yaml';
import { core } from 'zod';
import { inTurn, printEnd, printTable, short, timeText } from './measure.mjs';
import { reportText, TODAY } from './report-text.mjs';
import { validatorOf } from './yaml-language-server.mjs';

/** What the next issue asks for. */
const TARGET = { floor: 2, yamlLanguageServer: 5 };

/**
 * Fewer rounds for larger texts: yaml-language-server takes seconds for all of the largest.
 * @type {readonly { label: string, bytes: number, filling: import('./report-text.mjs').Filling, warmups: number, rounds: number }[]}
 */
const sizes = [
  { label: '5 KB', bytes: 5_000, filling: 'prose', warmups: 60, rounds: 120 },
  { label: '50 KB', bytes: 50_000, filling: 'prose', warmups: 25, rounds: 60 },
  { label: '500 KB', bytes: 500_000, filling: 'prose', warmups: 8, rounds: 25 },
  { label: '2 MB', bytes: 2_000_000, filling: 'prose', warmups: 3, rounds: 9 },
  { label: '50 KB, lists only', bytes: 50_000, filling: 'lists', warmups: 25, rounds: 60 },
  { label: '500 KB, lists only', bytes: 500_000, filling: 'lists', warmups: 8, rounds: 25 },
];

/** @param {string} name */
function versionOf(name) {
  const main = createRequire(import.meta.url).resolve(name);
  const marker = `${path.sep}node_modules${path.sep}${name}${path.sep}`;
  const folder = main.slice(0, main.lastIndexOf(marker) + marker.length);
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

const { major, minor, patch } = core.version;
const zodVersion = `${major}.${minor}.${patch}`;
const validate = await validatorOf(reportJsonSchema({ vocabulary: 'vi' }));

const rows = [['report', 'par', 'floor', 'yaml-ls', 'par/floor', 'yaml-ls/par']];
const parts = [['report', 'evidence', 'js-yaml load', 'zod parse', 'findings: par', 'yaml-ls']];
for (const { label, bytes, filling, warmups, rounds } of sizes) {
  const text = reportText(bytes, filling);
  const checked = checkReport(text, { today: TODAY });
  const value = reportValue(checked);
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) throw new Error(`the report of ${label} is no report: ${parsed.error.message}`);
  const times = await inTurn(
    [
      { name: 'par', run: () => checkReport(text, { today: TODAY }).findings.length },
      { name: 'floor', run: () => [load(text), reportSchema.parse(value)] },
      { name: 'js-yaml', run: () => load(text) },
      { name: 'zod', run: () => reportSchema.parse(value) },
      { name: 'yaml-ls', run: () => validate(text) },
    ],
    { warmups, rounds },
  );
  const of = (/** @type {string} */ name) =>
    times.get(name) ?? { median: Number.NaN, low: Number.NaN, high: Number.NaN };
  rows.push([
    label,
    timeText(of('par')),
    timeText(of('floor')),
    timeText(of('yaml-ls')),
    `${short(of('par').median / of('floor').median)} ×`,
    `${short(of('yaml-ls').median / of('par').median)} ×`,
  ]);
  parts.push([
    label,
    String(parsed.data.tasks.reduce((sum, task) => sum + (task.evidence?.length ?? 0), 0)),
    timeText(of('js-yaml')),
    timeText(of('zod')),
    String(checked.findings.length),
    String((await validate(text)).length),
  ]);
}

printTable('Full check of a report: median (10th–90th percentile)', rows);
printTable('Parts of the floor, and what the reports hold', parts);
process.stdout.write(
  `\n  floor: js-yaml ${versionOf('js-yaml')} load, then zod ${zodVersion} parse; yaml-ls: yaml-language-server ${versionOf('yaml-language-server')} with our JSON Schema\n  Targets at 50 KB and 500 KB: par/floor ≤ ${TARGET.floor} ×, yaml-ls/par ≥ ${TARGET.yamlLanguageServer} ×\n`,
);
printEnd();

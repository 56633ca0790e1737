import { readdirSync, readFileSync } from 'node:fs';
import { checkRoster } from '@soctrang/par-core';
import { type CalendarDate, soctrang20210924 } from '@soctrang/par-core/directive';
import { checkReport } from '@soctrang/par-core/report';
import { collect, type Picture, pictureOf } from '@soctrang/par-core/rollup';

const EXAMPLES = new URL('../../../examples/', import.meta.url);
const TODAY: CalendarDate = '2021-12-20';

/** The picture of the examples' quarter, with further reports by the names of their files. */
export function examplePicture(more: Readonly<Record<string, string>> = {}): Picture {
  const collector = collect();
  const folder = new URL('workspace/', EXAMPLES);
  for (const name of readdirSync(folder).filter((one) => /\.par\.(?:yaml|json)$/u.test(one))) {
    const syntax = name.endsWith('.json') ? 'json' : 'yaml';
    const text = readFileSync(new URL(name, folder), 'utf8');
    collector.add({ name, report: checkReport(text, { today: TODAY, syntax }) });
  }
  for (const [name, text] of Object.entries(more)) collector.add({ name, report: checkReport(text, { today: TODAY }) });
  const roster = readFileSync(new URL('coordinator/quy-iv-2021.par-roster.yaml', EXAMPLES), 'utf8');
  return pictureOf(collector.summary(), {
    directive: soctrang20210924,
    period: { kind: 'quarter', year: 2021, index: 4 },
    today: TODAY,
    rosters: [{ name: 'quy-iv-2021.par-roster.yaml', roster: checkRoster(roster, { today: TODAY }) }],
  });
}

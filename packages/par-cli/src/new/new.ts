import { stat } from 'node:fs/promises';
import path from 'node:path';
import { calendarInterval, formatPeriod, parsePeriod, periodId } from '@soctrang/par-core/calendar';
import { soctrang20210924, tasksBinding } from '@soctrang/par-core/directive';
import { newReport } from '@soctrang/par-core/report';
import { agencyOf } from '../arguments/agency';
import type { Call } from '../command/command';
import type { NEW_OPTIONS } from '../commands/new';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { systemCode } from '../files/path-problem';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import { asJson } from './as-json';
import { writeNewFile } from './write-new-file';

/** `par new`: writes a report to begin with, and never over a file that is there. */
export async function newReportFile(call: Call<typeof NEW_OPTIONS>): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const period = parsePeriod(values.period);
  if (period === undefined) return complain(call, say('period-unreadable', { text: values.period }));
  const on = calendarInterval(period).to;
  const agency = agencyOf(call, values.agency, on);
  if (agency === 'refused') return EXIT.usage;
  const name = agency.name[language];
  const binding = tasksBinding(agency.id, { on, directive: soctrang20210924 });
  if (binding.length === 0) return complain(call, say('agency-without-tasks', { agency: name }));

  const yaml = newReport({ agency: agency.id, period, language: values.keys });
  const text = values.json ? asJson(yaml) : yaml;
  if (values.output === '-') {
    io.stdout.write(text);
    return EXIT.clean;
  }
  const usual = `${agency.id}.${periodId(period)}.par.${values.json ? 'json' : 'yaml'}`;
  const file = await fileFor(values.output, usual, io.cwd);
  const problem = await writeNewFile(file, path.resolve(io.cwd, file), text);
  if (problem !== undefined) return complain(call, problem(say));
  const shown = printable(file);
  const count = binding.filter(({ conditional }) => !conditional).length;
  const written = say('report-written', { file: shown, agency: name, period: formatPeriod(period, language), count });
  io.stdout.write(`${written}\n${say('report-next', { file: shellWord(shown) })}\n`);
  return EXIT.clean;
}

/** Where the report goes: as named; inside a folder, or where nothing is named, under its usual name. */
async function fileFor(named: string | undefined, usual: string, cwd: string): Promise<string> {
  if (named === undefined) return usual;
  return (await isFolder(path.resolve(cwd, named))) ? path.join(named, usual) : named;
}

async function isFolder(location: string): Promise<boolean> {
  try {
    return (await stat(location)).isDirectory();
  } catch (error) {
    systemCode(error);
    return false;
  }
}

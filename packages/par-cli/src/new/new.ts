import path from 'node:path';
import { asJson } from '@soctrang/par-core';
import { calendarInterval, formatPeriod, parsePeriod } from '@soctrang/par-core/calendar';
import { tasksBinding } from '@soctrang/par-core/directive';
import { newReport, REPORT_FORMAT, reportFileName } from '@soctrang/par-core/report';
import { agencyOf } from '../arguments/agency';
import { directiveOf } from '../arguments/directive';
import type { Call } from '../command/command';
import type { NEW_OPTIONS } from '../commands/new';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { isNamedFolder } from '../files/named-folder';
import { endingOf, nameWith } from '../files/report-name';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';
import { writeNewFile } from './write-new-file';

/** `par new`: writes a report to begin with, and never over a file that is there. */
export async function newReportFile(call: Call<typeof NEW_OPTIONS>): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const directive = await directiveOf(call, values.directive);
  if (directive === 'refused') return EXIT.usage;
  const period = parsePeriod(values.period);
  if (period === undefined) return complain(call, say('period-unreadable', { text: values.period }));
  const on = calendarInterval(period).to;
  const agency = agencyOf(call, values.agency, on, directive);
  if (agency === 'refused') return EXIT.usage;
  const name = agency.name[language];
  const binding = tasksBinding(agency.id, { on, directive });
  if (binding.length === 0) return complain(call, say('agency-without-tasks', { agency: name }));

  const yaml = newReport({ agency: agency.id, period, directive, language: values.keys });
  const text = values.json ? asJson(yaml, REPORT_FORMAT) : yaml;
  if (values.output === '-') {
    io.stdout.write(text);
    return EXIT.clean;
  }
  const syntax = values.json ? 'json' : 'yaml';
  const file = await fileFor(values.output, reportFileName({ agency: agency.id, period, syntax }), io.cwd);
  const shown = printable(file);
  const named = nameWith(syntax, path.basename(file));
  if (named !== path.basename(file)) {
    const better = shellWord(printable(file.slice(0, file.length - path.basename(file).length) + named));
    return complain(call, say('report-name-wrong', { path: shown, ending: endingOf(syntax), file: better }));
  }
  const problem = await writeNewFile(file, path.resolve(io.cwd, file), text);
  if (problem !== undefined) return complain(call, problem(say));
  const count = binding.filter(({ conditional }) => !conditional).length;
  const written = say('report-written', { file: shown, agency: name, period: formatPeriod(period, language), count });
  // Without a directive that is named, the other command finds the same one.
  const tasks = values.directive === undefined ? `${say('report-tasks', { agency: agency.id })}\n` : '';
  io.stdout.write(`${written}\n${tasks}${say('report-next', { file: shellWord(shown) })}\n`);
  return EXIT.clean;
}

/** Where the report goes: as named; inside a folder, or where nothing is named, under its usual name. */
async function fileFor(named: string | undefined, usual: string, cwd: string): Promise<string> {
  if (named === undefined) return usual;
  return (await isNamedFolder(named, cwd)) ? path.join(named, usual) : named;
}

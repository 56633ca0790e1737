import { vietnam2021to2026 } from '@soctrang/par-core/calendar';
import { dayOf } from '../arguments/day';
import { sizeOf } from '../arguments/size';
import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { findReports } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { REPORT_NAMES } from '../files/report-name';
import { printable } from '../terminal/printable';
import { type CheckedFile, checkFile, type ReportFile } from './checked-file';
import { duplicateSentences } from './duplicates';
import { formatOf } from './formats';
import { reaches } from './severity';

/**
 * `par check`: checks the reports that the arguments name, one after the other in their order. The coordinator's
 * files are used as far as they can be read, and their own faults are shown: those of the calendar before the reports,
 * those of the roster behind them, with those who have not reported.
 */
export async function check(call: Call<typeof CHECK_OPTIONS>): Promise<ExitCode> {
  const { values, args, io, language, say } = call;
  const given = dayOf(call, 'today', values.today);
  const maxSize = sizeOf(call, 'max-size', values['max-size']);
  if (given === 'refused' || maxSize === 'refused') return EXIT.usage;
  const [found, create] = await Promise.all([findReports(args, io.cwd), formatOf(values.format).load()]);
  const today = given ?? (await io.today());
  const ownCalendar = values.calendar === undefined ? undefined : await import('./calendar-file');
  const ownRoster = values.roster === undefined ? undefined : await import('./roster-file');
  const calendarFile = await ownCalendar?.readCalendar(call, values.calendar ?? '', today, maxSize);
  if (calendarFile === 'refused') return EXIT.usage;
  const roster = await ownRoster?.readRoster(call, values.roster ?? '', today, maxSize);
  if (roster === 'refused') return EXIT.usage;

  const calendar = calendarFile?.calendar ?? vietnam2021to2026;
  const writer = create({ io, language, say, summary: values.summary });
  let code: ExitCode = EXIT.clean;
  const count = ({ findings }: CheckedFile): void => {
    const failed = findings.some(({ severity }) => reaches(severity, values['fail-on']));
    if (failed && code === EXIT.clean) code = EXIT.findings;
  };
  const write = (checked: CheckedFile): void => {
    writer.file(checked);
    count(checked);
  };
  for (const problem of found.problems) code = complain(call, problemSentence(problem, say));
  if (calendarFile) write(calendarFile.checked);
  const reports: ReportFile[] = [];
  for (const named of found.files) {
    const checked = await checkFile(named, { today, maxSize, calendar });
    if ('kind' in checked) {
      code = complain(call, problemSentence(checked, say));
      continue;
    }
    write(checked);
    reports.push(checked);
  }
  if (roster && ownRoster) {
    const file = ownRoster.rosterFile(roster, reports, { today, calendar });
    writer.roster(file);
    count(file);
  }
  writer.end();
  remark(call, ...duplicateSentences(reports, call));
  if (found.misnamed.length > 0) {
    const files = found.misnamed.map(printable).join(', ');
    remark(call, say('files-misnamed', { count: found.misnamed.length, names: REPORT_NAMES, files }));
  }
  return code;
}

import type { CheckedRoster } from '@soctrang/par-core';
import { type Calendar, extendCalendar, vietnam2021to2026 } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { dayOf } from '../arguments/day';
import { sizeOf } from '../arguments/size';
import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { findReports } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { type CheckedFile, checkFile } from './checked-file';
import { coordinatorFile } from './coordinator-file';
import { formatOf } from './formats';
import { reaches } from './severity';

/** `par check`: checks the reports that the arguments name, one after the other in their order. */
export async function check(call: Call<typeof CHECK_OPTIONS>): Promise<ExitCode> {
  const { values, args, io, language, say } = call;
  const today = dayOf(call, 'today', values.today);
  const maxSize = sizeOf(call, 'max-size', values['max-size']);
  if (today === 'refused' || maxSize === 'refused') return EXIT.usage;
  const [found, create] = await Promise.all([findReports(args, io.cwd), formatOf(values.format).load()]);
  const day = today ?? (await io.today());
  const settings = await settingsOf(call, day, maxSize);
  if (settings === 'refused') return EXIT.usage;
  const { calendar, roster, files } = settings;
  const writer = create({ io, language, say, summary: values.summary, roster });
  let code: ExitCode = EXIT.clean;
  for (const problem of found.problems) code = complain(call, problemSentence(problem, say));
  const write = (checked: CheckedFile): void => {
    writer.file(checked);
    const failed = checked.findings.some(({ severity }) => reaches(severity, values['fail-on']));
    if (failed && code === EXIT.clean) code = EXIT.findings;
  };
  files.forEach(write);
  for (const named of found.files) {
    const checked = await checkFile(named, { today: day, maxSize, calendar });
    if ('kind' in checked) {
      code = complain(call, problemSentence(checked, say));
      continue;
    }
    write(checked);
  }
  writer.end();
  return code;
}

interface Settings {
  readonly calendar: Calendar;
  readonly roster: CheckedRoster | undefined;
  /** The calendar and the roster as files with findings of their own. */
  readonly files: readonly CheckedFile[];
}

/** What the coordinator's files say. One that is faulty is used as far as it can be read, and its faults are shown. */
async function settingsOf(
  call: Call<typeof CHECK_OPTIONS>,
  today: CalendarDate,
  maxSize: number,
): Promise<Settings | 'refused'> {
  const { values } = call;
  const files: CheckedFile[] = [];
  let calendar = vietnam2021to2026;
  let roster: CheckedRoster | undefined;
  if (values.calendar !== undefined) {
    const { checkCalendar } = await import('@soctrang/par-core');
    const read = await coordinatorFile(call, values.calendar, maxSize, (text, syntax) =>
      checkCalendar(text, { today, syntax }),
    );
    if (read === 'refused') return 'refused';
    files.push(read.checked);
    if (read.value) calendar = extendCalendar(calendar, read.value.extension);
  }
  if (values.roster !== undefined) {
    const { checkRoster } = await import('@soctrang/par-core');
    const read = await coordinatorFile(call, values.roster, maxSize, (text, syntax) =>
      checkRoster(text, { today, syntax }),
    );
    if (read === 'refused') return 'refused';
    files.push(read.checked);
    roster = read.value;
  }
  return { calendar, roster, files };
}

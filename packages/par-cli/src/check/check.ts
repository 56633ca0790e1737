import { dayOf } from '../arguments/day';
import { sizeOf } from '../arguments/size';
import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { findReports } from '../files/find-reports';
import { problemSentence } from '../files/path-problem';
import { checkFile } from './checked-file';
import { formatOf } from './formats';
import { reaches } from './severity';

/** `par check`: checks the reports that the arguments name, one after the other in their order. */
export async function check(call: Call<typeof CHECK_OPTIONS>): Promise<ExitCode> {
  const { values, args, io, language, say } = call;
  const today = dayOf(call, 'today', values.today);
  const maxSize = sizeOf(call, 'max-size', values['max-size']);
  if (today === 'refused' || maxSize === 'refused') return EXIT.usage;
  const [found, create] = await Promise.all([findReports(args, io.cwd), formatOf(values.format).load()]);
  const options = { today: today ?? (await io.today()), maxSize };
  const writer = create({ io, language, say, summary: values.summary });
  let code: ExitCode = EXIT.clean;
  for (const problem of found.problems) code = complain(call, problemSentence(problem, say));
  for (const named of found.files) {
    const checked = await checkFile(named, options);
    if ('kind' in checked) {
      code = complain(call, problemSentence(checked, say));
      continue;
    }
    writer.file(checked);
    const failed = checked.findings.some(({ severity }) => reaches(severity, values['fail-on']));
    if (failed && code === EXIT.clean) code = EXIT.findings;
  }
  writer.end();
  return code;
}

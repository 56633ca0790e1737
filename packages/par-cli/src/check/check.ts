import path from 'node:path';
import { countOf } from '../arguments/count';
import { dayOf } from '../arguments/day';
import { sizeOf } from '../arguments/size';
import type { Call } from '../command/command';
import type { CHECK_OPTIONS } from '../commands/check';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { type FoundReports, findReports } from '../files/find-reports';
import { printable } from '../terminal/printable';
import { destinationsOf, overwritten } from './output/destinations';
import { type CheckPlan, runCheck } from './run-check';
import { readStdin } from './stdin-file';

/** What is shown to people unless told: of one file no more than lets them see the others, too. */
const MOST_SHOWN = { inAll: 200, ofFile: 50 };

const NOTHING: FoundReports = { files: [], problems: [], misnamed: [] };

/** `par check`: checks the reports that the arguments name, or standard input; once, or whenever one of them changes. */
export async function check(call: Call<typeof CHECK_OPTIONS>): Promise<ExitCode> {
  const plan = await planOf(call);
  if (plan === 'refused') return EXIT.usage;
  if (call.values.watch) {
    const { watchReports } = await import('./watch');
    return watchReports(call, (found) => checkFound(call, plan, found));
  }
  return checkFound(call, plan, plan.stdin ? NOTHING : await findReports(call.args, call.io.cwd));
}

async function checkFound(call: Call<typeof CHECK_OPTIONS>, plan: CheckPlan, found: FoundReports): Promise<ExitCode> {
  const { values, io, say } = call;
  const others = [values.calendar, values.roster].flatMap((file) => (file ? [path.resolve(io.cwd, file)] : []));
  const output = overwritten(plan.destinations, [...found.files.map(({ location }) => location), ...others]);
  if (output !== undefined) return complain(call, say('output-is-input', { path: printable(output) }));
  return runCheck(call, plan, found);
}

/** What the options say. Whatever is wrong with one of them ends the command before anything is read. */
async function planOf(call: Call<typeof CHECK_OPTIONS>): Promise<CheckPlan | 'refused'> {
  const { values, io, say } = call;
  const given = dayOf(call, 'today', values.today);
  const maxSize = sizeOf(call, 'max-size', values['max-size']);
  const jobs = countOf(call, 'jobs', values.jobs, 'auto');
  const most = mostOf(call);
  if (given === 'refused' || maxSize === 'refused' || jobs === 'refused' || most === 'refused') return 'refused';
  const destinations = destinationsOf(call);
  if (typeof destinations === 'function') {
    complain(call, destinations(say));
    return 'refused';
  }
  const stdin = await readStdin(call, maxSize);
  if (stdin === 'refused') return 'refused';
  return {
    today: given ?? (await io.today()),
    maxSize,
    jobs,
    most,
    destinations,
    stdin,
  };
}

/** How many findings are shown to people. Who says how many wants to see so many, also of one file. */
function mostOf(call: Call<typeof CHECK_OPTIONS>): CheckPlan['most'] | 'refused' {
  const text = call.values['max-findings'];
  if (text === undefined) return MOST_SHOWN;
  const count = countOf(call, 'max-findings', text, 'all');
  if (count === 'refused') return 'refused';
  const inAll = count === 'all' ? Number.POSITIVE_INFINITY : count;
  return { inAll, ofFile: inAll };
}

import path from 'node:path';
import { formatPeriod, type Period, periodId, previousPeriod } from '@soctrang/par-core/calendar';
import { type NamedRoster, pictureOf, rostersOf, type Summary } from '@soctrang/par-core/rollup';
import { complain, remark } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { printable } from '../terminal/printable';
import { chosenDirective, chosenPeriod, periodsIn } from './chosen';
import { openDestinations } from './destinations';
import { type Gathered, gather } from './reports/gather';
import { type Known, newKnown } from './reports/known';
import { type ReadingPlan, readingPlan, type SummarizeCall } from './reports/plan';
import { readRosters } from './reports/rosters';
import { summaryText } from './terminal-table';

/** `par summarize`: many reports into one picture, on the screen or into files of several forms at once. */
export async function summarizeReports(call: SummarizeCall): Promise<ExitCode> {
  const { values, args, io, say } = call;
  const plan = await readingPlan(call);
  if (plan === 'refused') return EXIT.usage;
  if (values.stdin && io.stdin.isTerminal) return complain(call, say('stdin-terminal'));
  const others = [...args, values.roster, values.previous].flatMap((file) =>
    file ? [path.resolve(io.cwd, file)] : [],
  );
  const destinations = openDestinations(call, others);
  if (destinations === 'refused') return EXIT.usage;
  try {
    const known = newKnown(plan);
    const gathered = await gather(call, { paths: args, stdin: values.stdin }, { plan, known });
    const rosters = await rostersFor(call, gathered, plan);
    if (rosters === 'refused') return EXIT.usage;
    if (gathered.found === 0 && rosters.length === 0)
      return gathered.code === EXIT.clean ? complain(call, say('summarize-no-reports')) : gathered.code;
    const made = await pictureFor(call, gathered.summary, rosters, { plan, known });
    if (made === 'refused') return EXIT.usage;
    const { summary } = gathered;
    const { language } = call;
    if (destinations.count === 0) io.stdout.write(summaryText(made, call));
    const code = await destinations.write({ picture: made, summary, language, csv: values.csv });
    return code === EXIT.clean ? gathered.code : code;
  } finally {
    destinations.discard();
  }
}

/** The roster that was named, else those that lie in the folders. */
async function rostersFor(
  call: SummarizeCall,
  gathered: Gathered,
  plan: ReadingPlan,
): Promise<readonly NamedRoster[] | 'refused'> {
  const { roster } = call.values;
  if (roster === undefined) return gathered.rosters;
  const read = await readRosters(call, [{ file: roster, location: path.resolve(call.io.cwd, roster) }], plan);
  return read.length === 0 ? 'refused' : read;
}

interface Reading {
  readonly plan: ReadingPlan;
  readonly known: Known;
}

async function pictureFor(
  call: SummarizeCall,
  summary: Summary,
  rosters: readonly NamedRoster[],
  { plan, known }: Reading,
) {
  const { say, language, values } = call;
  const id = chosenDirective(call, summary, rosters, plan);
  if (id === undefined) {
    complain(call, say('summarize-no-reports'));
    return 'refused';
  }
  const directive =
    known.directive(id) ?? rosters.flatMap(({ roster }) => (roster.directive?.id === id ? [roster.directive] : []))[0];
  if (directive === undefined) {
    complain(call, say('summarize-directive-unknown', { directive: printable(id) }));
    return 'refused';
  }
  const period = chosenPeriod(call, summary, rosters, id);
  if (period === 'refused') return 'refused';
  if (values.roster !== undefined && rostersOf(rosters, directive, periodId(period)).length === 0)
    remark(
      call,
      say('summarize-roster-empty', { path: printable(values.roster), period: formatPeriod(period, language) }),
    );
  const before = await previousFor(call, period, id, { plan, known });
  if (before === 'refused') return 'refused';
  const calendar = known.calendar(id);
  const sets = known.criteriaSets();
  return pictureOf(summary, {
    directive,
    period,
    today: plan.today,
    rosters,
    ...(calendar && { calendar }),
    ...(sets.length > 0 && { criteriaSets: sets }),
    ...before,
  });
}

/** What `--previous` names; nothing where it is not given. */
async function previousFor(
  call: SummarizeCall,
  period: Period,
  directive: string,
  reading: Reading,
): Promise<{ readonly previous?: Summary; readonly previousPeriod?: Period } | 'refused'> {
  const { say, language, values } = call;
  const { previous } = values;
  if (previous === undefined) return {};
  const { summary, found } = await gather(call, { paths: [previous], stdin: false }, reading);
  if (found === 0) {
    complain(call, say('summarize-previous-refused', { path: printable(previous) }));
    return 'refused';
  }
  const wanted = previousPeriod(period);
  const there = periodsIn(summary, directive).filter((one) => periodId(one) !== periodId(period));
  const [only, ...others] = there;
  const isThere = there.some((one) => periodId(one) === periodId(wanted));
  // Whoever names one period means it, though it is not the one right before.
  const chosen = isThere ? wanted : others.length === 0 ? only : undefined;
  if (chosen !== undefined) return { previous: summary, previousPeriod: chosen };
  remark(call, say('summarize-previous-none', { path: printable(previous), period: formatPeriod(wanted, language) }));
  return {};
}

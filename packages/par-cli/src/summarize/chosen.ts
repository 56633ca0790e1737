import { calendarInterval, formatPeriod, type Period, parsePeriod, periodId } from '@soctrang/par-core/calendar';
import { contentsOf, type NamedRoster, type Summary } from '@soctrang/par-core/rollup';
import { complain, remark } from '../complain';
import type { ReadingPlan, SummarizeCall } from './reports/plan';

/** The directive of which most reports are, unless one was asked for; undefined where there is no report at all. */
export function chosenDirective(
  call: SummarizeCall,
  summary: Summary,
  rosters: readonly NamedRoster[],
  { directive }: Pick<ReadingPlan, 'directive'>,
): string | undefined {
  if (directive) return directive.id;
  const counts = new Map<string, number>();
  for (const one of contentsOf(summary)) counts.set(one.directive, (counts.get(one.directive) ?? 0) + one.reports);
  const [first, ...others] = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  if (first === undefined) return rosters.flatMap(({ roster }) => roster.directive?.id ?? [])[0];
  if (others.length > 0) {
    const known = [first, ...others].map(([id, count]) => `${id}: ${count}`).join(', ');
    remark(call, call.say('summarize-several-directives', { known, directive: first[0] }));
  }
  return first[0];
}

/**
 * The period that was asked for, else the latest one of which there are reports, else that of the rosters.
 *
 * @param directive id of the directive
 */
export function chosenPeriod(
  call: SummarizeCall,
  summary: Summary,
  rosters: readonly NamedRoster[],
  directive: string,
): Period | 'refused' {
  const { values, say, language } = call;
  const there = periodsIn(summary, directive);
  if (values.period !== undefined) {
    const asked = parsePeriod(values.period);
    if (asked === undefined) {
      complain(call, say('period-unreadable', { text: values.period }));
      return 'refused';
    }
    const listed = rosters.some(({ roster }) => roster.period === undefined || roster.period === periodId(asked));
    if (listed || there.length === 0 || there.some((one) => periodId(one) === periodId(asked))) return asked;
    complain(
      call,
      say('summarize-no-period', { period: formatPeriod(asked, language), known: named(there, language) }),
    );
    return 'refused';
  }
  const [latest, ...others] = there;
  if (latest !== undefined) {
    const period = formatPeriod(latest, language);
    if (others.length > 0) remark(call, say('summarize-several-periods', { known: named(there, language), period }));
    return latest;
  }
  const [listed] = rosters.flatMap(({ roster }) => parsePeriod(roster.period ?? '') ?? []);
  if (listed !== undefined) return listed;
  complain(call, say('summarize-none-known'));
  return 'refused';
}

/** The periods of which a summary has reports, the latest first. */
export function periodsIn(summary: Summary, directive: string): readonly Period[] {
  const end = (period: Period): string => `${calendarInterval(period).to} ${calendarInterval(period).from}`;
  return contentsOf(summary)
    .filter((one) => one.directive === directive)
    .flatMap(({ period }) => parsePeriod(period) ?? [])
    .sort((a, b) => (end(a) < end(b) ? 1 : -1));
}

/** So many periods are named. */
const MOST = 6;

function named(periods: readonly Period[], language: SummarizeCall['language']): string {
  const names = periods.slice(0, MOST).map((period) => formatPeriod(period, language));
  return names.join(', ') + (periods.length > MOST ? ', …' : '');
}

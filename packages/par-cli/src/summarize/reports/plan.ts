import type { CalendarExtension } from '@soctrang/par-core/calendar';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import { LARGEST_REPORT } from '@soctrang/par-core/report';
import { countOf } from '../../arguments/count';
import { dayOf } from '../../arguments/day';
import { directiveOf } from '../../arguments/directive';
import { readCalendar } from '../../check/calendar-file';
import type { FileCheckOptions } from '../../check/check-file';
import type { Call } from '../../command/command';
import type { SUMMARIZE_OPTIONS } from '../../commands/summarize';

export type SummarizeCall = Call<typeof SUMMARIZE_OPTIONS>;

/** What the options say of how reports are read. */
export interface ReadingPlan {
  readonly today: CalendarDate;
  readonly calendar: CalendarExtension;
  /** The directive that was asked for; undefined where the reports decide. */
  readonly directive: Directive | undefined;
  readonly jobs: number | 'auto';
  readonly check: FileCheckOptions;
}

/** Whatever is wrong with an option ends the command before anything is read. */
export async function readingPlan(call: SummarizeCall): Promise<ReadingPlan | 'refused'> {
  const { values, io, language } = call;
  const given = dayOf(call, 'today', values.today);
  const jobs = countOf(call, 'jobs', values.jobs, 'auto');
  if (given === 'refused' || jobs === 'refused') return 'refused';
  const today = given ?? (await io.today());
  let calendar: CalendarExtension = {};
  if (values.calendar !== undefined) {
    const read = await readCalendar(call, values.calendar, today, LARGEST_REPORT);
    if (read === 'refused') return 'refused';
    calendar = read.extension;
  }
  const directive = values.directive === undefined ? undefined : await directiveOf(call, values.directive);
  if (directive === 'refused') return 'refused';
  const check: FileCheckOptions = {
    cwd: io.cwd,
    today,
    maxSize: LARGEST_REPORT,
    isHeeded: true,
    directives: directive ? [directive] : [],
    brokenFiles: [],
    calendar,
    wanted: { language, drawing: undefined, exchange: false, summary: false, digest: true },
  };
  return { today, calendar, directive, jobs, check };
}

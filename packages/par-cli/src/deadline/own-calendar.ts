import { type Calendar, extendCalendar } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { LARGEST_REPORT } from '@soctrang/par-core/report';
import { readCalendar } from '../check/calendar-file';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { remark } from '../complain';
import { printable } from '../terminal/printable';
import { shellWord } from '../terminal/shell-word';

/** The calendar that an option names, on top of the one that counts; where it has errors, that is said and the rest is used. */
export async function ownCalendar(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  today: CalendarDate,
  base: Calendar,
): Promise<{ readonly calendar: Calendar } | 'refused'> {
  const read = await readCalendar(call, file, today, LARGEST_REPORT);
  if (read === 'refused') return 'refused';
  const count = read.text.findings.filter(({ severity }) => severity === 'error').length;
  if (count > 0) {
    const shown = shellWord(printable(file));
    remark(call, call.say('deadline-calendar-faulty', { file: printable(file), count, shown }));
  }
  return { calendar: extendCalendar(base, read.extension) };
}

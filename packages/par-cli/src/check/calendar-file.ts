import { checkCalendar } from '@soctrang/par-core';
import { type Calendar, extendCalendar, vietnam2021to2026 } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { type CoordinatorFile, coordinatorFile } from './coordinator-file';

/** The calendar that an option names, on top of Vietnam's. One that is faulty is used as far as it can be read. */
export async function readCalendar(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  today: CalendarDate,
  maxSize: number,
): Promise<(CoordinatorFile<unknown> & { readonly calendar: Calendar }) | 'refused'> {
  const read = await coordinatorFile(call, file, maxSize, (text, syntax) => checkCalendar(text, { today, syntax }));
  if (read === 'refused') return 'refused';
  const calendar = read.value ? extendCalendar(vietnam2021to2026, read.value.extension) : vietnam2021to2026;
  return { ...read, calendar };
}

import { checkCalendar } from '@soctrang/par-core';
import type { CalendarExtension } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { type CoordinatorFile, coordinatorFile } from './coordinator-file';

/** The calendar that an option names, as it is added to those that count already. One that is faulty is used as far as it can be read. */
export async function readCalendar(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  today: CalendarDate,
  maxSize: number,
): Promise<(CoordinatorFile<unknown> & { readonly extension: CalendarExtension }) | 'refused'> {
  const read = await coordinatorFile(call, file, maxSize, (text, syntax) => checkCalendar(text, { today, syntax }));
  return read === 'refused' ? 'refused' : { ...read, extension: read.value?.extension ?? {} };
}

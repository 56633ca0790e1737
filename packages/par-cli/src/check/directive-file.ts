import { checkDirective } from '@soctrang/par-core';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { type CoordinatorFile, coordinatorFile } from './coordinator-file';

/**
 * The directive that an option names by its file. One that is not there ends the command; one that is faulty is used
 * where enough of it could be read.
 *
 * @param known the directives whose agencies it may take over
 */
export async function readDirectiveFile(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  today: CalendarDate,
  maxSize: number,
  known: readonly Directive[],
): Promise<(CoordinatorFile<unknown> & { readonly directive: Directive | undefined }) | 'refused'> {
  let directive: Directive | undefined;
  const read = await coordinatorFile(call, file, maxSize, (text, syntax) => {
    const checked = checkDirective(text, { today, syntax, directives: known });
    directive = checked.directive;
    return checked;
  });
  return read === 'refused' ? 'refused' : { ...read, directive };
}

import { checkDirective, type Surroundings } from '@soctrang/par-core';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { type CoordinatorFile, coordinatorFile } from './coordinator-file';

interface NamedDirective extends CoordinatorFile<unknown> {
  readonly directive: Directive | undefined;
  /** The id the file gives itself, also where it cannot be used. */
  readonly id: string | undefined;
}

/**
 * The directive that an option names by its file. One that is not there ends the command; one that is faulty is used
 * where enough of it could be read.
 *
 * @param known what lies near it, whose agencies it may take over
 */
export async function readDirectiveFile(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  file: string,
  today: CalendarDate,
  maxSize: number,
  known: Pick<Surroundings, 'directives' | 'brokenFiles'>,
): Promise<NamedDirective | 'refused'> {
  let directive: Directive | undefined;
  let id: string | undefined;
  const read = await coordinatorFile(call, file, maxSize, (text, syntax) => {
    const checked = checkDirective(text, {
      today,
      syntax,
      directives: known.directives,
      brokenFiles: known.brokenFiles,
    });
    ({ directive, id } = checked);
    return checked;
  });
  return read === 'refused' ? 'refused' : { ...read, directive, id };
}

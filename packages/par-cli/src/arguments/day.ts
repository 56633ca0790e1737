import { formatDate, parseDate } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import { type Options, written } from '../command/option';
import { complain } from '../complain';

/** The day an option names, in any form that people write; nothing where it is not given. */
export function dayOf(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  name: string,
  text: string | undefined,
): CalendarDate | undefined | 'refused' {
  if (text === undefined) return undefined;
  const { language, say } = call;
  const option = written(name);
  const reading = parseDate(text);
  switch (reading.kind) {
    case 'date':
      return reading.date;
    case 'not-a-date':
      complain(call, say('date-unreadable', { option, text }));
      return 'refused';
    case 'impossible': {
      const { suggestion } = reading;
      const meant = suggestion && formatDate(suggestion, language);
      complain(
        call,
        meant ? say('date-impossible.meant', { option, text, meant }) : say('date-impossible', { option, text }),
      );
      return 'refused';
    }
    default: {
      const unknown: never = reading;
      return unknown;
    }
  }
}

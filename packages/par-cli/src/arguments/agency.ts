import { formatDate } from '@soctrang/par-core/calendar';
import { type Agency, type CalendarDate, type Directive, findAgency } from '@soctrang/par-core/directive';
import type { Call } from '../command/command';
import type { Options } from '../command/option';
import { complain } from '../complain';

/**
 * The agency that a text means: an id, a name, an abbreviation, with or without diacritics. One that is not clear
 * gets its candidates, an unknown one what was probably meant.
 *
 * @param on the day on which the agency has to be in being
 * @param directive whose agencies are meant
 */
export function agencyOf(
  call: Pick<Call<Options>, 'io' | 'language' | 'say'>,
  text: string,
  on: CalendarDate,
  { agencies }: Pick<Directive, 'agencies'>,
): Agency | 'refused' {
  const { language, say } = call;
  const found = findAgency(text, { on, agencies });
  const listed = (some: readonly Agency[]): readonly string[] => {
    const width = Math.max(...some.map(({ id }) => id.length));
    return some.map(({ id, name }) => `  ${id.padEnd(width)}  ${name[language]}`);
  };
  switch (found.kind) {
    case 'found':
      return found.agency;
    case 'ambiguous':
      complain(call, say('agency-ambiguous', { text }), ...listed(found.candidates));
      return 'refused';
    case 'unknown': {
      const { atAnotherDate, suggestions } = found;
      if (atAnotherDate !== undefined) {
        const values = { agency: atAnotherDate.name[language], date: formatDate(on, language) };
        complain(
          call,
          suggestions.length > 0 ? say('agency-not-in-being.related', values) : say('agency-not-in-being', values),
          ...listed(suggestions),
        );
      } else if (suggestions.length > 0) complain(call, say('agency-unknown.meant', { text }), ...listed(suggestions));
      else complain(call, say('agency-unknown', { text }));
      return 'refused';
    }
    default: {
      const unknown: never = found;
      return unknown;
    }
  }
}

import { DEADLINE_KIND } from '@soctrang/par-core/directive-file';
import { nameIn, namesOf, type Vocabulary } from '@soctrang/par-core/report';
import { ENUM_MEMBER } from './choice-items';
import type { ValueCursor } from './cursor';
import { dateSuggestions } from './date-items';
import { periodSuggestions } from './period-items';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** When something is due, in the ways a directive says it: in words, by a period, by a day. */
export function deadlineSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { language } = context.document.checked;
  const terms: Vocabulary = DEADLINE_KIND;
  const words = Object.entries(terms).map(([kind, term]): Suggestion => {
    const name = nameIn(language, kind, term);
    return {
      label: name,
      kind: ENUM_MEMBER,
      names: [name, ...namesOf(kind, term)],
      written: writtenValue(cursor, name),
      detail: said(term.about, context),
    };
  });
  return [...words, ...periodSuggestions(context, cursor), ...dateSuggestions(context, cursor)];
}

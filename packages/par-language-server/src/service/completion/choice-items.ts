import type { ChoiceShape } from '@soctrang/par-core/report';
import { nameIn, namesOf } from '@soctrang/par-core/report';
import type { ValueCursor } from './cursor';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of one value of a fixed list. */
export const ENUM_MEMBER = 20;

/** The values of a list such as the statuses, in the vocabulary of the file. */
export function choiceSuggestions(
  context: CompletionContext,
  cursor: ValueCursor,
  shape: ChoiceShape,
): readonly Suggestion[] {
  const { language } = context.document.checked;
  return Object.entries(shape.terms).map(([value, term]) => {
    const name = nameIn(language, value, term);
    return {
      label: name,
      kind: ENUM_MEMBER,
      names: [name, ...namesOf(value, term)],
      written: writtenValue(cursor, name),
      // A bare number, as those of the areas of the index, says nothing by itself.
      ...(/^\d+$/u.test(name) && { title: said(term.about, context) }),
      about: ['value', shape.where, value],
    };
  });
}

import { formatDate } from '@soctrang/par-core/calendar';
import type { Directive } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { fill } from '../../messages/fill';
import { CHOICES } from '../../messages/requests';
import { isBuiltIn } from '../around';
import type { Choice } from '../requests';
import { counted } from './counted';
import { searchText } from './search-text';

/** The directives that a file may name, in their order: the nearest first. */
export function directiveChoices(
  directives: readonly Directive[],
  { language }: { readonly language: Language },
): readonly Choice[] {
  return directives.map((directive) => {
    const { id, title, subject, reference, date, place, tasks } = directive;
    const parts = [
      formatDate(date, language),
      counted('tasks', tasks.length, language),
      fill(isBuiltIn(directive) ? CHOICES.builtIn : CHOICES.own, language),
    ];
    return {
      id,
      label: title[language],
      description: id,
      detail: parts.join(' · '),
      search: searchText([title.vi, id, ...(reference ? [reference] : []), subject.vi, place, title.en, date]),
    };
  });
}

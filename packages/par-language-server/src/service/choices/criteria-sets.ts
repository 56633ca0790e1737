import type { Language } from '@soctrang/par-core/report';
import { type CriteriaSet, compile, isLeaf } from '@soctrang/par-core/scoring';
import { fill } from '../../messages/fill';
import { CHOICES } from '../../messages/requests';
import { isBuiltIn } from '../around';
import { printedNumber } from '../printed-number';
import { provenanceText } from '../provenance-text';
import type { Choice } from '../requests';
import { searchText } from './search-text';

/** The criteria sets that a report or another set may name, in their order; each says where its numbers come from. */
export function criteriaSetChoices(
  sets: readonly CriteriaSet[],
  { language }: { readonly language: Language },
): readonly Choice[] {
  return sets.map((set) => {
    const { id, name, year, provenance } = set;
    const { items, maximum } = compile(set);
    const leaves = items.filter(({ item }) => isLeaf(item)).length;
    const parts = [
      fill(CHOICES.components, language, { points: printedNumber(maximum, language), count: leaves }),
      fill(CHOICES.provenance, language, { words: provenanceText(provenance, language) }),
      fill(isBuiltIn(set) ? CHOICES.builtIn : CHOICES.own, language),
    ];
    return {
      id,
      label: name[language],
      description: id,
      detail: parts.join(' · '),
      search: searchText([name.vi, id, name.en, String(year)]),
    };
  });
}

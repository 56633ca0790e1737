import type { Provenance } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { type CriteriaSet, type Item, isLeaf, rational } from '@soctrang/par-core/scoring';
import { formatNumber, provenanceWords, ruleWords } from '@soctrang/par-core/scoring/text';
import { COMPLETION } from '../../messages/completion';

/** An item of a set with where its numbers come from: its own word, else that of what it stands under, else the set's. */
interface SourcedItem {
  readonly item: Item;
  readonly provenance: Provenance;
}

/** Every item of a set, the areas first, each before what stands under it. */
export function itemsOf({ areas, provenance }: CriteriaSet): readonly SourcedItem[] {
  const below = (items: readonly Item[], inherited: Provenance): readonly SourcedItem[] =>
    items.flatMap((item) => {
      const own = item.provenance ?? inherited;
      return [{ item, provenance: own }, ...(isLeaf(item) ? [] : below(item.items, own))];
    });
  return below(areas, provenance);
}

/** One line: the name and the highest points; where they come from stands in the documentation. */
export function itemDetail({ item }: SourcedItem, language: Language): string {
  const points = formatNumber(rational(item.maximum), { language });
  const maximum = COMPLETION.maximum[language].replace('{points}', points);
  return `${item.name[language]} (${maximum})`;
}

/** A component: its rule in words, where its numbers come from, what is noted. */
export function componentDocumentation(set: CriteriaSet, id: string, language: Language): string | undefined {
  const found = itemsOf(set).find(({ item }) => item.id === id);
  if (found === undefined) return undefined;
  const { item, provenance } = found;
  const source = (isLeaf(item) && item.ruleProvenance) || provenance;
  return [
    itemDetail(found, language),
    ...(isLeaf(item)
      ? [`**${COMPLETION.rule[language]}**: ${ruleWords(item.rule, rational(item.maximum), language)}`]
      : []),
    `**${COMPLETION.provenance[language]}**: ${provenanceWords(source, language)}`,
    ...(item.note ? [item.note[language]] : []),
  ].join('\n\n');
}

/** A criteria set: its name, where its numbers come from, what is noted. */
export function setDocumentation({ name, provenance, note }: CriteriaSet, language: Language): string {
  const source = `**${COMPLETION.provenance[language]}**: ${provenanceWords(provenance, language)}`;
  return [name[language], source, ...(note ? [note[language]] : [])].join('\n\n');
}

import type { Item, Score, ScoredItem } from '@soctrang/par-core/scoring';
import { type Rational, round, toNumber } from '@soctrang/par-core/scoring';
import { formatNumber } from '@soctrang/par-core/scoring/text';
import type { Language } from '../messages';

/** A figure in the style of the language, rounded as the set says: `1,31`. */
export function figure(score: Score, value: Rational, language: Language): string {
  const { digits = 2, mode } = score.compiled.set.rounding ?? {};
  return formatNumber(value, { language, digits, ...(mode && { mode }) });
}

/** A figure as a program reads it: rounded as the set says, and exactly where that is another number. */
export interface FigureRecord {
  readonly value: number;
  readonly exact: string;
}

export function figureRecord(score: Score, value: Rational): FigureRecord {
  return { value: toNumber(round(value, score.compiled.set.rounding ?? {})), exact: String(value) };
}

/** The items of a score in the order of the set, each with what the set says of it. */
export function rowsOf(score: Score): readonly { readonly item: Item; readonly scored: ScoredItem }[] {
  return score.compiled.items.flatMap(({ item }) => {
    const scored = score.item(item.id);
    return scored ? [{ item, scored }] : [];
  });
}

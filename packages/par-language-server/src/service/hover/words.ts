import { formatDate } from '@soctrang/par-core/calendar';
import type { CalendarDate, Provenance } from '@soctrang/par-core/directive';
import type { Language, Vocabulary } from '@soctrang/par-core/report';
import { provenanceWords } from '@soctrang/par-core/scoring/text';
import { fill } from '../../messages/fill';
import { HOVER } from '../../messages/hover';
import type { Fact } from '../card';

export type Word = keyof typeof HOVER;

/** A sentence of a hover with its `{names}` filled in; what is filled in is not looked at again. */
export function say(word: Word, language: Language, args: Readonly<Record<string, string | number>> = {}): string {
  return fill(HOVER[word], language, args);
}

/** A fact where there is something to say. */
export function fact(word: Word, text: string | undefined, language: Language): readonly Fact[] {
  return text === undefined || text === '' ? [] : [[say(word, language), text]];
}

/** Where something is known from: its source by name, else how it is known. */
export function provenanceFact(
  provenance: Provenance,
  language: Language,
  word: 'provenance' | 'ruleProvenance' = 'provenance',
): readonly Fact[] {
  return fact(
    word,
    provenance.kind === 'sourced' ? provenance.source : provenanceWords(provenance, language),
    language,
  );
}

/** A listed value as people call it: `phối hợp`, `public service unit`. */
export function termName(terms: Vocabulary, value: string, language: Language): string {
  const term = Object.hasOwn(terms, value) ? terms[value] : undefined;
  if (term === undefined) return value;
  // English values are ids.
  return language === 'vi' ? term.vi : value.replaceAll('-', ' ');
}

/** A day of which the year may be open on either side. */
export function intervalWords(
  { from, to }: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined },
  language: Language,
): string | undefined {
  const args = { from: from ? formatDate(from, language) : '', to: to ? formatDate(to, language) : '' };
  if (from && to) return say('validBetween', language, args);
  if (from) return say('validFrom', language, args);
  return to && say('validTo', language, args);
}

/** A text, unless it is the same as the one above it. */
export function unlessSaid(text: string, above: string): string {
  return text === above ? '' : text;
}

/** The first letter in upper case, where a text begins a line. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

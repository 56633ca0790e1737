import { unaccent } from '@soctrang/par-core/directive';

/** How well what has been typed fits a suggestion, best first. */
const WHOLE = 0;
const BEGINNING = 1;
const WORDS = 2;
const ELSEWHERE = 3;

/** The worst rank of a match that is good enough to offer something long. */
export const WORST_MATCH = WORDS;

export interface Match {
  readonly rank: number;
  /** What an editor compares the typed text with. */
  readonly filterText: string;
}

/**
 * How a suggestion that may be called by several names answers to what has been typed. An editor filters by itself and
 * knows no diacritics, so its text holds every name without and with them, the best one first: what an editor finds near
 * the beginning it puts first, and some look nowhere else.
 */
export function matchNames(typed: string, names: readonly string[]): Match {
  const forms = [...new Set(names.flatMap((name) => [unaccent(name).toLowerCase(), name]))];
  const sought = plain(typed);
  if (sought === '') return { rank: ELSEWHERE, filterText: forms.join(' ') };
  const ranked = forms.map((form) => ({ form, rank: rankOf(sought, plain(form)) }));
  ranked.sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.rank ?? ELSEWHERE;
  const fits = best < ELSEWHERE && !forms.some((form) => form.toLowerCase().startsWith(typed.toLowerCase()));
  const texts = ranked.map(({ form }) => form);
  // `sơ tài` is not found in any name as it is written, and yet it is plain what is meant.
  return { rank: best, filterText: (fits ? [typed, ...texts] : texts).join(' ') };
}

function rankOf(sought: string, form: string): number {
  if (form === sought) return WHOLE;
  if (form.startsWith(sought)) return BEGINNING;
  const words = form.split(' ');
  return sought.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? WORDS : ELSEWHERE;
}

function plain(text: string): string {
  return unaccent(text.toLowerCase())
    .replace(/[\s-]+/gu, ' ')
    .trim();
}

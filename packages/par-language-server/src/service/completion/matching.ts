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
 * How a suggestion that may be called by several names answers to what has been typed: by their beginning, by beginnings
 * of their words, by their initials (`tlkc` for `tài liệu kiểm chứng`). An editor filters by itself and knows no
 * diacritics, so its text holds every name without and with them, the best one first: what an editor finds near the
 * beginning it puts first, and some look nowhere else.
 */
export function matchNames(typed: string, names: readonly string[]): Match {
  const sought = formOf(typed).plain;
  const texts = new Map<string, number>();
  for (const name of names) {
    const form = formOf(name);
    const rank = sought === '' ? ELSEWHERE : rankOf(sought, form);
    for (const text of [form.bare, name]) if (!texts.has(text)) texts.set(text, rank);
  }
  const ranked = [...texts].sort(([, a], [, b]) => a - b);
  const best = ranked[0]?.[1] ?? ELSEWHERE;
  const lower = typed.toLowerCase();
  const fits = best < ELSEWHERE && !ranked.some(([text]) => text.toLowerCase().startsWith(lower));
  const filterText = ranked.map(([text]) => text).join(' ');
  // `sơ tài` is not found in any name as it is written, and yet it is plain what is meant.
  return { rank: best, filterText: fits ? `${typed} ${filterText}` : filterText };
}

/** A name as it is compared. */
interface Form {
  /** Without diacritics, in lower case. */
  readonly bare: string;
  /** The same with single spaces for all that stands between words. */
  readonly plain: string;
  readonly initials: string;
}

/** The names of keys, agencies and tasks are the same at every keystroke, and slow to bring into their forms. */
const knownForms = new Map<string, Form>();

/** Names are forgotten when there are more: a workspace full of evidence has many that are looked at once. */
const MOST_FORMS = 5_000;

function formOf(name: string): Form {
  const known = knownForms.get(name);
  if (known) return known;
  if (knownForms.size >= MOST_FORMS) knownForms.clear();
  const bare = unaccent(name).toLowerCase();
  const plain = bare.replace(/[\s-]+/gu, ' ').trim();
  const initials = plain
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
  const form = { bare, plain, initials };
  knownForms.set(name, form);
  return form;
}

/** Of one letter every name has many initials. */
const FEWEST_INITIALS = 2;

function rankOf(sought: string, { plain, initials }: Form): number {
  if (plain === sought) return WHOLE;
  if (plain.startsWith(sought)) return BEGINNING;
  const words = plain.split(' ');
  if (sought.split(' ').every((part) => words.some((word) => word.startsWith(part)))) return WORDS;
  return sought.length >= FEWEST_INITIALS && initials.startsWith(sought) ? WORDS : ELSEWHERE;
}

import type { Bilingual } from '../../directive/model';
import { CODES, type Code } from '../codes';

/** Both languages in one line, as a schema holds it: an editor shows it as it stands. */
export function bothLanguages({ vi, en }: Bilingual): string {
  return vi === en ? vi : `${vi} · ${en}`;
}

/** Both languages one after the other, Vietnamese first, where there is room. */
export function inTwoParagraphs({ vi, en }: Bilingual): string {
  return `${vi}\n\n${en}`;
}

/** What an editor says where a value is refused: the codes that the checker would give it, and their titles. */
export function refusal(...codes: readonly Code[]): string {
  const titles = codes.map((code) => CODES[code].title);
  const together = { vi: titles.map(({ vi }) => vi).join(' / '), en: titles.map(({ en }) => en).join(' / ') };
  return `${codes.join('/')} ${bothLanguages(together)}`;
}

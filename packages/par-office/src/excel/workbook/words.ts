import type { Bilingual } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { CellWord } from '../../messages/workbook-words';
import { CELL_WORDS } from '../../messages/workbook-words';

/** The words of a workbook in its language. */
export interface BookWords {
  readonly language: Language;
  readonly say: (words: Bilingual, args?: Readonly<Record<string, string | number>>) => string;
  /** A word that cells hold and formulas compare with. */
  readonly cell: (word: CellWord) => string;
}

export function bookWords(language: Language): BookWords {
  const say: BookWords['say'] = (words, args = {}) =>
    words[language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(args[name] ?? whole));
  return { language, say, cell: (word) => say(CELL_WORDS[word]) };
}

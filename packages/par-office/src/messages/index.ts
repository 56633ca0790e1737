import type { Bilingual } from '@soctrang/par-core/directive';
import type { Code } from '@soctrang/par-core/report';
import { WORD_FORM } from './word-form';

/** The sentences of what is found in files of Word and Excel, by `CODE` or `CODE.variant`. */
export const OFFICE_SENTENCES = {
  ...WORD_FORM,
} as const satisfies Readonly<Record<string, Bilingual>>;

export type OfficeMessageKey = keyof typeof OFFICE_SENTENCES;

/**
 * What a code of Word and Excel files (PAR9xx) may say, with `{names}` where something of the file stands; nothing for
 * other codes, whose sentences the core keeps.
 *
 * @example officeSentences('PAR914')[0]?.vi // 'Thiếu {element}.'
 */
export function officeSentences(code: Code): readonly Bilingual[] {
  return Object.entries(OFFICE_SENTENCES).flatMap(([key, sentence]) =>
    key === code || key.startsWith(`${code}.`) ? [sentence] : [],
  );
}

import type { Bilingual } from '../directive/model';

export type SentenceArgument = string | number | Bilingual;

/** A sentence with its `{names}` filled in. */
export function fillSentence(
  sentence: Bilingual,
  args: Readonly<Record<string, SentenceArgument>>,
  language: 'vi' | 'en',
): string {
  if (language !== 'vi' && language !== 'en')
    throw new TypeError(`a language is 'vi' or 'en', not ${JSON.stringify(language)}`);
  return sentence[language].replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = args[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

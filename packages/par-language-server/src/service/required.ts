import type { Language } from '@soctrang/par-core/report';

/**
 * What a program hands over without the types of TypeScript is said where it is wrong, not where it is first looked into.
 *
 * @throws TypeError where `language` is none of the two: `vi-VN`, `auto`
 */
export function requireLanguage(language: Language, where: string): void {
  if (language === 'vi' || language === 'en') return;
  throw new TypeError(`${where}: the language is 'vi' or 'en', not ${JSON.stringify(language)}`);
}

/** @throws TypeError where there are no options, or `today` is not among them: nothing here reads a clock */
export function requireToday(options: { readonly today: string }, where: string): void {
  if (typeof options === 'object' && options !== null && typeof options.today === 'string') return;
  throw new TypeError(`${where}: options.today is needed, the day of the check, such as '2021-12-20'`);
}

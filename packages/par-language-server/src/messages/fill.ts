import type { Bilingual } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';

/**
 * A sentence with what stands in its braces.
 *
 * @example fill({ vi: 'còn {count}', en: '{count} left' }, 'vi', { count: 3 }) // 'còn 3'
 */
export function fill(
  sentence: Bilingual,
  language: Language,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(args[name] ?? whole));
}

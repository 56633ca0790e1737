/** Longer than any date or period somebody writes. */
const LONGEST_TEXT = 64;

/**
 * What somebody wrote, reduced to what counts for reading a date or a period: lower case, no Vietnamese
 * diacritics, single spaces. Nothing for a text that is too long to be either.
 */
export function plainWords(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_TEXT * 2) return undefined;
  const plain = trimmed
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ');
  return plain.length > LONGEST_TEXT ? undefined : plain;
}

/**
 * Whether a text is an index that can be aimed at: a number from 0 to 100 as people write it, in Vietnamese or English,
 * with a percent sign or without. What it comes to is for the server to say.
 *
 * @example isTarget('92,5%') // true
 */
export function isTarget(typed: string): boolean {
  const text = typed.trim().replace(/\s?%$/u, '');
  if (!/^\d{1,3}(?:[.,]\d{1,10})?$/u.test(text)) return false;
  return Number(text.replace(',', '.')) <= 100;
}

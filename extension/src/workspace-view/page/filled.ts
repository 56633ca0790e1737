/**
 * A sentence with what stands in its braces.
 *
 * @example filled('Hiện {shown}/{all}', { shown: 3, all: 14 }) // 'Hiện 3/14'
 */
export function filled(sentence: string, given: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => String(given[name] ?? whole));
}

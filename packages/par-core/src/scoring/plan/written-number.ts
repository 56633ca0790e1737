/**
 * A number as a person writes it into a field, as a numeral: a comma before the decimals, as Vietnamese put it, or a
 * point. What is no number comes back as it is, for `problemsOfGoal` to say so.
 *
 * @example writtenNumber(' 87,5% ') // '87.5%'
 */
export function writtenNumber(text: string): string {
  return text.trim().replace(/^(\d+),(\d+)/u, '$1.$2');
}

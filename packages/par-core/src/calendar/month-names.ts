/** English names of the months, January first. Vietnamese months have numbers. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The month, from 1 to 12, of an English name or its first three or four letters in lower case: `september`, `sept`. */
export function monthOfName(name: string): number | undefined {
  const index = monthNames.findIndex((month) => {
    const full = month.toLowerCase();
    return name === full || ((name.length === 3 || name.length === 4) && full.startsWith(name));
  });
  return index === -1 ? undefined : index + 1;
}

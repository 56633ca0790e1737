/** Longer than any id, date, number or name; what is longer is quoted shortened. */
export const LONGEST_QUOTED = 60;

/** A text as a message quotes it: one line, not endless. */
export function quoted(text: string, longest = LONGEST_QUOTED): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

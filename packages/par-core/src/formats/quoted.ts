/** Longer than any id, date, number or name; what is longer is quoted shortened. */
export const LONGEST_QUOTED = 60;

/** A text as a message quotes it: one line, not endless. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_QUOTED ? `${line.slice(0, LONGEST_QUOTED - 1)}…` : line;
}

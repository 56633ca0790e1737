/** A path as it can be typed behind a command: in quotes where it holds a space or another sign of the shell. */
export function shellWord(text: string): string {
  return /^[\p{L}\p{N}_.,/@:+=\\-]+$/u.test(text) ? text : `"${text}"`;
}

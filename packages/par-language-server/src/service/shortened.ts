/**
 * A text in one line of at most so many letters, cut between two words.
 *
 * @example shortened('Khắc phục những tồn tại, hạn chế', 20) // 'Khắc phục những tồn…'
 */
export function shortened(text: string, most: number): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  let end = space > most / 2 ? space : most;
  while (end > 0 && /[\s,;:–-]/u.test(line.charAt(end - 1))) end--;
  return `${line.slice(0, end)}…`;
}

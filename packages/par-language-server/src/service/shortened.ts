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
  return `${line.slice(0, space > most / 2 ? space : most).replace(/[\s,;:–-]+$/u, '')}…`;
}

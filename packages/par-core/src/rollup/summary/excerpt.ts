import { withoutEnd } from '../without-end';

/**
 * The beginning of a text on one line, cut behind a word: a summary does not grow with what is written in a report.
 *
 * @param most how many letters are kept at most, the sign of the cut included
 * @example excerpt('Số liệu do các đơn vị\n  dự toán gửi về chậm', 24) // 'Số liệu do các đơn vị…'
 */
export function excerpt(text: string | undefined, most: number): string {
  if (text === undefined) return '';
  // What is far behind the cut need not be looked at.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= most && text.length <= most * 4) return owned(line);
  const cut = line.slice(0, most - 1);
  const word = cut.lastIndexOf(' ');
  return owned(`${withoutHalf(word > most / 2 ? cut.slice(0, word) : cut)}…`);
}

/**
 * A text of its own. A piece of one may be a view of the whole in the memory of the machine, so that a line would keep
 * all of its report.
 */
function owned(text: string): string {
  return text === '' ? '' : (JSON.parse(JSON.stringify(text)) as string);
}

/** A letter of two halves is not cut between them. */
const withoutHalf = (text: string): string => withoutEnd(text.replace(/[\ud800-\udbff]$/u, ''), ',;:.–-');

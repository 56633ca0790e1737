/** Characters that no XML may hold, and marks of direction that would turn a line around. */
const UNWRITABLE = /(?![\t\n\r\u0085])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a document may hold it: letters composed, one line, no signs that cannot be written. */
export function inline(text: string): string {
  return cleaned(text).replace(/\s+/gu, ' ').trim();
}

function cleaned(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd').replace(UNWRITABLE, '').normalize('NFC');
}

/** What a line begins with that is an item of its own: `- `, `+ `, `a) `, `1. `. */
const ITEM = /^(?:[-–—+•*]\s|\p{L}\)\s|\d{1,2}[.)]\s)/u;

/** Narrower than this no editor breaks a line by itself. */
const LEAST_WIDTH = 60;

/**
 * The paragraphs of a text as an author typed it. A break inside a sentence that the editor made, since the next word
 * did not fit, is none of the author's; a blank line, an item of a list, and a break before a word that would have
 * fitted are.
 *
 * @example paragraphsOf('- một\n- hai') // ['- một', '- hai']
 */
export function paragraphsOf(text: string): readonly string[] {
  const lines = cleaned(text)
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  const width = lines.reduce((most, { length }) => Math.max(most, length), LEAST_WIDTH);
  const paragraphs: string[] = [];
  let before = '';
  for (const line of lines) {
    const [word = ''] = line.split(' ', 1);
    const isWrapped = before !== '' && line !== '' && !ITEM.test(line) && before.length + 1 + word.length > width;
    if (isWrapped) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else if (line !== '') paragraphs.push(line);
    before = line;
  }
  return paragraphs;
}

/** A sentence with its full stop. */
export function sentenceEnd(text: string): string {
  return /[.!?…:;]$/u.test(text) ? text : `${text}.`;
}

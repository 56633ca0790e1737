/** @typedef {import('./core.mjs').Bilingual} Bilingual */

/** A text inside a table's cell: one line, and no bar that would end the cell. @param {string} text */
function cell(text) {
  return text.replace(/\s*\n\s*/gu, ' ').replaceAll('|', '\\|');
}

/**
 * A table. Columns are not aligned, so that a change in one row is a change of one line.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

/** Vietnamese, with the English beneath it in the same cell or list item. @param {Bilingual} text */
export function both({ vi, en }) {
  return `${vi}<br>*${en}*`;
}

/** Vietnamese, then English, on one line. @param {Bilingual} text */
export function inline({ vi, en }) {
  return `${vi} · *${en}*`;
}

/** @param {string} text */
export function code(text) {
  return `\`${text}\``;
}

/** Codes in a row; a dash where there are none. @param {readonly string[]} texts */
export function codes(texts) {
  return texts.length === 0 ? '–' : texts.map(code).join(', ');
}

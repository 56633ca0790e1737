// Where a report is edited, and how: what people type into reports, all over the text.

/** @typedef {import('./language-editor.mjs').Edit} Edit */

/**
 * @typedef {object} EditedTo
 * @property {(text: string) => Edit} edit
 * @property {number} more How many findings more than the untouched report has, afterwards.
 */

/** A key that no task of the report has yet, and as many letters of it as a hand types in one go. */
export const MISSING_KEY = 'kiến nghị đề xuất';
export const KEYS_IN_A_BURST = 12;

/** @param {string} text @param {RegExp} pattern */
const offsetsOf = (text, pattern) => [...text.matchAll(pattern)].map(({ index, 0: { length } }) => index + length);

/** @param {readonly number[]} offsets @param {number} turn */
const spread = (offsets, turn) => {
  // Steps of the golden section: near the beginning, the end and the middle, and never twice in the same place.
  const offset = offsets[Math.floor(((turn * 0.618_033_988_75) % 1) * offsets.length)];
  if (offset === undefined) throw new Error('the report has no place for this edit');
  return offset;
};

/**
 * Four edits that leave the text as it was: a letter in a result and its removal, a month that does not exist and its
 * correction. Each turn takes another place of the text.
 *
 * @param {string} text
 * @param {number} turn
 * @returns {readonly EditedTo[]}
 */
export function editsOf(text, turn) {
  const prose = spread(offsetsOf(text, /[^\n](?=\.\n {4})/gu), turn);
  const month = spread(offsetsOf(text, /^ {8}ngày: (?!31)\d\d\/(?=1)/gmu), turn);
  return [
    { edit: () => ({ start: prose, end: prose, text: 'ở' }), more: 0 },
    { edit: () => ({ start: prose, end: prose + 1, text: '' }), more: 0 },
    { edit: () => ({ start: month, end: month + 1, text: '3' }), more: 1 },
    { edit: () => ({ start: month, end: month + 1, text: '1' }), more: 0 },
  ];
}

/**
 * The end of the line of a task's status: a new key is written below it.
 * @param {string} text
 * @param {number} turn
 */
export const keyPlaceOf = (text, turn) => spread(offsetsOf(text, /^ {4}trạng thái: thực hiện thường xuyên$/gmu), turn);

/**
 * Places that explain themselves: the id of a task, and the key of its results.
 * @param {string} text
 * @param {number} turn
 */
export const hoverPlaceOf = (text, turn) =>
  turn % 2 === 0 ? spread(offsetsOf(text, /^ {2}- mã: "?\d/gmu), turn) : spread(offsetsOf(text, /^ {4}kết/gmu), turn);

import { box, fitted, plain, plainWidth, wrapped } from './canvas.mjs';

/** What an editor opens over its lines: lists, cards, panels. Each gives its parts and its size. */

/** @typedef {{ readonly parts: readonly string[], readonly width: number, readonly height: number }} Box */

const ROW = 22;
const PAD = 12;

/** A shadow and a frame. @param {number} x @param {number} y @param {number} width @param {number} height */
const frame = (x, y, width, height) => [
  box(x + 2, y + 3, width, height, { fill: '#00000018', round: 4 }),
  box(x, y, width, height, { fill: '#ffffff', stroke: '#b8b8b8', round: 4 }),
];

/**
 * A list to choose from, the first chosen.
 * @param {number} x @param {number} y
 * @param {readonly { readonly text: string, readonly hint?: string | undefined, readonly detail?: string | undefined, readonly mark?: string }[]} rows
 * @param {{ width?: number, chosen?: number }} [options]
 * @returns {Box}
 */
export function list(x, y, rows, { width = 460, chosen = 0 } = {}) {
  const height = rows.length * ROW + 8;
  const parts = [...frame(x, y, width, height)];
  rows.forEach(({ text, hint, detail, mark = '◆' }, index) => {
    const top = y + 4 + index * ROW;
    const isChosen = index === chosen;
    if (isChosen) parts.push(box(x + 2, top, width - 4, ROW, { fill: '#0060c0', round: 3 }));
    const fill = isChosen ? '#ffffff' : '#1f1f1f';
    const quiet = isChosen ? '#d5e6f8' : '#7a7a7a';
    parts.push(plain(x + PAD, top + 15, mark, { fill: isChosen ? '#ffffff' : '#6f7f95', size: 10 }));
    const label = fitted(text, width - 3 * PAD - 16);
    parts.push(plain(x + PAD + 18, top + 15, label, { fill }));
    let at = x + PAD + 18 + plainWidth(label) + 8;
    if (hint) {
      const said = fitted(hint, x + width - PAD - at, 11);
      parts.push(plain(at, top + 15, said, { fill: quiet, size: 11 }));
      at += plainWidth(said, 11) + 10;
    }
    const room = x + width - PAD - at;
    if (detail && room > 60) {
      parts.push(plain(x + width - PAD, top + 15, fitted(detail, room, 11), { fill: quiet, size: 11, ending: true }));
    }
  });
  return { parts, width, height };
}

/**
 * A card with text: its first line is a title.
 * @param {number} x @param {number} y @param {string} text @param {{ width?: number, most?: number, plainTitle?: boolean }} [options]
 * @returns {Box}
 */
export function card(x, y, text, { width = 560, most = 22, plainTitle = false } = {}) {
  const [title = '', ...rest] = text.split('\n');
  const lines = [
    ...wrapped(title, width - 2 * PAD).map((line) => ({ line, bold: !plainTitle })),
    ...rest.flatMap((line) => wrapped(line, width - 2 * PAD).map((one) => ({ line: one, bold: false }))),
  ];
  const shown = lines.slice(0, most);
  if (shown.length < lines.length) shown.push({ line: '⋯', bold: false });
  let top = y + PAD;
  /** @type {string[]} */
  const words = [];
  for (const { line, bold } of shown) {
    if (line.trim() === '') {
      top += 8;
      continue;
    }
    top += 17;
    words.push(plain(x + PAD, top - 4, line, { bold, fill: '#1f1f1f' }));
  }
  const height = top - y + PAD - 2;
  return { parts: [...frame(x, y, width, height), ...words], width, height };
}

/**
 * A panel with lines that stand further in the deeper they are.
 * @param {number} x @param {number} y @param {string} title
 * @param {readonly { readonly depth: number, readonly text: string, readonly detail?: string | undefined }[]} rows
 * @param {{ width?: number }} [options]
 * @returns {Box}
 */
export function panel(x, y, title, rows, { width = 520 } = {}) {
  const height = rows.length * ROW + 40;
  const parts = [
    box(x + 0.5, y + 0.5, width - 1, height - 1, { fill: '#f8f8f8', stroke: '#c8c8c8', round: 5 }),
    plain(x + PAD, y + 20, title, { bold: true, size: 11, fill: '#444444' }),
  ];
  rows.forEach(({ depth, text, detail }, index) => {
    const foot = y + 32 + index * ROW + 15;
    const left = x + PAD + 6 + depth * 18;
    for (let level = 0; level < depth; level++) {
      parts.push(box(x + PAD + 10 + level * 18, foot - 15, 1, ROW, { fill: '#dddddd' }));
    }
    const label = fitted(text, (x + width - PAD - left) * (detail ? 0.72 : 1));
    parts.push(plain(left, foot, label));
    const at = left + plainWidth(label) + 10;
    if (detail && x + width - PAD - at > 40) {
      parts.push(plain(at, foot, fitted(detail, x + width - PAD - at, 11), { fill: '#7a7a7a', size: 11 }));
    }
  });
  return { parts, width, height };
}

import { box, code, codeWidth, LETTER, LINE, plain, plainWidth, wave } from './canvas.mjs';

/**
 * An editor with lines of a file in it, as the functions of the language server say they look: colours by semantic
 * tokens, waves by diagnostics, hints between the letters, lenses above the lines.
 */

/** @typedef {typeof import('../../../packages/par-language-server/src/service/index')} Service */
/** @typedef {import('../../../packages/par-language-server/src/service/index').OpenDocument} OpenDocument */
/** @typedef {{ readonly line: number, readonly character: number }} Position */
/** @typedef {{ readonly start: Position, readonly end: Position }} Range */

/**
 * @typedef {object} Shown
 * @property {OpenDocument} document
 * @property {string} name what stands on its tab
 * @property {number} from first line, from 0
 * @property {number} to last line
 * @property {number} [width]
 * @property {boolean} [hints]
 * @property {boolean} [lenses]
 * @property {boolean} [diagnostics]
 * @property {readonly Range[]} [marked] boxes around text
 * @property {readonly Range[]} [linked] text that is underlined
 * @property {Position} [cursor]
 * @property {ReadonlyMap<number, number>} [folded] closed folds: the last hidden line by the first
 */

/**
 * @typedef {object} Editor
 * @property {readonly string[]} parts
 * @property {number} width
 * @property {number} height
 * @property {(position: Position) => { readonly x: number, readonly y: number }} place the foot of a letter
 */

const COLOURS = {
  text: '#1f1f1f',
  property: '#0451a5',
  variable: '#0070c1',
  unknown: '#a1260d',
  class: '#267f99',
  function: '#795e26',
  method: '#795e26',
  type: '#267f99',
  namespace: '#267f99',
  enumMember: '#0070c1',
  number: '#098658',
  string: '#a31515',
  keyword: '#af00db',
  comment: '#008000',
  macro: '#af00db',
};
/** By severity, as the protocol counts them. */
const WAVES = ['', '#e51400', '#bf8803', '#1a85ff', '#8a8a8a'];

const GUTTER = 46;
const TAB = 30;
const HINT = 11.5;

/** @param {Service} service @param {Shown} shown @returns {Editor} */
export function drawEditor(service, shown) {
  const { document, from, to, width = 960, name } = shown;
  const { text, lineStarts } = document.checked.tree;
  const lineOf = (/** @type {number} */ line) =>
    text.slice(lineStarts[line], lineStarts[line + 1] ?? text.length).replace(/[\r\n]+$/u, '');
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 1e6 } };
  const colours = coloursOf(service, document);
  const hints = shown.hints ? service.inlayHintsOf(document, range, { language: 'vi' }) : [];
  const lenses = shown.lenses ? service.codeLensesOf(document, { language: 'vi' }) : [];
  const found = shown.diagnostics ? service.diagnosticsOf(document, 'vi') : [];

  /** @type {Map<number, number>} */
  const feet = new Map();
  /** @type {string[]} */
  const parts = [];
  /** @param {Position} position */
  const xOf = ({ line, character }, before = false) => {
    let x = GUTTER + character * LETTER;
    for (const { position, label } of hints) {
      if (position.line !== line) continue;
      if (position.character < character || (!before && position.character === character))
        x += hintWidth(String(label));
    }
    return x;
  };
  let y = TAB + 6;
  for (let line = from; line <= to; line++) {
    const above = lenses.filter((lens) => lens.range.start.line === line);
    for (const { command } of above) {
      y += LINE - 3;
      parts.push(plain(GUTTER, y - 5, command?.title ?? '', { fill: '#767676', size: 11.5 }));
    }
    y += LINE;
    const foot = y - 6;
    feet.set(line, foot);
    const label = String(line + 1);
    parts.push(code(GUTTER - 14 - codeWidth(label, 12), foot, label, { fill: '#9a9a9a', size: 12 }));
    const content = lineOf(line);
    for (const range of [...(shown.marked ?? [])].filter((one) => one.start.line === line)) {
      const x = xOf(range.start);
      const wide =
        (range.end.line === line ? xOf(range.end, true) : xOf({ line, character: content.length }, true)) - x;
      parts.push(box(x - 1, foot - 14, wide + 2, 18, { fill: '#dbe9f9', stroke: '#9ec1e8', round: 2 }));
    }
    for (const piece of piecesOf(content, line, colours, hints)) {
      parts.push(code(xOf({ line, character: piece.start }), foot, piece.text, { fill: COLOURS[piece.type] }));
    }
    for (const { position, label: said } of hints.filter(({ position: at }) => at.line === line)) {
      let x = xOf(position, true);
      for (const other of hints) {
        if (other === hints.find((one) => one.position === position)) break;
        if (other.position.line === line && other.position.character === position.character)
          x += hintWidth(String(other.label));
      }
      parts.push(box(x + 5, foot - 13, hintWidth(String(said)) - 8, 17, { fill: '#e9eef5', round: 3 }));
      parts.push(code(x + 9, foot - 0.5, String(said), { fill: '#556577', size: HINT }));
    }
    for (const range of (shown.linked ?? []).filter((one) => one.start.line === line)) {
      const x = xOf(range.start);
      parts.push(box(x, foot + 2.5, xOf(range.end, true) - x, 1, { fill: '#0451a5' }));
    }
    for (const { range, severity } of found) {
      if (range.start.line > line || range.end.line < line) continue;
      const indent = content.length - content.trimStart().length;
      const first = range.start.line === line ? range.start.character : indent;
      const last = range.end.line === line ? range.end.character : content.length;
      const x = xOf({ line, character: first });
      const wide = Math.max(LETTER, xOf({ line, character: last }, true) - x);
      parts.push(wave(x, foot + 4, wide, WAVES[severity ?? 1] ?? '#e51400'));
    }
    const hidden = shown.folded?.get(line);
    if (hidden !== undefined) {
      const x = xOf({ line, character: content.length }, true) + 6;
      parts.push(box(x, foot - 11, 22, 14, { fill: '#e6e6e6', round: 3 }));
      parts.push(code(x + 4, foot - 1, '⋯', { fill: '#555', size: 13 }));
      parts.push(code(GUTTER - 13, foot, '›', { fill: '#555', size: 13 }));
      line = hidden;
    }
  }
  const { cursor } = shown;
  if (cursor && feet.has(cursor.line)) {
    parts.push(box(xOf(cursor), (feet.get(cursor.line) ?? 0) - 14, 1.6, 18, { fill: '#000' }));
  }
  const height = y + 8;
  const tab = plainWidth(name) + 34;
  const frame = [
    box(0.5, 0.5, width - 1, height - 1, { fill: '#ffffff', stroke: '#c8c8c8', round: 5 }),
    `<path d="M0.5 ${TAB} V5.5 a5 5 0 0 1 5 -5 H${width - 5.5} a5 5 0 0 1 5 5 V${TAB} Z" fill="#f3f3f3" stroke="#c8c8c8"/>`,
    box(1, 1, tab, TAB, { fill: '#ffffff' }),
    box(1, 1, tab, 2, { fill: '#005fb8' }),
    plain(17, 20, name, { fill: '#333333' }),
  ];
  const clip = `clip-${name.replace(/\W/gu, '-')}-${from}-${to}`;
  return {
    parts: [
      ...frame,
      `<clipPath id="${clip}"><rect x="1" y="1" width="${width - 8}" height="${height}"/></clipPath>`,
      `<g clip-path="url(#${clip})">`,
      ...parts,
      '</g>',
    ],
    width,
    height,
    place: (position) => ({ x: xOf(position), y: feet.get(position.line) ?? 0 }),
  };
}

/** @param {string} label */
const hintWidth = (label) => codeWidth(label, HINT) + 16;

/** @typedef {{ readonly line: number, readonly start: number, readonly end: number, readonly type: keyof typeof COLOURS }} Colour */

/** @param {Service} service @param {OpenDocument} document @returns {readonly Colour[]} */
function coloursOf({ semanticTokensOf, SEMANTIC_LEGEND }, document) {
  const { data } = semanticTokensOf(document);
  /** @type {Colour[]} */
  const colours = [];
  let line = 0;
  let start = 0;
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, since = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    start = down === 0 ? start + since : since;
    line += down;
    const known = /** @type {keyof typeof COLOURS} */ (SEMANTIC_LEGEND.tokenTypes[type]);
    const isUnknown = (bits & (1 << SEMANTIC_LEGEND.tokenModifiers.indexOf('unknown'))) !== 0;
    colours.push({ line, start, end: start + length, type: isUnknown ? 'unknown' : known });
  }
  return colours;
}

/**
 * A line as pieces of one colour, cut where a hint stands.
 * @param {string} content @param {number} line @param {readonly Colour[]} colours
 * @param {readonly { readonly position: Position }[]} hints
 */
function piecesOf(content, line, colours, hints) {
  const here = colours.filter((colour) => colour.line === line);
  const cuts = new Set([0, content.length]);
  for (const { start, end } of here) cuts.add(start).add(end);
  for (const { position } of hints) if (position.line === line) cuts.add(position.character);
  const places = [...cuts].filter((at) => at <= content.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? content.length;
    const type = here.find((colour) => colour.start <= start && colour.end >= end)?.type ?? 'text';
    return { start, text: content.slice(start, end), type };
  });
}

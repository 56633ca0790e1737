/**
 * Drawing in SVG. Every piece of text is given its width, so that a picture looks alike with whatever fonts its reader
 * has.
 */

/** Width of a letter of the editor’s font at its size, and the height of a line. */
export const LETTER = 7.8;
export const LINE = 21;

const FONTS = {
  code: "Consolas, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', Menlo, 'Noto Sans Mono', monospace",
  marked: "Consolas, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans', Menlo, 'Noto Sans Mono', monospace",
  plain: "'DejaVu Sans', Verdana, 'Segoe UI', 'Noto Sans', sans-serif",
};

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {number} value */
const short = (value) => String(Math.round(value * 10) / 10);

/**
 * @typedef {object} TextStyle
 * @property {string} [fill]
 * @property {number} [size]
 * @property {boolean} [bold]
 * @property {boolean} [italic]
 * @property {boolean} [ending] whether it ends at its place instead of beginning there
 */

/** Width of letters of the editor’s font. @param {string} text @param {number} [size] */
export const codeWidth = (text, size = 13) => [...text].length * LETTER * (size / 13);

/**
 * Text as an editor has it, each letter as wide as another. Some fonts of one width lack the Vietnamese letters with two
 * marks and draw the second beside them: those letters are taken from another font where that is so.
 * @param {number} x @param {number} y @param {string} text @param {TextStyle} [style]
 */
export function code(x, y, text, { fill = '#1f1f1f', size = 13, bold = false, italic = false } = {}) {
  const marks = `${bold ? ' font-weight="bold"' : ''}${italic ? ' font-style="italic"' : ''}`;
  /** @type {{ at: number, letters: string, twice: boolean }[]} */
  const runs = [];
  [...text].forEach((letter, at) => {
    const twice = letter.normalize('NFD').length > 2;
    const last = runs.at(-1);
    if (last && !twice && !last.twice) last.letters += letter;
    else runs.push({ at, letters: letter, twice });
  });
  const spans = runs.flatMap(({ at, letters, twice }) => {
    const shown = letters.trim();
    if (shown === '') return [];
    const left = short(x + (at + letters.length - letters.trimStart().length) * LETTER * (size / 13));
    if (twice) return [`<tspan x="${left}" font-family="${FONTS.marked}">${shown}</tspan>`];
    const wide =
      shown.length > 1 ? ` textLength="${short(codeWidth(shown, size))}" lengthAdjust="spacingAndGlyphs"` : '';
    return [`<tspan x="${left}"${wide}>${escaped(shown)}</tspan>`];
  });
  if (spans.length === 0) return '';
  return `<text y="${short(y)}" fill="${fill}" font-size="${short(size)}" font-family="${FONTS.code}"${marks}>${spans.join('')}</text>`;
}

/** Letters of the font of menus, about as wide as they come out. @param {string} text @param {number} [size] */
export const plainWidth = (text, size = 12) => {
  let width = 0;
  for (const letter of text)
    width += /[ilj.,:;'|! ()·]/u.test(letter) ? 0.36 : /[mwMWƯĐ@%…–]/u.test(letter) ? 0.9 : 0.61;
  return width * size;
};

/** Text in the font of menus. @param {number} x @param {number} y @param {string} text @param {TextStyle} [style] */
export function plain(x, y, text, { fill = '#1f1f1f', size = 12, bold = false, italic = false, ending = false } = {}) {
  const marks = `${ending ? ' text-anchor="end"' : ''}${bold ? ' font-weight="bold"' : ''}${italic ? ' font-style="italic"' : ''}`;
  return `<text x="${short(x)}" y="${short(y)}" fill="${fill}" font-size="${size}" font-family="${FONTS.plain}"${marks}>${escaped(text)}</text>`;
}

/**
 * @param {number} x @param {number} y @param {number} width @param {number} height
 * @param {{ fill?: string, stroke?: string, round?: number }} [style]
 */
export function box(x, y, width, height, { fill = 'none', stroke, round = 0 } = {}) {
  const marks = `${stroke ? ` stroke="${stroke}"` : ''}${round ? ` rx="${round}"` : ''}`;
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"${marks}/>`;
}

/** A wave below something that was found. @param {number} x @param {number} y @param {number} width @param {string} stroke */
export function wave(x, y, width, stroke) {
  let path = `M${short(x)} ${short(y)}`;
  for (let at = 0, up = true; at < width; at += 3, up = !up) path += ` l3 ${up ? -2.4 : 2.4}`;
  return `<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.2"/>`;
}

/** Words in lines that are no wider. @param {string} text @param {number} width @param {number} [size] */
export function wrapped(text, width, size = 12) {
  /** @type {string[]} */
  const lines = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (plainWidth(longer, size) <= width || line === '') line = longer;
      else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Text that is no wider, cut with an ellipsis. @param {string} text @param {number} width @param {number} [size] */
export function fitted(text, width, size = 12) {
  if (plainWidth(text, size) <= width) return text;
  let cut = text;
  while (cut !== '' && plainWidth(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** A whole picture. @param {number} width @param {number} height @param {string} title @param {readonly string[]} parts */
export function picture(width, height, title, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
${parts.filter((part) => part !== '').join('\n')}
</svg>
`;
}

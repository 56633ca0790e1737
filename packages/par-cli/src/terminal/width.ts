/** Texts in which every code unit takes one cell: ASCII, Vietnamese in NFC, ordinary punctuation, arrows, frames. */
const ONE_CELL_EACH =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2190-\u21ff\u2500-\u257f]*$/u;

/** Characters that take two cells: East Asian wide and full-width ones, and pictures (UAX #11). */
const TWO_CELLS =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;

/** Characters that stand on the one before and take no cell: the loose tones of NFD text. */
const NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** What a reader sees as one character, and the cells it takes. */
export interface Grapheme {
  readonly text: string;
  readonly cells: number;
}

/** A text character by character, as a reader counts: `ệ` is one, whether typed as one code unit or as three. */
export function graphemesOf(text: string): readonly Grapheme[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({ text: segment, cells: cellsOf(segment) }));
}

function cellsOf(grapheme: string): number {
  if (TWO_CELLS.test(grapheme)) return 2;
  return NO_CELL.test(grapheme) ? 0 : 1;
}

/** How many cells of a terminal a text takes. Expects a printable text without colours. */
export function widthOf(text: string): number {
  if (ONE_CELL_EACH.test(text)) return text.length;
  return graphemesOf(text).reduce((sum, { cells }) => sum + cells, 0);
}

/** A text brought to a width with spaces; one that is wider stays as it is. */
export function padTo(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + spaces : spaces + text;
}

/** A text cut to a width, with an ellipsis where something is cut off. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let used = 0;
  let kept = '';
  for (const { text: one, cells } of graphemesOf(text)) {
    if (used + cells > width - 1) break;
    kept += one;
    used += cells;
  }
  return `${kept}…`;
}

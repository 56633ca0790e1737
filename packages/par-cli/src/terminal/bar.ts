const WHOLE = '█';
const PARTS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const REST = '░';

/**
 * A share as a bar of blocks, to the eighth of a cell.
 *
 * @param share from 0 to 1
 * @param cells how wide the bar is
 * @example bar(0.5, 4) // '██░░'
 */
export function bar(share: number, cells: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * cells * 8);
  const drawn = WHOLE.repeat(Math.floor(eighths / 8)) + (PARTS[eighths % 8] ?? '');
  return drawn + REST.repeat(cells - drawn.length);
}

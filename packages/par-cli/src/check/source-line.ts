import { printable } from '../terminal/printable';
import { graphemesOf } from '../terminal/width';

/** A line of a report as a terminal can show it, and the cells of it that are marked. */
export interface ShownLine {
  readonly text: string;
  /** First marked cell, from zero. */
  readonly from: number;
  /** Number of marked cells, at least one. */
  readonly length: number;
}

/** A character with its place: in the line, in code units, and on the terminal, in cells. */
interface Cell {
  readonly text: string;
  readonly unit: number;
  readonly units: number;
  readonly at: number;
  readonly cells: number;
}

const TAB_STOP = 4;
const ELLIPSIS = '…';
/** Text kept before the mark of a line that is cut, so that the mark can be understood. */
const BEFORE_MARK = 12;

/**
 * A line with its mark, cut around the mark where it is wider than there is room.
 *
 * @param line without its line break
 * @param start first marked code unit
 * @param end the one after the last
 * @param room cells
 */
export function showLine(line: string, start: number, end: number, room: number): ShownLine {
  // A line of ten megabytes is not looked at whole: no character takes more than a few code units.
  const first = boundary(line, start - 8 * room);
  const last = boundary(line, Math.min(end, start + 8 * room) + 8 * room);
  const cells = cellsOf(line.slice(first, last));
  const marked = markedCells(cells, start - first, Math.min(end, last) - first);
  const width = cells.reduce((sum, cell) => sum + cell.cells, 0);
  const isWhole = first === 0 && last === line.length;
  if (isWhole && width <= room) return { text: joined(cells), ...marked };
  return cut(cells, marked, { room, width, isStart: first === 0, isEnd: last === line.length });
}

/** The nearest offset that splits no pair of code units. */
function boundary(line: string, offset: number): number {
  const inside = Math.min(Math.max(0, offset), line.length);
  const code = line.charCodeAt(inside);
  return code >= 0xdc00 && code <= 0xdfff ? inside - 1 : inside;
}

function cellsOf(text: string): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  let unit = 0;
  for (const grapheme of graphemesOf(text)) {
    const isTab = grapheme.text === '\t';
    const width = isTab ? TAB_STOP - (at % TAB_STOP) : grapheme.cells;
    const shown = isTab ? ' '.repeat(width) : printable(grapheme.text);
    cells.push({ text: shown, unit, units: grapheme.text.length, at, cells: width });
    at += width;
    unit += grapheme.text.length;
  }
  return cells;
}

interface Marked {
  readonly from: number;
  readonly length: number;
}

function markedCells(cells: readonly Cell[], start: number, end: number): Marked {
  const width = cells.reduce((sum, cell) => sum + cell.cells, 0);
  const from = cells.find((cell) => cell.unit + cell.units > start)?.at ?? width;
  const last = cells.findLast((cell) => cell.unit < end);
  const to = last === undefined ? from : last.at + last.cells;
  return { from, length: Math.max(1, to - from) };
}

interface Cut {
  readonly room: number;
  readonly width: number;
  /** Whether the cells begin where the line does. */
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

function cut(cells: readonly Cell[], marked: Marked, line: Cut): ShownLine {
  const { room, width, isStart, isEnd } = line;
  const inner = room - 2;
  const spare = Math.max(BEFORE_MARK, Math.floor((inner - marked.length) / 2));
  // Of a mark that is wider than the room, two thirds of a line are enough.
  const fitsFromStart = isStart && marked.from + Math.min(marked.length, Math.floor((2 * inner) / 3)) <= inner;
  const wanted = fitsFromStart ? 0 : Math.max(0, marked.from - spare);
  const left = Math.min(wanted, isEnd ? Math.max(0, width - inner) : wanted);
  const shown = cells.filter((cell) => cell.at >= left && cell.at + cell.cells <= left + inner);
  const shownFrom = shown[0]?.at ?? left;
  const shownTo = shown.reduce((end, cell) => Math.max(end, cell.at + cell.cells), shownFrom);
  const before = isStart && shownFrom === 0 ? '' : ELLIPSIS;
  const after = isEnd && shownTo === width ? '' : ELLIPSIS;
  const from = before.length + marked.from - shownFrom;
  const length = Math.max(1, Math.min(marked.length, shownTo - marked.from));
  return { text: `${before}${joined(shown)}${after}`, from, length };
}

function joined(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

/** A sheet as data, before any library of Excel sees it. Rows and columns count from 1. */
export interface Sheet {
  /** As its tab has it: at most 31 characters. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Row of the heads that stay in view and are printed on every page. */
  readonly headRow: number;
  /** Columns that stay in view at the left. */
  readonly frozenColumns: number;
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Merge[];
  readonly landscape: boolean;
  /** Whether everything in it may be changed: what is only read by people, and sorted by them. */
  readonly isFree: boolean;
  /** The range that has buttons to sort and filter by. */
  readonly filter?: string | undefined;
  readonly hidden: boolean;
  readonly tab: string;
  /** Conditional looks: what is said in words gets a colour besides. */
  readonly looks: readonly Look[];
  /** Heights of rows in points, where a text needs more than one line. */
  readonly heights: ReadonlyMap<number, number>;
}

export interface Column {
  /** In characters. */
  readonly width: number;
  /** What serves the formulas: hidden, and not printed. */
  readonly technical?: boolean;
}

export type Merge = readonly [row: number, column: number, lastRow: number, lastColumn: number];

export interface PlacedCell extends Cell {
  readonly row: number;
  readonly column: number;
}

/** A text never becomes a formula, whatever it begins with. */
export type CellValue = string | number | { readonly formula: string; readonly result?: string | number | undefined };

export interface Cell {
  readonly value?: CellValue | undefined;
  readonly style: StyleName;
  /** How a number is shown, in the words of Excel: `0.00%`. */
  readonly format?: string | undefined;
  /** What may be typed. */
  readonly choice?: Choice | undefined;
  /** Shown beside the cell: what it is about, in words. */
  readonly note?: string | undefined;
  /** By which formulas and people may call it. */
  readonly name?: string | undefined;
}

/** The look of a cell. What begins with `input` may be typed into. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'hint'
  | 'head'
  | 'id'
  | 'text'
  | 'figure'
  | 'branch'
  | 'branch-figure'
  | 'total'
  | 'total-figure'
  | 'bar'
  | 'technical'
  | 'input'
  | 'input-text'
  | 'input-figure'
  | 'closed';

/** What Excel lets a person type, and what it says before and after. */
export type Choice = ChoiceRule & {
  readonly title: string;
  readonly prompt: string;
  readonly error: string;
};

export type ChoiceRule =
  /** One of the cells of a range: `'Danh mục'!$A$2:$A$6`. */
  | { readonly kind: 'list'; readonly range: string }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'date' }
  /** A day, or a word that says it was not done. */
  | { readonly kind: 'date-or'; readonly cell: string; readonly word: string }
  | { readonly kind: 'any' };

/** Cells of a range that get another look where a formula holds. */
export interface Look {
  readonly range: string;
  readonly formula: string;
  readonly look: 'good' | 'bad' | 'open' | 'left-out';
}

/** `A1` of a place. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

/** `$A$1` of a place. */
export function fixedAddress(row: number, column: number): string {
  return `$${lettersOf(column)}$${row}`;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A sheet as a formula on another one has it. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** Puts cells down one by one. */
export interface SheetDraft {
  readonly put: (row: number, column: number, cell: Cell) => void;
  readonly merge: (...merge: Merge) => void;
  readonly look: (look: Look) => void;
  readonly height: (row: number, points: number) => void;
  readonly done: () => Sheet;
}

export type SheetHead = Pick<Sheet, 'name' | 'columns' | 'headRow' | 'frozenColumns'> &
  Partial<Pick<Sheet, 'landscape' | 'hidden' | 'tab' | 'isFree' | 'filter'>>;

export function draftSheet(head: SheetHead): SheetDraft {
  const cells: PlacedCell[] = [];
  const merges: Merge[] = [];
  const looks: Look[] = [];
  const heights = new Map<number, number>();
  return {
    put: (row, column, cell) => cells.push({ ...cell, row, column }),
    merge: (...merge) => merges.push(merge),
    look: (look) => looks.push(look),
    height: (row, points) => heights.set(row, points),
    done: () => ({
      landscape: true,
      isFree: false,
      hidden: false,
      tab: '9AA5B1',
      ...head,
      cells,
      merges,
      looks,
      heights,
    }),
  };
}

/** Lines that a text takes in a column of so many characters, as nearly as can be told without its font. */
export function linesOf(text: string, width: number): number {
  // Letters of Times New Roman are narrower than the digits by which Excel measures a column.
  const room = Math.max(1, width * 1.12);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** Points of a row of so many lines; a row of Excel is at most 409 points high. */
export const heightOf = (lines: number): number => Math.min(405, 4 + lines * 14.5);

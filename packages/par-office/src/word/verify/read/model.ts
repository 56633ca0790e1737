import type { ParagraphProperties } from './properties';

/** A stretch of letters that look alike. */
export interface Run {
  readonly text: string;
  /** Of the letters that are in it: of plain ones, of those with accents, or of both. */
  readonly fonts: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | undefined;
  readonly language: string | undefined;
}

/** The cell of a table that a line stands in. */
export interface Cell {
  /** Which table, row and column, each counted from zero. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
}

/** A line as its author ended it: a paragraph, or what stands between two breaks or tabs of one. */
export interface Line {
  /** Which paragraph of the file, from one. */
  readonly paragraph: number;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly style: string;
  readonly properties: ParagraphProperties;
  /** The sign that Word puts before it: `I.`, `a)`. */
  readonly sign: string;
  readonly cell: Cell | undefined;
  readonly inTextBox: boolean;
  /** Which section, from zero. */
  readonly section: number;
  /** The width in which it stands, in twips; undefined where it cannot be told. */
  readonly room: number | undefined;
  /** The lengths of the straight lines that are anchored here, in twips. */
  readonly drawn: readonly number[];
  /** Whether the next thing in the body is a table. */
  readonly beforeTable: boolean;
}

export interface Section {
  readonly width: number;
  readonly height: number;
  readonly isLandscape: boolean;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number | undefined>>;
  readonly hasTitlePage: boolean;
  readonly numberFormat: string | undefined;
  readonly numberStart: number | undefined;
  /** What stands at the top and the bottom of its pages; undefined where nothing does. */
  readonly header: PagePart | undefined;
  readonly firstHeader: PagePart | undefined;
  readonly footer: PagePart | undefined;
  readonly hasTable: boolean;
}

/** A header or footer. */
export interface PagePart {
  /** The line with the number of the page. */
  readonly number: Line | undefined;
  /** How the field of the number is written: `PAGE \* ROMAN`. */
  readonly instruction: string;
  /** Whether a tab or a frame puts it into the middle. */
  readonly isPlaced: boolean;
}

export interface TableRead {
  readonly hasBorders: boolean;
}

/** A file of Word as far as its form is looked at. */
export interface DocumentRead {
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly tables: readonly TableRead[];
  readonly trackedChanges: number;
  readonly comments: number;
  /** As Word has last counted them. */
  readonly pages: number | undefined;
}

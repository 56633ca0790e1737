/** A chart of the page: a picture, and where its figures stand as text. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** Markup of an SVG picture, without styles and scripts of its own. */
  readonly svg: string;
  /** The table that holds the same figures. */
  readonly table: string;
  /** With long labels: across the page. */
  readonly isWide?: true;
  /** What the picture leaves out. */
  readonly note?: string;
}

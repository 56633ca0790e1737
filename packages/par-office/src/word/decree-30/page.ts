import type { Bilingual, Provenance } from '@soctrang/par-core/directive';
import { IN_ANNEX_I } from './source';

/** A4, in millimetres; a document stands upright, and only wide tables may turn the page. */
export const PAPER = { width: 210, height: 297, provenance: IN_ANNEX_I } as const;

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** The least and the most that a margin may be, in millimetres, and what is written. */
export interface Margin {
  readonly name: Bilingual;
  readonly low: number;
  readonly high: number;
  readonly written: number;
  readonly provenance: Provenance;
}

export const MARGINS: Readonly<Record<Side, Margin>> = {
  top: { name: { vi: 'trên', en: 'top' }, low: 20, high: 25, written: 20, provenance: IN_ANNEX_I },
  bottom: { name: { vi: 'dưới', en: 'bottom' }, low: 20, high: 25, written: 20, provenance: IN_ANNEX_I },
  left: { name: { vi: 'trái', en: 'left' }, low: 30, high: 35, written: 30, provenance: IN_ANNEX_I },
  right: { name: { vi: 'phải', en: 'right' }, low: 15, high: 20, written: 15, provenance: IN_ANNEX_I },
};

/** The width of the text on an upright page, in millimetres. */
export const TEXT_WIDTH = PAPER.width - MARGINS.left.written - MARGINS.right.written;

/** The same on a page on its side, whose edges keep their margins. */
export const WIDE_TEXT_WIDTH = PAPER.height - MARGINS.left.written - MARGINS.right.written;

/** The two columns of the head, agency and national title, in percent of the text. */
export const HEAD_COLUMNS = { left: 38, right: 62, provenance: IN_ANNEX_I } as const;

/** In annex I, with Unicode letters by TCVN 6909:2001, in black. */
export const FONT = 'Times New Roman';

/** The paragraphs of the body: the first line's indents in centimetres, spaces in points, lines in single lines. */
export const PARAGRAPH = {
  firstLines: [1, 1.27],
  firstLine: 1.27,
  leastSpace: 6,
  space: 6,
  leastLine: 1,
  mostLine: 1.5,
  line: 1.1,
  provenance: IN_ANNEX_I,
} as const;

import type { Style } from 'exceljs';
import type { Look, StyleName } from './sheet';

const FONT = { name: 'Times New Roman', size: 11 };
const LINE = { style: 'thin', color: { argb: 'FFB8C0C8' } } as const;
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };
const fill = (argb: string): Style['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const TOP = { vertical: 'top', wrapText: true } as const;
const FIGURE = { vertical: 'top', horizontal: 'right' } as const;

type Looks = Partial<Style> & { readonly open?: boolean };

/** Every look there is; `open` cells may be typed into. */
const STYLES: Readonly<Record<StyleName, Looks>> = {
  title: { font: { ...FONT, size: 15, bold: true }, alignment: { vertical: 'middle' } },
  subtitle: { font: { ...FONT, bold: true }, alignment: { vertical: 'top', wrapText: true } },
  hint: { font: { ...FONT, italic: true, color: { argb: 'FF4A5560' } }, alignment: TOP },
  head: {
    font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: fill('FF1F4E79'),
    border: BOX,
    alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  },
  id: { font: FONT, border: BOX, alignment: { vertical: 'top', horizontal: 'left', wrapText: true }, numFmt: '@' },
  text: { font: FONT, border: BOX, alignment: TOP },
  figure: { font: FONT, border: BOX, alignment: FIGURE },
  branch: { font: { ...FONT, bold: true }, fill: fill('FFE4ECF4'), border: BOX, alignment: TOP },
  'branch-figure': { font: { ...FONT, bold: true }, fill: fill('FFE4ECF4'), border: BOX, alignment: FIGURE },
  total: { font: { ...FONT, size: 12, bold: true }, fill: fill('FFD5E1EE'), border: BOX, alignment: TOP },
  'total-figure': { font: { ...FONT, size: 12, bold: true }, fill: fill('FFD5E1EE'), border: BOX, alignment: FIGURE },
  bar: { font: { ...FONT, color: { argb: 'FF2E75B6' } }, border: BOX, alignment: { vertical: 'top' } },
  technical: { font: { ...FONT, size: 9, color: { argb: 'FF7A8590' } }, alignment: { vertical: 'top' } },
  input: { font: FONT, fill: fill('FFFFF8DC'), border: BOX, alignment: { ...TOP, horizontal: 'left' }, open: true },
  'input-text': { font: FONT, fill: fill('FFFFF8DC'), border: BOX, alignment: TOP, numFmt: '@', open: true },
  'input-figure': { font: FONT, fill: fill('FFFFF8DC'), border: BOX, alignment: FIGURE, open: true },
  closed: { font: FONT, fill: fill('FFF0F1F3'), border: BOX, alignment: TOP },
};

/** The look of a cell, as ExcelJS takes it. Only what may be typed into is not locked. */
export function styleOf(name: StyleName, format: string | undefined): Partial<Style> {
  const { open = false, ...style } = STYLES[name];
  return { ...style, ...(format !== undefined && { numFmt: format }), protection: { locked: !open } };
}

/** What is said in words besides; the mark in the text says the same without colour. */
export const LOOKS: Readonly<Record<Look['look'], { readonly font: string; readonly fill: string }>> = {
  good: { font: 'FF1B5E20', fill: 'FFE3F2E1' },
  bad: { font: 'FF9C0006', fill: 'FFFFE1E1' },
  open: { font: 'FF7A4B00', fill: 'FFFFF0D6' },
  'left-out': { font: 'FF5A6570', fill: 'FFECEEF0' },
};

import { textReader, unescaped } from './shared-strings';
import type { CellFormat } from './styles';
import { readXml } from './xml';

/** A cell that holds something. Rows and columns count from 1. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula its last result; undefined where nobody has reckoned it yet. */
  readonly value: string | number | boolean | undefined;
  /** An error of Excel: `#DIV/0!`. */
  readonly error?: string;
  readonly hasFormula: boolean;
  readonly format: CellFormat;
}

export interface SheetOptions {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly most: number;
}

/** The cells of a sheet that hold something; undefined where it is no XML. */
export function readSheet(
  xml: Uint8Array,
  { strings, formats, most }: SheetOptions,
): readonly ReadCell[] | 'too-many' | undefined {
  const cells: ReadCell[] = [];
  let seen = 0;
  let row = 0;
  let column = 0;
  let attributes: Readonly<Record<string, string>> = {};
  let value: string[] | undefined;
  let inline: string | undefined;
  let hasFormula = false;
  let inValue = false;
  const inlineText = textReader('is', (text) => {
    inline = text;
  });
  const close = (): void => {
    const format = formats[Number(attributes.s ?? 0)] ?? 'other';
    const raw = value?.join('');
    const read = cellContent(attributes.t, raw, inline, strings);
    if (read === undefined && !hasFormula) return;
    const isError = attributes.t === 'e' && raw !== undefined;
    cells.push({ row, column, value: isError ? undefined : read, hasFormula, format, ...(isError && { error: raw }) });
  };
  const isSound = readXml(xml, {
    open: (name, own) => {
      if (name === 'row') {
        row = placeOf(own.r) ?? row + 1;
        column = 0;
      } else if (name === 'c') {
        seen++;
        attributes = own;
        const at = addressIn(own.r);
        column = at?.column ?? column + 1;
        row = at?.row ?? row;
        value = undefined;
        inline = undefined;
        hasFormula = false;
      } else if (name === 'v') {
        value = [];
        inValue = true;
      } else if (name === 'f') hasFormula = true;
      else inlineText.open(name);
    },
    close: (name) => {
      if (name === 'v') inValue = false;
      else if (name === 'c') close();
      else inlineText.close(name);
    },
    text: (text) => {
      if (inValue) value?.push(text);
      else inlineText.text(text);
    },
    enough: () => seen > most,
  });
  if (seen > most) return 'too-many';
  return isSound ? cells : undefined;
}

function cellContent(
  type: string | undefined,
  raw: string | undefined,
  inline: string | undefined,
  strings: readonly string[],
): string | number | boolean | undefined {
  if (type === 'inlineStr') return inline === '' ? undefined : inline;
  if (raw === undefined || raw === '') return undefined;
  switch (type) {
    case 's': {
      const text = strings[Number(raw)];
      return text === '' ? undefined : text;
    }
    case 'str':
    case 'e':
    case 'd':
      return unescaped(raw);
    case 'b':
      return raw === '1' || raw === 'true';
    default: {
      const number = Number(raw);
      return Number.isFinite(number) ? number : raw;
    }
  }
}

/** Excel has 1,048,576 rows and 16,384 columns. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

function placeOf(text: string | undefined): number | undefined {
  const place = Number(text);
  return text !== undefined && Number.isInteger(place) && place >= 1 && place <= LAST_ROW ? place : undefined;
}

function addressIn(text: string | undefined): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(text ?? '') ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = placeOf(digits);
  return row === undefined || column > LAST_COLUMN ? undefined : { row, column };
}

import type { Language } from '@soctrang/par-core/report';
import type { Picture } from '@soctrang/par-core/rollup';
import { SUMMARY_WORDS, type SummaryWord } from '../../messages/summary-workbook-words';
import { putHeading } from '../workbook/heading';
import {
  addressOf,
  type CellValue,
  draftSheet,
  heightOf,
  linesOf,
  type Sheet,
  type SheetDraft,
  type StyleName,
} from '../workbook/sheet';

export interface SummaryContext {
  readonly picture: Picture;
  readonly language: Language;
  readonly say: (word: SummaryWord, args?: Readonly<Record<string, string | number>>) => string;
  /** The name of an agency; its id where nobody knows it. */
  readonly agency: (id: string) => string;
  readonly subtitle: string;
}

export function summaryContext(picture: Picture, language: Language, subtitle: string): SummaryContext {
  const names = new Map(picture.agencies.map(({ id, name }) => [id, name[language]]));
  return {
    picture,
    language,
    subtitle,
    agency: (id) => names.get(id) ?? id,
    say: (word, args = {}) =>
      SUMMARY_WORDS[word][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(args[name] ?? whole)),
  };
}

/** A column of a table of a summary. */
export interface SummaryColumn {
  readonly head: string;
  readonly width: number;
  readonly style?: StyleName;
  readonly format?: string;
}

export interface SummaryRow {
  readonly cells: readonly (CellValue | undefined)[];
  readonly isTotal?: boolean;
}

const TABLE_HEAD = 4;
export const FIRST = TABLE_HEAD + 1;

/** A table that people sort and filter: heads that stay, a row for each thing, nothing locked. */
export function tableSheet(
  { say, subtitle }: SummaryContext,
  word: SummaryWord,
  hint: string,
  columns: readonly SummaryColumn[],
  rows: readonly SummaryRow[],
  more: (sheet: SheetDraft, lastRow: number) => void = () => undefined,
): Sheet {
  const last = TABLE_HEAD + Math.max(1, rows.length);
  const sheet = draftSheet({
    name: say(word),
    columns: columns.map(({ width }) => ({ width })),
    headRow: TABLE_HEAD,
    frozenColumns: 1,
    isFree: true,
    tab: '1F4E79',
    ...(rows.every(({ isTotal }) => !isTotal) &&
      rows.length > 0 && { filter: `${addressOf(TABLE_HEAD, 1)}:${addressOf(last, columns.length)}` }),
  });
  putHeading(sheet, {
    title: say(word),
    subtitle,
    hint: rows.length === 0 ? say('none') : hint,
    heads: columns.map(({ head }) => head),
    widths: columns.map(({ width }) => width),
  });
  rows.forEach(({ cells, isTotal = false }, index) => {
    const row = FIRST + index;
    for (const [place, { style = 'text', format }] of columns.entries()) {
      const value = cells[place];
      const isFigure = style === 'figure';
      sheet.put(row, place + 1, {
        value,
        style: isTotal ? (isFigure ? 'branch-figure' : 'branch') : style,
        ...(format !== undefined && { format }),
      });
    }
    const lines = columns.map(({ width }, place) => {
      const value = cells[place];
      return typeof value === 'string' ? linesOf(value, width - 2) : 1;
    });
    sheet.height(row, heightOf(Math.max(1, ...lines)));
  });
  more(sheet, last);
  return sheet.done();
}

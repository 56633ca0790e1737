/// <reference path="../exceljs-bare.d.ts" />
import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Choice, PlacedCell, Sheet } from './sheet';
import { LOOKS, styleOf } from './styles';

/** What a workbook says of itself. */
export interface BookProperties {
  readonly title: string;
  readonly subject: string;
  /** The agency, or whoever hands it out. */
  readonly creator: string;
  /** The day that stands as the day it was made; the time of day is always the same. */
  readonly today: string;
}

/**
 * A workbook of such sheets as the bytes of an .xlsx file; the same sheets give the same bytes. Excel reckons every formula
 * anew when it opens the file. ExcelJS is loaded here and nowhere else.
 */
export async function workbookBytes(sheets: readonly Sheet[], properties: BookProperties): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs/dist/exceljs.bare.min.js');
  const book = new ExcelJS.Workbook();
  const made = new Date(`${properties.today}T00:00:00Z`);
  Object.assign(book, { created: made, modified: made, lastModifiedBy: properties.creator });
  Object.assign(book, { title: properties.title, subject: properties.subject, creator: properties.creator });
  book.calcProperties = { fullCalcOnLoad: true };
  for (const sheet of sheets) await addSheet(book, sheet);
  return repacked(new Uint8Array(await book.xlsx.writeBuffer()));
}

async function addSheet(book: Workbook, sheet: Sheet): Promise<void> {
  const { headRow, frozenColumns, columns } = sheet;
  const made = book.addWorksheet(sheet.name, {
    properties: { tabColor: { argb: `FF${sheet.tab}` }, defaultRowHeight: 16 },
    state: sheet.hidden ? 'hidden' : 'visible',
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: headRow, showGridLines: false, zoomScale: 100 }],
    pageSetup: {
      paperSize: 9,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(headRow > 0 && { printTitlesRow: `${headRow}:${headRow}` }),
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  columns.forEach(({ width, technical = false }, index) => {
    const column = made.getColumn(index + 1);
    column.width = width;
    column.hidden = technical;
  });
  for (const cell of sheet.cells) putCell(made, cell);
  for (const merge of sheet.merges) made.mergeCells([...merge] as [number, number, number, number]);
  for (const [row, height] of sheet.heights) made.getRow(row).height = height;
  sheet.looks.forEach(({ range, formula, look }, index) => {
    const { font, fill } = LOOKS[look];
    made.addConditionalFormatting({
      ref: range,
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [formula],
          style: {
            font: { color: { argb: font } },
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } },
          },
        },
      ],
    });
  });
  if (sheet.filter !== undefined) made.autoFilter = sheet.filter;
  if (sheet.isFree) return;
  // No password: what is locked is locked against slips, not against anybody.
  await made.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    autoFilter: true,
  });
}

function putCell(sheet: Worksheet, cell: PlacedCell): void {
  const at = sheet.getCell(cell.row, cell.column);
  const { value } = cell;
  if (value !== undefined) {
    if (typeof value === 'string') at.value = shownAsItIs(value);
    else if (typeof value === 'number') at.value = value;
    else at.value = { formula: value.formula, ...(value.result !== undefined && { result: value.result }) } as never;
  }
  at.style = styleOf(cell.style, cell.format);
  if (cell.choice) at.dataValidation = validationOf(cell.choice);
  if (cell.note !== undefined)
    at.note = {
      texts: [{ text: cell.note, font: { name: 'Times New Roman', size: 10 } }],
      margins: { insetmode: 'auto' },
    };
  if (cell.name !== undefined) at.name = cell.name;
}

/** Excel would take `_x000A_` in a text for a line break. */
const shownAsItIs = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/giu, '_x005F_');

/** As long as Excel allows each of them. */
const TITLE = 32;
const PROMPT = 255;
const ERROR = 225;

function validationOf(choice: Choice): DataValidation {
  const said = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: cut(choice.title, TITLE),
    prompt: cut(choice.prompt, PROMPT),
    showErrorMessage: choice.kind !== 'any',
    errorTitle: cut(choice.title, TITLE),
    error: cut(choice.error, ERROR),
    errorStyle: 'stop',
  };
  switch (choice.kind) {
    case 'list':
      return { ...said, type: 'list', formulae: [choice.range] };
    case 'number': {
      const { least = -1e15, most = 1e15 } = choice;
      return { ...said, type: 'decimal', operator: 'between', formulae: [least, most] };
    }
    case 'whole':
      return { ...said, type: 'whole', operator: 'greaterThanOrEqual', formulae: [0] };
    case 'date':
      // Days of this century; Excel keeps a day as a number.
      return { ...said, type: 'decimal', operator: 'between', formulae: [36526, 73415] };
    case 'date-or':
      return {
        ...said,
        type: 'custom',
        formulae: [`OR(ISNUMBER(${choice.cell}),${choice.cell}="${choice.word}")`],
      };
    case 'any':
      return { ...said, type: 'custom', formulae: ['TRUE'], showErrorMessage: false };
    default: {
      const unknown: never = choice;
      return unknown;
    }
  }
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** The day on which every part of the archive was made, so that the same sheets are the same bytes. */
const MADE = new Date(2021, 8, 24);

/** Writes the archive anew in a fixed order and with a fixed time, and gives every note room for its text. */
function repacked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const ordered: Zippable = {};
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const part = parts[name] ?? new Uint8Array();
    ordered[name] = /vmlDrawing\d+\.vml$/u.test(name) ? strToU8(withRoom(strFromU8(part))) : part;
  }
  return zipSync(ordered, { level: 6, mtime: MADE });
}

/** What the archive is, comes first. */
const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2);

/** A note is six columns wide and ten rows high: the words of a rule need more than the two by four of ExcelJS. */
function withRoom(drawing: string): string {
  return drawing
    .replaceAll('width:97.8pt;height:59.1pt', 'width:300pt;height:150pt')
    .replace(
      /<x:Anchor>(\d+), (\d+), (\d+), (\d+), (\d+), (\d+), (\d+), (\d+)<\/x:Anchor>/gu,
      (_, left, l, top, t, _right, r, _bottom, b) =>
        `<x:Anchor>${left}, ${l}, ${top}, ${t}, ${Number(left) + 5}, ${r}, ${Number(top) + 9}, ${b}</x:Anchor>`,
    );
}

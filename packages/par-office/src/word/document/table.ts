import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { TEXT_WIDTH, WIDE_TEXT_WIDTH } from '../decree-30/page';
import { twipsOfMm } from '../decree-30/units';
import type { Block, Column } from './blocks';
import { paragraphsOf } from './prose';
import { ALIGNMENTS, CELL_HEAD_STYLE, CELL_STYLE } from './styles';

type TableBlock = Extract<Block, { kind: 'table' }>;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;

/** Whether a table needs more room than an upright page has. */
export function isWide({ columns }: Pick<TableBlock, 'columns'>): boolean {
  return columns.reduce((sum, { width }) => sum + width, 0) > TEXT_WIDTH;
}

/** The widths of the columns in twips, together as wide as the text. */
function widthsOf(columns: readonly Column[], whole: number): readonly number[] {
  const wanted = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width * whole) / wanted));
  const left = whole - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + left : width));
}

/** A table whose head is repeated on every page, and whose rows are not torn apart. */
export function tableOf(block: TableBlock): Table {
  const { columns, rows } = block;
  const whole = twipsOfMm(isWide(block) ? WIDE_TEXT_WIDTH : TEXT_WIDTH);
  const widths = widthsOf(columns, whole);
  const cell = (index: number, children: readonly Paragraph[]): TableCell =>
    new TableCell({
      children,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cell(index, [new Paragraph({ style: CELL_HEAD_STYLE, children: [new TextRun(title)] })]),
    ),
  });
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: 60, right: 60, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      head,
      ...rows.map(
        ({ cells, bold = false }) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ align = 'left' }, index) => {
              const lines = paragraphsOf(cells[index] ?? '');
              return cell(
                index,
                (lines.length === 0 ? [''] : lines).map(
                  (line) =>
                    new Paragraph({
                      style: CELL_STYLE,
                      alignment: ALIGNMENTS[align],
                      children: [new TextRun({ text: line, bold })],
                    }),
                ),
              );
            }),
          }),
      ),
    ],
  });
}

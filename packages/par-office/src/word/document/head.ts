import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { dateLine } from '../decree-30/date-line';
import { DRAFT_MARK, MOTTO, NATIONAL_TITLE } from '../decree-30/elements';
import { numberLine } from '../decree-30/number-line';
import { HEAD_COLUMNS, TEXT_WIDTH } from '../decree-30/page';
import { twipsOfMm } from '../decree-30/units';
import type { OfficialDocument } from './blocks';
import { draftParagraph } from './draft';
import { capitals, elementParagraph, ruleBelow } from './paragraphs';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Two columns without borders, side by side on the width of an upright page. */
export function twoColumns(
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  left: number,
): Table {
  const whole = twipsOfMm(TEXT_WIDTH);
  const widths = [Math.round((whole * left) / 100), whole - Math.round((whole * left) / 100)];
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) => new TableCell({ children, width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
          ),
        }),
    ),
  });
}

/** The head of the first page: agency and number at the left, national title, motto, place and date at the right. */
export function headTable(document: OfficialDocument): Table {
  const { superior, agency, number, symbol, place, date, year, isDraft } = document;
  const whole = twipsOfMm(TEXT_WIDTH);
  const room = { left: (whole * HEAD_COLUMNS.left) / 100, right: (whole * HEAD_COLUMNS.right) / 100 };
  const name = capitals(agency);
  return twoColumns(
    [
      [
        [
          ...(superior === undefined ? [] : [elementParagraph('superior', capitals(superior))]),
          elementParagraph('agency', name),
          ruleBelow('agency', name, room.left),
        ],
        [
          elementParagraph('nationalTitle', NATIONAL_TITLE),
          elementParagraph('motto', MOTTO),
          ruleBelow('motto', MOTTO, room.right),
        ],
      ],
      [
        [elementParagraph('number', numberLine(number, symbol)), ...(isDraft ? [draftParagraph(DRAFT_MARK)] : [])],
        [elementParagraph('placeAndDate', dateLine(place, date, year))],
      ],
    ],
    HEAD_COLUMNS.left,
  );
}

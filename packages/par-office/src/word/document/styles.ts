import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { type Alignment, ELEMENTS, type Element, type ElementId, elementOf } from '../decree-30/elements';
import { FONT, PARAGRAPH } from '../decree-30/page';
import { TWIPS_OF_POINT, twipsOfMm } from '../decree-30/units';

const VIETNAMESE = 'vi-VN';

/** Lines are counted in 240ths of a single one. */
const LINE = 240;

export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.BOTH,
} as const satisfies Readonly<Record<Alignment, string>>;

/** The id of an element's style inside the file; headings keep the ids that Word knows. */
export function styleId(id: ElementId): string {
  switch (id) {
    case 'part':
      return 'Heading1';
    case 'item':
      return 'Heading2';
    default:
      return `Par${id[0]?.toUpperCase() ?? ''}${id.slice(1)}`;
  }
}

export const CELL_STYLE = 'ParCell';
export const CELL_HEAD_STYLE = 'ParCellHead';
export const CAPTION_STYLE = 'ParTableCaption';
export const DRAFT_STYLE = 'ParDraft';
export const RULE_STYLE = 'ParRule';

/** Size of the letters of tables, in points: the decree does not say it. */
const CELL_SIZE = 12;

const halfPoints = (points: number): number => points * 2;
const FIRST_LINE = twipsOfMm(PARAGRAPH.firstLine * 10);
const SPACE = PARAGRAPH.space * TWIPS_OF_POINT;
const BODY_SPACING = { before: 0, after: SPACE, line: Math.round(PARAGRAPH.line * LINE), lineRule: LineRuleType.AUTO };
const NO_SPACING = { before: 0, after: 0, line: LINE, lineRule: LineRuleType.AUTO };

function runOf({ written, bold = false, italic = false }: Element) {
  return { size: halfPoints(written), bold, italics: italic };
}

function styleOf(
  id: ElementId,
  paragraph: IParagraphStyleOptions['paragraph'],
  next?: ElementId,
): IParagraphStyleOptions {
  const element = elementOf(id);
  return {
    id: styleId(id),
    name: element.style,
    basedOn: 'Normal',
    next: styleId(next ?? id),
    quickFormat: true,
    run: runOf(element),
    paragraph: { spacing: NO_SPACING, ...paragraph },
  };
}

const CENTERED = { alignment: AlignmentType.CENTER, spacing: NO_SPACING };
const HEADING = {
  alignment: AlignmentType.BOTH,
  indent: { firstLine: FIRST_LINE },
  spacing: { ...BODY_SPACING, before: SPACE },
  keepNext: true,
};

/** The styles of a document: one for each element of the decree, so that who goes on editing finds them by their names. */
export function documentStyles(): IStylesOptions {
  const { body, part, item } = ELEMENTS;
  const cell = { basedOn: 'Normal', quickFormat: true, run: { size: halfPoints(CELL_SIZE) } };
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(body.written),
          color: '000000',
          language: { value: VIETNAMESE, eastAsia: VIETNAMESE },
        },
        paragraph: { spacing: NO_SPACING },
      },
      heading1: {
        name: part.style,
        next: styleId('body'),
        run: { ...runOf(part), color: '000000', font: FONT },
        paragraph: { ...HEADING, numbering: { reference: NUMBERING, level: 0 }, outlineLevel: 0 },
      },
      heading2: {
        name: item.style,
        next: styleId('body'),
        run: { ...runOf(item), color: '000000', font: FONT },
        paragraph: { ...HEADING, numbering: { reference: NUMBERING, level: 1 }, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      styleOf('superior', CENTERED),
      styleOf('agency', CENTERED),
      styleOf('nationalTitle', CENTERED),
      styleOf('motto', CENTERED),
      styleOf('number', { ...CENTERED, spacing: { ...NO_SPACING, before: SPACE } }),
      styleOf('placeAndDate', { ...CENTERED, spacing: { ...NO_SPACING, before: SPACE } }),
      styleOf('type', { ...CENTERED, spacing: { ...NO_SPACING, before: 4 * SPACE }, keepNext: true }, 'subject'),
      styleOf('subject', { ...CENTERED, keepNext: true }, 'body'),
      styleOf('addressee', { ...CENTERED, spacing: { ...NO_SPACING, before: SPACE, after: 2 * SPACE } }, 'body'),
      styleOf('body', { alignment: AlignmentType.BOTH, indent: { firstLine: FIRST_LINE }, spacing: BODY_SPACING }),
      styleOf('authority', { ...CENTERED, keepNext: true }),
      styleOf('signer', { ...CENTERED, spacing: { ...NO_SPACING, before: SIGNATURE_SPACE } }),
      styleOf('recipientsHead', { keepNext: true }, 'recipient'),
      styleOf('recipient', {}),
      styleOf('appendix', { ...CENTERED, keepNext: true }, 'appendixName'),
      styleOf('appendixName', { ...CENTERED, spacing: { ...NO_SPACING, after: 2 * SPACE } }, 'body'),
      styleOf('pageNumber', CENTERED),
      { ...cell, id: CELL_STYLE, name: 'Ô của bảng', paragraph: { spacing: CELL_SPACING } },
      {
        ...cell,
        id: CELL_HEAD_STYLE,
        name: 'Đầu cột của bảng',
        run: { ...cell.run, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: CELL_SPACING },
      },
      {
        ...cell,
        id: CAPTION_STYLE,
        name: 'Tên bảng',
        run: { size: halfPoints(ELEMENTS.body.written - 1), italics: true },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { ...NO_SPACING, before: SPACE, after: SPACE },
          keepNext: true,
        },
      },
      {
        ...cell,
        id: DRAFT_STYLE,
        name: 'Dự thảo',
        run: { size: halfPoints(ELEMENTS.number.written), bold: true },
        paragraph: { ...CENTERED, spacing: { ...NO_SPACING, before: SPACE } },
      },
      // A line so low that it only carries its border.
      {
        ...cell,
        id: RULE_STYLE,
        name: 'Đường kẻ',
        run: { size: 4 },
        paragraph: { spacing: { before: 30, after: 0, line: 60, lineRule: LineRuleType.EXACT } },
      },
    ],
  };
}

/** Room for a signature and a seal above the name. */
const SIGNATURE_SPACE = 72 * TWIPS_OF_POINT;
const CELL_SPACING = { before: 40, after: 40, line: LINE, lineRule: LineRuleType.AUTO };

/** The name of the numbering of parts and items. */
export const NUMBERING = 'par-parts';

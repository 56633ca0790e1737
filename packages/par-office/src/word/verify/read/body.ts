import { FONT } from '../../decree-30/page';
import { TWIPS_OF_POINT } from '../../decree-30/units';
import type { Cell, Line, PagePart, Run, Section, TableRead } from './model';
import type { Counter } from './numbering';
import {
  isDrawn,
  type LetterProperties,
  lettersOf,
  type ParagraphProperties,
  paragraphOf,
  type ThemeFonts,
} from './properties';
import type { ResolvedStyle, Styles } from './styles';
import { childOf, childrenOf, numberOf, valOf, within, type XmlNode } from './xml';

interface Surroundings {
  readonly styles: Styles;
  readonly theme: ThemeFonts;
  readonly count: Counter;
}

interface Place {
  readonly cell: Cell | undefined;
  readonly room: number | undefined;
  readonly inTextBox: boolean;
  readonly beforeTable: boolean;
}

/** What stands between two breaks of a paragraph. */
interface Piece {
  readonly runs: Run[];
  readonly drawn: number[];
}

const EMU_OF_TWIP = 635;
/** Word's own size where nobody says one, in points. */
const USUAL_SIZE = 10;
const CELL_MARGIN = 108;
/** What is deleted, and what is only there for programs that know less. */
const PASSED_OVER = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:sectPr',
]);
const CHANGES = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange']);

/** Reads the lines of a part of a file, paragraph by paragraph. */
export class BodyReader {
  readonly #around: Surroundings;
  readonly #lines: Line[] = [];
  readonly #tables: TableRead[] = [];
  readonly #withTable = new Set<number>();
  #paragraph = 0;
  #section = 0;
  #changes = 0;
  #sections: readonly Section[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
  }

  read(body: XmlNode, sections: readonly Section[]) {
    this.#sections = sections;
    this.#blocks(body.children, { cell: undefined, room: undefined, inTextBox: false, beforeTable: false });
    return {
      lines: this.#lines,
      tables: this.#tables,
      trackedChanges: this.#changes,
      sectionsWithTable: this.#withTable,
    };
  }

  /** A header or footer: its line with the number of the page. */
  pagePart(root: XmlNode): PagePart {
    this.#blocks(root.children, { cell: undefined, room: undefined, inTextBox: false, beforeTable: false });
    for (const paragraph of within(root, 'w:p')) {
      const instruction = instructionOf(paragraph);
      if (!/^\s*PAGE\b/iu.test(instruction)) continue;
      const style = this.#style(paragraph);
      const properties = this.#paragraphProperties(paragraph, style);
      const [piece] = this.#pieces(paragraph, style);
      const number: Line = {
        ...this.#line(paragraph, style, properties, piece ?? { runs: [], drawn: [] }, OUTSIDE),
        runs: [...(piece?.runs ?? []), ...this.#fieldRuns(paragraph, style)],
      };
      const isPlaced =
        [...within(paragraph, 'w:tab')].length > 0 ||
        [...within(paragraph, 'w:framePr'), ...within(paragraph, 'w:ptab')].length > 0;
      return { number, instruction, isPlaced };
    }
    return { number: undefined, instruction: '', isPlaced: false };
  }

  /** The letters that the number of a field would have, where no result of it is kept. */
  #fieldRuns(paragraph: XmlNode, style: ResolvedStyle): readonly Run[] {
    const runs = [...within(paragraph, 'w:r')].filter(
      (run) => [...within(run, 'w:instrText'), ...within(run, 'w:t')].length > 0,
    );
    return runs.map((run) => this.#run('1', this.#letters(run, style)));
  }

  #blocks(nodes: readonly XmlNode[], place: Place): void {
    nodes.forEach((node, index) => {
      if (CHANGES.has(node.name)) this.#changes += 1;
      switch (node.name) {
        case 'w:p':
          this.#readParagraph(node, { ...place, beforeTable: nodes[index + 1]?.name === 'w:tbl' });
          break;
        case 'w:tbl':
          this.#readTable(node, place);
          break;
        case 'w:sdt':
          this.#blocks(childOf(node, 'w:sdtContent')?.children ?? [], place);
          break;
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
        case 'w:smartTag':
          this.#blocks(node.children, place);
          break;
        default:
          break;
      }
    });
  }

  #readTable(table: XmlNode, place: Place): void {
    const properties = childOf(table, 'w:tblPr');
    const number = this.#tables.length;
    const borders =
      childOf(properties, 'w:tblBorders') ?? this.#around.styles.of(valOf(properties, 'w:tblStyle'))?.borders;
    const cells = childrenOf(table, 'w:tr').flatMap((row) => childrenOf(row, 'w:tc'));
    const byTable = borders?.children.some(isDrawn) ?? false;
    const bordersOf = (cell: XmlNode) => childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders');
    const byCell = (cell: XmlNode): boolean => {
      const own = bordersOf(cell);
      return own === undefined || own.children.length === 0 ? byTable : own.children.some(isDrawn);
    };
    this.#tables.push({ hasBorders: cells.some(byCell) });
    this.#withTable.add(this.#section);
    const grid = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
      numberOf(attributes['w:w']),
    );
    const margins = childOf(properties, 'w:tblCellMar');
    const margin = (side: string): number => numberOf(childOf(margins, `w:${side}`)?.attributes['w:w']) ?? CELL_MARGIN;
    const sides = margin('left') + margin('right');
    childrenOf(table, 'w:tr').forEach((row, rowIndex) => {
      const columns = childrenOf(row, 'w:tc');
      columns.forEach((cell, column) => {
        const own = childOf(cell, 'w:tcPr');
        const width = childOf(own, 'w:tcW')?.attributes;
        const wide = width?.['w:type'] === 'dxa' ? numberOf(width['w:w']) : grid[column];
        this.#blocks(cell.children, {
          ...place,
          cell: place.cell ?? { table: number, row: rowIndex, column, columns: columns.length },
          room: wide === undefined || wide === 0 ? undefined : wide - sides,
          beforeTable: false,
        });
      });
    });
  }

  #readParagraph(node: XmlNode, place: Place): void {
    this.#paragraph += 1;
    const style = this.#style(node);
    const properties = this.#paragraphProperties(node, style);
    const { numbering } = properties;
    const sign = numbering && numbering.id !== '0' ? this.#around.count(numbering.id, numbering.level) : '';
    const pieces = this.#pieces(node, style);
    pieces.forEach((piece, index) => {
      this.#lines.push({ ...this.#line(node, style, properties, piece, place), sign: index === 0 ? sign : '' });
    });
    for (const box of boxesOf(node))
      this.#blocks(box.children, { cell: undefined, room: undefined, inTextBox: true, beforeTable: false });
    if (childOf(childOf(node, 'w:pPr'), 'w:sectPr')) this.#section += 1;
  }

  #line(node: XmlNode, style: ResolvedStyle, properties: ParagraphProperties, piece: Piece, place: Place): Line {
    const section = this.#sections[this.#section];
    const { left = 0, right = 0 } = section?.margins ?? {};
    const room = place.room ?? (section && !place.inTextBox ? section.width - left - right : undefined);
    return {
      paragraph: this.#paragraph,
      text: piece.runs
        .map(({ text }) => text)
        .join('')
        .trim(),
      runs: piece.runs.filter(({ text }) => text !== ''),
      style: style.name || (valOf(childOf(node, 'w:pPr'), 'w:pStyle') ?? ''),
      properties,
      sign: '',
      cell: place.cell,
      inTextBox: place.inTextBox,
      section: this.#section,
      room,
      drawn: piece.drawn,
      beforeTable: place.beforeTable,
    };
  }

  #style(node: XmlNode): ResolvedStyle {
    const id = valOf(childOf(node, 'w:pPr'), 'w:pStyle');
    return this.#around.styles.of(id) ?? this.#around.styles.normal;
  }

  #paragraphProperties(node: XmlNode, style: ResolvedStyle): ParagraphProperties {
    const { defaults } = this.#around.styles;
    return { ...defaults.paragraph, ...style.paragraph, ...paragraphOf(childOf(node, 'w:pPr')) };
  }

  #letters(run: XmlNode, style: ResolvedStyle): LetterProperties {
    const { styles, theme } = this.#around;
    const own = childOf(run, 'w:rPr');
    const character = styles.of(valOf(own, 'w:rStyle'));
    return { ...styles.defaults.letters, ...style.letters, ...character?.letters, ...lettersOf(own, theme) };
  }

  #run(text: string, letters: LetterProperties): Run {
    const {
      size = USUAL_SIZE,
      bold = false,
      italic = false,
      capitals = false,
      color,
      language,
      // What Word takes where no font is named.
      ascii = FONT,
      other = ascii,
    } = letters;
    const shown = capitals ? text.toLocaleUpperCase('vi') : text;
    const fonts = new Set<string>();
    if (/[!-~]/u.test(text)) fonts.add(ascii);
    if (/[^\s!-~]/u.test(text)) fonts.add(other);
    return { text: shown, fonts: [...fonts], size, bold, italic, color, language };
  }

  /** The runs of a paragraph, parted where its author broke the line or set a tab inside it. */
  #pieces(node: XmlNode, style: ResolvedStyle): readonly Piece[] {
    const pieces: Piece[] = [{ runs: [], drawn: [] }];
    const last = (): Piece => pieces.at(-1) as Piece;
    const add = (text: string, letters: LetterProperties): void => {
      if (text !== '' && letters.hidden !== true) last().runs.push(this.#run(text, letters));
    };
    const readRun = (run: XmlNode): void => {
      const letters = this.#letters(run, style);
      for (const child of run.children) {
        if (child.name === 'w:t') add(child.text, letters);
        else if (child.name === 'w:noBreakHyphen') add('-', letters);
        else if (child.name === 'w:br' || child.name === 'w:cr' || child.name === 'w:tab')
          pieces.push({ runs: [], drawn: [] });
        else last().drawn.push(...drawnIn(child));
      }
    };
    const walk = (parent: XmlNode): void => {
      for (const child of parent.children) {
        if (CHANGES.has(child.name)) this.#changes += 1;
        if (child.name === 'w:r') readRun(child);
        else if (!PASSED_OVER.has(child.name)) walk(child);
      }
    };
    for (const change of [...within(node, 'w:rPrChange'), ...within(node, 'w:pPrChange')])
      if (change) this.#changes += 1;
    walk(node);
    // A tab at the beginning is an indent, not another line.
    const [first, ...others] = pieces;
    return first && first.runs.length === 0 && first.drawn.length === 0 && others.length > 0 ? others : pieces;
  }
}

const OUTSIDE: Place = { cell: undefined, room: undefined, inTextBox: false, beforeTable: false };

/** The code of the fields of a paragraph. */
function instructionOf(paragraph: XmlNode): string {
  const simple = [...within(paragraph, 'w:fldSimple')].map(({ attributes }) => attributes['w:instr'] ?? '');
  return [...simple, ...[...within(paragraph, 'w:instrText')].map(({ text }) => text)].join(' ').trim();
}

/** The text boxes of a paragraph, each once: newer programs read one form of it, older ones the other. */
function boxesOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child): readonly XmlNode[] => {
    if (child.name === 'mc:Fallback') return [];
    return child.name === 'w:txbxContent' ? [child] : boxesOf(child);
  });
}

/** The lengths of the straight lines that are drawn in a run. */
function drawnIn(node: XmlNode): readonly number[] {
  if (node.name === 'mc:Fallback') return [];
  if (node.name === 'wp:anchor' || node.name === 'wp:inline') {
    const isLine = [...within(node, 'a:prstGeom')].some(({ attributes }) =>
      /^(?:line|straightConnector1)$/u.test(attributes.prst ?? ''),
    );
    const width = numberOf(childOf(node, 'wp:extent')?.attributes.cx);
    return isLine && width !== undefined ? [width / EMU_OF_TWIP] : [];
  }
  if (node.name === 'v:line') return [lengthOfVml(node.attributes)];
  if (node.name === 'v:shape' && /_t(?:20|32)$/u.test(node.attributes.type ?? ''))
    return [lengthOfVml(node.attributes)];
  return node.children.flatMap(drawnIn);
}

function lengthOfVml({ from = '', to = '', style = '' }: Readonly<Record<string, string>>): number {
  const points = (text: string): number =>
    Number.parseFloat(text) * (text.includes('in') ? 72 : text.includes('mm') ? 72 / 25.4 : 1);
  const [, width] = /(?:^|;)\s*width:\s*([\d.]+[a-z]*)/u.exec(style) ?? [];
  const length =
    width === undefined ? points(to.split(',')[0] ?? '') - points(from.split(',')[0] ?? '') : points(width);
  return Number.isNaN(length) ? 0 : Math.abs(length) * TWIPS_OF_POINT;
}

import {
  type FileChild,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { MARGINS, PAPER } from '../decree-30/page';
import { twipsOfMm } from '../decree-30/units';
import type { Block } from './blocks';
import { childrenOf } from './body';
import { styleId } from './styles';
import { isWide } from './table';

type Turn = 'upright' | 'wide';

interface Stretch {
  readonly turn: Turn;
  readonly children: FileChild[];
}

/**
 * A text in stretches of pages that stand upright or lie on their side. The heading of a part goes with the wide table
 * below it.
 */
export function stretchesOf(
  before: readonly FileChild[],
  blocks: readonly Block[],
  after: readonly FileChild[],
): readonly Stretch[] {
  const stretches: Stretch[] = [{ turn: 'upright', children: [...before] }];
  const add = (turn: Turn, children: readonly FileChild[]): void => {
    const last = stretches.at(-1);
    if (last && (last.turn === turn || last.children.length === 0)) {
      if (last.turn === turn) last.children.push(...children);
      else stretches.splice(-1, 1, { turn, children: [...children] });
    } else stretches.push({ turn, children: [...children] });
  };
  blocks.forEach((block, index) => {
    const next = block.kind === 'part' ? blocks[index + 1] : undefined;
    const table = block.kind === 'table' ? block : next?.kind === 'table' ? next : undefined;
    add(table && isWide(table) ? 'wide' : 'upright', childrenOf(block));
  });
  if (after.length > 0) add('upright', after);
  return stretches;
}

/** How far the page number stands from the edge, in millimetres. */
const HEADER = 10;

function pageHeader(): Header {
  return new Header({
    children: [
      new Paragraph({ style: styleId('pageNumber'), children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
    ],
  });
}

/** The sections of a document: the first page shows no number, all others do. */
export function sectionsOf(stretches: readonly Stretch[]): readonly ISectionOptions[] {
  return stretches.map(({ turn, children }, index) => {
    const isFirst = index === 0;
    const blank = new Header({ children: [new Paragraph({ style: styleId('pageNumber'), children: [] })] });
    return {
      headers: { default: pageHeader(), ...(isFirst && { first: blank }) },
      properties: {
        titlePage: isFirst,
        ...(!isFirst && { type: SectionType.NEXT_PAGE }),
        page: {
          size: {
            width: twipsOfMm(PAPER.width),
            height: twipsOfMm(PAPER.height),
            orientation: turn === 'wide' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: {
            top: twipsOfMm(MARGINS.top.written),
            bottom: twipsOfMm(MARGINS.bottom.written),
            left: twipsOfMm(MARGINS.left.written),
            right: twipsOfMm(MARGINS.right.written),
            header: twipsOfMm(HEADER),
            footer: twipsOfMm(HEADER),
            gutter: 0,
          },
        },
      },
      children,
    };
  });
}

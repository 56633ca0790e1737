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
  { after = [], first = 'upright' }: { readonly after?: readonly FileChild[]; readonly first?: Turn } = {},
): readonly Stretch[] {
  const stretches: Stretch[] = [{ turn: first, children: [...before] }];
  const add = (turn: Turn, children: readonly FileChild[]): void => {
    const last = stretches.at(-1);
    if (last?.turn === turn) last.children.push(...children);
    else stretches.push({ turn, children: [...children] });
  };
  blocks.forEach((block, index) => {
    add(turnOf(blocks, index), childrenOf(block));
  });
  if (after.length > 0) add('upright', after);
  return stretches;
}

/** More than so many paragraphs before a table are a text of their own. */
const LONGEST_LEAD = 4;

/** On its side is a wide table, with the heading of its part and the few words between them. */
export function turnOf(blocks: readonly Block[], index: number): Turn {
  const from = leadBefore(blocks, index);
  let at = index;
  while (blocks[at] && blocks[at]?.kind !== 'table' && at - from <= LONGEST_LEAD) {
    if (at > from && !isProse(blocks[at])) return 'upright';
    at += 1;
  }
  const table = blocks[at];
  if (table?.kind !== 'table' || !isWide(table)) return 'upright';
  // Words behind another table of the part stay where that table is.
  return index === at || blocks[from]?.kind === 'part' || from === 0 ? 'wide' : 'upright';
}

/** Where the words before a block begin: at the heading of the part, or behind what is no such word. */
function leadBefore(blocks: readonly Block[], index: number): number {
  let from = index;
  while (from > 0 && isProse(blocks[from]) && (isProse(blocks[from - 1]) || blocks[from - 1]?.kind === 'part'))
    from -= 1;
  return from;
}

function isProse(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' || block?.kind === 'labelled';
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

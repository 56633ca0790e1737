import type { ReportScore } from '@soctrang/par-core/report';
import { isLeaf } from '@soctrang/par-core/scoring';
import {
  type ExplainedNode,
  type Explanation,
  explain,
  explainedLines,
  otherYearText,
  scoreSheet,
  setProvenanceText,
} from '@soctrang/par-core/scoring/text';
import type { Appendix, Block, Row } from '../document/blocks';
import { inline, sentenceEnd } from '../document/prose';
import { rounded } from './numbers';
import { WORDS } from './words';

const VIETNAMESE = { language: 'vi' } as const;

export interface ScoredPeriod {
  readonly year: number;
  readonly name: string;
}

/** The points by area and criterion, as the report claims them or the rules reckon them. */
export function scoreBlocks({ set, score }: ReportScore, period: ScoredPeriod | undefined): readonly Block[] {
  const { head, rows, remark, columns } = scoreSheet(score, VIETNAMESE);
  const other = period && otherYearText(set, period, VIETNAMESE);
  const notes = [...head, setProvenanceText(set, VIETNAMESE), ...(other === undefined ? [] : [other])];
  const { total } = score;
  return [
    ...notes.map((text): Block => ({ kind: 'paragraph', text: sentenceEnd(inline(text)) })),
    {
      kind: 'table',
      columns: [
        { title: 'Mã', width: 18, align: 'center' },
        { title: inline(columns.item), width: 77 },
        { title: inline(columns.maximum), width: 22, align: 'right' },
        { title: inline(columns.points), width: 22, align: 'right' },
        { title: inline(columns.remark), width: 26 },
      ],
      rows: [
        ...rows.map(
          ({ item, name, points, maximum, remark: says }): Row => ({
            cells: [item.id, name, maximum, points, says],
            bold: !isLeaf(item),
          }),
        ),
        { cells: ['', WORDS.total, figure(total.counted), figure(total.points), remark], bold: true },
      ],
    },
  ];

  function figure(value: typeof total.points): string {
    return rounded(value);
  }
}

/** Why the score is what it is, item by item: an appendix. */
export function scoreAppendix({ score }: ReportScore): Appendix {
  const explanation = explain(score);
  return {
    name: WORDS.scoreAppendix,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Mã', width: 18, align: 'center' },
          { title: 'Tiêu chí', width: 55 },
          { title: 'Điểm', width: 24, align: 'center' },
          { title: 'Giải trình', width: 155 },
        ],
        rows: explanation.items.flatMap((node) => rowsOf(node, explanation)),
      },
    ],
  };
}

function rowsOf(node: ExplainedNode, explanation: Explanation): readonly Row[] {
  const { item, points, counted } = node;
  const isOpen = node.kind === 'leaf' && node.status !== 'scored';
  const lines = explainedLines(node, explanation.set, VIETNAMESE).map(({ label, text }) => `- ${label}: ${text}`);
  return [
    {
      cells: [item.id, inline(item.name.vi), `${isOpen ? '–' : rounded(points)}/${rounded(counted)}`, lines.join('\n')],
      bold: false,
    },
    ...(node.kind === 'leaf' ? [] : node.items.flatMap((under) => rowsOf(under, explanation))),
  ];
}

import type { ReportScore } from '@soctrang/par-core/report';
import { type CriteriaSet, isLeaf, type Score } from '@soctrang/par-core/scoring';
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

/** What the agency itself says of its points, whatever an appraisal has made of them since. */
function selfScore({ compiled, inputs }: ReportScore): Score {
  return compiled.score(inputs, { stage: 'self' });
}

/** The points by area and criterion, as the agency claims them; where it claims none, as the rules reckon them. */
export function scoreBlocks(scored: ReportScore, period: ScoredPeriod | undefined): readonly Block[] {
  const { set } = scored;
  const score = selfScore(scored);
  const { head, rows, remark, columns } = scoreSheet(score, VIETNAMESE);
  const { total } = score;
  return [
    ...paragraphs([...head, setProvenanceText(set, VIETNAMESE), ...otherYear(set, period)]),
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
        { cells: ['', WORDS.total, rounded(total.counted), rounded(total.points), remark], bold: true },
      ],
    },
  ];
}

/** Why the score is what it is, item by item: an appendix. */
export function scoreAppendix(scored: ReportScore, period: ScoredPeriod | undefined): Appendix {
  const explanation = explain(selfScore(scored));
  return {
    name: WORDS.scoreAppendix,
    blocks: [
      ...paragraphs(otherYear(scored.set, period)),
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

/** What is to be said of points by the set of another year. */
function otherYear(set: CriteriaSet, period: ScoredPeriod | undefined): readonly string[] {
  const text = period && otherYearText(set, period, VIETNAMESE);
  return text === undefined ? [] : [text];
}

function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text: sentenceEnd(inline(text)) }));
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

import { bar } from './bar';
import { markdownText } from './escaped';
import type { ExplainedBranch, ExplainedLeaf, ExplainedNode, Explanation } from './explanation';
import { LABELS, STAGE_WORDS } from './explanation-words';
import {
  branchLines,
  type Line,
  leafLines,
  oneLine,
  pointsText,
  remarkOf,
  titleOf,
  totalLines,
  warningLines,
} from './lines';
import type { TextOptions } from './plain';
import { type Writer, writerOf } from './writer';

/**
 * An explanation as Markdown: a table for the whole, one for each area, then how each item came by its points.
 * Names that hold signs of Markdown or HTML stand there as text.
 */
export function explanationMarkdown(explanation: Explanation, { language }: TextOptions): string {
  const { set, total, items } = explanation;
  const writer = writerOf(language, set.rounding);
  const out: string[] = [];
  if (total) {
    out.push(`# ${markdownText(oneLine(writer.name(set.name)))}`);
    out.push(list(totalLines(explanation, writer), writer));
    out.push(
      `## ${writer.fill(LABELS.overview)}`,
      tableOf(
        items.map((node) => ({ node, depth: 0 })),
        writer,
      ),
    );
    for (const area of items) if (area.kind === 'branch') out.push(...areaSection(area, explanation, writer, '##'));
    const leaves = items.filter((node) => node.kind === 'leaf');
    if (leaves.length > 0) {
      out.push(`## ${writer.fill(LABELS.details)}`);
      for (const leaf of leaves) out.push(...leafSection(leaf, explanation, writer, '###', false));
    }
  } else {
    for (const item of items) {
      out.push(
        ...(item.kind === 'leaf'
          ? leafSection(item, explanation, writer, '##', true)
          : areaSection(item, explanation, writer, '##', true)),
      );
    }
  }
  const warnings = warningLines(explanation, writer);
  if (warnings.length > 0) {
    out.push(`## ${writer.fill(LABELS.warnings)}`, warnings.map((warning) => `- ${markdownText(warning)}`).join('\n'));
  }
  return `${out.join('\n\n')}\n`;
}

function areaSection(
  area: ExplainedBranch,
  explanation: Explanation,
  writer: Writer,
  heading: string,
  alone = false,
): readonly string[] {
  const leaves = leavesOf(area);
  return [
    `${heading} ${markdownText(titleOf(area.item, writer))}`,
    list([pointsLine(area, writer), ...branchLines(area, writer, explanation.set, alone)], writer),
    tableOf(rowsOf(area), writer),
    `${heading}# ${writer.fill(LABELS.details)}`,
    ...leaves.flatMap((leaf) => leafSection(leaf, explanation, writer, `${heading}##`, false)),
  ];
}

const leafSection = (
  leaf: ExplainedLeaf,
  { set }: Explanation,
  writer: Writer,
  heading: string,
  alone: boolean,
): readonly string[] => [
  `${heading} ${markdownText(titleOf(leaf.item, writer))}`,
  list([pointsLine(leaf, writer), ...leafLines(leaf, writer, set, alone)], writer),
];

const pointsLine = (node: ExplainedNode, writer: Writer): Line => ({
  label: 'points',
  text: `${pointsText(node, writer)} ${bar(node.points, node.counted)}`,
});

const list = (lines: readonly Line[], writer: Writer): string =>
  lines.map(({ label, text }) => `- **${writer.fill(LABELS[label])}:** ${markdownText(text)}`).join('\n');

interface Row {
  readonly node: ExplainedNode;
  readonly depth: number;
}

function rowsOf(area: ExplainedBranch, depth = 0): readonly Row[] {
  return area.items.flatMap((node): readonly Row[] => [
    { node, depth },
    ...(node.kind === 'branch' ? rowsOf(node, depth + 1) : []),
  ]);
}

function leavesOf(area: ExplainedBranch): readonly ExplainedLeaf[] {
  return area.items.flatMap((node) => (node.kind === 'leaf' ? [node] : leavesOf(node)));
}

/** Columns are not aligned, so that a change in one row is a change of one line. */
function tableOf(rows: readonly Row[], writer: Writer): string {
  const head = (['id', 'item', 'points', 'maximum', 'reached', 'remark'] as const).map((label) =>
    writer.fill(LABELS[label]),
  );
  const cells = (of: readonly string[]): string => `| ${of.join(' | ')} |`;
  return [cells(head), '|---|---|---:|---:|---|---|', ...rows.map((row) => cells(rowCells(row, writer)))].join('\n');
}

function rowCells({ node, depth }: Row, writer: Writer): readonly string[] {
  const { item, points, counted } = node;
  const name = markdownText(oneLine(writer.name(item.name)));
  const scored = node.kind === 'branch' || node.status === 'scored';
  const title = node.kind === 'branch' && depth >= 0 ? `**${name}**` : name;
  return [
    markdownText(oneLine(item.id)),
    title,
    scored ? writer.rounded(points) : '–',
    writer.rounded(item.maximum),
    bar(points, counted),
    node.kind === 'branch' ? '' : markdownText(remark(node, writer)),
  ];
}

function remark(leaf: ExplainedLeaf, writer: Writer): string {
  const { stage } = leaf;
  return stage === undefined || stage === 'computed' ? remarkOf(leaf, writer) : writer.name(STAGE_WORDS[stage]);
}

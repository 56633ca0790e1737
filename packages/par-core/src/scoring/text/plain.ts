import { bar } from './bar';
import type { ExplainedNode, Explanation } from './explanation';
import { LABELLED, LABELS, LEVELS } from './explanation-words';
import { branchLines, type Line, leafLines, oneLine, pointsText, titleOf, totalLines, warningLines } from './lines';
import type { Language } from './number';
import { type Writer, writerOf } from './writer';

/** In which language it is written. */
export interface TextOptions {
  readonly language: Language;
}

/**
 * An explanation as plain text, to be read on a screen or pasted into a letter.
 *
 * A whole set is indented by its levels; each item has a bar for its points of its maximum.
 * @example
 * explanationText(explain(score, '1.1.1'), { language: 'vi' })
 * // 1.1.1 Mức độ hoàn thành kế hoạch …
 * //   Phép tính: 87,5% × 1,5 = 1,3125; làm tròn 1,31.
 */
export function explanationText(explanation: Explanation, { language }: TextOptions): string {
  const { set, total, items } = explanation;
  const writer = writerOf(language, set.rounding);
  const alone = total === undefined;
  const out: string[] = [];
  if (total) {
    out.push(oneLine(writer.name(set.name)));
    out.push(...totalLines(explanation, writer).map((line) => `  ${labelled(line, writer)}`));
    out.push(`  ${bar(total.points, total.counted)}`, '');
  }
  for (const item of items) out.push(...nodeText(item, explanation, writer, '', alone));
  const warnings = warningLines(explanation, writer);
  if (warnings.length > 0) {
    out.push('', `${writer.fill(LABELS.warnings)}:`, ...warnings.map((warning) => `  - ${warning}`));
  }
  return `${out.join('\n').trimEnd()}\n`;
}

function nodeText(
  node: ExplainedNode,
  explanation: Explanation,
  writer: Writer,
  indent: string,
  alone: boolean,
): readonly string[] {
  const { set } = explanation;
  const { item } = node;
  const level = alone ? `${writer.fill(LEVELS[item.level])} ` : '';
  const deeper = `${indent}  `;
  const lines = node.kind === 'leaf' ? leafLines(node, writer, set, alone) : branchLines(node, writer, set, alone);
  return [
    `${indent}${level}${titleOf(item, writer)}`,
    `${deeper}${bar(node.points, node.counted)} ${pointsText(node, writer)}`,
    ...lines.map((line) => `${deeper}${labelled(line, writer)}`),
    ...(node.kind === 'leaf' ? [] : node.items.flatMap((under) => nodeText(under, explanation, writer, deeper, false))),
  ];
}

const labelled = ({ label, text }: Line, writer: Writer): string =>
  writer.fill(LABELLED.line, { label: writer.fill(LABELS[label]), text });

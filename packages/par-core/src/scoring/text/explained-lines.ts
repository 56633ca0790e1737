import type { ExplainedNode, ExplainedSet } from './explanation';
import { LABELS } from './explanation-words';
import { branchLines, leafLines } from './lines';
import type { TextOptions } from './plain';
import { writerOf } from './writer';

/** A line of an explanation in words: what it is about, and what it says. */
export interface ExplainedLine {
  readonly label: string;
  readonly text: string;
}

/**
 * What is said of an item of an explanation, line by line, for who lays it out as a table or a letter.
 *
 * @example
 * const { set, items } = explain(score, '1.1.1');
 * explainedLines(items[0], set, { language: 'vi' })[0] // { label: 'Cách chấm', text: 'Đạt 100%: …' }
 */
export function explainedLines(
  node: ExplainedNode,
  set: ExplainedSet,
  { language }: TextOptions,
): readonly ExplainedLine[] {
  const writer = writerOf(language, set.rounding);
  const lines = node.kind === 'leaf' ? leafLines(node, writer, set, false) : branchLines(node, writer, set, false);
  return lines.map(({ label, text }) => ({ label: writer.fill(LABELS[label]), text }));
}

import type { Rational } from '../exact/rational';
import type { Rule } from '../model';
import { RULE_NAMES, ruleText } from '../rules/words';
import type { Language } from './number';
import { writerOf } from './writer';

export type {
  Arithmetic,
  Case,
  CaseKind,
  Derived,
  Figure,
  FigureUnit,
  ReadInput,
  Reading,
} from '../rules/explained';
export { bar } from './bar';
export { markdownText } from './escaped';
export { explain } from './explain';
export { type ExplainedLine, explainedLines } from './explained-lines';
export type {
  ExplainedBranch,
  ExplainedGroup,
  ExplainedItem,
  ExplainedLeaf,
  ExplainedNode,
  ExplainedSet,
  ExplainedTotal,
  Explanation,
  StagePoints,
} from './explanation';
export { failureWords } from './failures';
export { explanationMarkdown } from './markdown';
export { formatNumber, type Language, type NumberOptions } from './number';
export { otherYearText } from './other-year';
export { explanationText, type TextOptions } from './plain';
export { problemWords } from './problems';
export { provenanceWords } from './provenance';
export { type ScoreSheet, type SheetRow, scoredByText, scoreSheet, setProvenanceText } from './sheet';
export { warningWords } from './warnings';
export { RULE_NAMES };

/**
 * A rule in words.
 * @param maximum highest points of the leaf it stands in
 * @example ruleWords({ kind: 'linear-with-floor', floor: 50 }, rational('1.5'), 'vi')
 * // 'Đạt 100%: 1,5 điểm; từ 50% đến dưới 100%: tỷ lệ × 1,5 điểm; dưới 50%: 0 điểm.'
 */
export const ruleWords = (rule: Rule, maximum: Rational, language: Language): string =>
  ruleText(rule, maximum, writerOf(language));

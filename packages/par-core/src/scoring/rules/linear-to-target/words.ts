import type { LinearToTargetRule } from '../../model';
import { type KindWords, MEASURES, measuredText } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: 'Đạt từ {target} trở lên: {maximum}; thấp hơn: {measure} ÷ {target} × {maximum}.',
    en: 'From {target} on: {maximum}; below it: the {measure} ÷ {target} × {maximum}.',
  },
  full: {
    vi: '{value} đạt mục tiêu {target} nên được điểm tối đa.',
    en: '{value} reaches the target of {target}, which gives full points.',
  },
  proportion: {
    vi: '{value} chưa đạt mục tiêu {target} nên tính theo tỷ lệ so với mục tiêu.',
    en: '{value} does not reach the target of {target}: points in proportion to it.',
  },
} as const;

export const LINEAR_TO_TARGET_WORDS: KindWords<LinearToTargetRule> = {
  name: { vi: 'theo tỷ lệ đến mục tiêu', en: 'linear to a target' },
  sentences: SENTENCES,
  rule: ({ unit, target }, maximum, writer) =>
    writer.fill(SENTENCES.rule, {
      measure: writer.name(MEASURES[unit]),
      target: writer.numeral(target, unit),
      maximum: writer.points(maximum),
    }),
  case: ({ unit, target }, reading, writer) =>
    writer.fill(reading.case.kind === 'full' ? SENTENCES.full : SENTENCES.proportion, {
      value: measuredText(reading, unit, writer),
      target: writer.numeral(target, unit),
    }),
};

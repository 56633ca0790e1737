import type { LinearRule } from '../../model';
import type { KindWords } from '../kind-words';

const SENTENCES = {
  rule: { vi: 'Điểm bằng tỷ lệ × {maximum}.', en: 'Points are the rate × {maximum}.' },
  proportion: { vi: 'Tính theo tỷ lệ.', en: 'In proportion to the rate.' },
} as const;

export const LINEAR_WORDS: KindWords<LinearRule> = {
  name: { vi: 'theo tỷ lệ', en: 'linear' },
  sentences: SENTENCES,
  rule: (_rule, maximum, { fill, points }) => fill(SENTENCES.rule, { maximum: points(maximum) }),
  case: (_rule, _reading, { fill }) => fill(SENTENCES.proportion),
};

import type { YesNoRule } from '../../model';
import type { KindWords } from '../kind-words';

const SENTENCES = {
  rule: { vi: 'Đạt: {maximum}; không đạt: 0 điểm.', en: 'Met: {maximum}; not met: 0 points.' },
  met: { vi: 'Đạt nên được điểm tối đa.', en: 'It is met, which gives full points.' },
  'not-met': { vi: 'Không đạt nên không có điểm.', en: 'It is not met, which gives no points.' },
} as const;

export const YES_NO_WORDS: KindWords<YesNoRule> = {
  name: { vi: 'có hoặc không', en: 'yes or no' },
  sentences: SENTENCES,
  rule: (_rule, maximum, { fill, points }) => fill(SENTENCES.rule, { maximum: points(maximum) }),
  case: (_rule, reading, { fill }) => fill(reading.case.kind === 'met' ? SENTENCES.met : SENTENCES['not-met']),
};

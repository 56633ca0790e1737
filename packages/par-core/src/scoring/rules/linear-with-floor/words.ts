import type { LinearWithFloorRule } from '../../model';
import { type KindWords, measuredText } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: 'Đạt 100{percent}: {maximum}; từ {floor} đến dưới 100{percent}: tỷ lệ × {maximum}; dưới {floor}: 0 điểm.',
    en: 'At 100{percent}: {maximum}; from {floor} to below 100{percent}: the rate × {maximum}; below {floor}: 0 points.',
  },
  full: { vi: 'Đạt 100{percent} nên được điểm tối đa.', en: '100{percent} is reached, which gives full points.' },
  proportion: {
    vi: '{value} không thấp hơn mức sàn {floor} nên tính theo tỷ lệ.',
    en: '{value} is not below the floor of {floor}: points in proportion.',
  },
  'below-floor': {
    vi: '{value} thấp hơn mức sàn {floor} nên không có điểm.',
    en: '{value} is below the floor of {floor}, which gives no points.',
  },
} as const;

export const LINEAR_WITH_FLOOR_WORDS: KindWords<LinearWithFloorRule> = {
  name: { vi: 'theo tỷ lệ có mức sàn', en: 'linear with a floor' },
  sentences: SENTENCES,
  rule: ({ floor }, maximum, writer) =>
    writer.fill(SENTENCES.rule, {
      floor: writer.numeral(floor, 'percent'),
      maximum: writer.points(maximum),
      percent: writer.percent(''),
    }),
  case({ floor }, reading, writer) {
    const { kind } = reading.case;
    const sentence =
      kind === 'full' ? SENTENCES.full : kind === 'below-floor' ? SENTENCES['below-floor'] : SENTENCES.proportion;
    return writer.fill(sentence, {
      value: measuredText(reading, 'percent', writer),
      floor: writer.numeral(floor, 'percent'),
      percent: writer.percent(''),
    });
  },
};

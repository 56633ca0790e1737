import { readInUnit } from '../../exact/numeral';
import { compare } from '../../exact/rational';
import type { LinearBetweenRule } from '../../model';
import { type KindWords, MEASURES, measuredText } from '../kind-words';

const SENTENCES = {
  rising: {
    vi: 'Từ {low} trở xuống: 0 điểm; từ {high} trở lên: {maximum}; ở giữa: ({measure} − {low}) ÷ ({high} − {low}) × {maximum}.',
    en: 'Up to {low}: 0 points; from {high} on: {maximum}; between: (the {measure} − {low}) ÷ ({high} − {low}) × {maximum}.',
  },
  falling: {
    vi: 'Từ {low} trở lên: 0 điểm; từ {high} trở xuống: {maximum}; ở giữa: ({low} − {measure}) ÷ ({low} − {high}) × {maximum}.',
    en: '{low} or more: 0 points; {high} or less: {maximum}; between: ({low} − the {measure}) ÷ ({low} − {high}) × {maximum}.',
  },
  full: {
    vi: '{value} đã tới ngưỡng {high} nên được điểm tối đa.',
    en: '{value} reaches the threshold of {high}, which gives full points.',
  },
  'nothing-yet': {
    vi: '{value} chưa qua ngưỡng {low} nên không có điểm.',
    en: '{value} does not pass the threshold of {low}, which gives no points.',
  },
  proportion: {
    vi: '{value} nằm giữa ngưỡng {low} và ngưỡng {high} nên tính theo tỷ lệ.',
    en: '{value} is between the thresholds of {low} and {high}: points in proportion.',
  },
} as const;

export const LINEAR_BETWEEN_WORDS: KindWords<LinearBetweenRule> = {
  name: { vi: 'theo tỷ lệ giữa hai ngưỡng', en: 'linear between two thresholds' },
  sentences: SENTENCES,
  rule({ unit, low, high }, maximum, writer) {
    const from = readInUnit(low, unit === 'percent');
    const to = readInUnit(high, unit === 'percent');
    const falling = typeof from !== 'string' && typeof to !== 'string' && compare(from, to) > 0;
    return writer.fill(falling ? SENTENCES.falling : SENTENCES.rising, {
      measure: writer.name(MEASURES[unit]),
      low: writer.numeral(low, unit),
      high: writer.numeral(high, unit),
      maximum: writer.points(maximum),
    });
  },
  case({ unit, low, high }, reading, writer) {
    const { kind } = reading.case;
    const sentence =
      kind === 'full' ? SENTENCES.full : kind === 'nothing-yet' ? SENTENCES['nothing-yet'] : SENTENCES.proportion;
    return writer.fill(sentence, {
      value: measuredText(reading, unit, writer),
      low: writer.numeral(low, unit),
      high: writer.numeral(high, unit),
    });
  },
};

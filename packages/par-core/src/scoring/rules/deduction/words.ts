import type { DeductionRule } from '../../model';
import { type KindWords, measureText } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: 'Từ {maximum}, mỗi trường hợp trừ {each}, trừ đến khi hết điểm.',
    en: 'From {maximum}, {each} off for each case, down to nothing.',
  },
  free: {
    vi: 'Từ {maximum}, mỗi trường hợp trừ {each}, trừ đến khi hết điểm; {free} trường hợp đầu không bị trừ.',
    en: 'From {maximum}, {each} off for each case, down to nothing; the first {free} cost nothing.',
  },
  'nothing-deducted': {
    vi: 'Có {value} trường hợp, không bị trừ điểm.',
    en: 'Cases: {value}; nothing is taken off.',
  },
  deducted: { vi: 'Có {value} trường hợp.', en: 'Cases: {value}.' },
  'used-up': {
    vi: 'Có {value} trường hợp, số điểm bị trừ đã vượt {maximum} nên không còn điểm.',
    en: 'Cases: {value}; more would be taken off than {maximum}, so nothing is left.',
  },
} as const;

export const DEDUCTION_WORDS: KindWords<DeductionRule> = {
  name: { vi: 'trừ điểm theo số lượng', en: 'deduction per case' },
  sentences: SENTENCES,
  rule: ({ perCase, free = 0 }, maximum, writer) =>
    writer.fill(free === 0 ? SENTENCES.rule : SENTENCES.free, {
      maximum: writer.points(maximum),
      each: writer.pointsOf(perCase),
      free: writer.numeral(free, 'count'),
    }),
  case(_rule, reading, writer, maximum) {
    const { kind } = reading.case;
    const sentence =
      kind === 'deducted'
        ? SENTENCES.deducted
        : kind === 'used-up'
          ? SENTENCES['used-up']
          : SENTENCES['nothing-deducted'];
    return writer.fill(sentence, { value: measureText(reading, writer), maximum: writer.points(maximum) });
  },
};

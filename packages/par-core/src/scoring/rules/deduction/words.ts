import { rationalOf, subtract } from '../../exact/rational';
import type { DeductionRule } from '../../model';
import { type KindWords, measureText } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: 'Từ {maximum}, mỗi trường hợp trừ {each}, trừ đến khi hết điểm.',
    en: 'From {maximum}, {each} off for each case, down to nothing.',
  },
  free: {
    vi: 'Từ {maximum}, mỗi trường hợp trừ {each}, trừ đến khi hết điểm; {free} trường hợp đầu tiên không bị trừ.',
    en: 'From {maximum}, {each} off for each case, down to nothing; cases that cost nothing: {free}.',
  },
  'nothing-deducted': {
    vi: 'Có {value} trường hợp, không bị trừ điểm.',
    en: 'Cases: {value}; nothing is taken off.',
  },
  deducted: {
    vi: 'Có {value} trường hợp, {counted} trường hợp bị trừ điểm.',
    en: 'Cases: {value}; of these {counted} cost points.',
  },
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
  case(rule, reading, writer, maximum) {
    const { kind } = reading.case;
    const sentence =
      kind === 'deducted'
        ? SENTENCES.deducted
        : kind === 'used-up'
          ? SENTENCES['used-up']
          : SENTENCES['nothing-deducted'];
    const [input] = reading.inputs;
    const counted = input?.kind === 'figure' ? writer.number(subtract(input.value, rationalOf(rule.free ?? 0))) : '';
    return writer.fill(sentence, {
      value: measureText(reading, writer),
      counted,
      maximum: writer.points(maximum),
    });
  },
};

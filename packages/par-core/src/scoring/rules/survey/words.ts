import type { SurveyRule } from '../../model';
import { type KindWords, measureText } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: 'Bình quân các câu trả lời theo trọng số ({options}) × {maximum}.',
    en: 'The weighted mean of the answers ({options}) × {maximum}.',
  },
  option: { vi: '{name}: {weight}', en: '{name}: {weight}' },
  proportion: {
    vi: 'Bình quân theo trọng số của các câu trả lời là {value}.',
    en: 'The weighted mean of the answers is {value}.',
  },
} as const;

export const SURVEY_WORDS: KindWords<SurveyRule> = {
  name: { vi: 'theo phiếu khảo sát', en: 'survey' },
  sentences: SENTENCES,
  rule({ options }, maximum, writer) {
    const each = options.map(({ name, weight }) =>
      writer.fill(SENTENCES.option, { name: writer.name(name), weight: writer.numeral(weight, 'percent') }),
    );
    return writer.fill(SENTENCES.rule, { options: each.join('; '), maximum: writer.points(maximum) });
  },
  case: (_rule, reading, writer) => writer.fill(SENTENCES.proportion, { value: measureText(reading, writer) }),
};

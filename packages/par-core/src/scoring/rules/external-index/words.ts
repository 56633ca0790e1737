import type { ExternalIndexRule } from '../../model';
import type { KindWords } from '../kind-words';

const SENTENCES = {
  rule: { vi: '{index} ÷ {scale} × {maximum}.', en: '{index} ÷ {scale} × {maximum}.' },
  proportion: { vi: 'Tính theo kết quả {index}.', en: 'In proportion to {index}.' },
} as const;

export const EXTERNAL_INDEX_WORDS: KindWords<ExternalIndexRule> = {
  name: { vi: 'theo chỉ số bên ngoài', en: 'external index' },
  sentences: SENTENCES,
  rule: ({ index, scale = 100 }, maximum, writer) =>
    writer.fill(SENTENCES.rule, { index, scale: writer.numeral(scale, 'number'), maximum: writer.points(maximum) }),
  case: ({ index }, _reading, writer) => writer.fill(SENTENCES.proportion, { index }),
};

import type { NotApplicableRule } from '../../model';
import type { KindWords } from '../kind-words';

const SENTENCES = {
  'left-out-rule': {
    vi: '{rule} Không áp dụng: không tính vào điểm tối đa.',
    en: '{rule} Not applicable: left out of the maximum.',
  },
  'full-rule': {
    vi: '{rule} Không áp dụng: được {maximum}.',
    en: '{rule} Not applicable: {maximum}.',
  },
  'left-out': {
    vi: 'Không áp dụng đối với cơ quan, không tính vào điểm tối đa.',
    en: 'It does not apply to the agency and is left out of the maximum.',
  },
  'full-without': {
    vi: 'Không áp dụng đối với cơ quan, được điểm tối đa.',
    en: 'It does not apply to the agency, which gives full points.',
  },
} as const;

export const NOT_APPLICABLE_WORDS: KindWords<NotApplicableRule> = {
  name: { vi: 'có thể không áp dụng', en: 'may not apply' },
  sentences: SENTENCES,
  rule: ({ rule, treatment }, maximum, writer, inside) =>
    writer.fill(treatment === 'full' ? SENTENCES['full-rule'] : SENTENCES['left-out-rule'], {
      rule: inside(rule),
      maximum: writer.points(maximum),
    }),
  case: ({ treatment }, _reading, writer) =>
    writer.fill(treatment === 'full' ? SENTENCES['full-without'] : SENTENCES['left-out']),
};

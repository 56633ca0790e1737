import type { EvidenceRule } from '../../model';
import type { KindWords } from '../kind-words';

const SENTENCES = {
  rule: {
    vi: '{rule} Không có tài liệu kiểm chứng: 0 điểm.',
    en: '{rule} Without evidence: 0 points.',
  },
  dueOn: {
    vi: '{rule} Không có tài liệu kiểm chứng đến hết ngày {date}: 0 điểm.',
    en: '{rule} Without evidence by {date}: 0 points.',
  },
  'evidence-missing': {
    vi: 'Không có tài liệu kiểm chứng nên không được tính điểm.',
    en: 'There is no evidence, so nothing counts.',
  },
  'evidence-late': {
    vi: 'Tài liệu kiểm chứng sớm nhất có ngày {first}, sau hạn {date}, nên không được tính điểm.',
    en: 'The earliest evidence is of {first}, after the last day, {date}, so nothing counts.',
  },
} as const;

export const EVIDENCE_WORDS: KindWords<EvidenceRule> = {
  name: { vi: 'phải có tài liệu kiểm chứng', en: 'with evidence' },
  sentences: SENTENCES,
  rule({ rule, dueOn }, _maximum, writer, inside) {
    const args = { rule: inside(rule), date: dueOn === undefined ? '' : writer.date(dueOn) };
    return writer.fill(dueOn === undefined ? SENTENCES.rule : SENTENCES.dueOn, args);
  },
  case({ dueOn }, reading, writer) {
    const { date } = reading.case;
    if (date === undefined || dueOn === undefined) return writer.fill(SENTENCES['evidence-missing']);
    return writer.fill(SENTENCES['evidence-late'], { first: writer.date(date), date: writer.date(dueOn) });
  },
};

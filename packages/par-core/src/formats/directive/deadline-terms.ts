import type { Vocabulary } from '../vocabulary';

/** When something is due that has no day: the kinds of deadline other than `fixed-period`. */
export const DEADLINE_KIND = {
  continuous: {
    vi: 'thường xuyên',
    about: { vi: 'Việc làm thường xuyên, không có thời điểm hoàn thành.', en: 'A duty that never ends.' },
  },
  annual: { vi: 'hằng năm', aliases: ['hàng năm'], about: { vi: 'Mỗi năm một lần.', en: 'Every year.' } },
  'year-over-year': {
    vi: 'năm sau cao hơn năm trước',
    about: { vi: 'Kết quả năm sau phải cao hơn năm trước.', en: 'Each year more than the year before.' },
  },
  urgent: {
    vi: 'khẩn trương',
    aliases: ['ngay'],
    about: { vi: 'Làm ngay, không nêu ngày.', en: 'At once, without a date.' },
  },
  timely: { vi: 'kịp thời', about: { vi: 'Đúng lúc cần, không nêu ngày.', en: 'In time, without a date.' } },
  undated: {
    vi: 'không nêu',
    aliases: ['không nêu thời hạn', 'không ghi thời hạn'],
    about: {
      vi: 'Việc phải hoàn thành nhưng văn bản không nêu thời hạn.',
      en: 'It comes to an end, and the text names no time.',
    },
  },
} as const satisfies Vocabulary<'continuous' | 'annual' | 'year-over-year' | 'urgent' | 'timely' | 'undated'>;

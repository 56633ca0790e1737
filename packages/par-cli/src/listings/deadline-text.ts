import type { Bilingual, Deadline } from '@soctrang/par-core/directive';

/** A deadline in two or three words. */
export function deadlineText(deadline: Deadline): Bilingual {
  switch (deadline.kind) {
    case 'fixed-period':
      return { vi: deadline.period, en: deadline.period };
    case 'year-over-year':
      return { vi: 'năm sau hơn năm trước', en: 'better every year' };
    case 'annual':
      return { vi: 'hàng năm', en: 'every year' };
    case 'continuous':
      return { vi: 'thường xuyên', en: 'continuous' };
    case 'urgent':
      return { vi: 'khẩn trương', en: 'urgent' };
    case 'timely':
      return { vi: 'kịp thời', en: 'timely' };
    case 'undated':
      return { vi: 'không nêu', en: 'none given' };
    default: {
      const unknown: never = deadline;
      return unknown;
    }
  }
}

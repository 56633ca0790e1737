import { calendarInterval, formatDate, formatPeriod, parsePeriod } from '@soctrang/par-core/calendar';
import type { Bilingual, Deadline } from '@soctrang/par-core/directive';

/** A deadline in two or three words. */
export function deadlineText(deadline: Deadline): Bilingual {
  switch (deadline.kind) {
    case 'fixed-period': {
      const { period, lastDay } = deadline;
      const known = parsePeriod(period);
      if (known && calendarInterval(known).to === lastDay)
        return { vi: formatPeriod(known, 'vi'), en: formatPeriod(known, 'en') };
      // A day that is not the last of its period says more than the period.
      return { vi: formatDate(lastDay, 'vi'), en: formatDate(lastDay, 'en') };
    }
    case 'year-over-year':
      return { vi: 'năm sau cao hơn năm trước', en: 'better every year' };
    case 'annual':
      return { vi: 'hằng năm', en: 'every year' };
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

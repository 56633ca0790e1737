import type { Bilingual, CalendarDate } from '../directive/model';
import { dayOfWeek } from './date';

const MONDAY: Bilingual = { vi: 'thứ Hai', en: 'Monday' };

/** The days of the week, Monday first. */
const names: readonly Bilingual[] = [
  MONDAY,
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

/** The name of a date's day of the week (thứ), as it stands inside a sentence. */
export function weekdayOf(date: CalendarDate): Bilingual {
  return names[dayOfWeek(date) - 1] ?? MONDAY;
}

import type { Bilingual } from '@soctrang/par-core/directive';

/** How a day stands to a deadline. `.one` is for one day, where a language says it otherwise. */
export const TIME_LEFT = {
  left: { vi: 'còn {days} ngày làm việc', en: '{days} working days left' },
  'left.one': { vi: 'còn 1 ngày làm việc', en: '1 working day left' },
  'left.none': { vi: 'hôm nay là hạn cuối', en: 'due today' },
  'left.calendar': { vi: 'còn {days} ngày', en: '{days} days left' },
  'left.calendar.one': { vi: 'còn 1 ngày', en: '1 day left' },
  late: { vi: 'quá hạn {days} ngày làm việc', en: '{days} working days overdue' },
  'late.one': { vi: 'quá hạn 1 ngày làm việc', en: '1 working day overdue' },
  'late.none': { vi: 'quá hạn, mới qua ngày nghỉ', en: 'overdue by days off only' },
  'late.calendar': { vi: 'quá hạn {days} ngày', en: '{days} days overdue' },
  'late.calendar.one': { vi: 'quá hạn 1 ngày', en: '1 day overdue' },
  early: { vi: 'đề ngày sớm hơn hạn {days} ngày làm việc', en: 'dated {days} working days early' },
  'early.one': { vi: 'đề ngày sớm hơn hạn 1 ngày làm việc', en: 'dated 1 working day early' },
  'early.none': { vi: 'đề đúng ngày hạn cuối', en: 'dated on the last day' },
  'early.calendar': { vi: 'đề ngày trong hạn', en: 'dated in time' },
  behind: { vi: 'đề ngày trễ hạn {days} ngày làm việc', en: 'dated {days} working days late' },
  'behind.one': { vi: 'đề ngày trễ hạn 1 ngày làm việc', en: 'dated 1 working day late' },
  'behind.calendar': { vi: 'đề ngày trễ hạn', en: 'dated late' },
  due: { vi: 'Hạn cuối: {day}.', en: 'Last day: {day}.' },
  moved: {
    vi: 'Hạn {last} rơi vào ngày nghỉ nên chuyển sang {day} (chưa kiểm chứng: Bộ luật Dân sự 2015, Điều 148).',
    en: 'The deadline, {last}, is a day off and moves to {day} (unverified: Civil Code 2015, article 148).',
  },
  counted: {
    vi: 'Tính từ {today}, không kể ngày đó.',
    en: 'Counted from {today}, that day left out.',
  },
  unknown: {
    vi: 'Lịch nghỉ chưa có đủ các năm cần tính nên chỉ đếm ngày thường.',
    en: 'The calendar does not know all of the years, so ordinary days are counted.',
  },
  provisional: {
    vi: 'Có ngày nghỉ chưa được quyết định chính thức, số ngày còn có thể đổi.',
    en: 'Some days off are not final, so the count may change.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From Monday on, as ISO 8601 counts. */
export const WEEKDAYS: readonly Bilingual[] = [
  { vi: 'thứ Hai', en: 'Monday' },
  { vi: 'thứ Ba', en: 'Tuesday' },
  { vi: 'thứ Tư', en: 'Wednesday' },
  { vi: 'thứ Năm', en: 'Thursday' },
  { vi: 'thứ Sáu', en: 'Friday' },
  { vi: 'thứ Bảy', en: 'Saturday' },
  { vi: 'Chủ nhật', en: 'Sunday' },
];

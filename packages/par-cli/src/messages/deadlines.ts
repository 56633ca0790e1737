import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par deadline` says. */
export const DEADLINES = {
  'deadline-report': { vi: 'Hạn báo cáo: {day}', en: 'The report is due on {day}' },
  'deadline-duty': { vi: '{title} (mục {clause})', en: '{title} (clause {clause})' },
  'deadline-to': { vi: 'Nơi nhận: {to}, qua {through}', en: 'To: {to}, through the {through}' },
  'deadline-period': {
    vi: 'Kỳ báo cáo: {period}; số liệu lấy từ {from} đến {to}',
    en: 'Period: {period}; figures from {from} to {to}',
  },
  'deadline-basis': { vi: 'Căn cứ: {text}', en: 'Basis: {text}' },
  'deadline-period-not-asked': {
    vi: 'Văn bản chỉ đạo chỉ yêu cầu báo cáo {asked}, không nêu hạn cho {period}.',
    en: 'The directive asks for {asked} only, and names no deadline for {period}.',
  },
  'deadline-moved': {
    vi: 'Ngày cuối theo văn bản, {last}, là ngày nghỉ nên hạn chuyển sang ngày làm việc kế tiếp (Bộ luật Dân sự 2015, Điều 148; chưa kiểm chứng). Ngày làm việc cuối cùng trước đó là {before}.',
    en: 'The last day, {last}, is a day off, so the deadline moves to the next working day (Civil Code 2015, article 148; unverified). The last working day before it is {before}.',
  },
  'deadline-moved.first': {
    vi: 'Ngày cuối theo văn bản, {last}, là ngày nghỉ nên hạn chuyển sang ngày làm việc kế tiếp (Bộ luật Dân sự 2015, Điều 148; chưa kiểm chứng).',
    en: 'The last day, {last}, is a day off, so the deadline moves to the next working day (Civil Code 2015, article 148; unverified).',
  },
  'deadline-left': {
    vi: 'Hôm nay, {today}: còn {days} ngày làm việc.',
    en: 'Today, {today}: {days} working days left.',
  },
  'deadline-left.one': { vi: 'Hôm nay, {today}: còn 1 ngày làm việc.', en: 'Today, {today}: 1 working day left.' },
  'deadline-left.none': { vi: 'Hôm nay, {today}: là hạn cuối.', en: 'Today, {today}: this is the last day.' },
  'deadline-late': {
    vi: 'Hôm nay, {today}: đã trễ {days} ngày làm việc.',
    en: 'Today, {today}: {days} working days late.',
  },
  'deadline-late.one': { vi: 'Hôm nay, {today}: đã trễ 1 ngày làm việc.', en: 'Today, {today}: 1 working day late.' },
  'deadline-late.off': {
    vi: 'Hôm nay, {today}: đã quá hạn, nhưng từ đó mới chỉ qua ngày nghỉ.',
    en: 'Today, {today}: past the deadline, though only days off have passed since.',
  },
  'deadline-left.calendar': {
    vi: 'Hôm nay, {today}: còn {days} ngày. Lịch chưa có năm {years} nên không đếm được ngày làm việc; bổ sung bằng --calendar.',
    en: 'Today, {today}: {days} days left. The calendar does not know {years}, so working days cannot be counted; add them with --calendar.',
  },
  'deadline-late.calendar': {
    vi: 'Hôm nay, {today}: đã trễ {days} ngày. Lịch chưa có năm {years} nên không đếm được ngày làm việc; bổ sung bằng --calendar.',
    en: 'Today, {today}: {days} days late. The calendar does not know {years}, so working days cannot be counted; add them with --calendar.',
  },
  'deadline-days-off': { vi: 'Không tính các ngày nghỉ: {days}.', en: 'Days off not counted: {days}.' },
  'deadline-days-off.many': {
    vi: 'Không tính {count} ngày nghỉ ({years}); từng ngày: --json.',
    en: 'Days off not counted: {count} ({years}); each of them: --json.',
  },
  'deadline-days-worked.many': {
    vi: 'Có tính {count} ngày làm bù ({years}); từng ngày: --json.',
    en: 'Week-end days worked and counted: {count} ({years}); each of them: --json.',
  },
  'deadline-year': { vi: 'năm {year}: {count} ngày', en: '{year}: {count} days' },
  'deadline-year.one': { vi: 'năm {year}: {count} ngày', en: '{year}: {count} day' },
  'deadline-days-worked': { vi: 'Có tính các ngày làm bù: {days}.', en: 'Week-end days worked and counted: {days}.' },
  'deadline-provisional': {
    vi: 'Lịch nghỉ của thời gian này chưa phải quyết định cuối cùng nên số ngày còn có thể thay đổi.',
    en: 'Not all days off of this time are finally decided, so the count may still change.',
  },
  'deadline-calendar-faulty': {
    vi: '“{file}” có {count} lỗi nên chỉ dùng được phần đọc được. Xem các lỗi: {par} check --calendar {shown}',
    en: '“{file}” has {count} errors, so only what could be read of it is used. See them: {par} check --calendar {shown}',
  },
  'deadline-tasks': { vi: 'Thời hạn của các nhiệm vụ', en: 'When the tasks are due' },
  'deadline-tasks-of': { vi: 'Thời hạn các nhiệm vụ của {agency}', en: 'When the tasks of the {agency} are due' },
  'deadline-obligations': {
    vi: 'Nội dung công việc có cùng thời hạn: {ids}',
    en: 'Single obligations due likewise: {ids}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

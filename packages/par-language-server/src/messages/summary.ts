import type { Bilingual } from '@soctrang/par-core/directive';

/** What the workspace view says of agencies and their reports. `.one` is for one, where a language says it otherwise. */
export const SUMMARY = {
  'why.time': { vi: '{time} (hạn {day})', en: '{time} (due {day})' },
  'why.missing': { vi: 'Có trong danh sách cơ quan phải báo cáo', en: 'On the roster of those who have to report' },
  'why.draft': { vi: 'Còn việc phải làm', en: 'There is work left' },
  'why.ready': { vi: 'Không còn lỗi, đã nêu đủ nhiệm vụ', en: 'No errors, and no task left out' },
  'why.ready.unbound': {
    vi: 'Không còn lỗi, chưa rõ cơ quan được giao nhiệm vụ nào',
    en: 'No errors; what binds the agency is not known',
  },

  'blocks.unread': { vi: 'không đọc được tệp', en: 'the file cannot be read' },
  'blocks.agency': { vi: 'chưa rõ cơ quan nào', en: 'the agency is not known' },
  'blocks.period': { vi: 'chưa rõ kỳ báo cáo', en: 'the period is not known' },
  'blocks.duplicate': { vi: 'trùng với {files}', en: 'the same as {files}' },
  'blocks.errors': { vi: '{count} lỗi', en: '{count} errors' },
  'blocks.errors.one': { vi: '1 lỗi', en: '1 error' },
  'blocks.tasks': { vi: 'còn thiếu {count} nhiệm vụ', en: '{count} tasks left out' },
  'blocks.tasks.one': { vi: 'còn thiếu 1 nhiệm vụ', en: '1 task left out' },
  'blocks.blank': { vi: '{count} nhiệm vụ chưa điền', en: '{count} tasks not filled in' },
  'blocks.blank.one': { vi: '1 nhiệm vụ chưa điền', en: '1 task not filled in' },
  'blocks.warnings': { vi: '{count} cảnh báo', en: '{count} warnings' },
  'blocks.warnings.one': { vi: '1 cảnh báo', en: '1 warning' },

  'tasks.detail': {
    vi: 'Đã thực hiện {carriedOut}/{all} nhiệm vụ ({done} hoàn thành, {ongoing} thường xuyên), đã nêu {reported}/{all}',
    en: '{carriedOut} of {all} tasks carried out ({done} done, {ongoing} ongoing), {reported} of {all} reported',
  },
  'tasks.unbound': {
    vi: 'Đã thực hiện {carriedOut} nhiệm vụ ({done} hoàn thành, {ongoing} thường xuyên), đã nêu {reported}; chưa rõ cơ quan được giao bao nhiêu',
    en: '{carriedOut} tasks carried out ({done} done, {ongoing} ongoing), {reported} reported; how many bind the agency is not known',
  },

  points: { vi: '{points}/{maximum} điểm', en: '{points} of {maximum} points' },
  provisional: {
    vi: 'tạm tính, còn {count} tiêu chí chưa có điểm',
    en: 'provisional, {count} components without points',
  },
  'provisional.one': {
    vi: 'tạm tính, còn 1 tiêu chí chưa có điểm',
    en: 'provisional, 1 component without points',
  },
  place: { vi: '{place}/{of}', en: '{place} of {of}' },
  'place.shared': { vi: '{place}/{of}, đồng hạng', en: '{place} of {of}, shared' },
  'place.provisional': { vi: 'tạm {place}/{of}', en: '{place} of {of}, provisional' },
  'place.provisional.shared': { vi: 'tạm {place}/{of}, đồng hạng', en: '{place} of {of}, provisional, shared' },

  'unranked.missing': { vi: 'chưa có báo cáo', en: 'no report' },
  'unranked.nobody': { vi: 'chưa rõ cơ quan hoặc kỳ báo cáo', en: 'the agency or the period is not known' },
  'unranked.duplicate': { vi: 'một cơ quan có nhiều báo cáo', en: 'one agency has several reports' },
  'unranked.no-score': { vi: 'không chấm điểm được', en: 'cannot be scored' },

  'note.day': {
    vi: 'Tính đến {day}, theo nội dung các tệp trong thư mục.',
    en: 'As of {day}, by the files of the folder.',
  },
  'note.set': { vi: 'Chấm điểm theo “{set}” ({provenance}).', en: 'Scored by “{set}” ({provenance}).' },
  'note.ranked': {
    vi: '{period}: {final} báo cáo đã có điểm ở mọi tiêu chí, {provisional} báo cáo tạm tính.',
    en: '{period}: {final} reports with all points, {provisional} provisional.',
  },
  'note.rank': {
    vi: 'Chỉ xếp hạng với nhau các báo cáo cùng kỳ, cùng bộ tiêu chí; bằng nhau thì đồng hạng. Báo cáo còn tiêu chí chưa có điểm được xếp riêng (tạm). Điểm tối đa đã trừ phần không áp dụng, vì vậy nên so sánh bằng chỉ số.',
    en: 'Only reports of one period and one criteria set are ranked together; equal ones share a rank. Reports with components still without points are ranked apart (provisional). What does not apply is taken off the maximum, so compare by the index.',
  },
  'note.roster': { vi: 'Phải báo cáo theo danh sách: {files}.', en: 'Who has to report, by the roster: {files}.' },
  'note.no-roster': {
    vi: 'Chưa có danh sách cơ quan phải báo cáo (tệp .par-roster.yaml) nên không biết cơ quan nào chưa gửi.',
    en: 'There is no roster (a file .par-roster.yaml), so who has not reported is not known.',
  },
  'no-period': { vi: 'Chưa rõ kỳ', en: 'Period not known' },
} as const satisfies Readonly<Record<string, Bilingual>>;

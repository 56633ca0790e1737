import type { Bilingual } from '@soctrang/par-core/directive';

/** Names in the outline of a file, where the file itself has none. */
export const SYMBOLS = {
  report: { vi: 'Báo cáo', en: 'Report' },
  directive: { vi: 'Văn bản chỉ đạo', en: 'Directive' },
  criteria: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  roster: { vi: 'Danh sách cơ quan', en: 'Roster' },
  calendar: { vi: 'Lịch nghỉ', en: 'Calendar' },
  config: { vi: 'Cấu hình', en: 'Configuration' },
  unnamed: { vi: '(chưa có tên)', en: '(no name yet)' },
  doneOf: { vi: '{done}/{all} đã hoàn thành hoặc làm thường xuyên', en: '{done} of {all} done or ongoing' },
  points: { vi: '{points}/{maximum} điểm', en: '{points}/{maximum} points' },
  maximum: { vi: 'tối đa {maximum}', en: 'maximum {maximum}' },
  removed: { vi: 'bỏ', en: 'removed' },
  outside: { vi: 'Không thuộc bộ tiêu chí', en: 'Not in the criteria set' },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { Bilingual } from '../directive/model';
import type { Severity } from '../formats/finding';
import type { Basis, OutsideReason, PictureScore, StandingKind, TaskState } from './picture/model';

/** What the words of a picture's closed lists are called by whoever shows it: page, table, document, workbook. */
export const TASK_STATE_NAMES = {
  done: { vi: 'Hoàn thành', en: 'Done' },
  ongoing: { vi: 'Thực hiện thường xuyên', en: 'Ongoing' },
  'in-progress': { vi: 'Đang thực hiện', en: 'In progress' },
  'not-started': { vi: 'Chưa thực hiện', en: 'Not started' },
  'left-out': { vi: 'Không báo cáo', en: 'Left out' },
  unreadable: { vi: 'Không đọc được trạng thái', en: 'Status not readable' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
} as const satisfies Readonly<Record<TaskState, Bilingual>>;

export const STANDING_NAMES = {
  late: { vi: 'Trễ hạn', en: 'Late' },
  missing: { vi: 'Chưa gửi báo cáo', en: 'Missing' },
  draft: { vi: 'Đang soạn', en: 'Draft' },
  ready: { vi: 'Sẵn sàng', en: 'Ready' },
} as const satisfies Readonly<Record<StandingKind, Bilingual>>;

export const BASIS_NAMES = {
  period: { vi: 'Trong kỳ', en: 'In the period' },
  cumulative: { vi: 'Lũy kế', en: 'Cumulative' },
  unstated: { vi: 'Không ghi cách tính', en: 'Basis not stated' },
} as const satisfies Readonly<Record<Basis, Bilingual>>;

/** Why the figures of an agency could not be counted in. */
export const OUTSIDE_REASONS = {
  'not-reported': { vi: 'không báo cáo', en: 'not reported' },
  'no-numerator': { vi: 'thiếu tử số', en: 'no numerator' },
  'no-denominator': { vi: 'thiếu mẫu số', en: 'no denominator' },
  'zero-denominator': { vi: 'mẫu số bằng 0', en: 'denominator of zero' },
} as const satisfies Readonly<Record<OutsideReason, Bilingual>>;

export const SEVERITY_NAMES = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Lưu ý', en: 'Information' },
  hint: { vi: 'Gợi ý', en: 'Hint' },
} as const satisfies Readonly<Record<Severity, Bilingual>>;

/** Why a report that is scored has no rank. */
export const UNRANKED_REASONS = {
  duplicate: { vi: 'một cơ quan có nhiều báo cáo', en: 'one agency has several reports' },
  'no-index': { vi: 'không tiêu chí nào được tính', en: 'nothing counts' },
} as const satisfies Readonly<Record<NonNullable<PictureScore['unranked']>, Bilingual>>;

import type { Bilingual } from '../../directive/model';

/** What is said around the figures of a score. */
export const SHEET_SENTENCES = {
  set: { vi: 'Bộ tiêu chí: {name} ({set})', en: 'Criteria set: {name} ({set})' },
  total: { vi: 'Điểm: {points} / {maximum}', en: 'Points: {points} / {maximum}' },
  index: { vi: 'Chỉ số: {index}%', en: 'Index: {index}%' },
  noIndex: { vi: 'Chưa có chỉ số: không tiêu chí nào áp dụng', en: 'No index: no component applies' },
  group: { vi: 'Xếp loại: {group}', en: 'Group: {group}' },
  'group.provisional': { vi: 'Xếp loại tạm tính: {group}', en: 'Provisional group: {group}' },
  open: {
    vi: 'Chưa đủ số liệu: {count} tiêu chí còn trống hoặc chưa đọc được, có thể thêm tối đa {points} điểm',
    en: 'Figures are missing: {count} components are empty or unreadable, worth up to {points} points',
  },
  provenance: {
    vi: 'Nguồn của các con số trong bộ tiêu chí: {words}',
    en: 'Where the numbers of the set come from: {words}',
  },
  'provenance.set': {
    vi: 'Nguồn của các con số trong bộ tiêu chí {set}: {words}',
    en: 'Where the numbers of the set {set} come from: {words}',
  },
  missing: { vi: 'chưa có số liệu', en: 'no figures yet' },
  failed: { vi: 'số liệu chưa đọc được', en: 'unreadable figures' },
  'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'count.missing': { vi: '{count} chưa có số liệu', en: '{count} without figures' },
  'count.failed': { vi: '{count} chưa đọc được', en: '{count} unreadable' },
  'count.not-applicable': { vi: '{count} không áp dụng', en: '{count} not applicable' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The columns of a sheet. */
export const SHEET_COLUMNS = {
  id: { vi: 'Mã', en: 'Id' },
  item: { vi: 'Tiêu chí', en: 'Item' },
  points: { vi: 'Điểm', en: 'Points' },
  maximum: { vi: 'Tối đa', en: 'Maximum' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
} as const satisfies Readonly<Record<string, Bilingual>>;

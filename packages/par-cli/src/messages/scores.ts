import type { Bilingual } from '@soctrang/par-core/directive';

/** Scores, explanations, plans and rankings. */
export const SCORES = {
  'score-no-reports': {
    vi: 'không có báo cáo nào để chấm điểm; hãy nêu tệp *.par.yaml hoặc thư mục chứa báo cáo',
    en: 'there is no report to score; name a file *.par.yaml or a folder with reports',
  },
  'score-one-file': {
    vi: 'lệnh này làm với đúng một báo cáo: hãy nêu một tệp',
    en: 'this command works on exactly one report: name one file',
  },
  'score-impossible': {
    vi: 'chưa chấm điểm được {file}: thiếu cơ quan, kỳ báo cáo hoặc bộ tiêu chí; xem lỗi bằng {par} check {shown}',
    en: '{file} cannot be scored yet: its agency, period or criteria set is missing; {par} check {shown} shows why',
  },
  'score-with-errors': {
    vi: '{file} còn {count} lỗi nên điểm có thể chưa đúng; xem bằng {par} check {shown}',
    en: '{file} has errors ({count}), so the points may not be right; {par} check {shown} shows them',
  },
  'score-by': { vi: 'Bộ tiêu chí: {name} ({set})', en: 'Criteria set: {name} ({set})' },
  'score-total': { vi: 'Điểm: {points} / {maximum}', en: 'Points: {points} / {maximum}' },
  'score-index': { vi: 'Chỉ số: {index} %', en: 'Index: {index} %' },
  'score-no-index': { vi: 'Chưa có chỉ số: không tiêu chí nào áp dụng', en: 'No index: no component applies' },
  'score-group': { vi: 'Xếp loại: {group}', en: 'Group: {group}' },
  'score-open': {
    vi: 'Chưa đủ số liệu: {count} tiêu chí còn trống hoặc chưa đọc được, có thể thêm tối đa {points} điểm',
    en: 'Figures are missing: {count} components are empty or unreadable, worth up to {points} points',
  },
  'score-errors': {
    vi: '! Báo cáo còn {count} lỗi; điểm tính trên những gì đọc được.',
    en: '! The report has errors ({count}); the points rest on what could be read.',
  },
  'score-provenance': { vi: 'Nguồn của các con số trong bộ tiêu chí: {words}', en: 'Where the numbers of the set come from: {words}' },
  'score-item': { vi: 'Tiêu chí', en: 'Item' },
  'score-points': { vi: 'Điểm', en: 'Points' },
  'score-maximum': { vi: 'Tối đa', en: 'Maximum' },
  'score-remark': { vi: 'Ghi chú', en: 'Remark' },
  'score-file': { vi: 'Tệp', en: 'File' },
  'score-agency': { vi: 'Cơ quan', en: 'Agency' },
  'score-criteria-set': { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  'score-missing': { vi: 'chưa có số liệu', en: 'no figures yet' },
  'score-failed': { vi: 'số liệu chưa đọc được', en: 'unreadable figures' },
  'score-not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  'score-count-missing': { vi: '{count} chưa có số liệu', en: '{count} without figures' },
  'score-count-failed': { vi: '{count} chưa đọc được', en: '{count} unreadable' },
  'score-count-not-applicable': { vi: '{count} không áp dụng', en: '{count} not applicable' },
  'score-stage-computed': { vi: 'tính theo quy tắc', en: 'computed' },
  'score-stage-self': { vi: 'tự chấm', en: 'self-assessed' },
  'score-stage-appraisal-1': { vi: 'thẩm định lần 1', en: 'first appraisal' },
  'score-stage-appraisal-2': { vi: 'thẩm định lần 2', en: 'second appraisal' },
  'score-item-unknown': {
    vi: 'bộ tiêu chí {set} không có tiêu chí {text}',
    en: 'the criteria set {set} has no item {text}',
  },
  'score-item-unknown.meant': {
    vi: 'bộ tiêu chí {set} không có tiêu chí {text}; có phải {meant}?',
    en: 'the criteria set {set} has no item {text}; did you mean {meant}?',
  },
  'criteria-unknown': {
    vi: 'không có bộ tiêu chí {text}; đang có: {known}',
    en: 'there is no criteria set {text}; known ones: {known}',
  },
  'criteria-unknown.meant': {
    vi: 'không có bộ tiêu chí {text}; có phải {meant}?',
    en: 'there is no criteria set {text}; did you mean {meant}?',
  },
  'criteria-broken': {
    vi: 'bộ tiêu chí trong {path} còn lỗi nên chưa chấm điểm được; xem bằng {par} check {file}',
    en: 'the criteria set in {path} has errors and cannot be scored by; {par} check {file} shows them',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

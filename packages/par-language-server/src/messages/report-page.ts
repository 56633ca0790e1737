import type { Bilingual } from '@soctrang/par-core/directive';

/** What stands on the page of a report beside what the report itself says. `.one` is for one. */
export const REPORT_PAGE = {
  noAgency: { vi: '(chưa rõ cơ quan)', en: '(agency not known yet)' },
  report: { vi: 'Báo cáo {period}', en: 'Report, {period}' },
  noPeriod: { vi: 'Báo cáo (chưa rõ kỳ báo cáo)', en: 'Report (period not known yet)' },
  unreadValue: { vi: '{text} (chưa đọc được)', en: '{text} (cannot be read)' },
  unknownValue: { vi: '{text} (chưa nhận ra)', en: '{text} (not recognised)' },
  cut: {
    vi: 'Báo cáo rất dài nên trang này chỉ hiện một phần; tệp vẫn đầy đủ.',
    en: 'The report is very long, so this page shows only a part of it; the file is whole.',
  },
  unread: {
    vi: 'Chưa đọc được nội dung nào của báo cáo. Các phát hiện dưới đây cho biết vì sao.',
    en: 'Nothing of the report can be read yet. The findings below say why.',
  },
  more: { vi: 'và {count} mục khác', en: 'and {count} more' },

  // How a report stands
  'state.unread': { vi: 'Không đọc được', en: 'Unreadable' },
  'state.late': { vi: 'Trễ hạn', en: 'Late' },
  'state.faulty': { vi: 'Còn lỗi', en: 'Has errors' },
  'state.incomplete': { vi: 'Còn thiếu nhiệm vụ', en: 'Tasks are missing' },
  'state.blank': { vi: 'Còn nhiệm vụ chưa điền', en: 'Tasks are not filled in' },
  'state.to-improve': { vi: 'Cần bổ sung', en: 'To be improved' },
  'state.complete': { vi: 'Đầy đủ', en: 'Complete' },

  // Its head
  overviewPart: { vi: 'Tóm tắt', en: 'At a glance' },
  tasksDone: { vi: 'Nhiệm vụ', en: 'Tasks' },
  reportDue: { vi: 'Hạn báo cáo', en: 'Report due' },
  scoreNow: { vi: 'Điểm', en: 'Score' },
  document: { vi: 'Văn bản', en: 'The document' },
  directive: { vi: 'Thực hiện', en: 'Directive' },
  reference: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  placeDate: { vi: 'Địa danh, ngày', en: 'Place and date' },
  parent: { vi: 'Cơ quan chủ quản', en: 'Parent agency' },
  to: { vi: 'Kính gửi', en: 'To' },
  subject: { vi: 'Trích yếu', en: 'Subject' },
  signer: { vi: 'Người ký', en: 'Signed by' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  drafter: { vi: 'Đơn vị soạn thảo', en: 'Drafted by' },
  inPlace: { vi: '{place}, ngày {date}', en: '{place}, {date}' },
  'authority.TM': { vi: 'TM.', en: 'On behalf of the collective:' },
  'authority.KT': { vi: 'KT.', en: 'For the head:' },
  'authority.Q': { vi: 'Q.', en: 'Acting:' },
  'authority.TL': { vi: 'TL.', en: 'By order:' },
  'authority.TUQ': { vi: 'TUQ.', en: 'By delegation:' },
  overview: { vi: 'Đánh giá chung', en: 'Overview' },

  // Findings
  findings: { vi: 'Phát hiện', en: 'Findings' },
  noFindings: { vi: 'không có', en: 'none' },
  'count.error': { vi: '{count} lỗi', en: '{count} errors' },
  'count.error.one': { vi: '1 lỗi', en: '1 error' },
  'count.warning': { vi: '{count} cảnh báo', en: '{count} warnings' },
  'count.warning.one': { vi: '1 cảnh báo', en: '1 warning' },
  'count.info': { vi: '{count} lưu ý', en: '{count} notes' },
  'count.info.one': { vi: '1 lưu ý', en: '1 note' },
  'count.hint': { vi: '{count} gợi ý', en: '{count} hints' },
  'count.hint.one': { vi: '1 gợi ý', en: '1 hint' },

  // Tasks
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  tasksByState: { vi: 'Nhiệm vụ theo trạng thái', en: 'Tasks by state' },
  countOf: { vi: '{count} {state}', en: '{count} {state}' },
  notReported: { vi: 'chưa báo cáo', en: 'not reported' },
  'notReported.heading': { vi: 'Nhiệm vụ chưa báo cáo', en: 'Tasks not reported' },
  noStatus: { vi: 'Chưa ghi trạng thái', en: 'No state yet' },
  unnamedTask: { vi: '(chưa ghi mã nhiệm vụ)', en: '(no task named yet)' },
  unknownTask: { vi: '(không có trong văn bản chỉ đạo)', en: '(not in the directive)' },
  progress: { vi: 'Tiến độ', en: 'Progress' },
  completedOn: { vi: 'Ngày hoàn thành', en: 'Completed on' },
  role: { vi: 'Vai trò', en: 'Role' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  results: { vi: 'Kết quả', en: 'Results' },
  obligations: { vi: 'Nội dung công việc', en: 'Obligations' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  unnamedEvidence: { vi: '(chưa ghi số, ký hiệu)', en: '(no reference yet)' },
  reason: { vi: 'Lý do', en: 'Reason' },
  note: { vi: 'Ghi chú', en: 'Note' },
  shortcomingsBelow: { vi: 'Tồn tại, hạn chế', en: 'Shortcomings' },

  // Deadlines
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  theReport: { vi: 'Báo cáo', en: 'The report' },
  remedyOf: { vi: 'Khắc phục: {text}', en: 'Remedy: {text}' },
  lateCount: { vi: '{count} quá hạn', en: '{count} overdue' },

  // Shortcomings
  shortcomings: { vi: 'Tồn tại, hạn chế', en: 'Shortcomings' },
  unnamedShortcoming: { vi: '(chưa ghi nội dung)', en: '(not described yet)' },
  inTask: { vi: 'Nhiệm vụ', en: 'Task' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  remedy: { vi: 'Giải pháp khắc phục', en: 'Remedy' },
  notGiven: { vi: 'chưa ghi', en: 'not given' },

  // Indicators
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  noFigure: { vi: 'chưa có số liệu', en: 'no figures yet' },
  previous: { vi: 'Kỳ trước: {rate}%', en: 'Period before: {rate}%' },
  target: { vi: 'Mức phải đạt: {target}', en: 'Target: {target}' },
  whole: { vi: '100%', en: '100%' },
  rose: { vi: 'tăng {difference} điểm phần trăm', en: 'up {difference} percentage points' },
  fell: { vi: 'giảm {difference} điểm phần trăm', en: 'down {difference} percentage points' },
  same: { vi: 'bằng kỳ trước', en: 'as before' },
  met: { vi: 'đạt mức yêu cầu', en: 'target met' },
  unmet: { vi: 'chưa đạt mức yêu cầu', en: 'target not met' },
  basis: { vi: 'Số liệu {basis}', en: 'Figures: {basis}' },

  // Score
  score: { vi: 'Điểm', en: 'Score' },
  total: { vi: 'Tổng điểm', en: 'Total' },
  missingPoints: { vi: 'Còn thiếu {points} điểm so với tối đa', en: '{points} points short of the maximum' },
  openPoints: {
    vi: 'trong đó {points} điểm còn chờ số liệu',
    en: '{points} of them still wait for figures',
  },
  full: { vi: 'Đạt điểm tối đa', en: 'The maximum is reached' },
  provisional: { vi: 'Tạm tính: còn tiêu chí chưa có điểm', en: 'Provisional: some components have no points yet' },
  short: { vi: 'thiếu {points}', en: '{points} short' },
  explanation: { vi: 'Giải trình: {text}', en: 'Explanation: {text}' },
  provenance: { vi: 'Nguồn số liệu: {provenance}', en: 'Where the numbers come from: {provenance}' },

  // Texts at the end
  difficulties: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  nextSteps: { vi: 'Phương hướng kỳ tới', en: 'Next steps' },
  proposals: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' },
  proposalOf: { vi: 'Nhiệm vụ {task}', en: 'Task {task}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

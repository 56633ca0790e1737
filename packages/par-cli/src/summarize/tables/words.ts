import type { Bilingual } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';

/** What the tables of a summary say, in every form they are printed in. `.one` is for one, where a language says it otherwise. */
export const TABLE_WORDS = {
  title: { vi: 'Tổng hợp báo cáo {period}', en: 'Summary of the reports, {period}' },
  asOf: { vi: 'Tính đến ngày {day}.', en: 'As of {day}.' },
  due: { vi: 'Hạn báo cáo: {day}.', en: 'Reports are due on {day}.' },
  'due.over': { vi: 'Đã hết hạn báo cáo ({day}).', en: 'The deadline of {day} is over.' },

  'total.reported': { vi: 'Đã báo cáo', en: 'Reported' },
  'total.missing': { vi: 'Chưa gửi báo cáo', en: 'Missing' },
  'total.late': { vi: 'Trễ hạn', en: 'Late' },
  'total.tasks': { vi: 'Nhiệm vụ đã thực hiện', en: 'Tasks carried out' },
  'total.obligations': { vi: 'Nội dung công việc đã thực hiện', en: 'Obligations carried out' },
  'total.index': {
    vi: 'Chỉ số trung bình ({count} cơ quan có điểm ở mọi tiêu chí)',
    en: 'Mean index ({count} with all points)',
  },
  'total.errors': { vi: 'Lỗi trong báo cáo', en: 'Errors in the reports' },
  of: { vi: '{part}/{whole}', en: '{part}/{whole}' },

  agencies: { vi: 'Tình hình báo cáo của các cơ quan', en: 'How the agencies stand' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  standing: { vi: 'Tình trạng', en: 'Standing' },
  daysLate: { vi: 'Trễ (ngày làm việc)', en: 'Late (working days)' },
  reference: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
  date: { vi: 'Ngày báo cáo', en: 'Date' },
  tasksDone: { vi: 'Nhiệm vụ đã thực hiện', en: 'Tasks carried out' },
  tasksDemanded: { vi: 'Nhiệm vụ được giao', en: 'Tasks assigned' },
  errors: { vi: 'Lỗi', en: 'Errors' },
  warnings: { vi: 'Cảnh báo', en: 'Warnings' },
  points: { vi: 'Điểm', en: 'Points' },
  counted: { vi: 'Điểm tối đa', en: 'Maximum' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  place: { vi: 'Hạng', en: 'Rank' },
  group: { vi: 'Xếp loại', en: 'Group' },
  open: { vi: 'Tiêu chí chưa có điểm', en: 'Components without points' },
  file: { vi: 'Tệp', en: 'File' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
  'remark.others': {
    vi: 'có {count} báo cáo khác không tính: {names}',
    en: '{count} other reports do not count: {names}',
  },
  'remark.others.one': { vi: 'có 1 báo cáo khác không tính: {names}', en: '1 other report does not count: {names}' },
  'remark.unlisted': { vi: 'không có trong danh sách cơ quan phải báo cáo', en: 'not on the roster' },
  'remark.provisional': { vi: 'điểm tạm tính', en: 'provisional points' },
  'remark.period': { vi: 'không đọc được kỳ báo cáo', en: 'the period could not be read' },

  tasks: { vi: 'Kết quả theo nhiệm vụ', en: 'Tasks' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  id: { vi: 'Mã', en: 'Id' },
  carriedOut: { vi: 'Đã thực hiện (%)', en: 'Carried out (%)' },
  shortcomings: { vi: 'Tồn tại, hạn chế', en: 'Shortcomings' },
  'tasks.note': {
    vi: 'Số cơ quan theo từng trạng thái. Nhiệm vụ có điều kiện chỉ tính khi cơ quan có báo cáo; phần phối hợp trong nhiệm vụ của cơ quan khác không tính.',
    en: 'Agencies in each state. Tasks that bind on a condition count only where they are reported; a part in the tasks of others does not count.',
  },

  matrix: { vi: 'Nhiệm vụ của từng cơ quan', en: 'Tasks by agency' },
  'matrix.note': {
    vi: 'Ô trống: nhiệm vụ không giao cho cơ quan. Dấu *: phần phối hợp trong nhiệm vụ của cơ quan khác.',
    en: 'An empty cell: the task does not bind the agency. A star: its part in a task of another agency.',
  },
  other: { vi: 'phối hợp', en: 'takes part' },

  obligations: { vi: 'Kết quả theo nội dung công việc', en: 'Obligations' },
  obligation: { vi: 'Nội dung công việc', en: 'Obligation' },
  'obligations.note': {
    vi: 'Nội dung không ghi riêng thì theo trạng thái của nhiệm vụ.',
    en: 'An obligation without a state of its own is as far as its task.',
  },

  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  basis: { vi: 'Cách tính', en: 'Basis' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  rate: { vi: 'Tỷ lệ (%)', en: 'Rate (%)' },
  denominatorIs: { vi: 'Mẫu số là', en: 'The denominator is' },
  target: { vi: 'Mức phải đạt', en: 'Target' },
  met: { vi: 'Đạt mức yêu cầu', en: 'Target met' },
  yes: { vi: 'Đạt', en: 'Yes' },
  no: { vi: 'Chưa đạt', en: 'No' },
  counting: { vi: 'Số cơ quan tính vào', en: 'Agencies counted in' },
  outside: { vi: 'Chưa tính vào', en: 'Not counted in' },
  'indicators.note': {
    vi: 'Tỷ lệ chung = tổng tử số chia tổng mẫu số của các cơ quan có đủ số liệu, không phải trung bình các tỷ lệ. Số liệu trong kỳ và số liệu lũy kế không cộng với nhau.',
    en: 'A rate over all is the sum of the numerators over the sum of the denominators of those who give both, not the mean of the rates. Figures of the period and cumulative ones are never added up.',
  },
  count: { vi: 'số lượng', en: 'a count' },

  figures: { vi: 'Số liệu chỉ tiêu của từng cơ quan', en: 'Indicators by agency' },
  previous: { vi: 'Kỳ trước (cơ quan ghi)', en: 'Period before (as reported)' },

  ranking: { vi: 'Điểm và xếp hạng', en: 'Scores and ranks' },
  'ranking.of': { vi: 'Điểm và xếp hạng theo “{set}”', en: 'Scores and ranks by “{set}”' },
  'ranking.note': {
    vi: 'Bộ tiêu chí “{set}”: {provenance}. Chỉ số làm tròn bằng nhau thì đồng hạng. Báo cáo còn tiêu chí chưa có điểm được xếp riêng (tạm); cơ quan có nhiều báo cáo thì không xếp hạng.',
    en: 'The criteria set “{set}”: {provenance}. Equal after rounding, reports share a rank. Those with components still without points are ranked apart (provisional); an agency with several reports has no rank.',
  },
  'ranking.mean': {
    vi: 'Chỉ số trung bình của {count} cơ quan đã có điểm ở mọi tiêu chí: {mean}%.',
    en: 'Mean index of the {count} agencies with all points: {mean}%.',
  },
  'ranking.groups': { vi: 'Số cơ quan theo loại: {sizes}.', en: 'Agencies by group: {sizes}.' },
  below: { vi: 'chưa vào loại nào', en: 'below all groups' },
  provisional: { vi: 'tạm {place}', en: '{place}, provisional' },
  shared: { vi: '{place}, đồng hạng', en: '{place}, shared' },

  causes: { vi: 'Nguyên nhân của tồn tại, hạn chế', en: 'Causes of shortcomings' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  'cause.none': { vi: '(không nêu nguyên nhân)', en: '(no reason given)' },
  'causes.note': {
    vi: '{count} tồn tại, hạn chế: {withReason} có nguyên nhân, {withRemedy} có giải pháp khắc phục. Ghép những nguyên nhân ghi cùng một câu; chữ hoa, chữ thường và dấu cách không phân biệt.',
    en: '{count} shortcomings: {withReason} with a reason, {withRemedy} with a remedy. Reasons in the same words stand together, whatever their case and spaces.',
  },
  times: { vi: 'Số lần', en: 'Count' },
  agenciesOf: { vi: 'Các cơ quan', en: 'Agencies' },
  tasksOf: { vi: 'Các nhiệm vụ', en: 'Tasks' },

  shortcomingList: { vi: 'Các tồn tại, hạn chế', en: 'The shortcomings' },
  'shortcomingList.omitted': {
    vi: 'Còn {count} tồn tại, hạn chế không liệt kê ở đây; xem trong báo cáo của cơ quan.',
    en: '{count} more are not listed; see the reports.',
  },
  description: { vi: 'Nội dung', en: 'Description' },
  remedy: { vi: 'Giải pháp khắc phục', en: 'Remedy' },
  dueOn: { vi: 'Thời hạn', en: 'Due' },

  texts: { vi: 'Khó khăn, phương hướng, kiến nghị', en: 'Difficulties, next steps, proposals' },
  difficulties: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  nextSteps: { vi: 'Phương hướng', en: 'Next steps' },
  proposals: { vi: 'Kiến nghị', en: 'Proposals' },
  'texts.note': { vi: 'Phần đầu của từng mục trong báo cáo.', en: 'The beginning of each part of the reports.' },

  findings: { vi: 'Phát hiện khi kiểm tra', en: 'Findings' },
  code: { vi: 'Mã phát hiện', en: 'Code' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  inReports: { vi: 'Số báo cáo', en: 'Reports' },

  comparison: { vi: 'So với {period}', en: 'Against {period}' },
  what: { vi: 'Nội dung so sánh', en: 'What' },
  before: { vi: 'Kỳ trước', en: 'Before' },
  now: { vi: 'Kỳ này', en: 'Now' },
  change: { vi: 'Tăng, giảm', en: 'Change' },
  'comparison.note': {
    vi: 'Chỉ so các cơ quan báo cáo cả hai kỳ, các chỉ số theo cùng bộ tiêu chí đã có điểm ở mọi tiêu chí, chỉ tiêu cùng cách tính trên những cơ quan có số liệu cả hai kỳ. Ba dòng đầu tính mọi cơ quan.',
    en: 'Compared are agencies that reported in both periods, final indexes by one criteria set, indicators counted in one way over the agencies that gave them in both. The first three lines are over all agencies.',
  },
  'comparison.reported': { vi: 'Số cơ quan báo cáo', en: 'Agencies that reported' },
  'comparison.carriedOut': { vi: 'Lượt nhiệm vụ đã thực hiện', en: 'Tasks carried out, over all agencies' },
  'comparison.findings': { vi: 'Số phát hiện', en: 'Findings' },
  'comparison.index': { vi: 'Chỉ số của {agency} (%)', en: 'Index of {agency} (%)' },
  'comparison.tasks': { vi: 'Nhiệm vụ đã thực hiện của {agency}', en: 'Tasks carried out by {agency}' },
  'comparison.gone': { vi: 'Kỳ trước báo cáo, kỳ này chưa: {agencies}.', en: 'Reported then and not now: {agencies}.' },
  'comparison.fresh': {
    vi: 'Kỳ này báo cáo, kỳ trước chưa: {agencies}.',
    en: 'Reported now and not then: {agencies}.',
  },

  'note.rosters': { vi: 'Danh sách cơ quan phải báo cáo: {names}.', en: 'Rosters: {names}.' },
  'note.no-roster': {
    vi: 'Chưa có danh sách cơ quan phải báo cáo (tệp .par-roster.yaml) nên không biết cơ quan nào chưa gửi.',
    en: 'There is no roster (a file .par-roster.yaml), so who has not reported is not known.',
  },
  'note.missing': { vi: 'Chưa gửi báo cáo: {agencies}.', en: 'Not reported: {agencies}.' },
  'note.periods': {
    vi: 'Không tính báo cáo của kỳ khác: {list}.',
    en: 'Reports of other periods are left out: {list}.',
  },
  'note.directives': {
    vi: 'Không tính báo cáo theo văn bản chỉ đạo khác: {list}.',
    en: 'Reports on other directives are left out: {list}.',
  },
  'note.unplaced': {
    vi: 'Không tính {count} báo cáo chưa rõ cơ quan hoặc văn bản chỉ đạo: {names}.',
    en: '{count} reports are left out whose agency or directive is not known: {names}.',
  },
  'note.unplaced.one': {
    vi: 'Không tính 1 báo cáo chưa rõ cơ quan hoặc văn bản chỉ đạo: {names}.',
    en: '1 report is left out whose agency or directive is not known: {names}.',
  },
  'note.duplicates': {
    vi: 'Cơ quan có nhiều báo cáo trong kỳ: {agencies}. Chỉ tính báo cáo có ngày muộn nhất; nếu cùng ngày thì tính tệp có tên đứng sau.',
    en: 'Agencies with several reports: {agencies}. The one of the latest date counts; of one date, that of the last name.',
  },
  unknownPeriod: { vi: 'chưa rõ kỳ', en: 'period not known' },
  more: { vi: '… (còn {count})', en: '… ({count} more)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type TableWord = keyof typeof TABLE_WORDS;

/** A word of the tables in a language, with what stands in its `{names}`. */
export type SayTable = (key: TableWord, args?: Readonly<Record<string, string | number>>) => string;

export function tableWordsIn(language: Language): SayTable {
  return (key, args = {}) =>
    TABLE_WORDS[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(args[name] ?? whole));
}

import type { Bilingual } from '@soctrang/par-core/directive';

/** Names of the sheets, as their tabs have them; Excel allows 31 characters. */
export const SHEET_NAMES = {
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  result: { vi: 'Kết quả', en: 'Result' },
  scores: { vi: 'Tự chấm', en: 'Self-score' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  report: { vi: 'Báo cáo', en: 'Report' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  obligations: { vi: 'Nội dung công việc', en: 'Obligations' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  shortcomings: { vi: 'Tồn tại hạn chế', en: 'Shortcomings' },
  indicators: { vi: 'Chỉ tiêu', en: 'Indicators' },
  provenance: { vi: 'Nguồn gốc', en: 'Provenance' },
  lists: { vi: 'Danh mục', en: 'Lists' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Heads of columns that no key of a report has. They are read back by these names. */
export const HEADS = {
  id: { vi: 'Mã', en: 'Id' },
  key: { vi: 'Khóa', en: 'Key' },
  what: { vi: 'Nội dung', en: 'What' },
  value: { vi: 'Giá trị', en: 'Value' },
  about: { vi: 'Giải thích', en: 'Explanation' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  criterionId: { vi: 'Mã tiêu chí', en: 'Criterion id' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum' },
  computed: { vi: 'Điểm theo số liệu', en: 'Points by the figures' },
  inForce: { vi: 'Điểm hiện có', en: 'Points in force' },
  state: { vi: 'Tình trạng', en: 'State' },
  rule: { vi: 'Cách chấm', en: 'Rule' },
  figure: { vi: 'Số liệu cần nhập', en: 'Figure asked for' },
  part: { vi: 'Ký hiệu', en: 'Part' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  reported: { vi: 'Số liệu của báo cáo', en: 'Figure of the report' },
  used: { vi: 'Dùng để chấm', en: 'Used for scoring' },
  remark: { vi: 'Chú thích', en: 'Remark' },
  taskId: { vi: 'Mã nhiệm vụ', en: 'Task id' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  obligationId: { vi: 'Mã nội dung', en: 'Obligation id' },
  obligation: { vi: 'Nội dung công việc', en: 'Obligation' },
  indicatorId: { vi: 'Mã chỉ tiêu', en: 'Indicator id' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  counted: { vi: 'Điểm tối đa được tính', en: 'Maximum that counts' },
  index: { vi: 'Chỉ số (%)', en: 'Index (%)' },
  share: { vi: 'Mức đạt', en: 'Share' },
  area: { vi: 'Lĩnh vực', en: 'Area' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  number: { vi: 'Con số', en: 'Number' },
  provenance: { vi: 'Nguồn gốc', en: 'Where it comes from' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Words in cells. The formulas compare with these, so each is one word everywhere in a workbook. */
export const CELL_WORDS = {
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  wrong: { vi: 'sai', en: 'wrong' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
  scored: { vi: '✓ theo số liệu', en: '✓ by the figures' },
  self: { vi: '✓ tự chấm', en: '✓ self-assessed' },
  appraised: { vi: '✓ thẩm định lần 1', en: '✓ first appraisal' },
  appraisedAgain: { vi: '✓ thẩm định lần 2', en: '✓ second appraisal' },
  missing: { vi: '… chưa có số liệu', en: '… no figure yet' },
  leftOut: { vi: '– không áp dụng', en: '– not applicable' },
  failed: { vi: '✗ số liệu sai', en: '✗ figure wrong' },
  complete: { vi: '✓ đủ số liệu', en: '✓ complete' },
  provisional: { vi: '… tạm tính', en: '… provisional' },
  noFormula: { vi: 'phần mềm chấm', en: 'scored by the software' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const UNITS = {
  percent: { vi: '%', en: '%' },
  count: { vi: 'số lượng', en: 'count' },
  number: { vi: 'số', en: 'number' },
  answer: { vi: 'có / không', en: 'yes / no' },
  date: { vi: 'ngày', en: 'date' },
  choice: { vi: 'chọn', en: 'choose' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands above the tables. */
export const TITLES = {
  guide: { vi: 'Sổ tính tự chấm điểm và báo cáo', en: 'Workbook for self-scoring and reporting' },
  result: { vi: 'Kết quả tự chấm', en: 'Result of the self-assessment' },
  scores: { vi: 'Bảng tự chấm điểm', en: 'Self-assessment' },
  figures: { vi: 'Số liệu để chấm điểm', en: 'Figures to score by' },
  report: { vi: 'Phần chung của báo cáo', en: 'Head of the report' },
  tasks: { vi: 'Kết quả thực hiện nhiệm vụ được giao', en: 'What was done of each task' },
  obligations: { vi: 'Trạng thái từng nội dung công việc', en: 'State of each obligation' },
  evidence: { vi: 'Văn bản, tài liệu kiểm chứng', en: 'Documents that prove the results' },
  shortcomings: { vi: 'Tồn tại, hạn chế, nguyên nhân và giải pháp', en: 'Shortcomings, reasons and remedies' },
  indicators: { vi: 'Số liệu các chỉ tiêu', en: 'Figures of the indicators' },
  provenance: {
    vi: 'Nguồn gốc của từng con số trong bộ tiêu chí',
    en: 'Where each number of the criteria set comes from',
  },
  lists: { vi: 'Danh mục dùng cho các ô chọn', en: 'Lists for the cells that offer a choice' },
} as const satisfies Readonly<Record<keyof typeof SHEET_NAMES, Bilingual>>;

/** What to do on a sheet, below its title. */
export const HINTS = {
  result: {
    vi: 'Không nhập gì ở trang này: điểm, chỉ số và xếp loại được tính lại mỗi khi đổi số liệu.',
    en: 'Nothing is typed here: points, index and group follow the figures as they change.',
  },
  scores: {
    vi: 'Nhập vào các ô nền vàng. Điểm theo số liệu tính từ trang “{figures}”; điểm tự chấm và điểm thẩm định, nếu có, được dùng thay.',
    en: 'Type into the yellow cells. Points by the figures come from “{figures}”; points that people give count instead where they are given.',
  },
  figures: {
    vi: 'Tỷ lệ ghi ở cột “{value}”, hoặc ghi tử số và mẫu số: chỉ một trong hai cách. Để trống thì lấy số liệu của báo cáo, nếu có.',
    en: 'A rate stands under “{value}”, or its two counts beside it: one way or the other. Left empty, the figure of the report counts, where there is one.',
  },
  report: {
    vi: 'Nhập vào cột nền vàng. Cơ quan và kỳ báo cáo là bắt buộc. Xuống dòng trong ô: Alt+Enter.',
    en: 'Type into the yellow column. Agency and period are required. A new line within a cell: Alt+Enter.',
  },
  tasks: {
    vi: 'Mỗi nhiệm vụ một dòng. Nhiệm vụ không có trạng thái thì không đưa vào báo cáo. Có thể thêm dòng ở cuối bảng.',
    en: 'One row for each task. One without a state is left out of the report. More rows may be added at the end.',
  },
  obligations: {
    vi: 'Chỉ ghi khi trạng thái của nội dung khác trạng thái của nhiệm vụ.',
    en: 'Needed only where an obligation is not as far as its task.',
  },
  evidence: {
    vi: 'Mỗi tài liệu một dòng; ghi mã nhiệm vụ hoặc mã tiêu chí mà tài liệu chứng minh.',
    en: 'One row for each document, with the task or the criterion that it proves.',
  },
  shortcomings: {
    vi: 'Mỗi tồn tại, hạn chế một dòng; cần có nguyên nhân và giải pháp khắc phục.',
    en: 'One row for each shortcoming; reason and remedy are needed.',
  },
  indicators: {
    vi: 'Ghi tử số và mẫu số; tỷ lệ tự tính. Chỉ tiêu không phát sinh thì để trống cả hai số và nêu ở kết quả là không phát sinh.',
    en: 'Type both counts; the rate follows. Where nothing occurred, leave both empty and say so in the results.',
  },
  provenance: {
    vi: 'Điểm tối đa và ngưỡng của mỗi tiêu chí lấy từ đâu, và đã được kiểm chứng hay chưa.',
    en: 'Where the maximum and the thresholds of each criterion come from, and whether that is verified.',
  },
  lists: { vi: '', en: '' },
} as const satisfies Readonly<Record<Exclude<keyof typeof SHEET_NAMES, 'guide'>, Bilingual>>;

/** The guide, a paragraph each. */
export const GUIDE: readonly Bilingual[] = [
  {
    vi: '1. Chỉ nhập vào các ô nền vàng. Các ô khác được khóa để khỏi lỡ tay; bảo vệ trang không có mật khẩu.',
    en: '1. Type into the yellow cells only. The others are locked against slips; there is no password.',
  },
  {
    vi: '2. Trang “Báo cáo”: ghi cơ quan, kỳ báo cáo và phần thể thức. Trang “Nhiệm vụ”: chọn trạng thái và ghi kết quả từng nhiệm vụ.',
    en: '2. On “Report”, give agency, period and what the official document needs. On “Tasks”, choose the state and write the results.',
  },
  {
    vi: '3. Trang “Tài liệu kiểm chứng”, “Tồn tại hạn chế”, “Chỉ tiêu”: ghi thêm nếu có. Ô trống nghĩa là chưa có số liệu, không phải số 0.',
    en: '3. “Evidence”, “Shortcomings”, “Indicators”: fill in what there is. An empty cell says that nothing is known, not zero.',
  },
  {
    vi: '4. Trang “Số liệu”: nhập số liệu theo tiêu chí. Trang “Tự chấm”: xem điểm, ghi điểm tự chấm và giải trình. Trang “Kết quả”: tổng điểm, chỉ số, xếp loại.',
    en: '4. “Figures”: the figures each criterion asks for. “Self-score”: see the points, give your own and explain. “Result”: total, index and group.',
  },
  {
    vi: '5. Ký hiệu: ✓ đã có điểm; … chưa có số liệu; ✗ số liệu sai; – không áp dụng. Màu chỉ nhắc lại ký hiệu.',
    en: '5. Marks: ✓ has points; … no figure yet; ✗ figure wrong; – not applicable. The colours only repeat the marks.',
  },
  {
    vi: '6. Làm xong thì lưu lại ở dạng .xlsx và gửi cơ quan điều phối, hoặc chạy lệnh: par import TỆP.xlsx -o TỆP.par.yaml',
    en: '6. When done, save as .xlsx and send it to the coordinator, or run: par import FILE.xlsx -o FILE.par.yaml',
  },
  {
    vi: '7. Có thể sắp xếp, thêm dòng hoặc đổi tên trang; đừng đổi các cột mã và tên cột, vì số liệu được đọc theo đó.',
    en: '7. Rows may be sorted or added, sheets renamed; leave the columns of ids and the heads as they are: the workbook is read by them.',
  },
];

export const GUIDE_WORDS = {
  set: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  provenance: { vi: 'Nguồn gốc các con số', en: 'Where the numbers come from' },
  directive: { vi: 'Văn bản chỉ đạo', en: 'Directive' },
  version: { vi: 'Phiên bản sổ tính', en: 'Version of the workbook' },
  frozen: {
    vi: 'Số liệu tính từ báo cáo khi lập sổ tính; không tự đổi theo các trang khác. Khi nhập lại bằng phần mềm sẽ được tính lại.',
    en: 'Taken from the report when the workbook was made; it does not follow the other sheets. Importing reckons it anew.',
  },
  live: {
    vi: 'Tự lấy từ trang “Chỉ tiêu”.',
    en: 'Follows the sheet “Indicators”.',
  },
  withoutFormula: {
    vi: 'Quy tắc này dài hoặc lồng nhau quá mức Excel đọc được, nên không có công thức: ghi điểm tự chấm, hoặc để phần mềm chấm khi nhập lại.',
    en: 'This rule is longer or deeper than Excel reads and has no formula here: give the points yourself, or let the software score on import.',
  },
  takesLater: {
    vi: 'Phần mềm tính số liệu này từ các trang báo cáo khi nhập lại; ở đây có thể nhập tay.',
    en: 'On import the software takes this figure from the sheets of the report; here it may be typed.',
  },
  tooLong: {
    vi: 'Chữ dài quá 32.767 ký tự mà một ô chứa được; xem trong tệp báo cáo.',
    en: 'The text is longer than the 32,767 characters a cell holds; see the report file.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a cell says when it is chosen, and when it does not take what was typed. */
export const PROMPTS = {
  list: { vi: 'Chọn trong danh sách.', en: 'Choose from the list.' },
  listError: { vi: 'Chỉ nhận các giá trị trong danh sách.', en: 'Only what is in the list is taken.' },
  percent: { vi: 'Ghi số phần trăm, ví dụ 95,5%.', en: 'A percentage, such as 95.5%.' },
  progress: { vi: 'Từ 0% đến 100%.', en: 'From 0% to 100%.' },
  number: { vi: 'Ghi một số.', en: 'A number.' },
  numberError: { vi: 'Ô này chỉ nhận số.', en: 'This cell takes a number.' },
  whole: { vi: 'Ghi số nguyên, từ 0 trở lên.', en: 'A whole number, from 0 on.' },
  wholeError: { vi: 'Ô này chỉ nhận số nguyên, từ 0 trở lên.', en: 'This cell takes a whole number, from 0 on.' },
  date: { vi: 'Ghi ngày/tháng/năm, ví dụ 30/11/2021.', en: 'A date, such as 30/11/2021.' },
  dateError: { vi: 'Ô này chỉ nhận ngày/tháng/năm.', en: 'This cell takes a date.' },
  dateOr: {
    vi: 'Ghi ngày/tháng/năm; chưa thực hiện thì ghi “{word}”.',
    en: 'A date; “{word}” where it was not done.',
  },
  points: { vi: 'Từ 0 đến {maximum} điểm.', en: 'From 0 to {maximum} points.' },
  pointsError: { vi: 'Điểm phải từ 0 đến {maximum}.', en: 'Points are from 0 to {maximum}.' },
  count: { vi: 'Ghi số đếm; dùng thay cho tỷ lệ.', en: 'A count; instead of the rate.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type CellWord = keyof typeof CELL_WORDS;
export type SheetId = keyof typeof SHEET_NAMES;

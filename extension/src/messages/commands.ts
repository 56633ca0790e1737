import type { Bilingual } from '@soctrang/par-language-server';

/** What commands say and ask. */
export const SAID = {
  noReport: {
    vi: 'Chưa có báo cáo nào đang mở. Hãy mở một báo cáo, hoặc lập báo cáo mới.',
    en: 'No report is open. Open a report, or begin a new one.',
  },
  noFile: {
    vi: 'Lệnh này làm việc với báo cáo, bộ tiêu chí hoặc văn bản chỉ đạo đang mở. Hãy mở một tệp trước.',
    en: 'This command works on an open report, criteria set or directive. Open a file first.',
  },
  openReport: { vi: 'Mở báo cáo…', en: 'Open a Report…' },
  openFile: { vi: 'Mở tệp…', en: 'Open a File…' },
  newReport: { vi: 'Lập báo cáo mới…', en: 'New Report…' },
  whichReport: { vi: 'Chọn báo cáo (gõ không dấu cũng được)', en: 'Choose a report (diacritics may be left out)' },
  noReportFiles: {
    vi: 'Trong thư mục đang mở chưa có báo cáo nào (tên tệp kết thúc bằng .par.yaml hoặc .par.json).',
    en: 'There is no report in the open folder (file names end in .par.yaml or .par.json).',
  },
  whichFile: { vi: 'Chọn tệp (gõ không dấu cũng được)', en: 'Choose a file (diacritics may be left out)' },
  noFiles: {
    vi: 'Trong thư mục đang mở chưa có báo cáo, bộ tiêu chí hay văn bản chỉ đạo nào.',
    en: 'There is no report, criteria set or directive in the open folder.',
  },
  otherLanguage: {
    vi: '{file} đang mở ở kiểu ngôn ngữ “{language}” nên lệnh này chưa dùng được. Bấm tên kiểu ở góc dưới bên phải để chọn lại, hoặc xem mục “Dùng cùng tiện ích YAML” của tiện ích.',
    en: '{file} is open in the language mode “{language}”, so this command cannot be used. Press its name at the lower right to choose another, or see “Beside the YAML extension” in the README.',
  },
  readOnly: {
    vi: 'Tệp {file} chỉ đọc được, không sửa được.',
    en: 'The file {file} is read-only and cannot be changed.',
  },
  notChanged: {
    vi: 'Chưa sửa được {file}: tệp chỉ đọc được, hoặc vừa thay đổi. Hãy thử lại.',
    en: '{file} could not be changed: it is read-only, or has just changed. Try again.',
  },
  failed: {
    vi: 'Lệnh chưa thực hiện được. Xem nhật ký để biết nguyên nhân.',
    en: 'The command could not be carried out. The log says why.',
  },
  converted: {
    vi: 'Đã chuyển thành {made}; {file} vẫn còn. Chỉ nên giữ một tệp: hai tệp cùng nội dung bị coi là trùng nhau.',
    en: 'Converted to {made}; {file} is still there. Keep one of the two: together they count as duplicates.',
  },
  'converted.json': {
    vi: 'Đã chuyển thành {made}, không kèm ghi chú (#) vì JSON không có chỗ ghi; {file} vẫn còn. Chỉ nên giữ một tệp: hai tệp cùng nội dung bị coi là trùng nhau.',
    en: 'Converted to {made}, without comments (#), which JSON has no place for; {file} is still there. Keep one of the two: together they count as duplicates.',
  },
  deleteOld: { vi: 'Xóa {file}', en: 'Delete {file}' },
  exists: {
    vi: 'Đã có tệp {file} trong thư mục ấy; tệp cũ được giữ nguyên.',
    en: 'There is a file {file} in that folder already; it is left as it is.',
  },
  reportThere: {
    vi: 'Đã có báo cáo của cơ quan ấy, kỳ ấy: {file}. Hai báo cáo cùng kỳ thì chỉ một được tính.',
    en: 'There is a report of that agency for that period: {file}. Of two for one period only one counts.',
  },
  anotherReport: { vi: 'Vẫn lập thêm', en: 'Make Another' },
  openIt: { vi: 'Mở tệp ấy', en: 'Open It' },
  notWritten: { vi: 'Không tạo được tệp {file}: {reason}', en: 'The file {file} could not be made: {reason}' },
  refusedByFolder: { vi: 'thư mục không cho ghi.', en: 'the folder cannot be written to.' },
  whichFolder: { vi: 'Chọn thư mục để lưu tệp mới', en: 'Choose the folder of the new file' },
  newReportTitle: { vi: 'Báo cáo mới', en: 'New Report' },
  whichDirective: {
    vi: 'Chọn văn bản chỉ đạo (gõ không dấu cũng được)',
    en: 'Choose a directive (diacritics may be left out)',
  },
  whichAgency: {
    vi: 'Chọn cơ quan: gõ tên không dấu hoặc viết tắt, như “stc”',
    en: 'Choose an agency: type its name without diacritics, or its abbreviation, such as “stc”',
  },
  whichPeriod: { vi: 'Chọn kỳ báo cáo', en: 'Choose the reporting period' },
  newCriteriaTitle: { vi: 'Bộ tiêu chí mới', en: 'New Criteria Set' },
  whichBase: { vi: 'Dựa trên bộ tiêu chí nào?', en: 'Upon which criteria set?' },
  fromNothing: { vi: 'Từ đầu', en: 'From Nothing' },
  fromNothingDetail: {
    vi: 'Một khung có sẵn lĩnh vực, tiêu chí để điền',
    en: 'A frame with an area and criteria to fill in',
  },
  addTaskTitle: { vi: 'Thêm nhiệm vụ vào báo cáo', en: 'Add a Task to the Report' },
  whichTask: {
    vi: 'Chọn nhiệm vụ: gõ mã hoặc vài chữ, không dấu cũng được',
    en: 'Choose a task: type its id or some words, diacritics may be left out',
  },
  allTasks: { vi: 'Thêm tất cả {count} nhiệm vụ còn thiếu', en: 'Add All {count} Missing Tasks' },
  noTasks: {
    vi: 'Báo cáo đã có đủ nhiệm vụ được giao, hoặc chưa ghi đủ cơ quan và kỳ báo cáo.',
    en: 'The report holds every task that binds its agency, or does not name its agency and period yet.',
  },
  nothingToChoose: { vi: 'Không có mục nào để chọn.', en: 'There is nothing to choose from.' },
  noMatch: { vi: 'Không tìm thấy “{typed}”', en: 'Nothing found for “{typed}”' },
  checking: { vi: 'Đang kiểm tra mọi tệp trong thư mục…', en: 'Checking every file of the workspace…' },
  checked: {
    vi: 'Đã kiểm tra {reports} báo cáo: {errors} lỗi, {warnings} cảnh báo.',
    en: 'Reports checked: {reports}. Errors: {errors}, warnings: {warnings}.',
  },
  checkedNothing: {
    vi: 'Trong thư mục đang mở không có báo cáo nào.',
    en: 'There is no report in the open folder.',
  },
  noFolder: {
    vi: 'Chưa mở thư mục nào. Mở thư mục chứa các báo cáo rồi kiểm tra.',
    en: 'No folder is open. Open the folder of the reports, then check.',
  },
  openFolder: { vi: 'Mở thư mục…', en: 'Open Folder…' },
  notWhole: {
    vi: 'Thiết lập par.diagnostics.workspace đang tắt: bảng Problems chỉ có tệp đang mở.',
    en: 'The setting par.diagnostics.workspace is off: Problems shows open files only.',
  },
  target: {
    vi: 'Chỉ số cần đạt, từ 0 đến 100 (ví dụ 90 hoặc 92,5%)',
    en: 'The index to reach, from 0 to 100 (such as 90 or 92.5%)',
  },
  targetWrong: {
    vi: 'Viết một số từ 0 đến 100, như 90 hoặc 92,5%.',
    en: 'Write a number from 0 to 100, such as 90 or 92.5%.',
  },
  targetTitle: { vi: 'Cần làm gì để đạt chỉ số mục tiêu', en: 'What It Takes to Reach a Target Index' },
  noPage: { vi: 'Trang này không còn nội dung.', en: 'This page has no content any more.' },
  newDirectiveTitle: { vi: 'Văn bản chỉ đạo mới', en: 'New Directive' },
} as const satisfies Readonly<Record<string, Bilingual>>;

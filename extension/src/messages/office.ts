import type { Bilingual } from '@soctrang/par-language-server';

/** What is said about files of Word and Excel. */
export const OFFICE = {
  noReport: {
    vi: 'Không đọc được báo cáo trong {file}, nên chưa xuất ra được. Hãy mở tệp và sửa các lỗi trong bảng Problems.',
    en: 'No report can be read in {file}, so nothing was exported. Open the file and mend what the Problems panel lists.',
  },
  noReports: {
    vi: 'Trong thư mục đang mở chưa có báo cáo nào đủ cơ quan và kỳ báo cáo để tổng hợp.',
    en: 'No report in the open folder has an agency and a period, so there is nothing to sum up.',
  },
  noSuchBlank: {
    vi: 'Không lập được sổ tính trống: văn bản chỉ đạo hoặc kỳ báo cáo vừa chọn không còn trong thư mục.',
    en: 'No blank workbook can be made: the directive or the period chosen is not in the folder any more.',
  },
  nobodys: {
    vi: 'Sổ tính chưa ghi rõ cơ quan hoặc kỳ báo cáo. Nếu đây là sổ tính để cơ quan điền, hãy điền hai ô ấy ở trang “Báo cáo” rồi nhập lại.',
    en: 'The workbook does not name its agency or its period. If it is one for an agency to fill in, fill both in on its sheet “Báo cáo” (“Report”) and import it again.',
  },
  summaryName: { vi: 'tong-hop', en: 'summary' },
  reports: { vi: '{count} báo cáo', en: '{count} reports' },
  'reports.one': { vi: '1 báo cáo', en: 'one report' },
  whichPeriod: { vi: 'Tổng hợp kỳ nào?', en: 'Which period is to be summed up?' },
  summaryTitle: { vi: 'Xuất bảng tổng hợp', en: 'Export the Summary' },
  whichForm: { vi: 'Xuất thành tệp nào?', en: 'As which file?' },
  summaryWord: { vi: 'Báo cáo tổng hợp (Word)', en: 'Consolidated Report (Word)' },
  summaryWordDetail: {
    vi: 'Văn bản theo thể thức Nghị định 30/2020/NĐ-CP, để ký và gửi đi',
    en: 'A document in the form of Decree 30/2020/NĐ-CP, to be signed and sent',
  },
  summaryExcel: { vi: 'Bảng tổng hợp (Excel)', en: 'Table (Excel)' },
  summaryExcelDetail: {
    vi: 'Tình hình gửi, xếp hạng, nhiệm vụ theo cơ quan, chỉ tiêu, tồn tại, lỗi',
    en: 'Who has reported, ranks, tasks by agency, indicators, shortcomings, findings',
  },
  exporting: { vi: 'Đang lập tệp {kind}…', en: 'Making the {kind} file…' },
  importing: { vi: 'Đang đọc sổ tính…', en: 'Reading the workbook…' },
  blankTitle: { vi: 'Sổ tính tự chấm còn trống', en: 'Blank Workbook' },
  saveWord: { vi: 'Lưu văn bản Word', en: 'Save the Word Document' },
  saveExcel: { vi: 'Lưu sổ tính Excel', en: 'Save the Excel Workbook' },
  wordFiles: { vi: 'Văn bản Word', en: 'Word documents' },
  excelFiles: { vi: 'Sổ tính Excel', en: 'Excel workbooks' },
  importTitle: { vi: 'Nhập sổ tính đã điền', en: 'Import a Filled Workbook' },
  tooLarge: {
    vi: '{file} quá lớn: chỉ đọc sổ tính đến 32 MB.',
    en: '{file} is too large: workbooks of up to 32 MB are read.',
  },
  notRead: { vi: 'Không đọc được {file}: {reason}', en: '{file} could not be read: {reason}' },
  imported: {
    vi: 'Đã đưa sổ tính vào {file}. Hãy xem lại rồi lưu.',
    en: 'The workbook is in {file} now. Look it over and save it.',
  },
  'imported.new': { vi: 'Đã lập {file} từ sổ tính.', en: '{file} has been made from the workbook.' },
  stillChanging: {
    vi: 'Chưa nhập được {file}: báo cáo vẫn đang thay đổi. Hãy nhập lại khi đã ngừng gõ.',
    en: '{file} could not be imported: the report keeps changing. Import it again when nobody types.',
  },
  'imported.same': {
    vi: 'Sổ tính không có gì khác {file}.',
    en: 'The workbook says nothing that {file} does not.',
  },
  'imported.findings': {
    vi: '{sentence} Có {count} chỗ trong sổ tính chưa dùng được.',
    en: '{sentence} There are {count} places in the workbook that could not be used.',
  },
  'imported.findings.one': {
    vi: '{sentence} Có 1 chỗ trong sổ tính chưa dùng được.',
    en: '{sentence} There is 1 place in the workbook that could not be used.',
  },
  seeFindings: { vi: 'Xem từng chỗ', en: 'See Them' },
  findingsOf: { vi: 'Những chỗ chưa dùng được trong {file}:', en: 'What could not be used of {file}:' },
  wouldLose: {
    vi: 'Nhập sổ tính sẽ làm {file} mất {count} nội dung. Vẫn nhập chứ?',
    en: 'The import would take {count} things out of {file}. Import it all the same?',
  },
  'wouldLose.one': {
    vi: 'Nhập sổ tính sẽ làm {file} mất 1 nội dung. Vẫn nhập chứ?',
    en: 'The import would take one thing out of {file}. Import it all the same?',
  },
  goOn: { vi: 'Vẫn nhập', en: 'Import' },
  notes: { vi: '{sentence} Lưu ý: {notes}', en: '{sentence} Note: {notes}' },
  saved: { vi: 'Đã ghi {file}.', en: '{file} has been written.' },
  'saved.draft': {
    vi: 'Đã ghi {file}, đánh dấu DỰ THẢO vì báo cáo còn {count} lỗi.',
    en: '{file} has been written, marked as a draft since the report still has {count} errors.',
  },
  'saved.draft.one': {
    vi: 'Đã ghi {file}, đánh dấu DỰ THẢO vì báo cáo còn 1 lỗi.',
    en: '{file} has been written, marked as a draft since the report still has 1 error.',
  },
  open: { vi: 'Mở', en: 'Open' },
  seeErrors: { vi: 'Xem lỗi', en: 'See the Errors' },
  notSaved: {
    vi: 'Không ghi được {file}: {reason} Nếu tệp đang mở trong Word hoặc Excel, hãy đóng lại rồi thử lần nữa.',
    en: '{file} could not be written: {reason} If it is open in Word or Excel, close it there and try again.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

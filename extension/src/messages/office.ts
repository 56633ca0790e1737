import type { Bilingual } from '@soctrang/par-language-server';

/** What is said about files of Word and Excel. */
export const OFFICE = {
  noReport: {
    vi: 'Không đọc được báo cáo trong {file}, nên chưa xuất ra được. Hãy mở tệp và sửa các lỗi trong bảng Problems.',
    en: 'No report can be read in {file}, so nothing was exported. Open the file and mend what the Problems panel lists.',
  },
  exporting: { vi: 'Đang lập tệp {kind}…', en: 'Making the {kind} file…' },
  saveWord: { vi: 'Lưu văn bản Word', en: 'Save the Word Document' },
  wordFiles: { vi: 'Văn bản Word', en: 'Word documents' },
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

import type { Bilingual } from '@soctrang/par-core/directive';

/** The frame of the help, and faults of the program itself. */
export const HELP = {
  'help-usage': { vi: 'Cách dùng', en: 'Usage' },
  'help-command': { vi: 'LỆNH', en: 'COMMAND' },
  'help-options-word': { vi: 'tùy chọn', en: 'options' },
  'help-commands': { vi: 'Các lệnh', en: 'Commands' },
  'help-options': { vi: 'Tùy chọn', en: 'Options' },
  'help-shared-options': { vi: 'Tùy chọn chung', en: 'Options of every command' },
  'help-examples': { vi: 'Ví dụ', en: 'Examples' },
  'help-default': { vi: 'mặc định: {text}', en: 'default: {text}' },
  'help-required': { vi: 'bắt buộc', en: 'required' },
  'help-exit-codes': { vi: 'Mã kết thúc', en: 'Exit codes' },
  'help-more': { vi: 'Xem từng lệnh: {par} LỆNH --help', en: 'See one command: {par} COMMAND --help' },
  'exit-clean': { vi: 'không có phát hiện nào đến mức --fail-on', en: 'nothing found as grave as --fail-on' },
  'exit-findings': {
    vi: 'có phát hiện từ mức --fail-on trở lên; với doctor: có điều phải sửa',
    en: 'findings at or over --fail-on; of doctor: something to mend',
  },
  'exit-usage': {
    vi: 'dùng sai, đường dẫn không đọc được, hoặc không có gì để kiểm tra',
    en: 'wrong use, an unreadable path, or nothing to check',
  },
  'exit-crash': {
    vi: 'lỗi của chính chương trình, hoặc kết quả không ghi hết được',
    en: 'a fault of the program itself, or results that could not be written whole',
  },

  'output-lost': {
    vi: 'Không ghi hết được kết quả (hệ thống báo {reason}).',
    en: 'The results could not be written whole (the system says {reason}).',
  },
  crash: {
    vi: 'Chương trình gặp lỗi của chính nó: {reason}. Các báo cáo không bị thay đổi. Đặt PAR_DEBUG=1 để xem chi tiết.',
    en: 'The program met a fault of its own: {reason}. Your reports are unchanged. Set PAR_DEBUG=1 to see the details.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

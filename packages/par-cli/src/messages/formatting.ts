import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par fmt` says. */
export const FORMATTING = {
  'fmt-changed': { vi: 'Đã trình bày lại: {file}', en: 'Formatted: {file}' },
  'fmt-to-change': { vi: 'Cần trình bày lại: {file}', en: 'To be formatted: {file}' },
  'fmt-refused': {
    vi: '“{file}” còn lỗi khiến nội dung có thể bị hiểu sai nên được giữ nguyên. Hãy sửa các lỗi đã nêu rồi chạy lại.',
    en: '“{file}” is left as it is: what is wrong in it leaves open what it means. Mend what is shown and try again.',
  },
  'fmt-fault': {
    vi: 'Chương trình gặp lỗi của chính nó khi trình bày “{file}” ({reason}); tệp được giữ nguyên. Xin gửi tệp này cho nhóm phát triển.',
    en: 'The program met a fault of its own while formatting “{file}” ({reason}); the file is left as it is. Please send it to the developers.',
  },
  'fmt-total': { vi: 'Trình bày: {parts}.', en: 'Layout: {parts}.' },
  'fmt-count-changed': { vi: '{count} tệp đã sửa', en: '{count} changed' },
  'fmt-count-to-change': { vi: '{count} tệp cần sửa', en: '{count} to be changed' },
  'fmt-count-same': { vi: '{count} tệp đã đúng', en: '{count} as they should be' },
  'fmt-count-refused': { vi: '{count} tệp còn lỗi, giữ nguyên', en: '{count} left as they are' },
  'fmt-stdin-paths': {
    vi: '--stdin đọc văn bản từ đầu vào chuẩn nên không dùng cùng tên tệp hay thư mục. Bỏ một trong hai.',
    en: '--stdin takes the text from standard input and is not used together with files or folders. Leave one out.',
  },
  'fmt-stdin-terminal': {
    vi: '--stdin chờ văn bản từ chương trình khác, nhưng đầu vào là bàn phím. Hãy nối đầu vào, như: {par} fmt --stdin < bao-cao.par.yaml',
    en: '--stdin waits for a text from another program, but the input is the keyboard. Redirect it: {par} fmt --stdin < report.par.yaml',
  },
  'file-read-only': {
    vi: '“{path}” chỉ cho đọc nên không ghi được. Hãy bỏ thuộc tính chỉ đọc hoặc chép tệp sang chỗ khác.',
    en: '“{path}” is read-only and was not written. Make it writable, or copy it elsewhere.',
  },
  'file-changed-meanwhile': {
    vi: '“{path}” vừa được người hay chương trình khác sửa nên không ghi đè. Hãy chạy lại.',
    en: '“{path}” was changed by somebody else just now and is not overwritten. Run the command again.',
  },
  'folder-no-writing': {
    vi: 'Không có quyền ghi vào thư mục của “{path}” nên tệp được giữ nguyên.',
    en: 'No permission to write to the folder of “{path}”, so the file is left as it is.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

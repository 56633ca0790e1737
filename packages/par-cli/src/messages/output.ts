import type { Bilingual } from '@soctrang/par-core/directive';

/** Where the results of a check go, how much of them is shown, and how long it goes on. */
export const OUTPUT = {
  // Files that results go to
  'output-standard': {
    vi: '{option}: để in dạng ấy ra màn hình, ghi {other}.',
    en: '{option}: to print that form, write {other}.',
  },
  'output-twice': {
    vi: 'Hai dạng kết quả cùng ghi vào “{path}”. Hãy đặt cho mỗi dạng một tên tệp.',
    en: 'Two forms of the results go to “{path}”. Give each a file of its own.',
  },
  'output-is-input': {
    vi: '“{path}” là tệp đang được kiểm tra nên không ghi kết quả vào đó. Chọn tên khác cho -o.',
    en: '“{path}” is a file that is checked, so no results are written to it. Choose another name for -o.',
  },
  'output-is-folder': {
    vi: '“{path}” là thư mục nên không ghi kết quả vào đó được. Ghi cả tên tệp, như {path}/ket-qua.json.',
    en: '“{path}” is a folder, so results cannot be written to it. Name a file, such as {path}/results.json.',
  },
  'output-folder-missing': {
    vi: 'Không có thư mục “{path}” để ghi kết quả. Hãy tạo thư mục trước, hoặc chọn nơi khác cho -o.',
    en: 'There is no folder “{path}” to write results to. Make it first, or choose another place for -o.',
  },
  'output-no-permission': {
    vi: 'Không có quyền ghi “{path}”. Chọn nơi khác cho -o.',
    en: 'No permission to write “{path}”. Choose another place for -o.',
  },
  'output-disk-full': {
    vi: 'Ổ đĩa đã đầy nên kết quả không ghi được vào “{path}”. Hãy xóa bớt tệp rồi chạy lại.',
    en: 'The disk is full, so the results are not in “{path}”. Make room and run it again.',
  },
  'output-not-written': {
    vi: 'Không ghi được kết quả vào “{path}” (hệ thống báo {reason}).',
    en: 'The results could not be written to “{path}” (the system says {reason}).',
  },

  // How much is shown
  'findings-capped': {
    vi: 'Chỉ nêu {shown} trong {found} phát hiện. Xem tất cả: thêm --max-findings all, hoặc --format json.',
    en: 'Only {shown} of {found} findings are shown. To see all, add --max-findings all, or --format json.',
  },
  'findings-of-file-capped': {
    vi: 'Còn {count} phát hiện nữa trong {file}.',
    en: '{count} more findings in {file}.',
  },
  'files-capped': { vi: '… và {count} tệp nữa', en: '… and {count} more files' },

  // A page for a pull request
  'markdown-line': { vi: 'Dòng', en: 'Line' },
  'markdown-severity': { vi: 'Mức', en: 'Severity' },
  'markdown-code': { vi: 'Mã', en: 'Code' },
  'markdown-sentence': { vi: 'Phát hiện', en: 'Finding' },
  'markdown-clean': { vi: 'đã kiểm tra {count} tệp, không phát hiện gì', en: '{count} files checked, nothing found' },
  'markdown-files': { vi: 'trong {faulty} của {count} tệp', en: 'in {faulty} of {count} files' },

  // How far it has come
  progress: { vi: 'Đã kiểm tra {done}/{total} tệp', en: '{done} of {total} files checked' },
  'thread-broken': {
    vi: 'Một luồng kiểm tra bị dừng ({reason}); các tệp của nó được kiểm tra lại ở luồng chính. Kết quả vẫn đủ.',
    en: 'A thread of the check ended ({reason}); its files are checked in the main thread. The results are whole.',
  },

  // Watching
  'watch-changed': { vi: '[{time}] Có thay đổi: {files}', en: '[{time}] Changed: {files}' },
  'watch-more': { vi: '{files} và {count} tệp nữa', en: '{files} and {count} more' },
  'watch-waiting': {
    vi: '[{time}] Đang chờ thay đổi. Bấm Ctrl-C để kết thúc.',
    en: '[{time}] Waiting for changes. Press Ctrl-C to end.',
  },
  'watch-trouble': {
    vi: 'Không theo dõi được một phần các tệp (hệ thống báo {reason}). Với ổ đĩa mạng, hãy đặt CHOKIDAR_USEPOLLING=1.',
    en: 'Some files cannot be watched (the system says {reason}). For a network drive, set CHOKIDAR_USEPOLLING=1.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

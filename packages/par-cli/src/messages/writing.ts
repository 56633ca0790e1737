import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par new` says. */
export const WRITING = {
  'report-written': {
    vi: 'Đã lập {file} cho {agency}, {period}: {count} nhiệm vụ.',
    en: '{file} written for {agency}, {period}: {count} tasks.',
  },
  'report-tasks': {
    vi: 'Xem nhiệm vụ và thời hạn: {par} tasks --agency {agency}',
    en: 'Its tasks and their deadlines: {par} tasks --agency {agency}',
  },
  'report-next': { vi: 'Điền xong thì kiểm tra: {par} check {file}', en: 'When it is filled in: {par} check {file}' },
  'report-name-wrong': {
    vi: 'Tên “{path}” không phải tên báo cáo: tên phải kết thúc bằng {ending} thì lệnh check và VS Code mới nhận ra. Hãy ghi: -o {file}',
    en: '“{path}” is no name of a report: only one that ends in {ending} is known to check and to VS Code. Write: -o {file}',
  },
  'report-exists': {
    vi: '“{path}” đã có, không ghi đè. Chọn tên khác, hoặc kiểm tra tệp đã có: {par} check {file}',
    en: '“{path}” exists and is not overwritten. Choose another name, or check what is there: {par} check {file}',
  },
  'folder-missing': {
    vi: 'Không có thư mục “{path}” để ghi. Hãy tạo thư mục trước, hoặc chọn nơi khác.',
    en: 'There is no folder “{path}” to write to. Make it first, or choose another.',
  },
  'folder-no-permission': {
    vi: 'Không có quyền ghi vào thư mục “{path}”. Chọn nơi khác.',
    en: 'No permission to write to the folder “{path}”. Choose another place.',
  },
  'disk-full': {
    vi: 'Ổ đĩa đã đầy nên không ghi được “{path}”. Hãy xóa bớt tệp rồi thử lại.',
    en: 'The disk is full, so “{path}” was not written. Make room and try again.',
  },
  'file-not-written': {
    vi: 'Không ghi được “{path}” (hệ thống báo {reason}).',
    en: '“{path}” could not be written (the system says {reason}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

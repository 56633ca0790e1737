import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par export` says. */
export const EXPORTING = {
  'export-no-reports': {
    vi: 'Không có báo cáo nào để xuất; hãy nêu tệp *.par.yaml hoặc thư mục chứa báo cáo.',
    en: 'There is no report to export; name a file *.par.yaml or a folder with reports.',
  },
  'export-unreadable': {
    vi: 'Không xuất được {file}: không đọc được báo cáo. Xem lỗi: {par} check {shown}',
    en: '{file} cannot be exported: the report cannot be read. To see why: {par} check {shown}',
  },
  'export-ending': {
    vi: 'Không biết phải xuất “{path}” ở dạng nào; tên tệp phải kết thúc bằng {endings}, hoặc là một thư mục đã có.',
    en: 'It cannot be told what form “{path}” is to have; its name has to end in {endings}, or to be a folder that is there.',
  },
  'export-two-forms': {
    vi: 'Tên “{path}” và --format {format} nêu hai dạng khác nhau. Bỏ một trong hai.',
    en: 'The name “{path}” and --format {format} ask for two different forms. Leave one out.',
  },
  'export-one-file': {
    vi: 'Có {count} báo cáo nên không ghi chung vào một tệp “{path}” được. Hãy nêu một thư mục: -o thu-muc/',
    en: 'There are {count} reports, and they do not go into the one file “{path}”. Name a folder: -o folder/',
  },
  'export-same-name': {
    vi: 'Không ghi {report} vì {file} đã dành cho {other}. Hãy xuất hai báo cáo này vào hai thư mục.',
    en: '{report} was not written, as {file} is that of {other}. Export these two into two folders.',
  },
  'export-exists': {
    vi: '“{path}” đã có, không ghi đè vì có thể đã được sửa bằng Word, Excel. Chọn tên khác, hoặc thêm --force để ghi đè.',
    en: '“{path}” exists and is not overwritten, as it may have been edited in Word or Excel. Choose another name, or add --force.',
  },
  'export-strict': {
    vi: 'Không xuất {report} vì còn lỗi (--strict).',
    en: '{report} was not exported, since it has errors (--strict).',
  },
  'export-more-errors': {
    vi: 'Còn {count} lỗi nữa. Xem tất cả: {par} check {shown}',
    en: '{count} more errors. To see all: {par} check {shown}',
  },
  'export-written': { vi: 'Đã ghi {file} từ {report}.', en: '{file} written from {report}.' },
  'export-written.draft': {
    vi: 'Đã ghi {file} từ {report}, đánh dấu DỰ THẢO vì báo cáo còn lỗi.',
    en: '{file} written from {report}, marked as a draft, since the report has errors.',
  },
  'export-no-documents': {
    vi: 'Không có tệp nào để kiểm tra thể thức; hãy nêu tệp *.docx.',
    en: 'There is no file whose form could be verified; name a file *.docx.',
  },
  'export-in-form': {
    vi: '{file}: đúng thể thức.',
    en: '{file}: in its form.',
  },
  'export-departures': {
    vi: '  {count} chỗ cần xem lại.',
    en: '  {count} places to look at.',
  },
  'export-no-libreoffice': {
    vi: 'Muốn xuất PDF phải có LibreOffice, mà không tìm thấy (đã tìm lệnh soffice trong PATH và các thư mục thường dùng). Hãy cài LibreOffice, hoặc xuất .docx rồi lưu thành PDF bằng Word.',
    en: 'A PDF needs LibreOffice, which was not found (neither soffice in PATH, nor in the usual folders). Install it, or export a .docx and save it as PDF in Word.',
  },
  'export-libreoffice-slow': {
    vi: 'LibreOffice không làm xong “{path}” sau {seconds} giây nên đã bị dừng. Hãy thử lại, hoặc xuất .docx rồi lưu thành PDF bằng Word.',
    en: 'LibreOffice did not finish “{path}” within {seconds} seconds and was stopped. Try again, or export a .docx and save it as PDF in Word.',
  },
  'export-libreoffice-failed': {
    vi: 'LibreOffice không tạo được PDF cho “{path}”: {reason}. Hãy xuất .docx rồi lưu thành PDF bằng Word.',
    en: 'LibreOffice made no PDF of “{path}”: {reason}. Export a .docx and save it as PDF in Word.',
  },
  'export-blank-reports': {
    vi: '--blank lập sổ tính trống nên không đi cùng báo cáo nào; bỏ “{path}”, hoặc bỏ --blank.',
    en: '--blank makes blank workbooks and takes no report; leave out “{path}”, or --blank.',
  },
  'export-blank-both': {
    vi: 'Chỉ dùng một trong hai: --agency cho một cơ quan, --roster cho mọi cơ quan trong danh sách.',
    en: 'Use one of the two: --agency for one agency, --roster for every agency of a roster.',
  },
  'export-blank-folder': {
    vi: 'Có {count} sổ tính nên phải ghi vào một thư mục. Hãy nêu thư mục: -o thu-muc/',
    en: 'There are {count} workbooks, and they go into a folder. Name one: -o folder/',
  },
  'export-blank-outputs': {
    vi: '--blank chỉ lập một sổ tính cho mỗi cơ quan nên chỉ nhận một -o; bỏ “{path}” hoặc “{other}”.',
    en: '--blank makes one workbook for each agency and takes one -o; leave out “{path}” or “{other}”.',
  },
  'export-blank-ending': {
    vi: 'Sổ tính phải có tên kết thúc bằng .xlsx, hoặc nêu một thư mục đã có; “{path}” không phải.',
    en: 'A workbook has a name that ends in .xlsx, or goes into a folder that is there; “{path}” is neither.',
  },
  'export-blank-roster': {
    vi: 'Danh sách “{path}” không nêu cơ quan nào đọc được. Xem lỗi: {par} check --roster {file}',
    en: 'The roster “{path}” names no agency that can be read. To see why: {par} check --roster {file}',
  },
  'export-blank-written': { vi: 'Đã lập {file} cho {agency}.', en: '{file} made for {agency}.' },
  'export-blank-written.none': { vi: 'Đã lập {file}, chưa ghi cơ quan.', en: '{file} made, for no agency yet.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { Bilingual } from '@soctrang/par-core/directive';

/** Why a command line is not taken, or a path not read. */
export const WRONG_USE = {
  // Wrong use
  'unknown-command': { vi: 'Không có lệnh “{text}”.', en: 'There is no command “{text}”.' },
  'unknown-command.meant': {
    vi: 'Không có lệnh “{text}”. Có phải là “{meant}”?',
    en: 'There is no command “{text}”. Did you mean “{meant}”?',
  },
  'unknown-option': { vi: 'Không có tùy chọn {option}.', en: 'There is no option {option}.' },
  'unknown-option.meant': {
    vi: 'Không có tùy chọn {option}. Có phải là {meant}?',
    en: 'There is no option {option}. Did you mean {meant}?',
  },
  'option-needs-value': { vi: 'Tùy chọn {option} cần một giá trị.', en: 'The option {option} needs a value.' },
  'option-takes-no-value': {
    vi: 'Tùy chọn {option} không kèm giá trị.',
    en: 'The option {option} takes no value.',
  },
  'option-choice': {
    vi: 'Tùy chọn {option} không nhận “{text}”. Các giá trị dùng được: {values}.',
    en: 'The option {option} does not take “{text}”. Use one of: {values}.',
  },
  'option-choice.meant': {
    vi: 'Tùy chọn {option} không nhận “{text}”. Có phải là “{meant}”?',
    en: 'The option {option} does not take “{text}”. Did you mean “{meant}”?',
  },
  'option-required': { vi: 'Còn thiếu tùy chọn {option}.', en: 'The option {option} is missing.' },
  'option-needs-option': {
    vi: 'Tùy chọn {option} chỉ dùng cùng với {other}.',
    en: 'The option {option} is used together with {other} only.',
  },
  'options-exclude': {
    vi: 'Không dùng {option} cùng với {other}.',
    en: 'The option {option} is not used together with {other}.',
  },
  'no-argument': {
    vi: 'Lệnh này không nhận tham số “{text}”.',
    en: 'This command takes no argument “{text}”.',
  },
  'see-help': { vi: 'Xem các lệnh: {par} --help', en: 'See the commands: {par} --help' },
  'see-command-help': { vi: 'Xem cách dùng: {par} {command} --help', en: 'See how it is used: {par} {command} --help' },

  // Values of options
  'date-unreadable': {
    vi: '{option}: “{text}” không phải là ngày. Viết như 20/12/2021 hoặc 2021-12-20.',
    en: '{option}: “{text}” is not a date. Write it like 2021-12-20 or 20/12/2021.',
  },
  'date-impossible': {
    vi: '{option}: không có ngày “{text}”.',
    en: '{option}: there is no day “{text}”.',
  },
  'date-impossible.meant': {
    vi: '{option}: không có ngày “{text}”. Có phải là {meant}?',
    en: '{option}: there is no day “{text}”. Did you mean {meant}?',
  },
  'size-unreadable': {
    vi: '{option}: “{text}” không phải là dung lượng. Viết như 5MiB, 800KB hoặc số byte.',
    en: '{option}: “{text}” is not a size. Write it like 5MiB, 800KB or a number of bytes.',
  },
  'schema-kind-unknown': {
    vi: 'Không có loại tệp “{text}”. Các loại tệp:',
    en: 'There is no kind of file “{text}”. The kinds are:',
  },
  'schema-kind-several': {
    vi: 'Mỗi lần chỉ in lược đồ của một loại tệp; thừa “{text}”. Các loại tệp:',
    en: 'One schema is printed at a time; “{text}” is too much. The kinds are:',
  },
  'directive-unknown': {
    vi: 'Không có văn bản chỉ đạo “{text}”. Các văn bản có thể dùng: {known}; hoặc nêu tên tệp *.par-directive.yaml.',
    en: 'There is no directive “{text}”. There are {known}; or name a file *.par-directive.yaml.',
  },
  'directive-unknown.meant': {
    vi: 'Không có văn bản chỉ đạo “{text}”. Có phải là {meant}?',
    en: 'There is no directive “{text}”. Did you mean {meant}?',
  },
  'directive-broken': {
    vi: 'Văn bản chỉ đạo trong {path} chưa dùng được vì còn lỗi. Xem lỗi bằng lệnh: {par} check {file}',
    en: 'The directive in {path} cannot be used yet, since it is faulty. To see the faults: {par} check {file}',
  },
  'directive-nearby': {
    vi: 'Theo văn bản chỉ đạo nằm trong thư mục: {title} ({directive}). Dùng văn bản khác bằng --directive.',
    en: 'By the directive that lies in the folder: {title} ({directive}). Another one is named with --directive.',
  },
  'count-unreadable': {
    vi: '{option}: “{text}” không phải là số từ 1 trở lên. Viết như 4, hoặc {word}.',
    en: '{option}: “{text}” is no number from 1 on. Write it like 4, or {word}.',
  },
  'period-unreadable': {
    vi: '“{text}” không phải là kỳ báo cáo. Viết như 2021-Q4, “Quý IV/2021”, 2021-11 hoặc 2021.',
    en: '“{text}” is not a reporting period. Write it like 2021-Q4, 2021-11 or 2021.',
  },
  'agency-unknown': {
    vi: 'Không có cơ quan “{text}” trong danh sách. Xem danh sách: {par} agencies',
    en: 'There is no agency “{text}” in the list. See the list: {par} agencies',
  },
  'agency-unknown.meant': {
    vi: 'Không có cơ quan “{text}”. Có phải là:',
    en: 'There is no agency “{text}”. Did you mean:',
  },
  'agency-ambiguous': {
    vi: '“{text}” có thể là nhiều cơ quan. Hãy ghi rõ một trong số này:',
    en: '“{text}” may be several agencies. Write which of these is meant:',
  },
  'agency-not-in-being': {
    vi: '{agency} không hoạt động vào ngày {date}.',
    en: '{agency} was not in being on {date}.',
  },
  'agency-not-in-being.related': {
    vi: '{agency} không hoạt động vào ngày {date}. Cơ quan kế tục hoặc tiền thân:',
    en: '{agency} was not in being on {date}. Its successor or predecessor:',
  },
  'agency-without-tasks': {
    vi: 'Văn bản chỉ đạo không giao nhiệm vụ nào cho {agency} nên không có gì để báo cáo.',
    en: 'The directive binds {agency} to no task, so there is nothing to report on.',
  },

  // Standard input
  'stdin-and-paths': {
    vi: 'Không dùng --stdin cùng với tên tệp hay thư mục: báo cáo đã đến từ đầu vào chuẩn. Bỏ một trong hai.',
    en: 'The option --stdin is not used together with files or folders: the report comes from standard input. Leave one out.',
  },
  'stdin-terminal': {
    vi: '--stdin chờ một báo cáo từ chương trình khác, nhưng đầu vào là bàn phím. Hãy nối đầu vào, như: {par} check --stdin < bao-cao.par.yaml',
    en: '--stdin waits for a report from another program, but the input is the keyboard. Redirect it: {par} check --stdin < bao-cao.par.yaml',
  },

  // Paths
  'path-empty': {
    vi: 'Đường dẫn trống. Hãy ghi tên tệp hay thư mục, hoặc “.” cho thư mục hiện tại.',
    en: 'The path is empty. Name a file or a folder, or “.” for the current folder.',
  },
  'path-missing': {
    vi: 'Không tìm thấy “{path}”. Hãy kiểm tra lại đường dẫn.',
    en: '“{path}” was not found. Check the path.',
  },
  'path-missing.meant': {
    vi: 'Không tìm thấy “{path}”. Có phải là “{meant}”?',
    en: '“{path}” was not found. Did you mean “{meant}”?',
  },
  'path-broken-link': {
    vi: '“{path}” là liên kết đến “{target}”, nơi không có gì. Hãy sửa hoặc xóa liên kết.',
    en: '“{path}” is a link to “{target}”, where there is nothing. Mend or remove the link.',
  },
  'path-link-loop': {
    vi: '“{path}” là liên kết vòng, không dẫn đến tệp nào. Hãy xóa liên kết.',
    en: '“{path}” is a link that leads back to itself. Remove it.',
  },
  'path-no-permission': {
    vi: 'Không có quyền đọc “{path}”. Hãy xin quyền đọc, hoặc nhờ người có quyền chép tệp sang thư mục khác.',
    en: 'No permission to read “{path}”. Ask for it, or have the file copied into another folder.',
  },
  'path-name-too-long': {
    vi: 'Tên “{path}” quá dài. Hãy đặt tên ngắn hơn.',
    en: 'The name “{path}” is too long. Choose a shorter one.',
  },
  'path-no-file': {
    vi: '“{path}” không phải là tệp hay thư mục (thiết bị, ống dẫn). Hãy chép nội dung ra một tệp.',
    en: '“{path}” is no file and no folder but a device or a pipe. Copy its content into a file.',
  },
  'path-unreadable': {
    vi: 'Không đọc được “{path}” (hệ thống báo {reason}).',
    en: '“{path}” cannot be read (the system says {reason}).',
  },
  'path-no-reports': {
    vi: 'Thư mục “{path}” không có báo cáo nào ({names}). Hãy đổi tên tệp cho đúng, hoặc lập báo cáo mới: {par} new',
    en: 'There is no report in the folder “{path}” ({names}). Name the files so, or begin a report: {par} new',
  },
  'path-no-match': {
    vi: 'Không có báo cáo nào khớp với mẫu “{path}” ({names}). Hãy xem lại mẫu, hoặc ghi tên thư mục.',
    en: 'No report matches “{path}” ({names}). Check the pattern, or name the folder.',
  },
  'path-pattern-complex': {
    vi: 'Mẫu “{path}” có quá nhiều dấu *. Hãy viết mẫu ngắn hơn, hoặc ghi tên thư mục.',
    en: 'The pattern “{path}” has too many *. Write a shorter one, or name the folder.',
  },
  'path-all-excluded': {
    vi: 'Các mẫu bắt đầu bằng dấu ! đã loại hết báo cáo nên không còn gì để kiểm tra.',
    en: 'The patterns that begin with ! leave out every report, so there is nothing to check.',
  },
  'files-misnamed': {
    vi: 'Bỏ qua {count} báo cáo vì tên tệp không theo mẫu {names}: {files}. Hãy đổi tên tệp, hoặc ghi rõ tên tệp để kiểm tra.',
    en: '{count} reports passed over, as their names are not {names}: {files}. Rename them, or name them to check them.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

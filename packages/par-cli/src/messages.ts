import type { Bilingual } from '@soctrang/par-core/directive';

export type Language = keyof Bilingual;

/**
 * The sentences of the command line. What commands, options and formats say of themselves stands with them
 * in `commands/`; what is found in a report is said by the core.
 */
export const MESSAGES = {
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
    vi: 'Không có quyền đọc “{path}”. Hãy xin quyền đọc hoặc chép tệp sang thư mục của bạn.',
    en: 'No permission to read “{path}”. Ask for it, or copy the file into a folder of yours.',
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
  'files-misnamed': {
    vi: 'Bỏ qua {count} báo cáo vì tên tệp không theo mẫu {names}: {files}. Hãy đổi tên tệp, hoặc ghi rõ tên tệp để kiểm tra.',
    en: '{count} reports passed over, as their names are not {names}: {files}. Rename them, or name them to check them.',
  },

  // Results of a check
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
  hint: { vi: 'gợi ý', en: 'hint' },
  'count-error': { vi: '{count} lỗi', en: '{count} error' },
  'count-error.many': { vi: '{count} lỗi', en: '{count} errors' },
  'count-warning': { vi: '{count} cảnh báo', en: '{count} warning' },
  'count-warning.many': { vi: '{count} cảnh báo', en: '{count} warnings' },
  'count-info': { vi: '{count} lưu ý', en: '{count} info' },
  'count-info.many': { vi: '{count} lưu ý', en: '{count} info' },
  'count-hint': { vi: '{count} gợi ý', en: '{count} hint' },
  'count-hint.many': { vi: '{count} gợi ý', en: '{count} hints' },
  'suggest-write': { vi: 'viết: {text}', en: 'write: {text}' },
  'suggest-one-of': { vi: 'viết một trong: {texts}', en: 'write one of: {texts}' },
  'suggest-others': { vi: 'hoặc: {texts}', en: 'or: {texts}' },
  'suggest-keys': { vi: 'thêm khóa: {keys}', en: 'add: {keys}' },
  'suggest-tasks': { vi: 'thêm nhiệm vụ: {tasks}', en: 'add the tasks: {tasks}' },
  'suggest-remove': { vi: 'bỏ phần này', en: 'remove this' },
  'related-line': { vi: 'dòng {line}: {sentence}', en: 'line {line}: {sentence}' },
  'column-file': { vi: 'Tệp', en: 'File' },
  'column-error': { vi: 'Lỗi', en: 'Errors' },
  'column-warning': { vi: 'Cảnh báo', en: 'Warnings' },
  'column-info': { vi: 'Lưu ý', en: 'Info' },
  'column-hint': { vi: 'Gợi ý', en: 'Hints' },
  'files-clean': { vi: 'Đã kiểm tra {count} tệp, không phát hiện gì.', en: '{count} files checked, nothing found.' },
  'file-clean': { vi: 'Đã kiểm tra 1 tệp, không phát hiện gì.', en: '1 file checked, nothing found.' },
  'files-found': {
    vi: 'Đã kiểm tra {count} tệp: {findings}.',
    en: '{count} files checked: {findings}.',
  },
  'file-found': { vi: 'Đã kiểm tra 1 tệp: {findings}.', en: '1 file checked: {findings}.' },
  'roster-missing': { vi: '{count} cơ quan chưa gửi báo cáo.', en: '{count} agencies have not reported.' },
  'roster-missing.one': { vi: '1 cơ quan chưa gửi báo cáo.', en: '1 agency has not reported.' },
  'roster-complete': {
    vi: 'Cả {count} cơ quan trong danh sách đã gửi báo cáo.',
    en: 'All {count} agencies of the roster have reported.',
  },
  'roster-complete.one': {
    vi: 'Cơ quan duy nhất trong danh sách đã gửi báo cáo.',
    en: 'The only agency of the roster has reported.',
  },
  'reports-twice': {
    vi: '{agency} có {count} báo cáo cho {period}: {files}. Hãy giữ lại một.',
    en: '{agency} has {count} reports for {period}: {files}. Keep one of them.',
  },

  // Summary per agency
  'summary-title': { vi: 'Tổng hợp theo cơ quan – {period}', en: 'Summary by agency – {period}' },
  'summary-no-period': { vi: 'chưa rõ kỳ báo cáo', en: 'period unknown' },
  'summary-no-agency': { vi: 'chưa rõ cơ quan', en: 'agency unknown' },
  'summary-agency': { vi: 'Cơ quan', en: 'Agency' },
  'summary-tasks': { vi: 'Nhiệm vụ', en: 'Tasks' },
  'summary-done': { vi: 'Xong', en: 'Done' },
  'summary-ongoing': { vi: 'Thường xuyên', en: 'Ongoing' },
  'summary-state': { vi: 'Tình trạng', en: 'State' },
  'state-late': { vi: 'trễ hạn', en: 'late' },
  'state-late.days': { vi: 'trễ {days} ngày', en: '{days} days late' },
  'state-late.day': { vi: 'trễ 1 ngày', en: '1 day late' },
  'state-blank': { vi: 'chưa điền', en: 'not filled in' },
  'state-blank.some': { vi: '{count} nhiệm vụ chưa điền', en: '{count} tasks not filled in' },
  'state-faulty': { vi: 'còn lỗi', en: 'has errors' },
  'state-incomplete': { vi: 'thiếu {count} nhiệm vụ', en: '{count} tasks missing' },
  'state-unread': { vi: 'không đọc được', en: 'unreadable' },
  'state-to-improve': { vi: 'cần bổ sung', en: 'to be improved' },
  'state-missing': { vi: 'chưa gửi', en: 'not received' },
  'state-complete': { vi: 'đủ', en: 'complete' },
  'summary-legend': {
    vi: 'Nhiệm vụ: số đã báo cáo trên số được giao. Thường xuyên: nhiệm vụ làm liên tục, không có lúc xong. Trễ: tính bằng ngày làm việc.',
    en: 'Tasks: reported of those assigned. Ongoing: duties that never end. Late: in working days.',
  },

  // New report
  'report-written': {
    vi: 'Đã lập {file} cho {agency}, {period}: {count} nhiệm vụ.',
    en: '{file} written for {agency}, {period}: {count} tasks.',
  },
  'report-next': { vi: 'Điền xong thì kiểm tra: {par} check {file}', en: 'When it is filled in: {par} check {file}' },
  'report-name-wrong': {
    vi: 'Tên “{path}” không phải tên báo cáo: tên phải kết thúc bằng {ending} thì lệnh check và VS Code mới nhận ra. Hãy ghi: -o {file}',
    en: '“{path}” is no name of a report: only one that ends in {ending} is known to check and to VS Code. Write: -o {file}',
  },
  'report-exists': {
    vi: '“{path}” đã có, không ghi đè. Chọn tên khác bằng -o, hoặc kiểm tra tệp đã có: {par} check {file}',
    en: '“{path}” exists and is not overwritten. Choose another name with -o, or check what is there: {par} check {file}',
  },
  'folder-missing': {
    vi: 'Không có thư mục “{path}” để ghi báo cáo. Hãy tạo thư mục trước, hoặc chọn nơi khác bằng -o.',
    en: 'There is no folder “{path}” to write the report to. Make it first, or choose another with -o.',
  },
  'folder-no-permission': {
    vi: 'Không có quyền ghi vào thư mục “{path}”. Chọn nơi khác bằng -o.',
    en: 'No permission to write to the folder “{path}”. Choose another place with -o.',
  },
  'disk-full': {
    vi: 'Ổ đĩa đã đầy nên không ghi được “{path}”. Hãy xóa bớt tệp rồi thử lại.',
    en: 'The disk is full, so “{path}” was not written. Make room and try again.',
  },
  'file-not-written': {
    vi: 'Không ghi được “{path}” (hệ thống báo {reason}).',
    en: '“{path}” could not be written (the system says {reason}).',
  },

  // Listings
  'list-id': { vi: 'Mã', en: 'Id' },
  'list-task': { vi: 'Nhiệm vụ', en: 'Task' },
  'list-deadline': { vi: 'Thời hạn', en: 'Deadline' },
  'list-abbreviation': { vi: 'Viết tắt', en: 'Short' },
  'tasks-of-directive': { vi: '{title}: {count} nhiệm vụ', en: '{title}: {count} tasks' },
  'tasks-of-agency': { vi: '{agency}: {count} nhiệm vụ được giao', en: '{agency}: {count} tasks assigned' },
  'tasks-supported': { vi: 'Nhiệm vụ tham gia phối hợp ({count})', en: 'Tasks to take part in ({count})' },
  'tasks-conditional': {
    vi: '* Chỉ thực hiện khi có điều kiện nêu tại điểm này; cơ quan tự xem xét.',
    en: '* Binds on a condition that the agency judges for itself.',
  },
  'tasks-more': { vi: 'Xem từng nhiệm vụ: {par} tasks {task}', en: 'See one task: {par} tasks {task}' },
  'task-unknown': {
    vi: 'Không có nhiệm vụ “{text}”. Xem danh sách: {par} tasks',
    en: 'There is no task “{text}”. See the list: {par} tasks',
  },
  'task-unknown.meant': {
    vi: 'Không có nhiệm vụ “{text}”. Có phải là {meant}?',
    en: 'There is no task “{text}”. Did you mean {meant}?',
  },
  'task-duty': {
    vi: 'Mục {text} là chế độ báo cáo, không phải nhiệm vụ: lập báo cáo là thực hiện mục đó.',
    en: 'Clause {text} is the duty to report, no task: making a report fulfils it.',
  },
  'option-without-tasks': {
    vi: 'Tùy chọn {option} không dùng cùng với mã nhiệm vụ.',
    en: 'The option {option} is not used together with a task.',
  },
  'task-binds': { vi: 'Giao cho', en: 'Binds' },
  'task-condition': { vi: 'Điều kiện', en: 'Condition' },
  'task-deadline': { vi: 'Thời hạn', en: 'Due' },
  'task-obligations': { vi: 'Nội dung công việc', en: 'Obligations' },
  'task-documents': { vi: 'Văn bản liên quan', en: 'Documents' },
  'task-document': { vi: 'ngày {date}, {title}', en: '{date}, {title}' },
  'task-indicators': { vi: 'Chỉ tiêu', en: 'Indicators' },
  'task-numerator': { vi: 'tử số', en: 'numerator' },
  'task-denominator': { vi: 'mẫu số', en: 'denominator' },
  'task-statuses': {
    vi: 'Trạng thái ghi được trong báo cáo: {statuses}.',
    en: 'States that a report may give: {statuses}.',
  },
  'tasks-none': { vi: 'Không có nhiệm vụ nào.', en: 'There are no tasks.' },
  'agencies-on': { vi: 'Các cơ quan vào ngày {date}', en: 'Agencies on {date}' },

  // Help
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
  'exit-findings': { vi: 'có phát hiện từ mức --fail-on trở lên', en: 'findings at or over --fail-on' },
  'exit-usage': {
    vi: 'dùng sai, đường dẫn không đọc được, hoặc không có gì để kiểm tra',
    en: 'wrong use, an unreadable path, or nothing to check',
  },
  'exit-crash': { vi: 'lỗi của chính chương trình', en: 'a fault of the program itself' },

  'output-lost': {
    vi: 'Không ghi hết được kết quả (hệ thống báo {reason}).',
    en: 'The results could not be written whole (the system says {reason}).',
  },
  crash: {
    vi: 'Chương trình gặp lỗi của chính nó: {reason}. Báo cáo của bạn không bị thay đổi. Đặt PAR_DEBUG=1 để xem chi tiết.',
    en: 'The program met a fault of its own: {reason}. Your reports are unchanged. Set PAR_DEBUG=1 to see the details.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type MessageKey = keyof typeof MESSAGES;

/** The `{names}` in a sentence. */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The names that the one who says a sentence has to give. How the command is called is known beforehand. */
type NamesOf<Key extends MessageKey> = Exclude<NamesIn<(typeof MESSAGES)[Key]['vi']>, 'par'>;

type ArgumentsOf<Key extends MessageKey> = Readonly<Record<NamesOf<Key>, string | number>>;

/** Says a sentence in one language. A sentence whose `{names}` are not all given does not compile. */
export type Say = <Key extends MessageKey>(
  key: Key,
  ...args: [NamesOf<Key>] extends [never] ? [] : [ArgumentsOf<Key>]
) => string;

/**
 * The sentences in a language.
 *
 * @param par how the command is called: what a sentence tells its reader to type can be typed
 */
export function sayIn(language: Language, par = 'par'): Say {
  return (key, ...[args]) => {
    const values: Readonly<Record<string, string | number>> = { par, ...args };
    return MESSAGES[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
  };
}

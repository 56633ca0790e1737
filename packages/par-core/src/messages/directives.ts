import type { Bilingual } from '../directive/model';

/** PAR82x to PAR84x: directive files. */
export const DIRECTIVES = {
  'PAR820.addressee': {
    vi: 'Không có cơ quan hay nhóm cơ quan “{text}” trong tệp.',
    en: 'The file knows no agency or group “{text}”.',
  },
  'PAR820.group': { vi: 'Không có nhóm cơ quan “{text}” trong tệp.', en: 'The file knows no group “{text}”.' },
  'PAR820.document': {
    vi: 'Không có văn bản “{text}” trong các văn bản viện dẫn.',
    en: '“{text}” is not among the cited documents.',
  },
  'PAR820.system': { vi: 'Không có hệ thống “{text}” trong tệp.', en: 'The file knows no system “{text}”.' },
  'PAR820.deliverable': {
    vi: 'Nhiệm vụ không có sản phẩm “{text}”.',
    en: 'The task has no deliverable “{text}”.',
  },
  PAR821: { vi: 'Mã “{text}” đã được dùng ở dòng {line}.', en: 'The id “{text}” is already used in line {line}.' },
  'PAR821.agency': {
    vi: 'Cơ quan “{text}” đã có ở dòng {line}, trong cùng thời gian hoạt động.',
    en: 'The agency “{text}” already stands in line {line}, at the same time.',
  },
  'PAR821.taken': {
    vi: 'Mã “{text}” đã có trong những gì lấy theo {known}.',
    en: 'The id “{text}” is already taken over from {known}.',
  },
  'PAR821.first': { vi: 'Lần dùng đầu tiên.', en: 'Used here first.' },
  PAR822: {
    vi: 'Mã nội dung “{text}” không theo mã nhiệm vụ {task}. Viết như {meant}.',
    en: 'The obligation id “{text}” does not begin with its task, {task}. Write it like {meant}.',
  },
  PAR823: {
    vi: '{other} kế tục {agency}, nhưng chính {agency} lại kế tục {other}, trực tiếp hoặc qua cơ quan khác.',
    en: '{other} succeeds {agency}, and {agency} succeeds {other}, directly or through others.',
  },
  'PAR823.itself': { vi: '{agency} được ghi là kế tục chính mình.', en: '{agency} is said to succeed itself.' },
  PAR824: {
    vi: 'Ngày cuối {to} trước ngày đầu {from}.',
    en: 'The last day, {to}, is before the first, {from}.',
  },
  PAR825: {
    vi: 'Ngày kế tục {date} phải là ngày liền sau ngày cuối {to}.',
    en: 'The successor begins on {date}; it should be the day after the last, {to}.',
  },
  'PAR825.open': {
    vi: 'Có cơ quan kế tục từ {date} mà chưa ghi ngày cuối của cơ quan này.',
    en: 'Succeeded on {date}, and no last day is given.',
  },
  'PAR825.successor': {
    vi: '{agency} không hoạt động vào ngày {date}.',
    en: '{agency} is not in being on {date}.',
  },
  PAR826: {
    vi: 'Thời hạn {date} trước ngày ban hành văn bản {directive}.',
    en: 'Due on {date}, before the directive itself of {directive}.',
  },
  'PAR826.period': {
    vi: 'Ngày cuối {date} trước khi kỳ ấy bắt đầu ({from}).',
    en: 'The last day, {date}, is before the period begins ({from}).',
  },
  PAR827: {
    vi: '“{text}” không phải thời hạn. Viết một ngày, một kỳ, hoặc: {values}.',
    en: '“{text}” is no deadline. Write a day, a period, or one of: {values}.',
  },
  'PAR827.meant': {
    vi: '“{text}” không phải thời hạn. Có phải là “{meant}”?',
    en: '“{text}” is no deadline. Did you mean “{meant}”?',
  },
  PAR828: {
    vi: 'Có nhiệm vụ giao cho nhóm “{name}”, nhưng nhóm chưa có thành viên nào.',
    en: 'Tasks are given to the group “{name}”, which has no member.',
  },
  PAR829: {
    vi: 'Nhiệm vụ {task} chưa có nội dung công việc nào.',
    en: 'Task {task} has no obligation yet.',
  },
  PAR830: {
    vi: 'Chỉ tiêu “{indicator}” không thuộc nhiệm vụ nào, nên không cơ quan nào phải báo cáo.',
    en: 'The indicator “{indicator}” belongs to no task, so nobody reports it.',
  },
  PAR831: {
    vi: 'Chỉ tiêu “{indicator}” ghi nhiệm vụ {task}, nhưng nhiệm vụ này không ghi chỉ tiêu ấy.',
    en: 'The indicator “{indicator}” names task {task}, and the task does not name it.',
  },
  'PAR831.tasks': {
    vi: 'Nhiệm vụ {task} ghi chỉ tiêu “{indicator}”, nhưng chỉ tiêu này không ghi nhiệm vụ ấy.',
    en: 'Task {task} names the indicator “{indicator}”, and the indicator does not name it.',
  },
  'PAR831.named': { vi: 'Được ghi ở đây.', en: 'Named here.' },
  PAR832: {
    vi: 'Mức phải đạt của “{indicator}” không thể quá 100%.',
    en: 'The target of “{indicator}” cannot exceed 100%.',
  },
  PAR833: {
    vi: 'Chỉ tiêu “{indicator}” giảm là tốt mà lại phải cao hơn năm trước.',
    en: '“{indicator}” should decrease, and must exceed last year’s value.',
  },
  'PAR833.count': {
    vi: 'Chỉ tiêu “{indicator}” là số lượng nên không có mẫu số.',
    en: '“{indicator}” is a count and has no denominator.',
  },
  PAR834: {
    vi: 'Mã “{text}” là của một văn bản chỉ đạo khác.',
    en: 'The id “{text}” is that of another directive.',
  },
  PAR835: {
    vi: '{count} mã cơ quan trùng với văn bản chỉ đạo {known}: {agencies}. Nếu là cơ quan của tỉnh khác, mã phải mang tên tỉnh.',
    en: '{count} agency ids are those of the directive {known}: {agencies}. Agencies of another province carry its name in their ids.',
  },
  PAR836: {
    vi: 'Mã “{text}” phải viết bằng chữ thường không dấu và chữ số, nối bằng gạch ngang.',
    en: 'The id “{text}” has to be lower-case letters without diacritics and digits, joined by hyphens.',
  },
  'PAR836.task': {
    vi: 'Mã “{text}” không phải mã nhiệm vụ. Viết như 1.a (điểm a, mục 1) hoặc 8.',
    en: '“{text}” is no task id. Write it like 1.a (point a of clause 1), or 8.',
  },
  PAR837: {
    vi: 'Chữ viết tắt “{text}” là của cả {other} và {agency}; báo cáo ghi như vậy sẽ không rõ là cơ quan nào.',
    en: '“{text}” abbreviates both {other} and {agency}; a report that writes it is not understood.',
  },
  PAR838: {
    vi: 'Văn bản không thể lấy cơ quan theo chính mình.',
    en: 'A directive cannot take over its own agencies.',
  },
  'PAR838.circle': {
    vi: 'Văn bản này và {text} lấy cơ quan theo nhau thành vòng tròn.',
    en: 'This directive and {text} take over each other’s agencies, in a circle.',
  },
  PAR839: {
    vi: 'Tên “{text}” không cho biết loại cơ quan. Hãy ghi loại.',
    en: 'The name “{text}” does not tell the kind of agency. Say which.',
  },
  'PAR839.deliverable': {
    vi: 'Tên “{text}” không cho biết loại sản phẩm. Hãy ghi loại.',
    en: 'The name “{text}” does not tell the kind of deliverable. Say which.',
  },
  PAR840: {
    vi: 'Một nhiệm vụ giao cho một cơ quan, hoặc cho các nhóm. Hãy lập nhóm gồm những cơ quan này.',
    en: 'A task binds one agency, or groups. Make a group of these agencies.',
  },
  'PAR840.condition': {
    vi: 'Điều kiện chỉ dùng khi giao cho nhóm; nhiệm vụ này giao cho một cơ quan.',
    en: 'A condition goes with groups; this binds one agency.',
  },
  PAR841: {
    vi: 'Chưa ghi ai tham gia: cơ quan, nhóm, mô tả hoặc công chúng.',
    en: 'It does not say who takes part: an agency, a group, people described, or the public.',
  },
  'PAR841.several': {
    vi: 'Mỗi mục chỉ ghi một: cơ quan, nhóm, mô tả hoặc công chúng. Hãy tách thành nhiều mục.',
    en: 'Each entry names one: an agency, a group, people described, or the public. Split it.',
  },
  PAR842: {
    vi: '“Có nguồn” cần nêu nguồn; “suy ra” cần nêu cả nguồn và suy luận.',
    en: 'What is sourced names its source; what is inferred names its source and how.',
  },
  PAR843: {
    vi: '{reference} ngày {date} được ban hành sau văn bản chỉ đạo ({directive}).',
    en: '{reference} of {date} is later than the directive ({directive}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

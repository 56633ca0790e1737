import type { Bilingual } from '../directive/model';

/** PAR2xx: agencies, tasks, obligations, indicators. */
export const REFERENCES = {
  PAR201: {
    vi: 'Không có cơ quan “{text}” trong danh sách của văn bản chỉ đạo.',
    en: 'The directive knows no agency “{text}”.',
  },
  'PAR201.meant': {
    vi: 'Không có cơ quan “{text}”. Có phải là “{meant}”?',
    en: 'There is no agency “{text}”. Did you mean “{meant}”?',
  },
  PAR202: {
    vi: '“{text}” có thể là nhiều cơ quan: {candidates}. Hãy ghi rõ tên.',
    en: '“{text}” may be several agencies: {candidates}. Write the full name.',
  },
  PAR203: { vi: 'Không có nhiệm vụ “{text}” trong văn bản chỉ đạo.', en: 'The directive has no task “{text}”.' },
  'PAR203.meant': {
    vi: 'Không có nhiệm vụ “{text}”. Có phải là {meant}?',
    en: 'There is no task “{text}”. Did you mean {meant}?',
  },
  'PAR203.duty': {
    vi: 'Mục {text} là chế độ báo cáo, không phải nhiệm vụ: chính báo cáo này thực hiện mục đó.',
    en: 'Clause {text} is the duty to report, no task: this report itself fulfils it.',
  },
  PAR204: {
    vi: 'Nhiệm vụ {task} ({title}) không giao cho {agency}.',
    en: 'Task {task} ({title}) does not bind {agency}.',
  },
  'PAR204.support': {
    vi: '{agency} phối hợp thực hiện nhiệm vụ {task}, không chủ trì. Hãy ghi vai trò “{role}”.',
    en: '{agency} takes part in task {task} without leading it. Give the role “{role}”.',
  },
  'PAR204.none': {
    vi: 'Văn bản chỉ đạo không giao nhiệm vụ nào cho {agency}. Hãy kiểm tra lại tên cơ quan.',
    en: 'The directive gives no task to {agency}. Is it the right agency?',
  },
  PAR205: {
    vi: 'Nhiệm vụ {task} đã được báo cáo ở dòng {line}.',
    en: 'Task {task} is already reported in line {line}.',
  },
  'PAR205.first': { vi: 'Lần báo cáo đầu tiên.', en: 'Reported here first.' },
  PAR206: {
    vi: 'Còn {count} nhiệm vụ được giao chưa có trong báo cáo: {tasks}.',
    en: '{count} assigned tasks are not in the report: {tasks}.',
  },
  PAR207: { vi: 'Không có chỉ tiêu “{text}” trong văn bản chỉ đạo.', en: 'The directive has no indicator “{text}”.' },
  'PAR207.meant': {
    vi: 'Không có chỉ tiêu “{text}”. Có phải là “{meant}”?',
    en: 'There is no indicator “{text}”. Did you mean “{meant}”?',
  },
  PAR208: {
    vi: 'Nhiệm vụ {task} không có nội dung “{text}”. Các nội dung: {obligations}.',
    en: 'Task {task} has no obligation “{text}”. It has: {obligations}.',
  },
  PAR209: {
    vi: 'Không tìm thấy văn bản chỉ đạo “{text}”. Đang có: {known}.',
    en: 'There is no directive “{text}”. Known: {known}.',
  },
  'PAR209.meant': {
    vi: 'Không có văn bản chỉ đạo “{text}”. Có phải là “{meant}”?',
    en: 'There is no directive “{text}”. Did you mean “{meant}”?',
  },
  'PAR209.broken': {
    vi: 'Văn bản chỉ đạo “{text}” ở tệp {file} còn lỗi nên chưa dùng được. Hãy sửa tệp ấy trước.',
    en: 'The directive “{text}” in {file} still has errors and cannot be used yet. Mend that file first.',
  },
  PAR210: {
    vi: 'Chỉ tiêu “{indicator}” thuộc nhiệm vụ {tasks}, không giao cho {agency}.',
    en: 'The indicator “{indicator}” belongs to task {tasks}, which does not bind {agency}.',
  },
  PAR211: {
    vi: '{agency} không còn hoặc chưa hoạt động trong {period}.',
    en: '{agency} was not in being in {period}.',
  },
  PAR212: {
    vi: 'Nội dung {text} thuộc nhiệm vụ {owner}, không thuộc nhiệm vụ {task}.',
    en: 'The obligation {text} belongs to task {owner}, not to task {task}.',
  },
  PAR213: {
    vi: 'Nhiệm vụ {task} ({title}) chỉ nêu chung các đơn vị phối hợp, không nêu tên {agency}. Nếu có phối hợp thật thì để nguyên.',
    en: 'Task {task} ({title}) speaks of units that take part and does not name {agency}. If it does take part, leave it.',
  },
  PAR214: {
    vi: 'Có số liệu của chỉ tiêu “{indicator}” nhưng nhiệm vụ {tasks} lại ghi là không áp dụng.',
    en: 'There are figures of “{indicator}”, but task {tasks} is said not to apply.',
  },
  PAR215: {
    vi: 'Nhiệm vụ {task} giao cho chính {agency} nên vai trò là “{role}”.',
    en: 'Task {task} binds {agency} itself, so its role is “{role}”.',
  },
  PAR216: {
    vi: 'Bộ tiêu chí “{set}” không có tiêu chí “{text}”. Có thể là: {components}.',
    en: 'The criteria set “{set}” has no component “{text}”. It may be: {components}.',
  },
  'PAR216.meant': {
    vi: 'Bộ tiêu chí “{set}” không có tiêu chí “{text}”. Có phải là {meant}?',
    en: 'The criteria set “{set}” has no component “{text}”. Did you mean {meant}?',
  },
  PAR217: {
    vi: 'Không tìm thấy bộ tiêu chí “{text}”. Đang có: {known}.',
    en: 'There is no criteria set “{text}”. Known: {known}.',
  },
  'PAR217.broken': {
    vi: 'Bộ tiêu chí “{text}” ở tệp {file} còn lỗi nên chưa dùng được. Hãy sửa tệp ấy trước.',
    en: 'The criteria set “{text}” in {file} still has errors and cannot be used yet. Mend that file first.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

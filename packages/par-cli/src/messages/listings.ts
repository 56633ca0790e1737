import type { Bilingual } from '@soctrang/par-core/directive';

/** What the lists and the pages of single tasks are made of. */
export const LISTINGS = {
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
  'task-deliverables': { vi: 'Sản phẩm', en: 'Deliverables' },
  'task-deliverable-to': { vi: '{name} (gửi {to})', en: '{name} (to the {to})' },
  'task-documents': { vi: 'Văn bản liên quan', en: 'Documents' },
  'task-document': { vi: 'ngày {date}, {title}', en: '{date}, {title}' },
  'task-indicators': { vi: 'Chỉ tiêu', en: 'Indicators' },
  'task-numerator': { vi: 'tử số', en: 'numerator' },
  'task-denominator': { vi: 'mẫu số', en: 'denominator' },
  'task-exclusions': { vi: 'không tính', en: 'not counted' },
  'task-target': { vi: 'mức phải đạt: {target} ({source})', en: 'target: {target} ({source})' },
  'task-target.most': { vi: 'mức phải đạt: không quá {target} ({source})', en: 'target: {target} at most ({source})' },
  'task-target-own': { vi: 'do phần mềm đặt ra', en: 'this product’s own' },
  'task-must-rise': { vi: 'năm sau phải cao hơn năm trước', en: 'has to be higher than the year before' },
  'task-statuses': {
    vi: 'Trạng thái ghi được trong báo cáo: {statuses}.',
    en: 'States that a report may give: {statuses}.',
  },
  'tasks-none': { vi: 'Không có nhiệm vụ nào.', en: 'There are no tasks.' },
  'agencies-on': { vi: 'Các cơ quan vào ngày {date}', en: 'Agencies on {date}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

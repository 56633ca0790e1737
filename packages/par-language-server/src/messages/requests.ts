import type { Bilingual } from '@soctrang/par-core/directive';

/** What stands in a list to choose from. `.one` is for one, where a language says it otherwise. */
export const CHOICES = {
  tasks: { vi: '{count} nhiệm vụ', en: '{count} tasks' },
  'tasks.one': { vi: '1 nhiệm vụ', en: 'one task' },
  noTasks: { vi: 'không được giao nhiệm vụ', en: 'no tasks' },
  agencies: { vi: '{count} cơ quan', en: '{count} agencies' },
  until: { vi: 'hoạt động đến {day}', en: 'in existence until {day}' },
  since: { vi: 'hoạt động từ {day}', en: 'in existence from {day}' },
  builtIn: { vi: 'có sẵn', en: 'built in' },
  own: { vi: 'trong thư mục đang mở', en: 'of the workspace' },
  between: { vi: 'từ {from} đến {to}', en: '{from} to {to}' },
  reportDue: { vi: 'hạn báo cáo {day}: {time}', en: 'report due {day}: {time}' },
  notAsked: { vi: 'văn bản không nêu hạn báo cáo của kỳ này', en: 'the directive names no day for this period' },
  components: { vi: '{points} điểm, {count} tiêu chí được chấm', en: '{points} points, {count} scored components' },
  provenance: { vi: 'nguồn các con số: {words}', en: 'numbers: {words}' },
  obligations: { vi: '{count} nội dung công việc', en: '{count} obligations' },
  'obligations.one': { vi: '1 nội dung công việc', en: 'one obligation' },
  deadline: { vi: 'thời hạn: {words}', en: 'deadline: {words}' },
  conditional: { vi: 'chỉ khi áp dụng: {condition}', en: 'only where it applies: {condition}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why something is not done. */
export const REFUSALS = {
  directiveUnknown: {
    vi: 'Không có văn bản chỉ đạo “{text}”. Đang có: {known}.',
    en: 'There is no directive “{text}”. Known: {known}.',
  },
  directiveBroken: {
    vi: 'Văn bản chỉ đạo “{text}” trong tệp {file} còn lỗi nên chưa dùng được. Mở tệp ấy để sửa trước.',
    en: 'The directive “{text}” in {file} has errors and cannot be used yet. Open that file and mend it first.',
  },
  agencyUnknown: {
    vi: 'Văn bản chỉ đạo không có cơ quan “{text}”.',
    en: 'The directive has no agency “{text}”.',
  },
  'agencyUnknown.meant': {
    vi: 'Văn bản chỉ đạo không có cơ quan “{text}”. Có phải là: {meant}?',
    en: 'The directive has no agency “{text}”. Is it {meant}?',
  },
  agencyAmbiguous: {
    vi: '“{text}” có thể là nhiều cơ quan: {meant}. Hãy chọn một.',
    en: '“{text}” may be several agencies: {meant}. Choose one.',
  },
  agencyNotThen: {
    vi: '{agency} không hoạt động vào ngày {day} (cuối kỳ báo cáo). Hãy chọn kỳ khác, hoặc cơ quan kế tục hay tiền thân.',
    en: '{agency} is not in being on {day}, the last day of the period. Choose another period, or its successor or predecessor.',
  },
  noTasks: {
    vi: '{directive} không giao nhiệm vụ nào cho {agency} trong {period}.',
    en: '{directive} gives no task to {agency} in {period}.',
  },
  noTasksEver: {
    vi: '{directive} không giao nhiệm vụ nào cho {agency} trong các kỳ gần đây.',
    en: '{directive} gives no task to {agency} in the periods around today.',
  },
  periodUnreadable: {
    vi: '“{text}” không phải là kỳ báo cáo. Hãy viết như: Quý IV/2021, Tháng 9/2021, 6 tháng đầu năm 2021, Năm 2021.',
    en: '“{text}” is no reporting period. Write it as 2021-Q4, 2021-09, 2021-H1 or 2021.',
  },
  setUnknown: {
    vi: 'Không có bộ tiêu chí “{text}”. Đang có: {known}.',
    en: 'There is no criteria set “{text}”. Known: {known}.',
  },
  setBroken: {
    vi: 'Bộ tiêu chí “{text}” trong tệp {file} còn lỗi nên chưa dùng được. Mở tệp ấy để sửa trước.',
    en: 'The criteria set “{text}” in {file} has errors and cannot be used yet. Open that file and mend it first.',
  },
  notOurs: {
    vi: 'Không đọc được tệp “{file}”, hoặc đây không phải là tệp báo cáo, bộ tiêu chí hay văn bản chỉ đạo.',
    en: '“{file}” cannot be read, or is no report, criteria set or directive.',
  },
  notReport: {
    vi: '“{file}” không phải là báo cáo. Báo cáo có tên kết thúc bằng .par.yaml hoặc .par.json.',
    en: '“{file}” is no report. The names of reports end in .par.yaml or .par.json.',
  },
  reportUnread: {
    vi: 'Chưa đọc được báo cáo “{file}”. Hãy sửa các lỗi trong tệp trước.',
    en: 'The report “{file}” cannot be read yet. Mend the errors in it first.',
  },
  reportAnonymous: {
    vi: 'Báo cáo “{file}” chưa nêu đúng văn bản chỉ đạo, cơ quan hoặc kỳ báo cáo nên chưa biết phải có nhiệm vụ nào. Hãy sửa ở đầu tệp.',
    en: 'The report “{file}” does not say rightly of which directive, agency and period it is, so that its tasks are not known. Mend its first lines.',
  },
  nothingMissing: {
    vi: 'Báo cáo đã có đủ các nhiệm vụ giao cho {agency}.',
    en: 'The report holds every task of {agency} already.',
  },
  taskUnknown: {
    vi: 'Văn bản chỉ đạo không có nhiệm vụ “{text}”.',
    en: 'The directive has no task “{text}”.',
  },
  taskNotBinding: {
    vi: 'Nhiệm vụ {task} không giao cho {agency}.',
    en: 'Task {task} does not bind {agency}.',
  },
  taskThere: { vi: 'Báo cáo đã có nhiệm vụ {task}.', en: 'The report holds task {task} already.' },
  tasksUnplaced: {
    vi: 'Chưa có chỗ để thêm nhiệm vụ: danh sách nhiệm vụ của báo cáo bị hỏng. Hãy sửa các lỗi ở đó trước.',
    en: 'There is no place for tasks: the list of tasks of the report is broken. Mend the errors there first.',
  },
  tooBroken: {
    vi: 'Tệp còn lỗi nên chưa đổi được mà không làm mất nội dung. Hãy sửa các lỗi trước.',
    en: 'The file has errors and cannot be changed without losing something. Mend them first.',
  },
  translated: {
    vi: 'Tệp không có khóa nào để đổi.',
    en: 'The file has no keys to translate.',
  },
  unnamed: {
    vi: 'Hãy lưu tệp với tên kết thúc bằng .yaml hoặc .json trước khi chuyển.',
    en: 'Save the file under a name that ends in .yaml or .json before it is converted.',
  },
  fileThere: {
    vi: 'Đã có tệp “{file}” trong thư mục này nên không ghi đè. Hãy đổi tên hoặc xóa tệp ấy trước.',
    en: 'There is a file “{file}” in this folder already; it is not written over. Rename or remove it first.',
  },
  noAssessment: {
    vi: 'Báo cáo chưa có phần tự chấm điểm để ghi điểm vào.',
    en: 'The report has no self-assessment to write points into.',
  },
  claimed: {
    vi: 'Điểm tự chấm đã đúng theo cách chấm, hoặc chưa đủ số liệu để tính.',
    en: 'The claimed points are as the rules make them, or figures are missing to compute them.',
  },
  noSet: {
    vi: 'Chưa chấm điểm được: bộ tiêu chí “{text}” mà báo cáo nêu không có ở đây, hoặc còn lỗi.',
    en: 'No score yet: the criteria set “{text}” that the report names is not here, or has errors.',
  },
  noScore: {
    vi: 'Chưa chấm điểm được: không có bộ tiêu chí dùng được cho báo cáo này.',
    en: 'No score yet: there is no criteria set for this report that can be used.',
  },
  itemUnknown: {
    vi: 'Bộ tiêu chí {set} không có tiêu chí “{text}”.',
    en: 'The criteria set {set} has no component “{text}”.',
  },
  'itemUnknown.meant': {
    vi: 'Bộ tiêu chí {set} không có tiêu chí “{text}”. Có phải là {meant}?',
    en: 'The criteria set {set} has no component “{text}”. Is it {meant}?',
  },
  target: {
    vi: '“{text}” không phải là mức chỉ số. Hãy viết một số từ 0 đến 100, như 90 hoặc 92,5.',
    en: '“{text}” is no index. Write a number from 0 to 100, such as 90 or 92.5.',
  },
  reached: {
    vi: 'Chỉ số hiện nay là {index}, đã đạt mức {target}: không cần cải thiện thêm.',
    en: 'The index is {index}, so {target} is reached already: nothing has to be improved.',
  },
  unreachable: {
    vi: 'Không thể đạt {target}: cải thiện mọi tiêu chí còn cải thiện được thì chỉ số cao nhất là {index}. Hãy chọn một mức không quá {index}.',
    en: '{target} is out of reach: with everything improved that can be, the index is {index} at most. Choose no more than {index}.',
  },
  stuck: {
    vi: 'Không thể đạt {target}: chỉ số hiện nay là {index} và không còn tiêu chí nào cải thiện được.',
    en: '{target} is out of reach: the index is {index}, and nothing is left that can be improved.',
  },
  noIndex: {
    vi: 'Chưa có chỉ số: không có tiêu chí nào được tính điểm.',
    en: 'There is no index: no component counts.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What stands on the pages about a score. */
export const SCORE_PAGES = {
  score: { vi: 'Điểm: {whose}', en: 'Score: {whose}' },
  explanation: { vi: 'Giải thích điểm: {whose}', en: 'Score explained: {whose}' },
  'explanation.item': { vi: 'Giải thích tiêu chí {id}: {whose}', en: 'Component {id} explained: {whose}' },
  plan: { vi: 'Để chỉ số đạt {target}: {whose}', en: 'To reach {target}: {whose}' },
  areas: { vi: 'Điểm theo lĩnh vực', en: 'Points by area' },
  all: { vi: 'Từng tiêu chí', en: 'Every component' },
  total: { vi: 'Cộng', en: 'Total' },
  missing: { vi: 'Còn thiếu so với điểm tối đa', en: 'Missing to the maximum' },
  needed: { vi: 'Cần cải thiện', en: 'What must change' },
  errors: {
    vi: 'Báo cáo còn {count} lỗi; điểm tính trên những gì đọc được.',
    en: 'The report has errors ({count}); the points rest on what could be read.',
  },
  'errors.one': {
    vi: 'Báo cáo còn 1 lỗi; điểm tính trên những gì đọc được.',
    en: 'The report has an error; the points rest on what could be read.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

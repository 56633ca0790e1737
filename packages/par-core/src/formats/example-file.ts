import type { ExampleInLines } from '../messages/explanations';
import type { FileKind } from './file-kind';

/** The lines of an example in a file without a fault of its own. */
export interface ExampleFile {
  /** Which check it goes through. */
  readonly kind: FileKind;
  readonly text: string;
  /** The line of the file, from zero, in which the example begins. */
  readonly firstLine: number;
  /** By how many spaces its lines are indented there. */
  readonly indent: number;
}

type Head = readonly (readonly [key: string, value: string])[];

/** The head of a report of the finance department, by key. */
const HEAD: Head = [
  ['mẫu', 'par-report/1'],
  ['văn bản chỉ đạo', 'soctrang-2021-09-24'],
  ['cơ quan', 'Sở Tài chính'],
  ['kỳ báo cáo', 'Quý IV/2021'],
];

const ROSTER: Head = [
  ['mẫu', 'par-roster/1'],
  ['văn bản chỉ đạo', 'soctrang-2021-09-24'],
  ['kỳ báo cáo', 'Quý IV/2021'],
];

const CALENDAR: Head = [
  ['mẫu', 'par-calendar/1'],
  ['năm', '[2027]'],
];

/** A small directive of a province that there is not. */
const DIRECTIVE: Head = [
  ['mẫu', 'par-directive/1'],
  ['mã', 'vinhha-2023-03-15'],
  ['loại văn bản', 'chỉ thị'],
  ['tên', 'Chỉ thị về cải cách hành chính năm 2023'],
  ['cơ quan ban hành', 'Ủy ban nhân dân tỉnh'],
  ['địa danh', 'Vĩnh Hà'],
  ['ngày', '15/03/2023'],
];

const PROVINCE: Head = [['tỉnh', 'tỉnh Vĩnh Hà']];

const DUTY: Head = [['chế độ báo cáo', '{ giao cho: Sở Nội vụ, gửi: Ủy ban nhân dân tỉnh, kỳ báo cáo: Quý IV/2023 }']];

const AGENCIES = [
  'cơ quan:',
  '  - { tên: Ủy ban nhân dân tỉnh, viết tắt: UBND }',
  '  - { tên: Sở Nội vụ, viết tắt: SNV }',
  '  - { tên: Sở Tài chính, viết tắt: STC }',
];

const DIRECTIVE_TASKS = [
  'nhiệm vụ:',
  '  - mã: 1.a',
  '    tên: Giải quyết hồ sơ đúng hạn',
  '    giao cho: Sở Nội vụ',
  '    nội dung công việc: [Công khai tiến độ giải quyết hồ sơ.]',
];

/** A small criteria set of the same province. */
const CRITERIA: Head = [
  ['mẫu', 'par-criteria/1'],
  ['mã', 'vinh-ha-2023'],
  ['tên', 'Bộ tiêu chí cải cách hành chính năm 2023'],
  ['năm', '2023'],
  ['nguồn số liệu', 'tự đặt'],
];

const CRITERIA_AREAS = [
  'lĩnh vực:',
  '  - { mã: "1", tên: Kế hoạch cải cách hành chính, điểm tối đa: 1, cách chấm: có hoặc không }',
];

/** The tasks that bind the finance department: a report that leaves one out has a finding. */
const TASKS = [...'abcdeghiklm'].map((point) => `1.${point}`).concat('3.a', '3.b', '3.c');

const TASK_DONE = [
  'nhiệm vụ:',
  '  - mã: 3.a',
  '    trạng thái: hoàn thành',
  '    kết quả: Đã xử lý dứt điểm 12 kiến nghị kiểm toán.',
  '    tài liệu kiểm chứng:',
];

/**
 * Puts the lines of an example into the smallest file in which nothing else is to be found. It is a file of 2021, to
 * be checked as of 20 December 2021.
 *
 * @param lines those of the example that are wrong, or those that are right
 */
export function embedExample({ within }: Pick<ExampleInLines, 'within'>, lines: readonly string[]): ExampleFile {
  switch (within) {
    case 'whole':
      return file('report', [], lines, 0, []);
    case 'report': {
      const tasks = names(lines, 'nhiệm vụ') ? otherTasks(lines) : ['nhiệm vụ:', ...otherTasks([])];
      return fileOfKeys('report', HEAD, lines, tasks);
    }
    case 'document':
      return file('report', [...keys(HEAD), 'văn bản:'], lines, 2, ['nhiệm vụ:', ...otherTasks([])]);
    case 'tasks':
      return file('report', [...keys(HEAD), 'nhiệm vụ:'], lines, 2, otherTasks(lines));
    case 'evidence':
      return file('report', [...keys(HEAD), ...TASK_DONE], lines, 6, otherTasks(TASK_DONE));
    case 'indicators':
      return file('report', [...keys(HEAD), 'nhiệm vụ:', ...otherTasks([]), 'chỉ tiêu:'], lines, 2, []);
    case 'components': {
      const before = [...keys(HEAD), 'nhiệm vụ:', ...otherTasks([]), 'tự chấm điểm:', '  tiêu chí:'];
      return file('report', before, lines, 4, otherComponents(lines));
    }
    case 'roster':
      return fileOfKeys('roster', ROSTER, lines, []);
    case 'roster-agencies':
      return file('roster', [...keys(ROSTER), 'cơ quan:'], lines, 2, []);
    case 'calendar':
      return fileOfKeys('calendar', CALENDAR, lines, []);
    case 'directive': {
      const agencies = names(lines, 'cơ quan') ? [] : [...keys(PROVINCE), ...AGENCIES];
      const tasks = names(lines, 'nhiệm vụ') ? [] : DIRECTIVE_TASKS;
      return fileOfKeys('directive', [...DIRECTIVE, ...DUTY], lines, [...agencies, ...tasks]);
    }
    case 'directive-agencies': {
      const head = [...keys(DIRECTIVE), ...keys(PROVINCE), ...AGENCIES];
      return file('directive', head, lines, 2, [...DIRECTIVE_TASKS, ...keys(DUTY)]);
    }
    case 'directive-tasks': {
      const head = [...keys(DIRECTIVE), ...keys(PROVINCE), ...AGENCIES, 'nhiệm vụ:'];
      return file('directive', head, lines, 2, keys(DUTY));
    }
    case 'criteria': {
      const extending = names(lines, 'kế thừa');
      const head = CRITERIA.filter(([key]) => !extending || key === 'mẫu' || key === 'mã' || key === 'nguồn số liệu');
      return fileOfKeys('criteria', head, lines, extending || names(lines, 'lĩnh vực') ? [] : CRITERIA_AREAS);
    }
    case 'criteria-areas':
      return file('criteria', [...keys(CRITERIA), 'lĩnh vực:'], lines, 2, []);
    case 'criteria-overrides': {
      const head = CRITERIA.filter(([key]) => key !== 'tên' && key !== 'năm');
      return file('criteria', [...keys(head), 'kế thừa: par-index-2021', 'thay đổi:'], lines, 2, []);
    }
    case 'config':
      return file('config', ['mẫu: par-config/1'], lines, 0, []);
    default: {
      const unknown: never = within;
      return unknown;
    }
  }
}

/** The lines among the keys of a file; of its head, those that the lines do not name. */
function fileOfKeys(kind: FileKind, head: Head, lines: readonly string[], after: readonly string[]): ExampleFile {
  const left = head.filter(([key]) => !names(lines, key));
  // The key that names the format stands first, wherever the example begins.
  const [before, behind] = [left.filter(([key]) => key === 'mẫu'), left.filter(([key]) => key !== 'mẫu')];
  // A list of tasks in the lines of a report goes on behind them.
  return names(lines, 'nhiệm vụ')
    ? file(kind, keys([...before, ...behind]), lines, 0, after)
    : file(kind, keys(before), lines, 0, [...keys(behind), ...after]);
}

/** Whether the lines give a key of the file itself. */
function names(lines: readonly string[], key: string): boolean {
  return lines.some((line) => line.startsWith(`${key}:`));
}

function file(
  kind: FileKind,
  before: readonly string[],
  lines: readonly string[],
  indent: number,
  after: readonly string[],
): ExampleFile {
  const indented = lines.map((line) => (line === '' ? line : ' '.repeat(indent) + line));
  return { kind, text: `${[...before, ...indented, ...after].join('\n')}\n`, firstLine: before.length, indent };
}

function keys(head: Head): readonly string[] {
  return head.map(([key, value]) => `${key}: ${value}`);
}

/** The components that a report without a result does not answer, and the lines do not name. */
function otherComponents(lines: readonly string[]): readonly string[] {
  return ['2.3', '3.4', '3.5', '4.1']
    .filter((id) => !lines.some((line) => line.startsWith(`"${id}":`)))
    .map((id) => `    "${id}": { không áp dụng: có, giải trình: Chưa phát sinh trong kỳ. }`);
}

/** The tasks that the lines do not report, each not begun; `3a` is meant for 3.a. */
function otherTasks(lines: readonly string[]): readonly string[] {
  const reported = lines.map((line) => /(?:^|[\s{-])mã: *([\w.]+)/u.exec(line)?.[1]?.replace('.', ''));
  return TASKS.filter((id) => !reported.includes(id.replace('.', ''))).map(
    (id) => `  - { mã: ${id}, trạng thái: chưa thực hiện }`,
  );
}

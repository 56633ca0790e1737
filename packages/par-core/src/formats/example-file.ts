import type { ExampleInLines } from '../messages/explanations';

/** Which kind of file an example makes, and so which check it goes through. */
export type ExampleKind = 'report' | 'roster' | 'calendar';

/** The lines of an example in a file without a fault of its own. */
export interface ExampleFile {
  readonly kind: ExampleKind;
  readonly text: string;
  /** The line of the file, from zero, in which the example begins. */
  readonly firstLine: number;
  /** By how many spaces its lines are indented there. */
  readonly indent: number;
}

/** The head of a report of the finance department, by key. */
const HEAD = [
  ['mẫu', 'par-report/1'],
  ['văn bản chỉ đạo', 'soctrang-2021-09-24'],
  ['cơ quan', 'Sở Tài chính'],
  ['kỳ báo cáo', 'Quý IV/2021'],
] as const;

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
      const own = lines.some((line) => line.startsWith('nhiệm vụ:'));
      const head = HEAD.filter(([key]) => !lines.some((line) => line.startsWith(`${key}:`)));
      // The key that names the format stands first, wherever the example begins.
      const [before, after] = [head.filter(([key]) => key === 'mẫu'), head.filter(([key]) => key !== 'mẫu')];
      return own
        ? file('report', keys(head), lines, 0, otherTasks(lines))
        : file('report', keys(before), lines, 0, [...keys(after), 'nhiệm vụ:', ...otherTasks([])]);
    }
    case 'document':
      return file('report', [...keys(HEAD), 'văn bản:'], lines, 2, ['nhiệm vụ:', ...otherTasks([])]);
    case 'tasks':
      return file('report', [...keys(HEAD), 'nhiệm vụ:'], lines, 2, otherTasks(lines));
    case 'evidence':
      return file('report', [...keys(HEAD), ...TASK_DONE], lines, 6, otherTasks(TASK_DONE));
    case 'indicators':
      return file('report', [...keys(HEAD), 'nhiệm vụ:', ...otherTasks([]), 'chỉ tiêu:'], lines, 2, []);
    case 'roster': {
      const head = ['mẫu: par-roster/1', 'văn bản chỉ đạo: soctrang-2021-09-24', 'kỳ báo cáo: Quý IV/2021', 'cơ quan:'];
      return file('roster', head, lines, 2, []);
    }
    case 'calendar':
      return file('calendar', ['mẫu: par-calendar/1', 'năm: [2027]'], lines, 0, []);
    default: {
      const unknown: never = within;
      return unknown;
    }
  }
}

function file(
  kind: ExampleKind,
  before: readonly string[],
  lines: readonly string[],
  indent: number,
  after: readonly string[],
): ExampleFile {
  const indented = lines.map((line) => (line === '' ? line : ' '.repeat(indent) + line));
  return { kind, text: `${[...before, ...indented, ...after].join('\n')}\n`, firstLine: before.length, indent };
}

function keys(head: readonly (readonly [key: string, value: string])[]): readonly string[] {
  return head.map(([key, value]) => `${key}: ${value}`);
}

/** The tasks that the lines do not report, each not begun; `3a` is meant for 3.a. */
function otherTasks(lines: readonly string[]): readonly string[] {
  const reported = lines.map((line) => /(?:^|[\s{-])mã: *([\w.]+)/u.exec(line)?.[1]?.replace('.', ''));
  return TASKS.filter((id) => !reported.includes(id.replace('.', ''))).map(
    (id) => `  - { mã: ${id}, trạng thái: chưa thực hiện }`,
  );
}

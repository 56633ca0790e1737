// A report as a busy department would hand it in: every task, long results, hundreds of pieces of evidence, no fault
// or as many as are asked for. Made without chance: the same size gives the same text.
import { soctrang20210924, tasksBinding } from '@soctrang/par-core/directive';

/** The department with the most tasks: twenty-two. */
const AGENCY = 'so-thong-tin-va-truyen-thong';
/** The last day of the period, on which the tasks are looked up. */
const PERIOD_END = '2021-12-31';
/** A day after the report's own date, so that nothing is late. */
export const TODAY = '2021-12-20';

const subjects = [
  'Trung tâm Công nghệ thông tin và Truyền thông',
  'Phòng Công nghệ thông tin',
  'Văn phòng Sở',
  'Ban Chỉ đạo xây dựng chính quyền điện tử',
  'Tổ công tác chuyển đổi số',
  'Thanh tra Sở',
];
const actions = [
  'đã rà soát, cập nhật và công khai',
  'phối hợp các sở, ban, ngành và địa phương triển khai',
  'tổ chức tập huấn, hướng dẫn sử dụng',
  'kiểm tra thực tế, kịp thời chấn chỉnh việc vận hành',
  'hoàn thành nâng cấp, kết nối liên thông',
  'theo dõi, đôn đốc và tổng hợp tình hình xử lý',
];
const things = [
  'Cổng dịch vụ công của tỉnh với phần mềm một cửa điện tử tại 109 xã, phường, thị trấn',
  'phần mềm quản lý văn bản và điều hành, bảo đảm gửi nhận văn bản có ký số',
  'danh mục dịch vụ công trực tuyến mức độ 3, mức độ 4 có phát sinh hồ sơ',
  'mã QR của các thủ tục hành chính có nhiều hồ sơ trực tuyến',
  'trang thông tin điện tử của các cơ quan nhà nước trên địa bàn tỉnh',
  'hệ thống tin nhắn thông báo kết quả giải quyết hồ sơ cho người dân',
];
const outcomes = [
  'tỷ lệ hồ sơ đúng hạn đạt trên 97%, tăng so với quý trước',
  'không để hồ sơ tồn đọng quá hạn mà không có lý do',
  'đã khắc phục xong các hạn chế được nêu trong đợt kiểm tra',
  'người dân và doanh nghiệp phản ánh tích cực qua khảo sát',
  'tiếp tục duy trì trong quý tới và báo cáo định kỳ',
];
const types = ['KH', 'BC', 'TB', 'QĐ', 'TTr'];
const titles = {
  KH: 'Kế hoạch triển khai',
  BC: 'Báo cáo kết quả thực hiện',
  TB: 'Thông báo phân công thực hiện',
  QĐ: 'Quyết định ban hành quy chế về',
  TTr: 'Tờ trình đề nghị phê duyệt',
};

/**
 * Numbers that look like chance and are the same in every run (mulberry32).
 * @param {number} seed
 */
function numbersFrom(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** @param {readonly string[]} list @param {(below: number) => number} pick */
const one = (list, pick) => /** @type {string} */ (list[pick(list.length)]);

/**
 * @typedef {object} TaskText
 * @property {string[]} head
 * @property {string[]} results
 * @property {string[]} evidence
 * @property {string[]} obligations
 */

/** A sentence of a result. @param {(below: number) => number} pick */
function sentence(pick) {
  return `      ${one(subjects, pick)} ${one(actions, pick)} ${one(things, pick)} (${pick(900) + 20} lượt); ${one(outcomes, pick)}.`;
}

/** A piece of evidence. @param {number} number @param {(below: number) => number} pick */
function evidence(number, pick) {
  const type = /** @type {keyof typeof titles} */ (one(types, pick));
  const month = 10 + pick(3);
  const day = 1 + pick(month === 12 ? 14 : 28);
  return [
    `      - số ký hiệu: ${number}/${type}-STTTT`,
    `        ngày: ${String(day).padStart(2, '0')}/${month}/2021`,
    `        trích yếu: ${titles[type]} ${one(things, pick)}`,
  ].join('\n');
}

/**
 * Slips of the pen that a report really has, each of them one finding of ours, and one of a validator with our JSON
 * Schema.
 *
 * @type {readonly ((task: TaskText) => void)[]}
 */
const slips = [
  // A day that does not exist.
  ({ evidence }) => inFirst(evidence, /ngày: \d\d\/\d\d/u, 'ngày: 31/11'),
  // Done, and not at 100%.
  ({ head }) => inFirst(head, /trạng thái: .*/u, 'trạng thái: hoàn thành\n    tiến độ: 60%'),
  // The number of a document without its symbol.
  ({ evidence }) => inFirst(evidence, /(số ký hiệu: \d+)\/.*/u, '$1'),
  // A status without its diacritics.
  ({ head }) => inFirst(head, /thường xuyên/u, 'thường xuyen'),
];

/** @param {string[]} parts @param {RegExp} pattern @param {string} by */
function inFirst(parts, pattern, by) {
  const at = parts.findIndex((part) => pattern.test(part));
  if (at === -1) throw new Error(`no part has ${pattern}`);
  parts[at] = /** @type {string} */ (parts[at]).replace(pattern, by);
}

const bytes = (/** @type {string} */ text) => Buffer.byteLength(text) + 1;

/**
 * What a report is full of: `prose`, three sentences of results for each piece of evidence, as reports are; `both`, one
 * for each, as where evidence is taken seriously; `lists`, nothing but evidence, the hardest a report can be for its
 * size.
 *
 * @typedef {'prose' | 'both' | 'lists'} Filling
 */

/**
 * @param {number} size in bytes of UTF-8; the text is at least so long, by one piece of evidence at most. A report
 *   with all its tasks has about 10 KB; a smaller one has not yet come to all of them.
 * @param {Filling} [filling]
 * @param {number} [faults] slips of the pen in it: one in each task, at most
 * @returns {string}
 */
export function reportText(size, filling = 'prose', faults = 0) {
  const pick = numbersFrom(20210924);
  const head = [
    'mẫu: par-report/1',
    'văn bản chỉ đạo: soctrang-2021-09-24',
    'cơ quan: Sở Thông tin và Truyền thông',
    'kỳ báo cáo: Quý IV/2021',
    'văn bản:',
    '  số: 1526',
    '  ký hiệu: BC-STTTT',
    '  ngày: 16/12/2021',
    '  địa danh: Sóc Trăng',
    '  người ký:',
    '    thẩm quyền ký: thủ trưởng',
    '    chức vụ: Giám đốc',
    '    họ tên: Trần Minh Khang',
    'đánh giá chung: |',
    '  Trong quý IV năm 2021, Sở đã bám sát chỉ đạo của Ủy ban nhân dân tỉnh để thực hiện các nhiệm vụ được giao.',
    'nhiệm vụ:',
  ];
  let number = 100;
  let written = head.reduce((sum, line) => sum + bytes(line), 0);
  /** @type {TaskText[]} */
  const tasks = [];
  const binding = tasksBinding(AGENCY, { on: PERIOD_END, directive: soctrang20210924 });
  for (const { task } of binding) {
    if (written >= size) break;
    /** @type {TaskText} */
    const text = {
      head: [`  - mã: ${/^\d+$/u.test(task.id) ? `"${task.id}"` : task.id}`, '    trạng thái: thực hiện thường xuyên'],
      results: ['    kết quả: |', sentence(pick)],
      evidence: ['    tài liệu kiểm chứng:', evidence(++number, pick)],
      obligations: [
        '    nội dung công việc:',
        ...task.obligations.map(({ id }) => `      ${id}: thực hiện thường xuyên`),
      ],
    };
    tasks.push(text);
    for (const part of Object.values(text).flat()) written += bytes(part);
  }
  const every = { prose: 4, both: 2, lists: 1 }[filling];
  for (let turn = 0; written < size; turn++) {
    const task = /** @type {TaskText} */ (tasks[turn % tasks.length]);
    const isEvidence = Math.floor(turn / tasks.length) % every === every - 1;
    const part = isEvidence ? evidence(++number, pick) : sentence(pick);
    (isEvidence ? task.evidence : task.results).push(part);
    written += bytes(part);
  }
  for (const [index, task] of tasks.slice(0, faults).entries()) slips[index % slips.length]?.(task);
  const body = tasks.flatMap((task) => [...task.head, ...task.results, ...task.evidence, ...task.obligations]);
  return `${[...head, ...body].join('\n')}\n`;
}

/**
 * A report with one finding for nearly every line of it: in one task a list of evidence in which no day exists.
 * @param {number} size in bytes of UTF-8, as of {@link reportText}
 * @returns {string}
 */
export function faultyReportText(size) {
  const rest = reportText(0).split('nhiệm vụ:\n')[0];
  const head = `${rest}nhiệm vụ:\n  - mã: 1.a\n    trạng thái: thực hiện thường xuyên\n    kết quả: Đã nâng cấp phần mềm\n`;
  const line = (/** @type {number} */ index) => `      - ngày: 31/${['04', '06', '09', '11'][index % 4]}/2021`;
  const count = Math.ceil((size - bytes(head)) / bytes(line(0)));
  return `${head}    tài liệu kiểm chứng:\n${Array.from({ length: count }, (_, index) => line(index)).join('\n')}\n`;
}

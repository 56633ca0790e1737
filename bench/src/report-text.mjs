// A report as a busy department would hand it in: every task, long results, hundreds of pieces of evidence, hardly a
// fault. Made without chance: the same size gives the same text.
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

const bytes = (/** @type {string} */ text) => Buffer.byteLength(text) + 1;

/**
 * What a report is full of: `prose`, three sentences of results for each piece of evidence, as reports are; `lists`,
 * nothing but evidence, the hardest a report can be for its size.
 *
 * @typedef {'prose' | 'lists'} Filling
 */

/**
 * @param {number} size in bytes of UTF-8; the text is at least so long, by one piece of evidence at most. A report
 *   with all its tasks has about 10 KB; a smaller one has not yet come to all of them.
 * @param {Filling} [filling]
 * @returns {string}
 */
export function reportText(size, filling = 'prose') {
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
  for (let turn = 0; written < size; turn++) {
    const task = /** @type {TaskText} */ (tasks[turn % tasks.length]);
    const isEvidence = filling === 'lists' || Math.floor(turn / tasks.length) % 4 === 3;
    const part = isEvidence ? evidence(++number, pick) : sentence(pick);
    (isEvidence ? task.evidence : task.results).push(part);
    written += bytes(part);
  }
  const body = tasks.flatMap((task) => [...task.head, ...task.results, ...task.evidence, ...task.obligations]);
  return `${[...head, ...body].join('\n')}\n`;
}

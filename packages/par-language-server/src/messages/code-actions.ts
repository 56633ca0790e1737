import type { Bilingual } from '@soctrang/par-core/directive';

/** The titles of code actions that belong to no finding, and what is said where a text cannot be laid out. */
export const CODE_ACTIONS = {
  fixAll: { vi: 'Sửa mọi chỗ có cách sửa chắc chắn', en: 'Fix everything that is certain' },
  silence: {
    vi: 'Tắt {code} cho dòng này bằng ghi chú',
    en: 'Silence {code} for this line with a comment',
  },
  silenceInConfig: {
    vi: 'Tắt {code} cho tệp này trong {file}',
    en: 'Silence {code} for this file in {file}',
  },
  translateToVi: {
    vi: 'Đổi khóa và giá trị danh mục sang tiếng Việt',
    en: 'Translate keys and listed values into Vietnamese',
  },
  translateToEn: {
    vi: 'Đổi khóa và giá trị danh mục sang tiếng Anh',
    en: 'Translate keys and listed values into English',
  },
  convert: { vi: 'Chuyển thành tệp {file} trong cùng thư mục', en: 'Write it as {file} beside this file' },
  convertLossy: {
    vi: 'Chuyển thành tệp {file} trong cùng thư mục (mất {count} ghi chú vì JSON không có ghi chú)',
    en: 'Write it as {file} beside this file ({count} comments are lost, JSON has no place for them)',
  },
  claimOne: {
    vi: 'Ghi điểm tự chấm của {id} theo cách chấm: {points}',
    en: 'Claim for {id} what the rule gives: {points}',
  },
  claimAll: {
    vi: 'Ghi điểm tự chấm của mọi tiêu chí tính được ({count})',
    en: 'Claim what the rule gives for every component that can be reckoned ({count})',
  },
  addTasks: { vi: 'Thêm mọi nhiệm vụ còn thiếu ({count})', en: 'Add all missing tasks ({count})' },
  sortTasks: {
    vi: 'Xếp nhiệm vụ theo thứ tự của văn bản chỉ đạo',
    en: 'Put the tasks in the order of the directive',
  },
  sortEvidence: { vi: 'Xếp tài liệu kiểm chứng theo ngày', en: 'Put the evidence in the order of its dates' },
  addShortcoming: {
    vi: 'Thêm tồn tại, hạn chế với nguyên nhân và giải pháp',
    en: 'Add a shortcoming with its reason and remedy',
  },
  addReasonAndRemedy: {
    vi: 'Thêm nguyên nhân, giải pháp và thời hạn khắc phục',
    en: 'Add reason, remedy and the day it is due',
  },
  notFormatted: {
    vi: 'Chưa trình bày lại được: {code} ở dòng {line} làm cho câu chữ có thể hiểu nhiều cách.',
    en: 'Not formatted: {code} in line {line} leaves open what the text means.',
  },
  notFormattedFault: {
    vi: 'Chưa trình bày lại: nội dung sẽ bị thay đổi ({what}), nên tệp được giữ nguyên.',
    en: 'Not formatted: the result would say something else ({what}), so the file stays as it is.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

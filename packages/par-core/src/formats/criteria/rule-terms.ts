import type { TermsOf } from '../terms';
import type { alternative, band, evidenceParts, option, rule, variable } from './schema';

export const EVIDENCE = {
  dueOn: {
    vi: 'hạn',
    aliases: ['hạn cuối', 'chậm nhất'],
    about: {
      vi: 'Ngày cuối của tài liệu; tài liệu sau ngày ấy không được tính. Bỏ trống: không có hạn.',
      en: 'Last day for the evidence; what is later does not count. Without it: at any time.',
    },
    example: '31/12/2023',
  },
} as const satisfies TermsOf<typeof evidenceParts>;

const UNIT = {
  vi: 'đơn vị tính',
  aliases: ['đơn vị'],
  about: {
    vi: 'Giá trị là tỷ lệ, số lượng hay con số. Bỏ trống: tỷ lệ nếu các mức ghi dấu %, còn lại là số.',
    en: 'What is measured. Without it: a percentage where thresholds have a percent sign, else a number.',
  },
} as const;

export const RULE = {
  kind: { vi: 'kiểu', about: { vi: 'Kiểu cách chấm.', en: 'The kind of rule.' } },
  unit: UNIT,
  floor: {
    vi: 'mức sàn',
    about: { vi: 'Tỷ lệ thấp nhất còn được điểm.', en: 'The lowest rate that has points.' },
    example: '80%',
  },
  target: {
    vi: 'mục tiêu',
    about: { vi: 'Mức được đủ điểm.', en: 'From here on the points are full.' },
    example: '80%',
  },
  low: {
    vi: 'ngưỡng 0 điểm',
    aliases: ['ngưỡng dưới'],
    about: {
      vi: 'Mức được 0 điểm; có thể lớn hơn mức đủ điểm.',
      en: 'Where there is nothing; it may be the larger one.',
    },
    example: '50%',
  },
  high: {
    vi: 'ngưỡng đủ điểm',
    aliases: ['ngưỡng trên'],
    about: { vi: 'Mức được đủ điểm.', en: 'Where the points are full.' },
    example: '90%',
  },
  perCase: {
    vi: 'mỗi trường hợp trừ',
    aliases: ['điểm trừ'],
    about: { vi: 'Số điểm trừ cho mỗi trường hợp.', en: 'Points that each case costs.' },
    example: '0,25',
  },
  free: {
    vi: 'số trường hợp không trừ',
    about: { vi: 'Bao nhiêu trường hợp đầu không bị trừ điểm.', en: 'Cases that cost nothing.' },
    example: '1',
  },
  measure: {
    vi: 'so sánh theo',
    about: {
      vi: 'Tốc độ tăng hay hiệu số. Bỏ trống: tốc độ tăng.',
      en: 'Growth in percent or as a difference. Without it: in percent.',
    },
  },
  bands: { vi: 'mức', aliases: ['các mức'], about: { vi: 'Các mức điểm.', en: 'The bands.' } },
  options: {
    vi: 'phương án trả lời',
    about: { vi: 'Các phương án trên phiếu, với trọng số.', en: 'The answers with their weights.' },
  },
  index: {
    vi: 'chỉ số',
    about: { vi: 'Tên chỉ số, viết gọn.', en: 'What the index is, in short.' },
    example: 'SIPAS',
  },
  scale: {
    vi: 'thang điểm',
    about: { vi: 'Giá trị cao nhất của chỉ số. Bỏ trống: 100.', en: 'Its highest value. Without it: 100.' },
    example: '10',
  },
  variables: { vi: 'biến số', about: { vi: 'Các biến số của công thức.', en: 'The variables of the formula.' } },
  expression: {
    vi: 'công thức',
    about: {
      vi: 'Công thức tính điểm: + - * /, so sánh, min max abs round if, tên biến, số (dấu chấm thập phân), phần trăm.',
      en: 'The formula: + - * /, comparisons, min max abs round if, names, numbers with a point, percentages.',
    },
    example: 'x / y * 2',
  },
  alternatives: {
    vi: 'phương án tính',
    about: {
      vi: 'Nhiều công thức, người chấm chọn một.',
      en: 'Several formulas, of which the scorer chooses one.',
    },
  },
  provenance: {
    vi: 'nguồn số liệu',
    aliases: ['nguồn'],
    about: {
      vi: 'Nguồn của các con số trong cách chấm, nếu khác với điểm tối đa.',
      en: 'Of the numbers in the rule, where they come from elsewhere than the maximum.',
    },
  },
} as const satisfies TermsOf<typeof rule>;

export const BAND = {
  from: { vi: 'từ', about: { vi: 'Từ giá trị này trở lên.', en: 'From this value on.' }, example: '80%' },
  above: {
    vi: 'trên',
    about: { vi: 'Lớn hơn giá trị này; chỉ dùng cho mức tăng.', en: 'More than this; for growth only.' },
    example: '0%',
  },
  to: {
    vi: 'đến dưới',
    aliases: ['dưới'],
    about: {
      vi: 'Nhỏ hơn giá trị này. Bỏ trống: không giới hạn trên.',
      en: 'Less than this. Without it: no upper end.',
    },
    example: '90%',
  },
  by: {
    vi: 'chậm nhất',
    aliases: ['đến ngày'],
    about: { vi: 'Ngày cuối của mức này.', en: 'Last day of the band.' },
    example: '15/12/2023',
  },
  points: { vi: 'điểm', about: { vi: 'Số điểm.', en: 'The points.' }, example: '0,5' },
} as const satisfies TermsOf<typeof band>;

export const OPTION = {
  id: { vi: 'mã', about: { vi: 'Mã của phương án.', en: 'Id of the answer.' }, example: 'rat-hai-long' },
  name: {
    vi: 'tên',
    about: { vi: 'Chữ trên phiếu. Bỏ trống thì lấy theo mã.', en: 'As it is asked. Without it, the id.' },
  },
  weight: {
    vi: 'trọng số',
    about: { vi: 'Được bao nhiêu phần trăm điểm tối đa.', en: 'Its share of the maximum.' },
    example: '100%',
  },
} as const satisfies TermsOf<typeof option>;

export const VARIABLE = {
  id: {
    vi: 'mã',
    about: {
      vi: 'Tên trong công thức: một chữ cái, rồi chữ cái, chữ số hoặc “_”.',
      en: 'As in the formula: a letter, then letters, digits and “_”.',
    },
    example: 'x',
  },
  name: { vi: 'tên', about: { vi: 'Biến số là gì. Bỏ trống thì lấy theo mã.', en: 'What it is. Without it, the id.' } },
  unit: {
    vi: 'đơn vị tính',
    aliases: ['đơn vị'],
    about: {
      vi: 'Tỷ lệ thì vào công thức như một phân số: 95% là 0,95.',
      en: 'A percentage counts as a fraction in the formula: 95% is 0.95.',
    },
  },
  expression: {
    vi: 'công thức',
    about: {
      vi: 'Tính từ các biến số khác, không hỏi người chấm.',
      en: 'Computed from other variables instead of being asked for.',
    },
  },
} as const satisfies TermsOf<typeof variable>;

export const ALTERNATIVE = {
  id: { vi: 'mã', about: { vi: 'Mã của phương án.', en: 'Its id.' }, example: 'co-dau-tu' },
  name: {
    vi: 'tên',
    about: {
      vi: 'Khi nào chọn phương án này. Bỏ trống thì lấy theo mã.',
      en: 'When to choose it. Without it, the id.',
    },
  },
  expression: RULE.expression,
} as const satisfies TermsOf<typeof alternative>;

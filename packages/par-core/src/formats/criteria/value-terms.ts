import type { TermsOf } from '../terms';
import type { evidenceNeed, growthMeasure, notApplicable, roundingMode, ruleKind, scoredBy, unit } from './schema';

export const ROUNDING_MODE = {
  'half-away-from-zero': {
    vi: 'thông thường',
    aliases: ['làm tròn thông thường'],
    about: {
      vi: 'Về số gần hơn; đúng một nửa thì ra xa số 0: 0,125 thành 0,13.',
      en: 'To the nearer one, a half away from zero: 0.125 becomes 0.13.',
    },
  },
  'half-even': {
    vi: 'nửa về số chẵn',
    about: {
      vi: 'Về số gần hơn; đúng một nửa thì về chữ số chẵn: 0,125 thành 0,12.',
      en: 'To the nearer one, a half to the even digit: 0.125 becomes 0.12.',
    },
  },
  down: { vi: 'cắt bỏ phần lẻ', aliases: ['cắt bỏ'], about: { vi: 'Bỏ phần lẻ.', en: 'Towards zero.' } },
  up: { vi: 'luôn tăng', about: { vi: 'Còn phần lẻ thì tăng một đơn vị, ra xa số 0.', en: 'Away from zero.' } },
  floor: { vi: 'về số nhỏ hơn', about: { vi: 'Luôn về số nhỏ hơn.', en: 'To the lower one.' } },
  ceiling: { vi: 'về số lớn hơn', about: { vi: 'Luôn về số lớn hơn.', en: 'To the higher one.' } },
} as const satisfies TermsOf<typeof roundingMode>;

export const SCORED_BY = {
  'self-assessment': {
    vi: 'tự chấm',
    aliases: ['tự chấm điểm', 'tự đánh giá'],
    about: { vi: 'Cơ quan tự chấm, sau đó được thẩm định.', en: 'The agency itself, appraised afterwards.' },
  },
  survey: {
    vi: 'điều tra xã hội học',
    aliases: ['khảo sát'],
    about: { vi: 'Người được hỏi chấm qua phiếu khảo sát.', en: 'Those who answer a survey.' },
  },
  external: {
    vi: 'số liệu bên ngoài',
    about: {
      vi: 'Số liệu có sẵn ở nơi khác: SIPAS, số liệu thống kê.',
      en: 'A figure measured elsewhere: SIPAS, statistics.',
    },
  },
} as const satisfies TermsOf<typeof scoredBy>;

export const EVIDENCE_NEED = {
  required: {
    vi: 'bắt buộc',
    aliases: ['có', 'yes', 'true'],
    about: { vi: 'Không có tài liệu kiểm chứng thì 0 điểm.', en: 'Without evidence there are no points.' },
  },
  'not-required': {
    vi: 'không bắt buộc',
    aliases: ['không', 'no', 'false'],
    about: { vi: 'Chấm điểm không cần tài liệu kiểm chứng.', en: 'Points do not depend on evidence.' },
  },
} as const satisfies TermsOf<typeof evidenceNeed>;

export const NOT_APPLICABLE = {
  'left-out': {
    vi: 'bỏ khỏi điểm tối đa',
    aliases: ['không tính'],
    about: {
      vi: 'Cơ quan không có việc này thì điểm tối đa của mục không tính vào tổng.',
      en: 'Where it does not apply, its maximum is left out of the total.',
    },
  },
  full: {
    vi: 'tính đủ điểm',
    about: { vi: 'Cơ quan không có việc này thì được đủ điểm.', en: 'Where it does not apply, it has full points.' },
  },
  applies: {
    vi: 'luôn áp dụng',
    about: { vi: 'Mục này áp dụng cho mọi cơ quan.', en: 'It applies to every agency.' },
  },
} as const satisfies TermsOf<typeof notApplicable>;

export const RULE_KIND = {
  'yes-no': {
    vi: 'có hoặc không',
    aliases: ['có/không'],
    about: { vi: 'Đạt thì đủ điểm, không đạt thì 0 điểm.', en: 'Met: full points; else none.' },
  },
  bands: {
    vi: 'theo khoảng',
    aliases: ['theo bậc'],
    about: {
      vi: 'Giá trị rơi vào khoảng nào thì được điểm của khoảng ấy. Cần “mức”.',
      en: 'The points of the band that the value falls into. Needs bands.',
    },
  },
  linear: {
    vi: 'theo tỷ lệ',
    aliases: ['tuyến tính'],
    about: { vi: 'Tỷ lệ × điểm tối đa.', en: 'Rate × maximum.' },
  },
  'linear-with-floor': {
    vi: 'theo tỷ lệ có mức sàn',
    aliases: ['theo tỷ lệ có sàn', 'tuyến tính có sàn'],
    about: {
      vi: 'Tỷ lệ × điểm tối đa; dưới mức sàn thì 0 điểm. Cần “mức sàn”.',
      en: 'Rate × maximum; nothing below the floor. Needs a floor.',
    },
  },
  'linear-to-target': {
    vi: 'theo tỷ lệ đến mục tiêu',
    aliases: ['tuyến tính đến mục tiêu'],
    about: {
      vi: 'Đạt mục tiêu thì đủ điểm; chưa đạt thì giá trị chia mục tiêu × điểm tối đa. Cần “mục tiêu”.',
      en: 'Full from the target on; below it value / target × maximum. Needs a target.',
    },
  },
  'linear-between': {
    vi: 'theo tỷ lệ giữa hai ngưỡng',
    aliases: ['tuyến tính giữa hai ngưỡng'],
    about: {
      vi: 'Từ 0 điểm ở một ngưỡng đến đủ điểm ở ngưỡng kia, ở giữa chia đều. Cần “ngưỡng 0 điểm” và “ngưỡng đủ điểm”.',
      en: 'Nothing at one threshold, full at the other, in proportion between. Needs low and high.',
    },
  },
  deduction: {
    vi: 'trừ điểm theo số lượng',
    aliases: ['trừ điểm'],
    about: {
      vi: 'Đủ điểm, trừ đi mỗi trường hợp một số điểm. Cần “mỗi trường hợp trừ”.',
      en: 'The maximum less so much for each case. Needs the points per case.',
    },
  },
  'count-bands': {
    vi: 'theo số lượng',
    about: {
      vi: 'Đạt từ bao nhiêu trở lên thì được bấy nhiêu điểm. Cần “mức”.',
      en: 'Points by how many there are. Needs bands.',
    },
  },
  'date-bands': {
    vi: 'theo thời hạn',
    aliases: ['theo ngày'],
    about: {
      vi: 'Xong trước ngày nào thì được điểm của ngày ấy. Cần “mức”.',
      en: 'Points by the day it was done. Needs bands.',
    },
  },
  survey: {
    vi: 'theo phiếu khảo sát',
    aliases: ['điều tra xã hội học'],
    about: {
      vi: 'Tỷ lệ chọn từng phương án × trọng số của phương án × điểm tối đa. Cần “phương án trả lời”.',
      en: 'Share of each answer × its weight × maximum. Needs options.',
    },
  },
  growth: {
    vi: 'theo mức tăng so với năm trước',
    aliases: ['tăng so với năm trước', 'tăng trưởng so với năm trước'],
    about: {
      vi: 'Điểm theo mức tăng so với năm trước. Cần “mức”.',
      en: 'Points by growth on the year before. Needs bands.',
    },
  },
  'external-index': {
    vi: 'theo chỉ số bên ngoài',
    aliases: ['chỉ số bên ngoài'],
    about: {
      vi: 'Chỉ số đo ở nơi khác, chia thang điểm của nó × điểm tối đa. Cần “chỉ số”.',
      en: 'An index measured elsewhere, as a share of its scale, × maximum. Needs the index.',
    },
  },
  formula: {
    vi: 'theo công thức',
    aliases: ['công thức'],
    about: {
      vi: 'Công thức với các biến số; có nhiều công thức thì người chấm chọn một. Cần “công thức” hoặc “phương án tính”.',
      en: 'A formula of variables; of several the scorer chooses one. Needs an expression or alternatives.',
    },
  },
} as const satisfies TermsOf<typeof ruleKind>;

export const UNIT = {
  percent: {
    vi: 'tỷ lệ',
    aliases: ['%', 'phần trăm'],
    about: { vi: 'Tỷ lệ phần trăm; 95% và 95 là một.', en: 'A percentage: 95% and 95 are one.' },
  },
  count: { vi: 'số lượng', about: { vi: 'Số đếm.', en: 'A count.' } },
  number: { vi: 'số', aliases: ['con số'], about: { vi: 'Một con số.', en: 'A number.' } },
} as const satisfies TermsOf<typeof unit>;

export const GROWTH_MEASURE = {
  percent: {
    vi: 'tốc độ tăng',
    aliases: ['tỷ lệ tăng'],
    about: {
      vi: '(năm nay − năm trước) / năm trước, theo phần trăm.',
      en: '(this year − last year) / last year, in percent.',
    },
  },
  difference: {
    vi: 'hiệu số',
    aliases: ['chênh lệch'],
    about: { vi: 'Năm nay − năm trước.', en: 'This year − last year.' },
  },
} as const satisfies TermsOf<typeof growthMeasure>;

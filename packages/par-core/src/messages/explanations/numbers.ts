import { DATA_WINDOW, letter, product } from './basis';
import type { Explanation } from './explanation';

/** PAR5xx: rates and counts. */
export const NUMBERS = {
  PAR501: {
    why: {
      vi: 'Số đạt yêu cầu không thể nhiều hơn tổng số; thường là ghi đảo tử số và mẫu số, hoặc hai số lấy từ hai thời điểm. Đối chiếu lại nguồn số liệu.',
      en: 'What meets a requirement cannot exceed the whole; usually the two are swapped or taken at different times. Check the source.',
    },
    basis: [product('tử số là một phần của mẫu số', 'the numerator is part of the denominator')],
    within: 'indicators',
    wrong: ['audit-recommendations-resolved: { tử số: 14, mẫu số: 12 }'],
    right: ['audit-recommendations-resolved: { tử số: 12, mẫu số: 12 }'],
  },
  PAR502: {
    why: {
      vi: 'Không có gì phát sinh thì không có tỷ lệ, và 0/0 không phải là 0% hay 100%. Bỏ chỉ tiêu này và nêu ở kết quả là không phát sinh.',
      en: 'Where nothing occurred there is no rate: 0 of 0 is neither 0% nor 100%. Leave the indicator out and say so in the results.',
    },
    basis: [product('không phát sinh thì không có tỷ lệ', 'where nothing occurred there is no rate')],
    within: 'indicators',
    wrong: ['violations-handled: { tử số: 0, mẫu số: 0 }'],
    right: ['violations-handled: { tử số: 2, mẫu số: 2 }'],
  },
  PAR503: {
    why: {
      vi: 'Công văn yêu cầu tỷ lệ này năm sau cao hơn năm trước. Kiểm tra tử số, mẫu số và số kỳ trước; nếu giảm thật thì nêu nguyên nhân ở tồn tại, hạn chế.',
      en: 'The letter asks this rate to rise every year. Check the figures and the last rate; if it did fall, give the reason under shortcomings.',
    },
    basis: [
      letter(
        '1.g',
        'tỷ lệ thủ tục cung cấp trực tuyến, bưu chính công ích năm sau cao hơn năm trước',
        'the shares of procedures online and by post rise every year',
      ),
    ],
    within: 'indicators',
    wrong: ['procedures-online: { tử số: 30, mẫu số: 47, kỳ trước: 72% }'],
    right: ['procedures-online: { tử số: 36, mẫu số: 47, kỳ trước: 72% }'],
  },
  PAR504: {
    why: {
      vi: 'Số liệu chưa tới mức phải đạt, hoặc đã vượt mức tối đa. Kiểm tra lại; nếu đúng thì giữ nguyên, và nêu nguyên nhân, giải pháp ở tồn tại, hạn chế.',
      en: 'The figure misses the target, or exceeds the limit. Check it; if it is right, keep it and give reason and remedy under shortcomings.',
    },
    basis: [
      letter(
        '3.a',
        'xử lý dứt điểm các kiến nghị của Kiểm toán Nhà nước',
        'all recommendations of the State Audit are settled',
      ),
    ],
    within: 'indicators',
    wrong: ['audit-recommendations-resolved: { tử số: 11, mẫu số: 12 }'],
    right: ['audit-recommendations-resolved: { tử số: 12, mẫu số: 12 }'],
  },
  PAR505: {
    why: {
      vi: 'Tỷ lệ cần cả tử số và mẫu số; có một thì chưa tính được. Điền số còn thiếu, hoặc bỏ chỉ tiêu cho đến khi có đủ số liệu.',
      en: 'A rate needs both numbers; with one it cannot be computed. Fill in the other, or leave the indicator out until both are known.',
    },
    basis: [product('tỷ lệ là tử số chia cho mẫu số', 'a rate is numerator over denominator')],
    within: 'indicators',
    wrong: ['electronic-documents: { tử số: 812 }'],
    right: ['electronic-documents: { tử số: 812, mẫu số: 845 }'],
  },
  PAR506: {
    why: {
      vi: 'Các điểm 1.g, 6.c và 9.e yêu cầu tỷ lệ năm sau cao hơn năm trước; thiếu số kỳ trước thì không so sánh được. Thêm khóa “kỳ trước”.',
      en: 'Clauses 1.g, 6.c and 9.e ask the rate to rise every year; without the last one nothing can be compared. Add the key “previous”.',
    },
    basis: [
      letter(
        '1.g',
        'tỷ lệ thủ tục cung cấp trực tuyến, bưu chính công ích năm sau cao hơn năm trước',
        'the shares of procedures online and by post rise every year',
      ),
    ],
    within: 'indicators',
    wrong: ['procedures-online: { tử số: 36, mẫu số: 47 }'],
    right: ['procedures-online: { tử số: 36, mẫu số: 47, kỳ trước: 72% }'],
  },
  PAR507: {
    why: {
      vi: 'Hai tỷ lệ tính trên cùng một tổng số thì tổng số phải bằng nhau. Đối chiếu nguồn số liệu; nếu một số là lũy kế, ghi khóa “cách tính”.',
      en: 'Two rates over the same whole have the same denominator. Check the source; if one figure is cumulative, give its “basis”.',
    },
    basis: [product('cùng mẫu số thì cùng một số', 'one denominator has one figure')],
    within: 'indicators',
    wrong: [
      'procedures-online: { tử số: 36, mẫu số: 47, kỳ trước: 72% }',
      'procedures-by-post: { tử số: 12, mẫu số: 46, kỳ trước: 20% }',
    ],
    right: [
      'procedures-online: { tử số: 36, mẫu số: 47, kỳ trước: 72% }',
      'procedures-by-post: { tử số: 12, mẫu số: 47, kỳ trước: 20% }',
    ],
  },
  PAR508: {
    why: {
      vi: 'Số trong kỳ và số lũy kế đều đúng nhưng không đặt cạnh nhau được. Nên dùng một cách tính cho các chỉ tiêu có cùng mẫu số.',
      en: 'A figure of the period and a cumulative one may both be right, but do not go together. Use one basis for indicators with the same denominator.',
    },
    basis: [DATA_WINDOW, product('hai tỷ lệ so được khi cùng cách tính', 'rates compare where they are counted alike')],
    within: 'indicators',
    wrong: [
      'dossiers-on-time: { tử số: 980, mẫu số: 990, cách tính: trong kỳ }',
      'dossiers-late: { tử số: 10, mẫu số: 3120, cách tính: lũy kế }',
    ],
    right: [
      'dossiers-on-time: { tử số: 980, mẫu số: 990, cách tính: trong kỳ }',
      'dossiers-late: { tử số: 10, mẫu số: 990, cách tính: trong kỳ }',
    ],
  },
  PAR509: {
    why: {
      vi: 'Số lũy kế tính từ đầu năm nên gồm cả số trong kỳ. Thường là ghi ngược cách tính, hoặc hai số lấy ở hai thời điểm.',
      en: 'A cumulative figure counts from the beginning of the year, the period included. Usually the bases are swapped, or the figures were taken at different times.',
    },
    basis: [product('số lũy kế gồm cả số trong kỳ', 'a cumulative figure includes the period')],
    within: 'indicators',
    wrong: [
      'online-dossiers: { tử số: 620, mẫu số: 990, cách tính: trong kỳ }',
      'dossiers-in-one-stop-software: { tử số: 900, mẫu số: 900, cách tính: lũy kế }',
    ],
    right: [
      'online-dossiers: { tử số: 620, mẫu số: 990, cách tính: trong kỳ }',
      'dossiers-in-one-stop-software: { tử số: 990, mẫu số: 990, cách tính: trong kỳ }',
    ],
  },
} as const satisfies Readonly<Record<string, Explanation>>;

import type { Bilingual } from '../directive/model';

/** PAR5xx: rates and counts. */
export const NUMBERS = {
  PAR501: {
    vi: 'Tử số {numerator} lớn hơn mẫu số {denominator}.',
    en: 'The numerator {numerator} is over the denominator {denominator}.',
  },
  PAR502: {
    vi: 'Mẫu số bằng 0 nên không tính được tỷ lệ. Nếu không phát sinh, hãy bỏ chỉ tiêu này.',
    en: 'The denominator is 0, so there is no rate. Leave the indicator out where nothing occurred.',
  },
  PAR503: {
    vi: '{rate}% thấp hơn kỳ trước ({previous}%), trong khi văn bản chỉ đạo yêu cầu năm sau cao hơn năm trước.',
    en: '{rate}% is below the last {previous}%; the directive asks it to rise every year.',
  },
  PAR504: { vi: '{rate}% chưa đạt mức {target}%.', en: '{rate}% misses the target of {target}%.' },
  'PAR504.over': { vi: '{rate}% vượt mức tối đa {target}%.', en: '{rate}% is over the limit of {target}%.' },
  'PAR505.denominator': {
    vi: 'Có tử số nhưng chưa có mẫu số ({denominator}).',
    en: 'There is a numerator without its denominator ({denominator}).',
  },
  'PAR505.numerator': {
    vi: 'Có mẫu số nhưng chưa có tử số ({numerator}).',
    en: 'There is a denominator without its numerator ({numerator}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

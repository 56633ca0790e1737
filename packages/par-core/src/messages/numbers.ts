import type { Bilingual } from '../directive/model';

/** PAR5xx: rates and counts. */
export const NUMBERS = {
  PAR501: {
    vi: '{indicator}: tử số {numerator} lớn hơn mẫu số {denominator}.',
    en: '{indicator}: the numerator {numerator} is over the denominator {denominator}.',
  },
  PAR502: {
    vi: '{indicator}: mẫu số bằng 0 nên không tính được tỷ lệ. Nếu không phát sinh, hãy bỏ chỉ tiêu này.',
    en: '{indicator}: the denominator is 0, so there is no rate. Leave the indicator out where nothing occurred.',
  },
  PAR503: {
    vi: '{indicator}: {rate}% thấp hơn kỳ trước ({previous}%), trong khi văn bản chỉ đạo yêu cầu năm sau cao hơn năm trước.',
    en: '{indicator}: {rate}% is below the last {previous}%; the directive asks it to rise every year.',
  },
  PAR504: {
    vi: '{indicator}: {rate}% ({numerator}/{denominator}), chưa đạt mức {target}%.',
    en: '{indicator}: {rate}% ({numerator}/{denominator}) misses the target of {target}%.',
  },
  'PAR504.over': {
    vi: '{indicator}: {rate}% ({numerator}/{denominator}), vượt mức tối đa {target}%.',
    en: '{indicator}: {rate}% ({numerator}/{denominator}) is over the limit of {target}%.',
  },
  'PAR505.denominator': {
    vi: '{indicator}: có tử số nhưng chưa có mẫu số ({denominator}).',
    en: '{indicator}: there is a numerator without its denominator ({denominator}).',
  },
  'PAR505.numerator': {
    vi: '{indicator}: có mẫu số nhưng chưa có tử số ({numerator}).',
    en: '{indicator}: there is a denominator without its numerator ({numerator}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { Bilingual } from '../directive/model';

/** PAR5xx: rates and counts. */
export const NUMBERS = {
  PAR501: {
    vi: '{indicator}: tử số {numerator} ({part}) lớn hơn mẫu số {denominator} ({of}).',
    en: '{indicator}: the numerator {numerator} ({part}) is over the denominator {denominator} ({of}).',
  },
  PAR502: {
    vi: '{indicator}: mẫu số ({of}) bằng 0 nên không tính được tỷ lệ. Nếu không phát sinh, hãy bỏ chỉ tiêu này.',
    en: '{indicator}: the denominator ({of}) is 0, so there is no rate. Leave the indicator out where nothing occurred.',
  },
  PAR503: {
    vi: '{indicator}: {rate}% ({numerator}/{denominator}, mẫu số: {of}) thấp hơn kỳ trước ({previous}%), trong khi văn bản chỉ đạo yêu cầu năm sau cao hơn năm trước.',
    en: '{indicator}: {rate}% ({numerator}/{denominator}, of: {of}) is below the last {previous}%; the directive asks it to rise every year.',
  },
  PAR504: {
    vi: '{indicator}: {rate}% ({numerator}/{denominator}, mẫu số: {of}), chưa đạt mức {target}%.',
    en: '{indicator}: {rate}% ({numerator}/{denominator}, of: {of}) misses the target of {target}%.',
  },
  'PAR504.over': {
    vi: '{indicator}: {rate}% ({numerator}/{denominator}, mẫu số: {of}), vượt mức tối đa {target}%.',
    en: '{indicator}: {rate}% ({numerator}/{denominator}, of: {of}) is over the limit of {target}%.',
  },
  'PAR505.denominator': {
    vi: '{indicator}: có tử số nhưng chưa có mẫu số ({denominator}).',
    en: '{indicator}: there is a numerator without its denominator ({denominator}).',
  },
  'PAR505.numerator': {
    vi: '{indicator}: có mẫu số nhưng chưa có tử số ({numerator}).',
    en: '{indicator}: there is a denominator without its numerator ({numerator}).',
  },
  PAR506: {
    vi: '{indicator}: {rate}%. Văn bản chỉ đạo yêu cầu năm sau cao hơn năm trước, nên cần ghi tỷ lệ kỳ trước để so sánh.',
    en: '{indicator}: {rate}%. The directive asks it to rise every year, so the last rate is needed to compare.',
  },
  PAR507: {
    vi: 'Mẫu số “{of}” ở đây ghi {value}, còn ở chỉ tiêu “{otherIndicator}” ghi {otherValue}.',
    en: 'The denominator “{of}” is {value} here and {otherValue} under “{otherIndicator}”.',
  },
  PAR508: {
    vi: 'Mẫu số “{of}” ở đây ghi {value}, còn ở chỉ tiêu “{otherIndicator}” ghi {otherValue}: một số tính trong kỳ, một số lũy kế nên hai tỷ lệ không so sánh được với nhau.',
    en: 'The denominator “{of}” is {value} here and {otherValue} under “{otherIndicator}”: one is of the period, one cumulative, so the two rates cannot be compared.',
  },
  PAR509: {
    vi: 'Mẫu số “{of}” ở đây ghi {value}, còn ở chỉ tiêu “{otherIndicator}” ghi {otherValue}: số lũy kế không thể nhỏ hơn số trong kỳ.',
    en: 'The denominator “{of}” is {value} here and {otherValue} under “{otherIndicator}”: a cumulative figure is never below that of the period.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

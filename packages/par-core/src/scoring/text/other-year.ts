import type { Bilingual } from '../../directive/model';
import type { CriteriaSet } from '../model';
import type { TextOptions } from './plain';

/** What is said of a set of another year. */
export const OTHER_YEAR_WORDS = {
  otherYear: {
    vi: 'Bộ tiêu chí {set} dùng cho năm {year}, còn báo cáo là của {period}: điểm chỉ để tham khảo.',
    en: 'The criteria set {set} is for {year}, and the report is of {period}: the points are for orientation only.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * That a report is scored by the set of another year; undefined where it is of the same one.
 *
 * @param period of the report: the year it lies in, and how it is called
 * @example otherYearText(set, { year: 2023, name: 'Quý IV/2023' }, { language: 'vi' }) // 'Bộ tiêu chí … dùng cho năm 2021, …'
 */
export function otherYearText(
  { id, year }: Pick<CriteriaSet, 'id' | 'year'>,
  period: { readonly year: number; readonly name: string },
  { language }: TextOptions,
): string | undefined {
  if (year === period.year) return undefined;
  const words = { set: id, year: String(year), period: period.name };
  return OTHER_YEAR_WORDS.otherYear[language].replace(
    /\{(set|year|period)\}/gu,
    (_, name: keyof typeof words) => words[name],
  );
}

import type { Bilingual, CalendarDate } from '../directive/model';
import { partsOf } from './date';
import { monthNames } from './month-names';

/**
 * A date as people read it.
 *
 * @example formatDate('2021-11-30', 'vi') // '30/11/2021'
 * @example formatDate('2021-11-30', 'en') // '30 November 2021'
 */
export function formatDate(date: CalendarDate, language: keyof Bilingual): string {
  const { year, month, day } = partsOf(date);
  if (language === 'vi') return `${date.slice(8, 10)}/${date.slice(5, 7)}/${year}`;
  return `${day} ${monthNames[month - 1]} ${year}`;
}

/**
 * A date in words, as it stands at the head of an official document: days below 10 and the months 1
 * and 2 have a leading zero, the other months none (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 *
 * @example formatLongDate('2021-09-24') // 'ngày 24 tháng 9 năm 2021'
 * @example formatLongDate('2022-01-05') // 'ngày 05 tháng 01 năm 2022'
 */
export function formatLongDate(date: CalendarDate): string {
  const { year, month } = partsOf(date);
  return `ngày ${date.slice(8, 10)} tháng ${month <= 2 ? date.slice(5, 7) : month} năm ${year}`;
}

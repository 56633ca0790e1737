import type { Bilingual } from '../directive/model';
import { monthNames } from './month-names';
import type { Period } from './period';

/** Quarters have Roman numbers in Vietnamese documents. */
const romanNumbers = ['I', 'II', 'III', 'IV'];

/**
 * A period as people read it: `Quý IV/2021`, `Tháng 9/2021`, `6 tháng đầu năm 2021`, `Năm 2021`; in
 * English `Q4 2021`, `September 2021`, `First half of 2021`, `Year 2021`. `parsePeriod` reads each of them.
 */
export function formatPeriod(period: Period, language: keyof Bilingual): string {
  return language === 'vi' ? inVietnamese(period) : inEnglish(period);
}

function inVietnamese({ kind, year, index }: Period): string {
  switch (kind) {
    case 'month':
      return `Tháng ${index}/${year}`;
    case 'quarter':
      return `Quý ${romanNumbers[index - 1]}/${year}`;
    case 'half-year':
      return `6 tháng ${index === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'year':
      return `Năm ${year}`;
  }
}

function inEnglish({ kind, year, index }: Period): string {
  switch (kind) {
    case 'month':
      return `${monthNames[index - 1]} ${year}`;
    case 'quarter':
      return `Q${index} ${year}`;
    case 'half-year':
      return `${index === 1 ? 'First' : 'Second'} half of ${year}`;
    case 'year':
      return `Year ${year}`;
  }
}

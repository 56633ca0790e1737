import { EARLIEST_YEAR, LATEST_YEAR } from './date';
import { monthOfName } from './month-names';
import { isPeriod, type Period, type PeriodKind } from './period';
import { plainWords } from './plain-words';

/** Numbers of periods as words, as Roman and as Arabic numbers; Vietnamese without diacritics. */
const numbers: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4 },
  ...{ mot: 1, nhat: 1, hai: 2, nhi: 2, ba: 3, bon: 4, tu: 4 },
  ...{ first: 1, second: 2, third: 3, fourth: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4 },
  ...{ dau: 1, cuoi: 2, last: 2 },
};

type Form = readonly [kind: PeriodKind, pattern: RegExp];

/**
 * The forms in which people write periods. Groups: `y` the year, `n` a number, word or Roman number,
 * `m` the name of a month. Each is tried on the text in lower case without diacritics.
 */
const forms: readonly Form[] = [
  // 2021, Năm 2021, cả năm 2021, Year 2021
  ['year', /^(?:(?:ca )?nam |(?:full |whole )?year )?(?<y>\d{4})$/],
  // 2021-Q4, 2021 Q4
  ['quarter', /^(?<y>\d{4})[-/ ]?q(?<n>\d)$/],
  // Q4/2021, Q4 2021, QIV/2021
  ['quarter', /^q ?(?<n>\d|i{1,3}|iv)[-/ ,]{0,2}(?<y>\d{4})$/],
  // Quý IV/2021, quý 4 năm 2021, quý thứ tư năm 2021, quý 4 - 2021
  ['quarter', /^quy (?:thu )?(?<n>\d|[a-z]{1,4}) ?(?:[-/,] ?|nam )?(?<y>\d{4})$/],
  // fourth quarter of 2021, 4th quarter 2021
  ['quarter', /^(?<n>first|second|third|fourth|1st|2nd|3rd|4th) quarter,? (?:of )?(?<y>\d{4})$/],
  // Quarter 4, 2021; quarter IV of 2021; Quarter 4/2021
  ['quarter', /^quarter (?<n>\d|i{1,3}|iv)(?:, ?|\/| of | )(?<y>\d{4})$/],
  // 2021-H1
  ['half-year', /^(?<y>\d{4})[-/ ]?h(?<n>\d)$/],
  // H1/2021, H1 2021
  ['half-year', /^h ?(?<n>\d)[-/ ,]{0,2}(?<y>\d{4})$/],
  // 6 tháng đầu năm 2021, sáu tháng cuối năm 2021, nửa đầu năm 2021
  ['half-year', /^(?:(?:0?6|sau) thang|nua) (?<n>dau|cuoi)(?: nam |\/| )(?<y>\d{4})$/],
  // first half of 2021, first six months of 2021, last 6 months of 2021
  ['half-year', /^(?<n>first|second|last|1st|2nd) (?:half|(?:six|6) months),? (?:of )?(?<y>\d{4})$/],
  // 2021-09
  ['month', /^(?<y>\d{4})[-/](?<n>\d{1,2})$/],
  // tháng 9 2021
  ['month', /^thang (?<n>\d{1,2}) (?<y>\d{4})$/],
  // Tháng 9/2021, tháng 09 năm 2021, T9/2021, 09/2021
  ['month', /^(?:thang |t)?(?<n>\d{1,2}) ?(?:[-/.,] ?|nam )(?<y>\d{4})$/],
  // September 2021, Sep. 2021, September of 2021
  ['month', /^(?<m>[a-z]{3,9})[.,]? (?:of )?(?<y>\d{4})$/],
];

/** Words that may stand before a period and add nothing: `kỳ báo cáo`, `trong`, `the`. */
const introduction = /^(?:ky (?:bao cao )?|trong |in |the )+/;

/**
 * Reads a reporting period as people write it, in Vietnamese or in English. Nothing for what is no
 * period, for one that no year has (`Quý V/2021`), and for years outside 1900 to 2100.
 *
 * @example parsePeriod('Quý IV/2021') // { kind: 'quarter', year: 2021, index: 4 }
 */
export function parsePeriod(text: string): Period | undefined {
  const words = plainWords(text)?.replace(introduction, '');
  if (words === undefined) return undefined;
  for (const [kind, pattern] of forms) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    const period = periodFrom(kind, groups);
    if (period !== undefined) return period;
  }
  return undefined;
}

function periodFrom(kind: PeriodKind, { y, n, m }: Readonly<Record<string, string | undefined>>): Period | undefined {
  const year = Number(y);
  const index = kind === 'year' ? 1 : m === undefined ? numberOf(n ?? '') : monthOfName(m);
  if (index === undefined || year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  const period = { kind, year, index };
  return isPeriod(period) ? period : undefined;
}

function numberOf(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  return Object.hasOwn(numbers, text) ? numbers[text] : undefined;
}

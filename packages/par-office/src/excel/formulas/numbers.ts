import { divide, type Numeral, type Rational, rational, toNumber } from '@soctrang/par-core/scoring';

/** Digits that a spreadsheet keeps of a number. */
const MOST_DIGITS = 15;

/**
 * An exact number as a formula has it: as the decimal it is where fifteen digits say it, as a quotient where two whole
 * numbers do, else as the nearest double.
 *
 * @example excelNumber(rational('1/3')) // '(1/3)'
 */
export function excelNumber(value: Rational): string {
  const text = String(value);
  const [over = '', under] = text.split('/');
  const written = under === undefined ? decimal(over) : quotient(over, under);
  const shown = written ?? String(toNumber(value)).replace('e', 'E');
  return shown.startsWith('-') ? `(${shown})` : shown;
}

function decimal(text: string): string | undefined {
  return text.replace(/\D/gu, '').replace(/^0+/u, '').length <= MOST_DIGITS ? text : undefined;
}

function quotient(over: string, under: string): string | undefined {
  return over.length <= MOST_DIGITS && under.length <= MOST_DIGITS ? `(${over}/${under})` : undefined;
}

const HUNDRED = rational(100);

/** A number of a rule as its measure counts: what is in percent as a fraction, since that is what a percent cell holds. */
export function measureNumber(numeral: Numeral, inPercent: boolean): Rational {
  if (typeof numeral === 'string' && numeral.endsWith('%')) return rational(numeral);
  const value = rational(numeral);
  return inPercent ? divide(value, HUNDRED) : value;
}

/** The same as a formula has it. */
export const excelMeasure = (numeral: Numeral, inPercent: boolean): string =>
  excelNumber(measureNumber(numeral, inPercent));

/** A number of points as a formula has it. */
export const excelPoints = (numeral: Numeral): string => excelNumber(rational(numeral));

/** A day as a formula has it, whichever day the workbook counts from. */
export function excelDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `DATE(${year},${month},${day})`;
}

/** A text as a formula has it. */
export const excelText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

import { type Rational, readNumeral, toNumber } from '@soctrang/par-core/scoring';

/** Characters a cell holds. */
export const LONGEST_TEXT = 32_767;

/** Day 0 of Excel, as it counts after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A day as the number that Excel keeps: 2021-12-10 is 44540. */
export function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / DAY);
}

/** The day that such a number stands for; undefined for what is no day from 1900 to 9999. */
export function dateOfSerial(serial: number, from1904 = false): string | undefined {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (!(days > 60 && days < 2_958_466)) return undefined;
  return new Date(DAY_ZERO + days * DAY).toISOString().slice(0, 10);
}

/** A decimal with its point moved: `shifted('95.5', -2)` is `0.955`, exactly. */
export function shifted(decimal: string, places: number): string {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(decimal) ?? [];
  const at = whole.length + places;
  const digits = whole + part;
  const padded = at < 1 ? '0'.repeat(1 - at) + digits : digits.padEnd(at, '0');
  const point = Math.max(at, 1);
  let end = padded.length;
  while (end > point && padded[end - 1] === '0') end -= 1;
  const rest = padded.slice(point, end);
  const front = padded.slice(0, point).replace(/^0+(?=\d)/u, '');
  return `${sign}${front}${rest === '' ? '' : `.${rest}`}`;
}

/** A number of a report as the number in a cell: of a percentage the fraction. */
export function cellNumber(value: number, inPercent: boolean): number {
  const plain = readNumeral(value);
  const text = typeof plain === 'string' ? String(value) : String(plain);
  return Number(inPercent && /^-?\d+(?:\.\d+)?$/u.test(text) ? shifted(text, -2) : text);
}

/** An exact number as the number in a cell, and whether the cell holds all its digits. */
export function exactCell(value: Rational): { readonly value: number; readonly isWhole: boolean } {
  const text = String(value);
  const number = /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : toNumber(value);
  return { value: number, isWhole: decimalOf(number) === text };
}

/** A double of a cell as the decimal that was typed: Excel keeps fifteen digits. `0.1 + 0.2` is `0.3`. */
export function decimalOf(value: number): string {
  const text = Number(value.toPrecision(15));
  const written = String(Object.is(text, -0) ? 0 : text);
  const [mantissa = '', exponent] = written.split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.');
  const places = Number(exponent);
  const digits = shifted(part === '' ? whole : `${whole}.${part}`, places);
  return mantissa.startsWith('-') ? `-${digits}` : digits;
}

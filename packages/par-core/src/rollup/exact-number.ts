import { fractionOf, type Rational, reduced } from '../scoring/exact/rational';

const WRITTEN = /^(-?)(\d{1,3000})(?:\/(\d{1,3000})|\.(\d{1,3000}))?$/u;

/**
 * An exact number as it was printed: `80.15`, `2623/30`. The sum of forty rates has more digits than a number that
 * somebody writes, so this reads longer ones than `readNumeral` does; undefined for what is none.
 */
export function exactNumber(text: string): Rational | undefined {
  const found = WRITTEN.exec(text);
  if (found === null) return undefined;
  const [, sign = '', whole = '0', below, part = ''] = found;
  const under = below === undefined ? 10n ** BigInt(part.length) : BigInt(below);
  return under === 0n ? undefined : fractionOf(BigInt(`${sign}${whole}${part}`), under);
}

/** The same of a number that is known to be one. */
export function requireExact(text: string): Rational {
  const number = exactNumber(text);
  if (number === undefined) throw new RangeError(`no exact number: ${text.slice(0, 60)}`);
  return number;
}

/** Longer numbers than this are of a hostile sheet. */
const MOST_DIGITS = 3000;

/**
 * A number as a fraction in lowest terms, `1603/20`: one text for one number. Undefined for one of thousands of digits.
 * Printing it as people read it would take many times as long, and a hundred thousand reports have a million of them.
 */
export function fractionText(number: Rational): string | undefined {
  const { n, d } = number;
  if (typeof n === 'number' && typeof d === 'number') {
    let [x, y] = [Math.abs(n), d];
    while (y !== 0) [x, y] = [y, x % y];
    return d === x ? String(n / x) : `${n / x}/${d / x}`;
  }
  const low = reduced(number);
  const text = low.d === 1n ? String(low.n) : `${low.n}/${low.d}`;
  return text.length > MOST_DIGITS ? undefined : text;
}

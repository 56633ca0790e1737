import { MOST_DIGITS, readInUnit, readNumeral } from '../scoring/exact/numeral';
import type { Rational } from '../scoring/exact/rational';
import type { Numeral } from '../scoring/model';
import type { Scalar } from '../source/tree';
import { quoted } from './quoted';
import { addFinding, type Reading } from './reading';

export type ExactKind = 'numeral' | 'measure' | 'share';

/** Digits that a double holds whatever they are. */
const EXACT_IN_A_DOUBLE = 15;
const LONGEST = 100;
const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d+))?$/u;
const FRACTION = /^[+-]?\d+ ?\/ ?\d+$/u;
/** `1.250.000`: more than one group can only be thousands. */
const GROUPED = /^[+-]?\d{1,3}(?:(?:\.\d{3}){2,}|(?:[ \u00a0]\d{3})+)$/u;

/**
 * A number as Vietnamese write it, exactly: `95,5` and `95.5` are 95.5, `1/3` is a third. What a double cannot hold
 * comes back as text. A percent sign belongs to a measure or a share, and says nothing of the number itself: `95,5%`
 * is 95.5.
 */
export function readExact(
  r: Reading,
  kind: ExactKind,
  written: string,
  scalar: Scalar,
  path: string,
): Numeral | undefined {
  const text = kind !== 'numeral' && written.endsWith('%') ? written.slice(0, -1).trimEnd() : written;
  const value = text.length > LONGEST ? undefined : exactOf(r, text, scalar, path);
  if (value === 'too-many-digits') {
    addFinding(r, 'PAR107', scalar, { message: 'PAR107.digits', args: { text: quoted(written) }, path });
    return undefined;
  }
  if (value === undefined) {
    const percent = kind === 'share' || written.endsWith('%');
    addFinding(r, 'PAR107', scalar, {
      ...(percent && { message: 'PAR107.percent' }),
      args: { text: quoted(written) },
      path,
    });
    return undefined;
  }
  const size = Number(typeof value === 'number' ? value : readNumeral(value));
  const args = { value: quoted(written), low: 0, high: 100 };
  if (kind === 'share' && (size < 0 || size > 100)) addFinding(r, 'PAR105', scalar, { args, path });
  else if (kind === 'numeral' && size < 0) addFinding(r, 'PAR105', scalar, { message: 'PAR105.negative', args, path });
  else return value;
  return undefined;
}

function exactOf(r: Reading, text: string, scalar: Scalar, path: string): Numeral | 'too-many-digits' | undefined {
  const decimal = DECIMAL.exec(text);
  if (decimal) {
    const [, sign = '', whole = '', part = ''] = decimal;
    return decimalOf(sign === '-' ? '-' : '', whole, part);
  }
  if (GROUPED.test(text)) {
    const plain = text.replace(/[. \u00a0]/gu, '');
    addFinding(r, 'PAR013', scalar, { args: { text, value: plain }, path, data: { kind: 'replace', text: plain } });
    return canonical(plain);
  }
  if (FRACTION.test(text)) return canonical(text.replaceAll(' ', ''));
  // What JSON writes with an exponent.
  return scalar.style === 'json' ? canonical(Number(text)) : undefined;
}

function decimalOf(sign: string, before: string, written: string): Numeral | 'too-many-digits' {
  let begin = 0;
  while (begin < before.length - 1 && before[begin] === '0') begin++;
  const whole = before.slice(begin);
  let end = written.length;
  while (end > 0 && written[end - 1] === '0') end--;
  const part = written.slice(0, end);
  const digits = whole === '0' ? part.replace(/^0+/u, '').length : whole.length + part.length;
  if (digits > MOST_DIGITS || part.length > MOST_DIGITS) return 'too-many-digits';
  const text = part === '' ? `${sign}${whole}` : `${sign}${whole}.${part}`;
  if (digits > EXACT_IN_A_DOUBLE) return text;
  const value = Number(text);
  return value === 0 ? 0 : value;
}

/**
 * A number in the one way in which it is kept: as a double where that is exact, else as text with a point, or as a
 * fraction where it has no end. Undefined where it is no number, or has too many digits.
 *
 * @param inPercent whether `'95.5%'` is 95.5; else a percent sign is refused
 * @example canonical('12.50') // 12.5
 * @example canonical('2/6') // '1/3'
 */
export function canonical(value: Numeral | Rational, inPercent = false): Numeral | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  const read = readInUnit(value, inPercent);
  if (typeof read === 'string') return undefined;
  const text = String(read);
  const decimal = DECIMAL.exec(text);
  if (!decimal) return text;
  const [, sign = '', whole = '', part = ''] = decimal;
  const kept = decimalOf(sign, whole, part);
  // Many digits as a decimal may be few as a fraction.
  return kept === 'too-many-digits' ? `${read.n}/${read.d}` : kept;
}

/**
 * A number as text with a point and without an exponent.
 *
 * @example numeralText(1e-7) // '0.0000001'
 */
export function numeralText(value: Numeral): string {
  if (typeof value === 'string') return value;
  const text = String(value);
  return text.includes('e') ? String(readNumeral(value)) : text;
}

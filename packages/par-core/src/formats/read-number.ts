import type { Scalar } from '../source/tree';
import { quoted } from './quoted';
import { addFinding, type Reading } from './reading';

export type NumberKind = 'percent' | 'count' | 'points';

/** More digits than a double holds exactly. */
const MOST_DIGITS = 15;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/u;
/** `1.250`, `1.250.000`, `1 250`: groups of three after a first group of one to three. */
const GROUPED = /^[+-]?\d{1,3}(?:[. \u00a0]\d{3})+$/u;
const GROUPED_BY_COMMA = /^[+-]?\d{1,3}(?:,\d{3}){2,}$/u;

/**
 * A number as Vietnamese write it: `95,5` and `95.5` are 95.5; where a whole number is counted, `1.250` is 1250,
 * and that is said. JSON numbers mean what JSON says.
 */
export function readNumber(
  r: Reading,
  kind: NumberKind,
  written: string,
  scalar: Scalar,
  path: string,
  high?: number,
): number | undefined {
  const text = kind === 'percent' && written.endsWith('%') ? written.slice(0, -1).trimEnd() : written;
  if (text.length > 60) return notANumber(r, kind, written, scalar, path);
  if (scalar.style === 'json') return bounded(r, kind, Number(text), written, scalar, path, high);
  if (kind === 'count' && (GROUPED.test(text) || GROUPED_BY_COMMA.test(text))) {
    const plain = text.replace(/[., \u00a0]/gu, '');
    addFinding(r, 'PAR013', scalar, { args: { text, value: plain }, path, data: { kind: 'replace', text: plain } });
    return bounded(r, kind, Number(plain), written, scalar, path, high);
  }
  if (!PLAIN.test(text)) {
    const only = kind === 'count' ? ONLY_NUMBER.exec(text) : null;
    if (!only) return notANumber(r, kind, written, scalar, path);
    const value = only[1] as string;
    const args = { text: quoted(written), value };
    addFinding(r, 'PAR107', scalar, { message: 'PAR107.only', args, path, data: { kind: 'replace', text: value } });
    return undefined;
  }
  if (kind === 'percent' && text === written && /^0[.,]\d*[1-9]/u.test(text)) sayFraction(r, text, scalar, path);
  return bounded(r, kind, Number(text.replace(',', '.')), written, scalar, path, high);
}

/** `97 hồ sơ`, `412/BC-STC`: a number, and more than belongs here. */
const ONLY_NUMBER = /^(\d+)(?:\/|\s*\p{L}).*$/u;

/** `0,6` without a percent sign may have been meant as 60%. */
function sayFraction(r: Reading, text: string, scalar: Scalar, path: string): void {
  const digits = text.replace(/^0[.,]/u, '').padEnd(2, '0');
  const whole = digits.slice(0, 2).replace(/^0(?=\d)/u, '');
  let end = digits.length;
  while (end > 2 && digits[end - 1] === '0') end--;
  const rest = digits.slice(2, end);
  const meant = rest === '' ? whole : `${whole},${rest}`;
  const args = { text: text.replace('.', ','), value: meant };
  const data = { kind: 'replace', text: `${meant}%` } as const;
  addFinding(r, 'PAR013', scalar, { message: 'PAR013.fraction', args, path, data });
}

function notANumber(r: Reading, kind: NumberKind, text: string, scalar: Scalar, path: string): undefined {
  const args = { text: quoted(text) };
  if (kind === 'percent') addFinding(r, 'PAR107', scalar, { message: 'PAR107.percent', args, path });
  else addFinding(r, 'PAR107', scalar, { args, path });
}

function bounded(
  r: Reading,
  kind: NumberKind,
  value: number,
  written: string,
  scalar: Scalar,
  path: string,
  high?: number,
): number | undefined {
  if (!Number.isFinite(value)) return notANumber(r, kind, written, scalar, path);
  const args = { value: quoted(written), low: 0, high: high ?? '' };
  if (written.replace(/\D/gu, '').replace(/^0+/u, '').length > MOST_DIGITS) {
    addFinding(r, 'PAR107', scalar, { message: 'PAR107.digits', args: { text: quoted(written) }, path });
  } else if (value < 0 && high === undefined) {
    addFinding(r, 'PAR105', scalar, { message: 'PAR105.negative', args, path });
  } else if (value < 0 || (high !== undefined && value > high)) {
    addFinding(r, 'PAR105', scalar, { args, path });
  } else if (kind === 'count' && !Number.isInteger(value)) {
    // 1,250: an English thousands separator, most likely.
    const grouped = /^\d{1,3},\d{3}$/u.test(written) ? written.replace(',', '') : undefined;
    const data = grouped === undefined ? {} : ({ data: { kind: 'replace', text: grouped } } as const);
    addFinding(r, 'PAR105', scalar, { message: 'PAR105.whole', args, path, ...data });
  } else return value === 0 ? 0 : value;
  return undefined;
}

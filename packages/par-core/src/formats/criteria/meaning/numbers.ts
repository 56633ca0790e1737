import type { Bilingual } from '../../../directive/model';
import { readNumeral } from '../../../scoring/exact/numeral';
import { compare, ZERO } from '../../../scoring/exact/rational';
import type { Numeral, Unit } from '../../../scoring/model';

/** A number as each language writes it in a sentence. */
export function numberWords(value: Numeral): Bilingual {
  const text = String(value);
  return { vi: text.replace('.', ','), en: text };
}

/** A number in the unit that a rule measures in: a rate has its sign. */
export function measureWords(value: Numeral, unit: Unit): Bilingual {
  const { vi, en } = numberWords(value);
  return unit === 'percent' ? { vi: `${vi}%`, en: `${en}%` } : { vi, en };
}

/** The order of two numbers; exact, and cheap where both are doubles, which then are the decimals they look like. */
export function compareNumerals(a: Numeral, b: Numeral): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(rationalOf(a), rationalOf(b));
}

function rationalOf(value: Numeral) {
  const read = readNumeral(value);
  return typeof read === 'string' ? ZERO : read;
}

import { readInUnit } from '../exact/numeral';
import type { Rational } from '../exact/rational';
import type { Numeral } from '../model';

/** A number of a rule in a set that was compiled, and so is one; in percent, `90` and `'90%'` are the same. */
export function given(numeral: Numeral, inPercent = false): Rational {
  const read = readInUnit(numeral, inPercent);
  if (typeof read === 'string') throw new TypeError(`a compiled set has numbers only: ${read}`);
  return read;
}

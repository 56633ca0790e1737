import type { Rational } from '../../scoring/exact/rational';
import { type RoundingOptions, toDecimal } from '../../scoring/exact/rounding';
import type { PictureNumber } from './model';

/** A number of the picture: two decimals, half away from zero, unless told otherwise. */
export function pictureNumber(value: Rational, rounding: RoundingOptions = {}): PictureNumber {
  return { exact: String(value), rounded: toDecimal(value, rounding) };
}

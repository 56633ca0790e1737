import type { Bilingual } from '../../directive/model';

/**
 * How `numerator / denominator` stands to a percentage: negative below, zero equal, positive above.
 * Exact: the percentage is taken by its decimal digits, and nothing is divided.
 */
export function compareRate(numerator: number, denominator: number, percent: number): number {
  const [digits, scale] = decimal(percent);
  const difference = BigInt(numerator) * 100n * scale - digits * BigInt(denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A number of at most 15 significant digits as digits over a power of ten. */
function decimal(value: number): readonly [bigint, bigint] {
  if (Number.isSafeInteger(value)) return [BigInt(value), 1n];
  const short = String(value);
  // Only what is very small is written with an exponent; the other way to its digits takes its time.
  const text = short.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : short;
  const [whole = '0', fraction = ''] = text.split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

/** `numerator / denominator` in percent with at most two decimals, rounded half away from zero, as each language writes it. */
export function rateText(numerator: number, denominator: number): Bilingual {
  const [above, aboveScale] = decimal(numerator);
  const [below, belowScale] = decimal(denominator);
  const top = above * belowScale * 10_000n;
  const bottom = below * aboveScale;
  const hundredths = (top * 2n + bottom) / (bottom * 2n);
  const fraction = (hundredths % 100n)
    .toString()
    .padStart(2, '0')
    .replace(/0{1,2}$/u, '');
  const whole = (hundredths / 100n).toString();
  return fraction === '' ? { vi: whole, en: whole } : { vi: `${whole},${fraction}`, en: `${whole}.${fraction}` };
}

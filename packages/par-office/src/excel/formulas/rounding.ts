import type { CriteriaSet } from '@soctrang/par-core/scoring';

type Rounding = NonNullable<CriteriaSet['rounding']>;

/**
 * Decimal places to which a double is rounded before anything is decided by it: below them stands only what doubles add of
 * their own (0.1 + 0.2), above them everything a criteria set prints.
 */
const SAFE_PLACES = 12;

/** A value without what doubles add of their own. */
export const cleaned = (value: string): string => `ROUND(${value},${SAFE_PLACES})`;

/**
 * A value that is not below zero, rounded as a criteria set rounds its printed figures.
 *
 * @example rounded('Q7', { digits: 2 }) // 'ROUND(ROUND(Q7,12),2)'
 */
export function rounded(value: string, { digits = 2, mode = 'half-away-from-zero' }: Rounding): string {
  const clean = cleaned(value);
  switch (mode) {
    case 'half-away-from-zero':
      return `ROUND(${clean},${digits})`;
    case 'half-even': {
      const units = `ROUND(${value}*${10 ** digits},${Math.max(1, SAFE_PLACES - digits)})`;
      return `IF(${units}-INT(${units})=0.5,2*ROUND(${units}/2,0)/${10 ** digits},ROUND(${clean},${digits}))`;
    }
    case 'down':
    case 'floor':
      return `ROUNDDOWN(${clean},${digits})`;
    case 'up':
    case 'ceiling':
      return `ROUNDUP(${clean},${digits})`;
    default: {
      const unknown: never = mode;
      return unknown;
    }
  }
}

/**
 * The units of a file of Word: twentieths of a point (twips), of which an inch has 1440. Millimetres are rounded as
 * people write them: 20 mm is 1134, 30 mm 1701.
 */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export function mmOfTwips(twips: number): number {
  return (twips * 25.4) / 1440;
}

export const TWIPS_OF_POINT = 20;

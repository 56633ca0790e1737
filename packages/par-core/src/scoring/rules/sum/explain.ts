import type { Rational } from '../../exact/rational';
import { type Arithmetic, figure } from '../explained';

/** A part of a sum: the item it is of, and the points that item has. */
export interface Part {
  readonly id: string;
  readonly points: Rational;
}

/** The points of what stands under a branch, added up. */
export const explainSum = (parts: readonly Part[]): Arithmetic => ({
  kind: 'sum',
  of: parts.map(({ id, points }) => figure(points, 'points', id)),
});

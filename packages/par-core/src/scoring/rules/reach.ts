import { compare, type Rational, ZERO } from '../exact/rational';

/** A stretch of points all of which can be had; a single level begins and ends at the same points. */
export interface Stretch {
  readonly from: Rational;
  readonly to: Rational;
}

/** Which points a leaf can have at all, by its rule. */
export interface Reach {
  /** The highest points that can be had. */
  readonly most: Rational;
  /** The lowest points that can be had and are no less than `points`; absent above `most`. */
  readonly atLeast: (points: Rational) => Rational | undefined;
  /** The next level above `points`; absent where any points a little above can be had, and at `most`. */
  readonly above: (points: Rational) => Rational | undefined;
  /** The stretches from the lowest on, at most so many; the highest ones where there are more. */
  readonly stretches: (most: number) => readonly Stretch[];
}

/** The reach that is made of stretches. */
export function reachOf(stretches: readonly Stretch[]): Reach {
  const sorted = joined(stretches);
  return {
    most: sorted.at(-1)?.to ?? ZERO,
    atLeast: (points) => {
      const found = sorted.find(({ to }) => compare(to, points) >= 0);
      return found && (compare(found.from, points) >= 0 ? found.from : points);
    },
    above: (points) => {
      const found = sorted.find(({ to }) => compare(to, points) > 0);
      return found && compare(found.from, points) > 0 ? found.from : undefined;
    },
    stretches: (most) => sorted.slice(-most),
  };
}

/** The reach of single levels. */
export const levels = (of: readonly Rational[]): Reach => reachOf(of.map((points) => ({ from: points, to: points })));

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => compare(a.from, b.from))) {
    const last = out.at(-1);
    if (last && compare(next.from, last.to) <= 0) {
      if (compare(next.to, last.to) > 0) out[out.length - 1] = { from: last.from, to: next.to };
    } else out.push(next);
  }
  return out;
}

/**
 * The reach of levels by whole numbers, which may be more than anybody counts: step 0 is the highest level, each later
 * one is lower, and after the last there is nothing.
 *
 * @param at points of a step.
 * @param stepFor the last step, counted from the highest level, that still has `points`; below 0 where none has.
 */
export function steps(at: (step: bigint) => Rational, stepFor: (points: Rational) => bigint, last: bigint): Reach {
  const most = at(0n);
  const atLeast = (points: Rational): Rational | undefined => {
    if (compare(points, most) > 0) return undefined;
    const step = stepFor(points);
    return at(step > last ? last : step);
  };
  return {
    most,
    atLeast,
    above: (points) => {
      const here = atLeast(points);
      if (here === undefined || compare(here, points) > 0) return here;
      const step = stepFor(points);
      const next = (step > last ? last : step) - 1n;
      return next < 0n ? undefined : at(next);
    },
    stretches: (count) => {
      const out: Stretch[] = [];
      for (let step = 0n; step <= last && out.length < count; step++) out.unshift({ from: at(step), to: at(step) });
      return out;
    },
  };
}

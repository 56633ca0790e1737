import { rank } from '../../scoring/indexes/rank';
import type { PictureRank } from './model';

/** Something that is ranked: by what it is found again, and the number, rounded as it is printed; null where it has none. */
export interface Placed {
  readonly key: string;
  readonly name: string;
  readonly rounded: string | null;
}

/**
 * The places of reports that can be compared, by their key: what looks equal when it is printed shares a place. Who has
 * no number has no place.
 */
export function placementsOf(rows: readonly Placed[]): ReadonlyMap<string, PictureRank> {
  // What is rounded already is ranked as it is: all that are compared are rounded alike.
  const { ranked } = rank(
    rows.map(({ key, name, rounded }) => ({ key, name, index: rounded ?? undefined })),
    { digits: 10 },
  );
  return new Map(
    ranked.map(({ row, rank: place, sharedBy }) => [row.key, { place, of: ranked.length, sharedBy }] as const),
  );
}

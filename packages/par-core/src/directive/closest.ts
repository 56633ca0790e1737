import { unaccent } from './unaccent';

/** Longer than every id and name a person may have meant; what is longer has no neighbour worth naming. */
const LONGEST_TEXT = 120;

export interface ClosestOptions {
  /** How many candidates to return at most; 3 unless told. */
  readonly max?: number;
}

interface Scored {
  readonly candidate: string;
  readonly distance: number;
  /** Distance with diacritics and case: decides between candidates that are equally near without them. */
  readonly written: number;
}

/**
 * The candidates that somebody who wrote `text` most likely meant, nearest first. Diacritics and case
 * count only between candidates that are otherwise equally near; a swap of two neighbouring letters
 * is one mistake. About one mistake in three letters is forgiven.
 *
 * @example closest('trang thai', ['trạng thái', 'tiến độ']) // ['trạng thái']
 */
export function closest(text: string, candidates: readonly string[], options: ClosestOptions = {}): readonly string[] {
  const max = options.max ?? 3;
  if (text.length > LONGEST_TEXT || max <= 0) return [];
  const written = text.trim().normalize('NFC');
  const wanted = plain(written);
  if (wanted === '') return [];
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const found: Scored[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate), limit);
    if (distance <= limit) {
      found.push({ candidate, distance, written: editDistance(written, candidate, written.length + 1) });
    }
  }
  found.sort((a, b) => a.distance - b.distance || a.written - b.written);
  return [...new Set(found.map((item) => item.candidate))].slice(0, max);
}

function plain(text: string): string {
  return unaccent(text).toLowerCase();
}

/**
 * Damerau-Levenshtein distance (optimal string alignment) of two texts, as far as it does not exceed
 * `limit`; any larger distance is returned as `limit + 1`, and costs less to find.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  return boundedDistance(a, b, Math.min(limit, Math.max(a.length, b.length)));
}

function boundedDistance(a: string, b: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  // Three rows of the usual table, each filled only as far from its diagonal as the limit reaches.
  const width = b.length + 1;
  let beforeLast = new Uint16Array(width).fill(beyond);
  let last = new Uint16Array(width).fill(beyond);
  let current = new Uint16Array(width);
  for (let column = 0; column <= Math.min(b.length, limit); column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    current.fill(beyond);
    if (row <= limit) current[0] = row;
    let smallest = at(current, 0);
    for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current[column] = cost;
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return beyond;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, b.length), beyond);
}

/** A cell inside the table: the loop above asks for no other. */
function at(row: Uint16Array, column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

import { readInUnit } from '../exact/numeral';
import { compare, type Rational } from '../exact/rational';
import { type RoundingOptions, round, toDecimal } from '../exact/rounding';
import { groupOf } from '../groups';
import { Failure, type Quantity } from '../inputs';
import type { RankGroups } from '../model';

/** Who is ranked: an agency or a province, with its index in percent. */
export interface RankRow {
  /** The Vietnamese name, by which rows of one rank are ordered. */
  readonly name: string;
  /** In percent, with the sign or without: `90` and `'90%'` are the same. Absent where there is none: nothing was scored. */
  readonly index?: Quantity | undefined;
}

export interface RankOptions extends RoundingOptions {
  /** Groups of the year, best first. */
  readonly groups?: RankGroups | undefined;
}

export interface RankedRow<Row extends RankRow> {
  readonly row: Row;
  /** 1 is the best; rows with one printed index share a rank, and as many ranks are passed over: 1, 2, 2, 4. */
  readonly rank: number;
  /** How many rows share the rank, this one included. */
  readonly sharedBy: number;
  readonly index: Rational;
  /** As it is printed, with a point: `87.33`. */
  readonly printed: string;
  /** Absent where there are no groups, or none so low. */
  readonly group: string | undefined;
}

export interface UnrankedRow<Row extends RankRow> {
  readonly row: Row;
  /** Why the index is none; absent where there simply is no index. */
  readonly failure?: Failure;
}

export interface Ranking<Row extends RankRow> {
  /** The best first; rows of one rank by their Vietnamese names. */
  readonly ranked: readonly RankedRow<Row>[];
  /** Rows without an index, by name: they have no rank, not the last one. */
  readonly unranked: readonly UnrankedRow<Row>[];
  /** Each group with how many rows are in it, best first; with those below all groups last, if there are any. */
  readonly groups: readonly { readonly name: string | undefined; readonly count: number }[];
}

/**
 * Ranks by the index as it is printed (xếp hạng): what looks equal in the table has one rank.
 *
 * @throws RangeError for digits that are not from 0 to 10, TypeError for what is no list of rows with names.
 * @example
 * const { ranked } = rank([
 *   { name: 'Sở Xây dựng', index: 87.331 },
 *   { name: 'Thị xã Ngã Năm', index: '87.07' },
 *   { name: 'Sở Nội vụ', index: 87.329 },
 *   { name: 'Công an tỉnh', index: 90.42 },
 * ]);
 * ranked.map(({ rank, row }) => `${rank} ${row.name}`)
 * // ['1 Công an tỉnh', '2 Sở Nội vụ', '2 Sở Xây dựng', '4 Thị xã Ngã Năm']
 */
export function rank<Row extends RankRow>(rows: readonly Row[], options: RankOptions = {}): Ranking<Row> {
  const { groups, digits = 2, mode = 'half-away-from-zero' } = options ?? {};
  const rounding = { digits, mode };
  if (!Array.isArray(rows)) throw new TypeError('rows has to be a list');
  if (groups && !Array.isArray(groups.bands)) throw new TypeError('groups has to have a list of bands');
  const ranked: Omit<RankedRow<Row>, 'rank' | 'sharedBy'>[] = [];
  const unranked: UnrankedRow<Row>[] = [];
  for (const [at, row] of rows.entries()) {
    if (typeof row?.name !== 'string') throw new TypeError(`rows[${at}] has to be a row with a name`);
    if (row.index == null) {
      unranked.push({ row });
      continue;
    }
    const index = readInUnit(row.index, true);
    if (typeof index === 'string') {
      unranked.push({ row, failure: new Failure(index) });
      continue;
    }
    const group = groups && groupOf({ groups, rounding }, index);
    ranked.push({ row, index, printed: toDecimal(index, rounding), group });
  }
  const shown = new Map(ranked.map((row) => [row, round(row.index, rounding)]));
  const order = (a: Rational | undefined, b: Rational | undefined): number => (a && b ? compare(b, a) : 0);
  ranked.sort((a, b) => order(shown.get(a), shown.get(b)) || byName(a.row, b.row));
  unranked.sort((a, b) => byName(a.row, b.row));
  const shared = new Map<string, number>();
  for (const { printed } of ranked) shared.set(printed, (shared.get(printed) ?? 0) + 1);
  const first = new Map<string, number>();
  ranked.forEach(({ printed }, at) => {
    if (!first.has(printed)) first.set(printed, at + 1);
  });
  return {
    ranked: ranked.map((row, at) => ({
      ...row,
      rank: first.get(row.printed) ?? at + 1,
      sharedBy: shared.get(row.printed) ?? 1,
    })),
    unranked,
    groups: groups ? sizes(groups, ranked) : [],
  };
}

/** The alphabet of Vietnamese: Đ after D, tone marks after the letters. */
const VIETNAMESE = new Intl.Collator('vi');

const byName = (a: RankRow, b: RankRow): number =>
  VIETNAMESE.compare(a.name, b.name) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function sizes(
  { bands }: RankGroups,
  ranked: readonly { readonly group: string | undefined }[],
): Ranking<RankRow>['groups'] {
  const count = (name: string | undefined): number => ranked.filter(({ group }) => group === name).length;
  const below = count(undefined);
  return [
    ...bands.map(({ name }) => ({ name, count: count(name) })),
    ...(below > 0 ? [{ name: undefined, count: below }] : []),
  ];
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../inputs';
import { GROUPS_BY_YEAR, SOC_TRANG_GROUPS_BY_YEAR } from './groups-by-year';
import { type RankRow, rank } from './rank';

const places = (rows: readonly RankRow[], options = {}): readonly string[] =>
  rank(rows, options).ranked.map(({ rank: place, row, printed }) => `${place} ${row.name} ${printed}`);

describe('ranking', () => {
  it('gives one rank to what is printed alike, passes over as many, and orders them by the Vietnamese alphabet', () => {
    expect(
      places([
        { name: 'Sở Xây dựng', index: 87.331 },
        { name: 'Sở Y tế', index: 80 },
        { name: 'Công an tỉnh', index: '90.42' },
        { name: 'Sở Nội vụ', index: 87.329 },
        { name: 'Thị xã Ngã Năm', index: 87.07 },
      ]),
    ).toEqual([
      '1 Công an tỉnh 90.42',
      '2 Sở Nội vụ 87.33',
      '2 Sở Xây dựng 87.33',
      '4 Thị xã Ngã Năm 87.07',
      '5 Sở Y tế 80.00',
    ]);
  });

  it('knows the order of Vietnamese letters', () => {
    const names = ['Y tế', 'Đài Phát thanh', 'Dân tộc', 'Ấp', 'Ăn', 'An', 'Ê', 'Em', 'Ơn', 'Ôn', 'Ong', 'Ủy ban', 'Ư'];
    expect(rank(names.map((name) => ({ name, index: 1 }))).ranked.map(({ row }) => row.name)).toEqual([
      'An',
      'Ăn',
      'Ấp',
      'Dân tộc',
      'Đài Phát thanh',
      'Em',
      'Ê',
      'Ong',
      'Ôn',
      'Ơn',
      'Ủy ban',
      'Ư',
      'Y tế',
    ]);
  });

  it('compares as many digits as are printed', () => {
    const rows = [
      { name: 'A', index: 87.34 },
      { name: 'B', index: 87.31 },
    ];
    expect(places(rows, { digits: 1 })).toEqual(['1 A 87.3', '1 B 87.3']);
    expect(places(rows, { digits: 1, mode: 'ceiling' })).toEqual(['1 A 87.4', '1 B 87.4']);
  });

  it('leaves who has no index without a rank, and says why where it could not be read', () => {
    const { ranked, unranked } = rank([
      { name: 'Sở Tài chính', index: undefined },
      { name: 'Sở Công Thương', index: 'chưa có' },
      { name: 'Sở Nội vụ', index: 0 },
    ]);
    expect(ranked.map(({ row, rank: place }) => [row.name, place])).toEqual([['Sở Nội vụ', 1]]);
    expect(unranked).toEqual([
      { row: { name: 'Sở Công Thương', index: 'chưa có' }, failure: new Failure('not-a-number') },
      { row: { name: 'Sở Tài chính', index: undefined } },
    ]);
  });

  it('groups by the thresholds of the year, by the index as it is printed', () => {
    const groups = (year: number, of: readonly (number | string)[]) =>
      rank(
        of.map((index) => ({ name: String(index), index })),
        { groups: GROUPS_BY_YEAR[year] },
      ).ranked.map(({ group }) => group);
    expect(groups(2018, [80, 79.99, 75, 70, 69.99])).toEqual(['A', 'B', 'B', 'C', 'D']);
    expect(groups(2021, [91.8, 89.995, 89.99, 79.97, 69])).toEqual(['A', 'A', 'B', 'C', undefined]);
    expect(GROUPS_BY_YEAR[2020]).toBeUndefined();
  });

  it('counts the groups of Sóc Trăng’s own index, 90 itself not above 90', () => {
    const { groups, ranked } = rank(
      [90.42, 90, 87.33, 78.84, 55, 40].map((index) => ({ name: `Đơn vị ${index}`, index })),
      { groups: SOC_TRANG_GROUPS_BY_YEAR[2021] },
    );
    expect(ranked.map(({ group }) => group)).toEqual(['>90', '80–90', '80–90', '65–<80', '50–<65', undefined]);
    expect(groups).toEqual([
      { name: '>90', count: 1 },
      { name: '80–90', count: 2 },
      { name: '65–<80', count: 1 },
      { name: '50–<65', count: 1 },
      { name: undefined, count: 1 },
    ]);
  });

  it('does not depend on the order of the rows, and keeps every row', () => {
    const row = fc.record({
      name: fc.constantFrom('Sở A', 'Sở Ă', 'Sở Â', 'Sở B', 'Sở Đ', 'Sở D'),
      index: fc.oneof(
        fc.constant(undefined),
        fc.integer({ min: 0, max: 300 }).map((thirds) => `${thirds}/3`),
      ),
    });
    fc.assert(
      fc.property(
        fc
          .array(row, { maxLength: 12 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          const [a, b] = [rank(rows), rank(shuffled)];
          const shown = ({ ranked }: typeof a) =>
            ranked.map(({ rank: place, printed, row: of }) => `${place} ${printed} ${of.name}`);
          expect(shown(a)).toEqual(shown(b));
          expect(a.ranked.length + a.unranked.length).toBe(rows.length);
          a.ranked.forEach(({ rank: place, printed }, at) => {
            expect(place).toBe(a.ranked.findIndex((other) => other.printed === printed) + 1);
            expect(place).toBeLessThanOrEqual(at + 1);
          });
        },
      ),
    );
  });

  it('takes an index with the sign of percent as one without', () => {
    const { ranked } = rank([
      { name: 'Sở A', index: '95.5%' },
      { name: 'Sở B', index: 40 },
      { name: 'Sở C', index: '95.5' },
    ]);
    expect(ranked.map((one) => `${one.rank} ${one.printed} ${one.row.name}`)).toEqual([
      '1 95.50 Sở A',
      '1 95.50 Sở C',
      '3 40.00 Sở B',
    ]);
  });
});

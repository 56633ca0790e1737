import { describe, expect, test } from 'vitest';
import { compile } from '../compile';
import { rational } from '../exact/numeral';
import { add, subtract } from '../exact/rational';
import { round, toDecimal } from '../exact/rounding';
import type { CriteriaSet, RankGroup } from '../model';
import { parIndex2020, parIndex2021 } from './par-index';

const BLOCKS = ['tham-dinh', 'sipas', 'khao-sat', 'tac-dong'] as const;
type Row = readonly [province: string, set: CriteriaSet, parts: readonly string[], total: string];

/** Results as they were published: the four blocks and the total, each rounded to two digits. */
const PUBLISHED: readonly Row[] = [
  ['Quảng Ninh 2020', parIndex2020, ['57.66', '9.56', '18.83', '5'], '91.04'],
  ['Thừa Thiên Huế 2020', parIndex2020, ['56.78', '8.57', '20.11', '3.01'], '88.47'],
  ['Bình Dương 2020', parIndex2020, ['55.48', '8.82', '20.27', '2.36'], '86.93'],
  ['Long An 2020', parIndex2020, ['56.52', '8.62', '18.11', '3'], '86.25'],
  ['Bà Rịa - Vũng Tàu 2020', parIndex2020, ['56.23', '8.40', '18.25', '3.14'], '86.02'],
  ['Bắc Giang 2021', parIndex2021, ['58.51', '9.00', '18.88', '2.25'], '88.65'],
];

const scoreOf = (set: CriteriaSet, parts: readonly string[]) =>
  compile(set).score(Object.fromEntries(BLOCKS.map((id, at) => [id, parts[at] ?? 0])));

describe('published results of PAR INDEX', () => {
  test.each(PUBLISHED)(
    '%s: the total of the printed parts is at most 0,01 from the printed total',
    (_, set, parts, total) => {
      const { index, points, missing } = scoreOf(set, parts).total;
      if (index === undefined) throw new Error('the blocks count');
      // Of 100 points: the points are the index.
      expect(String(index)).toBe(String(points));
      expect(missing).toBe(0);
      const apart = Number(subtract(round(index), rational(total)));
      expect(Math.abs(apart)).toBeLessThanOrEqual(0.01);
    },
  );

  test.each(PUBLISHED)(
    '%s: there are unrounded parts that print as these and add up to this total',
    (_, set, parts, total) => {
      // Each part as it may have been before it was printed: from half a hundredth less to just below half a hundredth more.
      const shifts = ['-0.005', '-0.004', '-0.003', '-0.002', '-0.001', '0', '0.001', '0.002', '0.003', '0.004'];
      const found = shifts
        .flatMap((one) =>
          shifts.map((other) =>
            parts.map((part, at) => String(add(rational(part), rational(at % 2 === 0 ? one : other)))),
          ),
        )
        .find((unrounded) => {
          const score = scoreOf(set, unrounded);
          const prints = BLOCKS.every((id, at) => {
            const item = score.item(id);
            return item && toDecimal(item.points) === toDecimal(rational(parts[at] ?? 0));
          });
          return prints && score.warnings.length === 0 && score.total.index && toDecimal(score.total.index) === total;
        });
      expect(found, `no parts that print as ${parts.join(' + ')} add up to ${total}`).toBeDefined();
    },
  );

  test('two of these rows print a total that their printed parts do not add up to: it was added up before rounding', () => {
    const differing = PUBLISHED.filter(([, set, parts, total]) => {
      const { index } = scoreOf(set, parts).total;
      return index && toDecimal(index) !== total;
    });
    expect(differing.map(([province]) => province)).toEqual(['Quảng Ninh 2020', 'Bắc Giang 2021']);
  });

  test('the four blocks are 60,5 + 10 + 23,5 + 6 = 100', () => {
    for (const set of [parIndex2020, parIndex2021]) {
      const compiled = compile(set);
      expect(compiled.items.map(({ maximum }) => String(maximum))).toEqual(['60.5', '10', '23.5', '6']);
      expect(String(compiled.maximum)).toBe('100');
    }
  });
});

describe('groups of the year', () => {
  /** The index of a set of one part, so that only the groups are looked at. */
  const groupAt = (bands: readonly RankGroup[], index: string): string | undefined => {
    const name = { vi: 'Chỉ số', en: 'Index' };
    const area = {
      id: '1',
      name,
      maximum: 100,
      scoredBy: 'external' as const,
      rule: { kind: 'external-index' as const, index: 'PAR INDEX' },
    };
    return compile({ ...parIndex2021, groups: { bands }, areas: [area] }).score({ 1: index }).group;
  };
  const of2018: readonly RankGroup[] = [
    { name: 'A', from: 80 },
    { name: 'B', from: 75 },
    { name: 'C', from: 70 },
    { name: 'D' },
  ];
  const of2021 = parIndex2021.groups?.bands ?? [];

  test.each<readonly [who: string, year: readonly RankGroup[], index: string, group: string]>([
    ['2021: Kiên Giang, the only one in C', of2021, '79.97', 'C'],
    ['2021: Bắc Giang', of2021, '88.65', 'B'],
    ['2021: the mean', of2021, '86.37', 'B'],
    ['2021: at the threshold', of2021, '90', 'A'],
    ['2021: just below it', of2021, '89.99', 'B'],
    ['2021: at the next', of2021, '80', 'B'],
    ['2021: at the last', of2021, '70', 'C'],
    ['2021: below all', of2021, '69.99', 'D'],
    ['2018: the mean', of2018, '76.92', 'B'],
    ['2018: at the threshold', of2018, '80', 'A'],
    ['2018: just below it', of2018, '79.99', 'B'],
    ['2018: at the next', of2018, '75', 'B'],
    ['2018: just below that', of2018, '74.99', 'C'],
    ['2018: below all', of2018, '69.99', 'D'],
  ])('%s', (_, year, index, group) => {
    expect(groupAt(year, index)).toBe(group);
  });

  test('what counts is the index as it is printed: 79,995 is published as 80,00, and stands in its group', () => {
    expect(groupAt(of2021, '79.995')).toBe('B');
    expect(groupAt(of2021, '79.9949')).toBe('C');
  });

  test('2020 has no groups: its thresholds were not published with its results', () => {
    expect(scoreOf(parIndex2020, ['57.66', '9.56', '18.83', '5']).group).toBeUndefined();
    expect(scoreOf(parIndex2021, ['58.51', '9.00', '18.88', '2.25']).group).toBe('B');
  });
});

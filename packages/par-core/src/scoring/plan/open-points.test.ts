import { describe, expect, it } from 'vitest';
import { sampleInputs, sampleSet } from '../../../test/plan-set';
import { compile } from '../compile';
import { rational } from '../exact/numeral';
import { needFor, openPoints, reachablePoints } from './open-points';
import { needWords } from './words';

const { score } = compile(sampleSet);
const scored = score(sampleInputs);
const vi = { language: 'vi' } as const;

describe('open points', () => {
  it('come with the most first, equal ones in the order of the set, without what does not apply or is full', () => {
    expect(openPoints(scored).map(({ id, points, status }) => `${id}: ${points} ${status}`)).toEqual([
      '8.2: 2.5 failed',
      '3.2: 2 missing',
      '1.3: 1 scored',
      '8.1: 1 scored',
      '8.3: 1 missing',
      '3.4: 0.7 scored',
      '1.1: 0.5 scored',
      '1.4: 0.5 scored',
      '3.3: 0.5 scored',
      '1.2: 0.3 scored',
      '3.1: 0.3 scored',
    ]);
  });

  it.each([
    ['1.1', 'thực hiện chậm nhất ngày 31/01/2021', 'thực hiện chậm nhất ngày 31/01/2021'],
    ['1.2', 'tỷ lệ đạt 20/20 (100%); hiện là 17/20 (85%)', 'tỷ lệ từ 18/20 (90%) trở lên; hiện là 17/20 (85%)'],
    ['1.4', 'số lượng từ 3 trở lên; hiện là 1', 'số lượng từ 3 trở lên; hiện là 1'],
    [
      '3.1',
      '“Hồ sơ trễ hạn” bằng 0, các biến khác giữ nguyên; hiện là 30',
      '“Hồ sơ đúng hạn” từ 171 trở lên hoặc “Hồ sơ trễ hạn” từ 0 đến 29, các biến khác giữ nguyên',
    ],
    ['3.4', 'giá trị không quá 10; hiện là 24', undefined],
  ])('%s: say what reaches the most, and what the next level', (id, most, next) => {
    const open = openPoints(scored).find((each) => each.id === id);
    const words = (need: Parameters<typeof needWords>[0] | undefined): string | undefined =>
      need && needWords(need, vi).replaceAll('\u00a0', ' ');
    expect([words(open?.most?.need), words(open?.next?.need)]).toEqual([most, next]);
  });

  it('say that nothing more can be had where everything is over', () => {
    const open = openPoints(scored, { today: '2022-01-05' }).find(({ id }) => id === '1.3');
    expect(open).toMatchObject({ id: '1.3', status: 'scored' });
    expect(open?.most).toBeUndefined();
  });

  it('of a leaf below its floor begin at the floor', () => {
    const open = openPoints(score({ '1.2': 50 })).find(({ id }) => id === '1.2');
    expect(String(open?.next?.points)).toBe('1.6');
  });
});

describe('what certain points take', () => {
  it.each([
    ['1.2', 1.9, 'tỷ lệ từ 19/20 (95%) trở lên; hiện là 17/20 (85%)'],
    ['1.2', 0.1, 'tỷ lệ từ 16/20 (80%) trở lên; hiện là 17/20 (85%)'],
    ['1.10', 0.6, 'số lượng không quá 2; hiện là 2'],
    ['3.2', '1/3', 'tỷ lệ từ 8,34% trở lên'],
    ['8.1', 2.9, 'điểm bình quân của các câu trả lời từ 96,67% trở lên; hiện là 74%'],
    ['8.2', 2, 'SIPAS từ 80 trở lên, trên thang 100'],
    ['3.5', 0.5, 'tỷ lệ từ 50% trở lên'],
    ['3.3', 0.5, 'mức tăng so với năm trước trên 0%, tức là năm nay trên 20% (năm trước: 20%); mức tăng hiện là 5%'],
    ['1.1', 0.5, 'thực hiện chậm nhất ngày 28/02/2021'],
    ['1.3', 1, 'câu trả lời là “có”; có tài liệu kiểm chứng chậm nhất ngày 15/12/2021'],
    ['1.3', 0, 'số liệu nào cũng được'],
  ])('%s for %s: %s', (id, points, words) => {
    const need = needFor(scored, id, rational(points));
    if (!need || need.kind === 'unknown' || need.kind === 'out-of-reach') throw new Error(String(need?.kind));
    expect(needWords(need, vi).replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('is out of reach beyond the most that the rule gives', () => {
    expect(needFor(scored, '1.2', rational('2.01'))).toMatchObject({ kind: 'out-of-reach' });
    expect(needFor(scored, '1.2', 100)).toMatchObject({ kind: 'out-of-reach' });
    expect(needFor(scored, '1.2', '1/2')).toEqual(needFor(scored, '1.2', rational('1/2')));
    for (const none of ['nhiều', '90%', Number.NaN]) expect(() => needFor(scored, '1.2', none)).toThrow(RangeError);
    expect(needFor(scored, '3.2', rational('2.01'))).toEqual({ kind: 'out-of-reach', most: rational(2) });
  });

  it('is nothing for an item that is no leaf', () => {
    expect(needFor(scored, '1', rational(1))).toBeUndefined();
    expect(reachablePoints(scored, 'constructor')).toBeUndefined();
  });
});

describe('points that can be had', () => {
  it.each([
    ['1.1', '0, 0.5, 1'],
    ['1.2', '0, 1.6, 1.7, 1.8, 1.9, 2'],
    ['1.3', '0, 1'],
    ['1.4', '0, 0.5, 1'],
    ['1.10', '0, 0.5, 1, 1.5'],
    ['3.2', '0–2'],
    ['3.3', '0, 0.5, 1'],
    ['3.5', '0, 0.5, 1'],
    ['8.1', '0–3'],
  ])('%s: %s', (id, expected) => {
    const found = reachablePoints(scored, id);
    if (!found || 'kind' in found) throw new Error(id);
    expect(
      found.map(({ from, to }) => (from === to || `${from}` === `${to}` ? `${from}` : `${from}–${to}`)).join(', '),
    ).toBe(expected);
  });
});

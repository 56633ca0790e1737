import { expect, test } from 'vitest';
import { boardWith, rowOf } from '../../../test/rows';
import { type Choice, choiceFrom, chosen, isFiltered, NO_CHOICE, toggled } from './choice';

const BOARD = boardWith([
  rowOf('Sở Nội vụ', { kind: 'late' }),
  rowOf('Sở Tài chính'),
  rowOf('Sở Tài nguyên và Môi trường', { kind: 'draft' }),
  rowOf('Sở Tài chính', { period: 'Quý III/2021' }),
]);
const see = (choice: Partial<Choice>) => chosen(BOARD, { ...NO_CHOICE, ...choice }, 'vi');

test.each<readonly [string, Partial<Choice>, number, number]>([
  ['everything at first', {}, 4, 4],
  ['one period', { period: '2021-Q4' }, 3, 3],
  ['a period that is gone, as if none were chosen', { period: '2020-Q1' }, 4, 4],
  ['what is typed', { typed: 'tài' }, 3, 4],
  ['some states', { standings: ['late', 'draft'] }, 2, 4],
  ['all of it together', { period: '2021-Q4', typed: 'so tai', standings: ['ready'] }, 1, 3],
])('shows %s', (_, choice, shown, ofPeriod) => {
  const seen = see(choice);
  expect([seen.shown.length, seen.ofPeriod.length]).toEqual([shown, ofPeriod]);
});

test('there is nothing to choose where all is of one period', () => {
  const one = boardWith(BOARD.rows.slice(0, 3));
  expect(chosen(one, { ...NO_CHOICE, period: '2021-Q4' }, 'vi').period).toBeNull();
});

test('a choice survives a reload', () => {
  const choice: Choice = {
    period: '2021-Q4',
    typed: 'kế sách',
    standings: ['late'],
    order: { column: 'index', descending: true },
    scroll: 120,
  };
  expect(choiceFrom(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
});

test.each([undefined, null, 7, 'x', [], {}, { standings: 'late', order: { column: 'x' }, scroll: 'NaN', period: 4 }])(
  'what was kept and does not fit is as if nothing had been chosen: %j',
  (kept) => {
    expect(choiceFrom(kept)).toEqual(NO_CHOICE);
  },
);

test('a state is taken in and out by pressing it, and what is none changes nothing', () => {
  expect(toggled([], 'ready')).toEqual(['ready']);
  expect(toggled(['late', 'ready'], 'late')).toEqual(['ready']);
  expect(toggled(['late'], 'constructor')).toEqual(['late']);
  expect([isFiltered(NO_CHOICE), isFiltered({ ...NO_CHOICE, standings: ['late'] })]).toEqual([false, true]);
});

import { expect, test } from 'vitest';
import { rowOf } from '../../test/rows';
import { countsOf, urgentAmong } from './counts';

const ROWS = [
  rowOf('Sở Tài chính'),
  rowOf('Sở Tư pháp', { kind: 'draft', errors: 2 }),
  rowOf('Sở Xây dựng', { kind: 'draft' }),
  rowOf('Sở Nội vụ', { kind: 'late', errors: 1 }),
  rowOf('Sở Y tế', { kind: 'missing', overdue: true }),
  rowOf('Sở Công Thương', { kind: 'missing' }),
];

test('each agency is counted once among the states', () => {
  const counts = countsOf(ROWS);
  expect(counts).toEqual({ all: 6, reported: 4, missing: 2, overdue: 1, late: 1, draft: 2, faulty: 1, ready: 1 });
  expect(counts.missing + counts.late + counts.draft + counts.ready).toBe(counts.all);
});

test('what is nobody’s, or a second report of one agency, is no further agency that has reported', () => {
  const nobodys = { ...rowOf('x.par.yaml', { kind: 'draft', errors: 1 }), agency: null };
  const again = { ...rowOf('Sở Tài chính', { kind: 'draft' }), uri: 'file:///bao-cao/2.par.yaml' };
  const counts = countsOf([...ROWS, nobodys, again]);
  expect([counts.all, counts.reported, counts.draft]).toEqual([6, 4, 4]);
});

test('late, overdue and faulty reports are urgent, each once', () => {
  expect(urgentAmong(ROWS)).toBe(3);
});

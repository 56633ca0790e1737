import { describe, expect, test } from 'vitest';
import { compile } from '../compile';
import { isLeaf } from '../model';
import { CRITERIA_SETS, directiveSoctrang2021 } from '.';

const { leaves, maximum, items, score } = compile(directiveSoctrang2021);

describe('the product’s own set for the letter of 2021', () => {
  test('is the one of a report that names none', () => expect(CRITERIA_SETS[0]).toBe(directiveSoctrang2021));

  test('has a hundred points', () => expect(Number(maximum)).toBe(100));

  test('claims no source for any number', () => {
    expect(directiveSoctrang2021.provenance.kind).toBe('own');
    for (const { item } of items) expect(item.provenance).toBeUndefined();
    expect(directiveSoctrang2021.decision).toBeUndefined();
  });

  test('takes every figure from the report, and leaves out what does not concern an agency', () => {
    for (const { item } of leaves) {
      if (!isLeaf(item)) continue;
      expect(item.takes, item.id).toMatch(/^[a-z-]+$|^indicator:[a-z-]+$/u);
      expect(item.rule, item.id).toMatchObject({ kind: 'not-applicable', treatment: 'left-out' });
      expect(item.note?.vi, item.id).toMatch(/\p{L}/u);
    }
  });

  test('loses nothing to what does not apply: the others at their maximum are the whole', () => {
    const full = {
      '1.1': '100%',
      '1.2': '100%',
      '1.3': '100%',
      '2.1': '100%',
      '2.2': { notApplicable: true },
      '2.3': { notApplicable: true },
      '3.1': '80%',
      '3.2': { notApplicable: true },
      '3.3': { notApplicable: true },
      '3.4': { notApplicable: true },
      '3.5': { notApplicable: true },
      '4.1': '2021-12-31',
      '4.2': 0,
    } as const;
    expect(String(score(full).total.index)).toBe('100');
    expect(Number(score({ ...full, '4.1': '2022-01-01' }).total.points)).toBe(Number(score(full).total.points) - 5);
  });
});

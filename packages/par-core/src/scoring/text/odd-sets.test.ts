import { describe, expect, test } from 'vitest';
import { type CompiledSet, type CriteriaSet, CriteriaSetError, compile } from '..';
import { parIndex } from '../indexes';
import {
  differenceText,
  openPoints,
  planFor,
  planText,
  scoreDifference,
  setDifference,
  setDifferenceText,
} from '../plan';
import { explain, explanationMarkdown, explanationText } from '.';

const name = (vi: string) => ({ vi, en: `${vi} (en)` });
const scoredBy = 'self-assessment';

/** A set that says something everywhere, with every kind of rule that has names in it. */
const SET: CriteriaSet = {
  id: 'vinh-ha-2023',
  name: name('Bộ tiêu chí Vĩnh Hà'),
  year: 2023,
  decision: {
    reference: '12/QĐ-UBND',
    date: '2023-01-05',
    issuer: name('Ủy ban nhân dân tỉnh'),
    title: name('Ban hành'),
  },
  note: name('Dùng để thử'),
  provenance: { kind: 'inferred', source: 'Quyết định 12', how: name('cộng lại') },
  rounding: { digits: 2 },
  groups: { bands: [{ name: 'Tốt', from: 80 }, { name: 'Yếu' }], provenance: { kind: 'own', note: name('tự đặt') } },
  areas: [
    {
      id: '1',
      name: name('Công tác chỉ đạo'),
      maximum: 4,
      provenance: { kind: 'sourced', source: 'Phụ lục I' },
      items: [
        {
          id: '1.1',
          name: name('Kế hoạch'),
          note: name('Cả năm'),
          maximum: 1,
          scoredBy,
          rule: { kind: 'yes-no' },
          ruleProvenance: { kind: 'unverified', note: name('theo trí nhớ') },
        },
        {
          id: '1.2',
          name: name('Mức độ hài lòng'),
          maximum: 2,
          scoredBy,
          rule: { kind: 'survey', options: [{ id: 'tot', name: name('Tốt'), weight: 100 }] },
        },
        {
          id: '1.3',
          name: name('Theo công thức'),
          maximum: 1,
          scoredBy,
          rule: {
            kind: 'formula',
            variables: [{ id: 'x', name: name('số việc') }],
            alternatives: [{ id: 'a', name: name('Cách một'), expression: 'x' }],
          },
        },
      ],
    },
  ],
};
const INPUTS = { '1.1': true, '1.2': { value: { tot: 3 } } };

/** What types forbid and JSON holds all the same. */
const ODD: readonly unknown[] = [null, Number.NaN, 'chữ', [], { kind: 'khác' }];

/** Every place in a value that holds anything, by its keys. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inside]) => placesIn(inside, [...path, key]))];
}

/** A copy in which something else stands at one place. */
function withOdd(value: unknown, [key, ...rest]: readonly string[], odd: unknown): unknown {
  if (key === undefined) return odd;
  const copy: Record<string, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
  copy[key] = withOdd(copy[key], rest, odd);
  return copy;
}

const compiledOf = (set: unknown): CompiledSet | undefined => {
  try {
    return compile(set as CriteriaSet);
  } catch (error) {
    if (error instanceof CriteriaSetError) return undefined;
    throw error;
  }
};

/** Everything that is said of a score and of its set. */
function everything(compiled: CompiledSet): readonly string[] {
  const score = compiled.score({ ...INPUTS, '1.1': 'nhiều' });
  const after = compiled.score(INPUTS);
  return (['vi', 'en'] as const).flatMap((language) => [
    explanationText(explain(score), { language }),
    explanationText(explain(score, compiled.items[1]?.item.id), { language }),
    explanationMarkdown(explain(score), { language }),
    planText(planFor(score, { target: 90 }), { language }),
    differenceText(scoreDifference(score, after), { language }),
    setDifferenceText(setDifference(SET, compiled.set), { language }),
    setDifferenceText(setDifference(compiled.set, SET), { language }),
    JSON.stringify([openPoints(score), parIndex(score).printed]),
  ]);
}

const places = placesIn(SET);

describe('a set in which something odd stands where points do not depend on it', () => {
  test.each(ODD.map((odd) => [odd]))('is refused, or explained without a throw: %j anywhere', (odd) => {
    let taken = 0;
    for (const path of places) {
      const compiled = compiledOf(withOdd(SET, path, odd));
      if (compiled === undefined) continue;
      taken += 1;
      expect(() => everything(compiled), path.join('/')).not.toThrow();
    }
    expect(taken).toBeGreaterThan(10);
  });

  test('shows what there is, and says nothing of what is not', () => {
    const { areas } = SET;
    const odd = { areas, id: null, name: null, year: Number.NaN, provenance: null, decision: null };
    const text = explanationText(explain(compile(odd as unknown as CriteriaSet).score({})), { language: 'vi' });
    expect(text).toContain('Căn cứ: bộ tiêu chí , năm không rõ.');
    expect(text).toContain('Nguồn: chưa kiểm chứng.');
    expect(text).not.toMatch(/null|undefined|NaN|object/u);
  });
});

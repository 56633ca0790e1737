import { describe, expect, test } from 'vitest';
import * as criteria from '../../../packages/par-core/src/formats/criteria/index';
import * as scoring from '../../../packages/par-core/src/scoring/index';
import * as scoringText from '../../../packages/par-core/src/scoring/text/index';
import { setOfOne } from './curves.mjs';
import { RULE_EXAMPLES } from './rule-examples.mjs';
import { snippet } from './rules-page.mjs';
import { sampled } from './sampled.mjs';

const material = /** @type {import('../core.mjs').Material} */ (
  /** @type {unknown} */ ({ criteria, scoring, scoringText })
);

const HEADS = {
  vi: 'mẫu: par-criteria/1\nmã: vi-du\ntên: Ví dụ\nnăm: 2021\nnguồn số liệu: tự đặt\nlĩnh vực:\n',
  en: 'format: par-criteria/1\nid: vi-du\nname: Example\nyear: 2021\nprovenance: own\nareas:\n',
};

describe('the example of a kind of rule', () => {
  test('is there for every kind but the sum, which a set never writes', () => {
    const kinds = [...RULE_EXAMPLES.map(({ kind }) => kind), 'sum'];
    expect([...kinds].sort()).toEqual(Object.keys(scoringText.RULE_NAMES).sort());
  });

  test.each(RULE_EXAMPLES)('$kind compiles', (example) => {
    expect(scoring.problemsOf(setOfOne(example))).toEqual([]);
  });

  test.each(
    RULE_EXAMPLES.flatMap((example) =>
      /** @type {const} */ (['vi', 'en']).map((language) => ({ example, language, kind: example.kind })),
    ),
  )('of $kind stands in a file as the page shows it, in $language', ({ example, language }) => {
    const indented = snippet(material, example, language).replace(/^/gmu, '  ');
    const { set, findings } = criteria.checkCriteria(HEADS[language] + indented, { today: '2021-12-20' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const [input] = example.inputs;
    const points = (/** @type {import('../../../packages/par-core/src/scoring/index').CriteriaSet | undefined} */ of) =>
      String(of && scoring.compile(of).score({ 1: input?.entry }).total.points);
    expect(points(set)).toBe(points(setOfOne(example)));
  });

  const own = RULE_EXAMPLES.filter(({ kind }) => kind !== 'evidence' && kind !== 'not-applicable');
  test.each(own)('of $kind has the name that the file has for it', (example) => {
    expect(snippet(material, example, 'vi')).toContain(scoringText.RULE_NAMES[example.kind].vi);
  });
});

describe('a line through what a function says', () => {
  test('is broken where it jumps, and knows to which side the place belongs', () => {
    const { runs, closed, open } = sampled((x) => (x >= 37.5 ? 2 : 1), 0, 100, 2);
    expect(runs.map((run) => run.map(({ y }) => y))).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(closed).toEqual([{ x: 37.5, y: 2 }]);
    expect(open).toEqual([{ x: 37.5, y: 1 }]);
  });

  test('knows a place that belongs to what is before it', () => {
    const { closed, open } = sampled((x) => (x > 0 ? 1 : 0), -10, 20, 1);
    expect(closed).toEqual([{ x: 0, y: 0 }]);
    expect(open).toEqual([{ x: 0, y: 1 }]);
  });

  test('bends where it bends, between two samples too', () => {
    const { runs, closed } = sampled((x) => Math.min(1, x / 33.3), 0, 100, 1);
    expect(closed).toEqual([]);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.some(({ x, y }) => Math.abs(x - 33.3) < 0.01 && y > 0.999)).toBe(true);
  });
});

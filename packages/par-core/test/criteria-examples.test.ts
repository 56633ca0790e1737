import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCriteria, checkCriteriaFiles, criteriaTemplate } from '../src/formats/criteria';
import { CRITERIA_PARTS } from '../src/formats/criteria/format';
import type { Item } from '../src/scoring/model';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'examples', 'criteria');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const today = '2023-12-20';

function rulesIn(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => {
    if (!('rule' in item)) return ['sum', ...rulesIn(item.items)];
    const kinds: string[] = [];
    for (let rule = item.rule; ; rule = rule.rule) {
      kinds.push(rule.kind);
      if (rule.kind !== 'evidence' && rule.kind !== 'not-applicable') return kinds;
    }
  });
}

describe.each(['vi', 'en'] as const)('the template in %s', (language) => {
  const { set, findings } = checkCriteria(criteriaTemplate(language), { today });

  test('is a set without a finding', () => expect(findings).toEqual([]));

  test('has all sixteen kinds of rule', () => {
    const kinds = new Set(rulesIn(set?.areas ?? []));
    expect([...kinds].sort()).toEqual(
      [...Object.keys(CRITERIA_PARTS.ruleKind.terms), 'sum', 'evidence', 'not-applicable'].sort(),
    );
    expect(kinds.size).toBe(16);
  });

  test('says that its numbers are invented, before anything else, and as their provenance', () => {
    expect(criteriaTemplate(language)).toMatch(/^# (?:ĐÂY LÀ MẪU|THIS IS A TEMPLATE)\./u);
    expect(set?.provenance.kind).toBe('own');
  });

  test('explains each kind above the item that has it, numbered in the order of the file', () => {
    const numbers = [...criteriaTemplate(language).matchAll(/# (?:Kiểu|Kind) (\d+)\./gu)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
  });
});

describe('the sample sets', () => {
  test('hold the template as it is', () => {
    expect(read('mau-bo-tieu-chi.par-criteria.yaml')).toBe(criteriaTemplate('vi'));
  });

  test('build on one another without a finding', () => {
    const [, province] = checkCriteriaFiles(
      ['mau-bo-tieu-chi', 'vinh-ha-2023'].map((name) => ({ text: read(`${name}.par-criteria.yaml`) })),
      { today },
    );
    expect(province?.findings).toEqual([]);
    expect(province?.set?.areas.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
    expect(province?.compiled?.item('2.2')?.item).not.toHaveProperty('rule');
  });
});

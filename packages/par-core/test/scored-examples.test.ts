import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkReport, scoreReport } from '../src/formats/report';
import { toDecimal } from '../src/scoring';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'scoring', 'directive-soctrang-2021.md'), 'utf8');

/** `| `so-tai-chinh` (…) | 80,15 | 100 | 80,15% |` */
const rows = [...page.matchAll(/^\| `([a-z0-9-]+)`[^|\n]*\| ([\d,]+) \| ([\d,]+) \| ([\d,]+)% \|$/gmu)].map(
  ([, name = '', points = '', counted = '', index = '']) => ({ name, points, counted, index }),
);

function scored(name: string) {
  const text = readFileSync(join(ROOT, 'examples', 'workspace', `${name}.par.yaml`), 'utf8');
  const result = scoreReport(checkReport(text, { today: '2021-12-20' }));
  if (result === undefined) throw new Error(`${name} is not scored`);
  return result;
}

const inVietnamese = (text: string): string => text.replace('.', ',').replace(/,00$/u, '');

describe('the example reports, scored by the product’s own set', () => {
  test('are several on the page of the set', () => expect(rows.length).toBeGreaterThan(4));

  test.each(rows)('$name has $points of $counted, as the page says', ({ name, points, counted, index }) => {
    const { total } = scored(name).score;
    const printed = [total.points, total.counted, total.index].map((one) => one && inVietnamese(toDecimal(one)));
    expect(printed).toEqual([points, counted, index]);
  });

  test('have points of every stage, each of which can be asked for', () => {
    const { compiled, inputs } = scored('so-tai-chinh');
    const at = (stage: 'computed' | 'self' | 'appraisal-1' | 'appraisal-2') => {
      const item = compiled.score(inputs, { stage }).item('3.4');
      return [item && toDecimal(item.points), item?.stage];
    };
    expect(at('computed')).toEqual(['4.00', 'computed']);
    expect(at('self')).toEqual(['4.00', 'self']);
    expect(at('appraisal-1')).toEqual(['3.00', 'appraisal-1']);
    expect(at('appraisal-2')).toEqual(['4.00', 'appraisal-2']);
  });
});

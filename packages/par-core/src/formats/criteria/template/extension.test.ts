import { describe, expect, test } from 'vitest';
import { CRITERIA_SETS } from '../../../scoring/sets';
import { asJson } from '../../layout/as-json';
import { sentenceOf } from '../../sentence';
import { checkCriteria } from '../check';
import { CRITERIA_FORMAT } from '../format';
import { sampleSet } from '../sample';
import { criteriaExtension } from './extension';

const TODAY = '2023-12-20';

describe.each(['vi', 'en'] as const)('a new set upon another, with keys in %s', (language) => {
  test.each(CRITERIA_SETS)('is that of $id until something is changed', (base) => {
    const text = criteriaExtension(base, { id: `${base.id}-rieng`, language });
    const { set, findings, language: keys } = checkCriteria(text, { today: TODAY });
    expect(findings.map((finding) => sentenceOf(finding, 'vi'))).toEqual([]);
    expect(set?.id).toBe(`${base.id}-rieng`);
    expect(set?.areas.map(({ id }) => id)).toEqual(base.areas.map(({ id }) => id));
    expect(keys).toBe(language);
  });

  test('has an example on an item of the base, which holds once the marks are taken away', () => {
    const base = sampleSet();
    const text = criteriaExtension(base, { id: 'vinh-ha-2024', language });
    const uncommented = text
      .replace(/^# (?=(?:thay đổi|overrides):| {2})/gmu, '')
      .replace(/(tối đa|maximum):$/mu, '$1: 1');
    const { findings } = checkCriteria(uncommented, { today: TODAY, criteriaSets: [base] });
    expect(uncommented).not.toBe(text);
    // Its area says another sum now: that is for the author to put right.
    expect(
      findings.filter(({ code }) => !['PAR858', 'PAR859', 'PAR860'].includes(code)).map(({ code }) => code),
    ).toEqual([]);
  });

  test('means the same in JSON', () => {
    const base = sampleSet();
    const text = criteriaExtension(base, { id: 'vinh-ha-2024', language });
    const options = { today: TODAY, criteriaSets: [base] } as const;
    const json = checkCriteria(asJson(text, CRITERIA_FORMAT), { ...options, syntax: 'json' });
    expect(json.findings).toEqual([]);
    expect(json.set).toEqual(checkCriteria(text, options).set);
  });
});

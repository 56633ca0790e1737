import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { convertText } from '../src/formats/layout/convert-text';
import { checkReport, REPORT_FORMAT, type Report, reportText, reportValue } from '../src/formats/report';
import type { Syntax } from '../src/source';
import { anyhow, diceOf } from './any-layout';
import { anyValue } from './any-value';

const TODAY = '2021-12-20';
const report = anyValue(REPORT_FORMAT.shape) as fc.Arbitrary<Report>;
const throws = fc.array(fc.nat(5039), { minLength: 30, maxLength: 400 });

/** The text in the other syntax; fails where it is not. */
function inOther(text: string, syntax: Syntax): string {
  const result = convertText(text, { format: REPORT_FORMAT, syntax });
  if (result.kind !== 'converted')
    throw new Error(`${result.kind} ${'findings' in result ? JSON.stringify(result.findings) : ''} in\n${text}`);
  return result.text;
}

describe('a report in the other syntax', () => {
  test.prop([report, throws], { numRuns: 150 })('says the same, however it was laid out in YAML', (value, numbers) => {
    const { text } = anyhow(REPORT_FORMAT.shape, value, diceOf(numbers));
    const json = inOther(text, 'yaml');
    expect(() => JSON.parse(json), json).not.toThrow();
    expect(reportValue(checkReport(json, { today: TODAY, syntax: 'json' })), text).toEqual(value);
    const yaml = inOther(json, 'json');
    expect(reportValue(checkReport(yaml, { today: TODAY })), json).toEqual(value);
  });

  test.prop([report, fc.constantFrom('vi' as const, 'en' as const)], { numRuns: 150 })(
    'says the same as the JSON that we write',
    (value, language) => {
      const json = reportText(value, { language, syntax: 'json' });
      const yaml = inOther(json, 'json');
      expect(reportValue(checkReport(yaml, { today: TODAY })), json).toEqual(value);
      expect(reportValue(checkReport(inOther(yaml, 'yaml'), { today: TODAY, syntax: 'json' })), yaml).toEqual(value);
    },
  );
});

import { expect, test } from 'vitest';
import { foundIn, sampleWith } from '../sample';

const between = (from: string, to: string): readonly string[] =>
  foundIn(sampleWith(['    viết tắt: SNV\n', `    viết tắt: SNV\n    từ ngày: ${from}\n    đến ngày: ${to}\n`]));

test('PAR824: an agency does not end before it begins', () => {
  expect(between('01/01/2020', '31/12/2025')).toEqual([]);
  expect(between('15/03/2023', '15/03/2023')).toEqual([]);
  expect(between('01/01/2025', '31/12/2020')).toContain('PAR824 at "31/12/2020"');
});

import { expect, test } from 'vitest';
import { foundIn, sampleWith } from '../sample';

test.each([
  ['thời hạn: Quý IV/2023', 'thời hạn: Quý IV/2022', 'PAR826 at "Quý IV/2022"'],
  ['thời hạn: Quý IV/2023', 'thời hạn: 14/03/2023', 'PAR826 at "14/03/2023"'],
  ['thời hạn: Quý IV/2023', 'thời hạn: { kỳ: Quý IV/2023, ngày cuối: 30/09/2023 }', 'PAR826 at "30/09/2023"'],
  ['hạn: 15/12/2023', 'hạn: 15/12/2022', 'PAR826 at "15/12/2022"'],
  ['  hạn: 15/12/2023\n', '', undefined],
  ['thời hạn: Quý IV/2023', 'thời hạn: 15/03/2023', undefined],
  ['thời hạn: Quý IV/2023', 'thời hạn: Quý V/2023', 'PAR827 at "Quý V/2023"'],
  ['thời hạn: Quý IV/2023', 'thời hạn: thuong xuyen', 'PAR827 at "thuong xuyen"'],
  ['thời hạn: Quý IV/2023', 'thời hạn: 31/11/2023', 'PAR301 at "31/11/2023"'],
])('%s, written %s: %s', (from, to, finding) => {
  expect(foundIn(sampleWith([from, to]))).toEqual(finding === undefined ? [] : [finding]);
});

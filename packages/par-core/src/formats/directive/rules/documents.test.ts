import { expect, test } from 'vitest';
import { checkSample, foundIn, sampleWith } from '../sample';

test('PAR601: documents are cited as Decree 30/2020/NĐ-CP writes them', () => {
  expect(foundIn(sampleWith(['- số ký hiệu: 76/NQ-CP', '- số ký hiệu: NQ 76'], ['căn cứ: 76/NQ-CP\n', '']))).toEqual([
    'PAR601 at "NQ 76"',
  ]);
  const spaced = sampleWith(['số ký hiệu: 05/CT-UBND', 'số ký hiệu: 05 / CT-UBND']);
  expect(foundIn(spaced)).toEqual(['PAR601 at "05 / CT-UBND"']);
  expect(checkSample(spaced).findings[0]?.data).toEqual({ kind: 'replace', text: '05/CT-UBND' });
});

test('PAR843: a directive cites what was there before it', () => {
  expect(foundIn(sampleWith(['ngày: 15/07/2021', 'ngày: 15/07/2023']))).toEqual(['PAR843 at "15/07/2023"']);
});

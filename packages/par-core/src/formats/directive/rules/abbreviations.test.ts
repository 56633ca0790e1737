import { expect, test } from 'vitest';
import { foundIn, sampleWith } from '../sample';

test('PAR837: an abbreviation of two agencies at one time means neither', () => {
  const text = sampleWith(['viết tắt: [SYT, Sở YT]', 'viết tắt: [SYT, SNV]'], ['SNV, Sở Tài', 'Sở Nội vụ, Sở Tài']);
  expect(foundIn(text)).toEqual(['PAR837 at "SNV"']);
  const later = text
    .replace('[SYT, SNV]', '[SYT, SNV]\n    từ ngày: 01/07/2023')
    .replace('    viết tắt: SNV\n', '    viết tắt: SNV\n    đến ngày: 30/06/2023\n')
    .replace('thành viên: [Sở Nội vụ, Sở Tài chính, SYT]', 'thành viên: [Sở Nội vụ, Sở Tài chính]');
  expect(foundIn(later)).toEqual([]);
});

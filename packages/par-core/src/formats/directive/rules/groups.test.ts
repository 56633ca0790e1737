import { expect, test } from 'vitest';
import { foundIn, sampleWith } from '../sample';

test('PAR828: a group that is given something has members', () => {
  expect(foundIn(sampleWith(['thành viên: [SNV, Sở Tài chính, SYT]', 'thành viên: []']))).toEqual([
    'PAR828 at "thành viên"',
  ]);
  const idle = '  - tên: Các trường\n    thành viên: []\nvăn bản viện dẫn:';
  expect(foundIn(sampleWith(['văn bản viện dẫn:', idle]))).toEqual([]);
});

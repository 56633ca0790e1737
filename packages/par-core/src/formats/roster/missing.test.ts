import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../sentence';
import { checkRoster } from './check';
import { missingReports } from './missing';

const TEXT = `mẫu: par-roster/1
văn bản chỉ đạo: soctrang-2021-09-24
kỳ báo cáo: Quý IV/2021
cơ quan: [Sở Tài chính, Sở Y tế]
`;

function missing(today: '2021-12-20' | '2022-01-05', reported: readonly string[]): string[] {
  return missingReports(checkRoster(TEXT, { today }), reported, { today }).map(
    (one) => `${TEXT.slice(one.start, one.end)}: ${sentenceOf(one, 'vi')}`,
  );
}

describe('an agency of the roster that has not reported', () => {
  test('is found at its place', () => {
    expect(missing('2021-12-20', ['so-tai-chinh'])).toEqual(['Sở Y tế: Sở Y tế chưa gửi báo cáo.']);
  });

  test('is late once the deadline is over', () => {
    expect(missing('2022-01-05', ['so-y-te'])).toEqual([
      'Sở Tài chính: Sở Tài chính chưa gửi báo cáo, đã trễ 2 ngày làm việc.',
    ]);
  });

  test('is none where all have', () => {
    expect(missing('2022-01-05', ['so-y-te', 'so-tai-chinh'])).toEqual([]);
  });
});

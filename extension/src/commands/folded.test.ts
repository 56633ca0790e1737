import { expect, test } from 'vitest';
import { folded, isFoundBy } from './folded';

const AGENCY = 'so ke hoach va dau tu skhdt';

test.each([
  ['Sở Kế hoạch và Đầu tư', AGENCY.slice(0, 21)],
  ['ỦY BAN NHÂN DÂN THỊ XÃ NGÃ NĂM', 'uy ban nhan dan thi xa nga nam'],
  ['Đường', 'duong'],
  ['Đường', 'duong'],
])('%s is searched for as “%s”', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test.each([
  ['', true],
  ['kế hoạch', true],
  ['KE HOACH', true],
  ['đầu tư sở', true],
  ['skhdt', true],
  ['  dau   tu ', true],
  ['tài chính', false],
  ['kế hoạch tài', false],
])('“%s” finds Sở Kế hoạch và Đầu tư: %j', (typed, isFound) => {
  expect(isFoundBy(typed, AGENCY)).toBe(isFound);
});

import { expect, test } from 'vitest';
import { addresseeOf } from './addressee';
import type { Directive } from './model';
import { soctrang20210924 } from './soctrang-2021-09-24';

const [to, through] = ['uy-ban-nhan-dan-tinh', 'so-noi-vu'];
const on = '2021-12-31';
const asking = (duty: Partial<Directive['reportingDuty']>): Directive => ({
  ...soctrang20210924,
  reportingDuty: { ...soctrang20210924.reportingDuty, ...duty },
});

test.each<readonly [string, Directive, string | undefined]>([
  ['so-tai-chinh', soctrang20210924, 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)'],
  ['no agency at all', soctrang20210924, 'Ủy ban nhân dân tỉnh (qua Sở Nội vụ)'],
  [through, soctrang20210924, 'Ủy ban nhân dân tỉnh'],
  [to, soctrang20210924, undefined],
  ['so-tai-chinh', asking({ through: to }), 'Ủy ban nhân dân tỉnh'],
  ['so-tai-chinh', asking({ through: 'nobody' }), 'Ủy ban nhân dân tỉnh'],
  ['so-tai-chinh', asking({ to: 'nobody' }), undefined],
])('%s reports to whom the directive names', (agency, directive, expected) => {
  expect(addresseeOf(agency, on, directive)).toBe(expected);
});

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { named } from '../../../test/reports-to-sum-up';
import { add, collect, empty, merge } from './collect';
import type { Summary } from './model';
import { readSummary } from './read';

const AGENCIES = ['Sở Tài chính', 'Sở Y tế', 'Sở Nội vụ', 'Ủy ban nhân dân huyện Kế Sách', 'Sở Không Có'];
const STATUSES = ['hoàn thành', 'đang thực hiện', 'chưa thực hiện', 'không áp dụng', 'xong'];

const said = fc.record({
  name: fc.constantFrom('a.par.yaml', 'b.par.yaml', 'bao-cao/c.par.yaml'),
  agency: fc.constantFrom(...AGENCIES),
  period: fc.constantFrom('Quý III/2021', 'Quý IV/2021', 'Quý V/2021'),
  date: fc.constantFrom('30/9/2021', '10/12/2021', '12/12/2021', '32/12/2021', undefined),
  status: fc.constantFrom(...STATUSES),
  numerator: fc.nat(50),
  difficulties: fc.string({ maxLength: 40 }),
});

const report = said.map(({ name, agency, period, date, status, numerator, difficulties }) =>
  named(name, {
    agency,
    period,
    ...(date !== undefined && { date }),
    tasks: [`- { mã: 1.a, trạng thái: ${status}, tồn tại hạn chế: [{ nội dung: Chậm }] }`],
    indicators: [`procedures-online: { tử số: ${numerator}, mẫu số: 47 }`],
    more: [`khó khăn vướng mắc: ${JSON.stringify(difficulties)}`],
  }),
);

const reports = fc.array(report, { maxLength: 8 });
const summaryOf = (all: readonly (typeof report extends fc.Arbitrary<infer R> ? R : never)[]): Summary => {
  const collector = collect();
  for (const one of all) collector.add(one);
  return collector.summary();
};
const summary = reports.map(summaryOf);
const RUNS = { numRuns: 150 };

/** What another machine gets over the wire. */
function sent(one: Summary): Summary {
  const read = readSummary(JSON.parse(JSON.stringify(one)));
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read.summary;
}

describe('a summary of parts is the summary of the whole', () => {
  test.prop([summary, summary, summary], RUNS)('however the parts are put together', (a, b, c) => {
    expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
  });

  test.prop([summary, summary], RUNS)('whichever comes first', (a, b) => {
    expect(JSON.stringify(merge(a, b))).toBe(JSON.stringify(merge(b, a)));
  });

  test.prop([summary], RUNS)('and nothing added to it changes nothing', (a) => {
    expect(merge(a, empty)).toEqual(a);
    expect(merge(empty, a)).toEqual(a);
  });

  test.prop(
    [reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))],
    RUNS,
  )('in whatever order the reports come', ([all, shuffled]) => {
    expect(JSON.stringify(summaryOf(shuffled))).toBe(JSON.stringify(summaryOf(all)));
  });

  test.prop([reports, fc.nat(8)], RUNS)('wherever the heap is cut, one by one or at once', (all, cut) => {
    const [left, right] = [all.slice(0, cut), all.slice(cut)];
    const whole = summaryOf(all);
    expect(merge(summaryOf(left), summaryOf(right))).toEqual(whole);
    expect(all.reduce<Summary>((so, one) => add(so, one), empty)).toEqual(whole);
  });

  test.prop([summary, summary], RUNS)('also where the parts were sent as JSON', (a, b) => {
    expect(sent(a)).toEqual(a);
    expect(JSON.stringify(merge(sent(a), sent(b)))).toBe(JSON.stringify(sent(merge(a, b))));
  });
});

import { describe, expect, test } from 'vitest';
import { named, TODAY } from '../../../test/reports-to-sum-up';
import { newReport } from '../../formats/report';
import { checkReport } from '../../formats/report/check';
import { collect } from './collect';
import { digestOf } from './digest';
import { excerpt } from './excerpt';

const TASK =
  '- { mã: 3.a, trạng thái: hoàn thành, ngày hoàn thành: 03/12/2021, tiến độ: 100%, tồn tại hạn chế: [{ nội dung: Chậm, nguyên nhân: Thiếu người }] }';

describe('what is kept of a report', () => {
  test('is whose it is, how far its tasks are, its figures and its score', () => {
    const digest = digestOf(
      named('stc.par.yaml', {
        date: '10/12/2021',
        tasks: [TASK],
        indicators: ['procedures-online: { tử số: 38, mẫu số: 47, kỳ trước: 80%, cách tính: lũy kế }'],
        more: ['khó khăn vướng mắc: Dịch bệnh.'],
      }),
    );
    expect(digest).toMatchObject({
      directive: 'soctrang-2021-09-24',
      agency: 'so-tai-chinh',
      period: '2021-Q4',
      date: '2021-12-10',
      reference: '12/BC-STC',
      state: 'incomplete',
      tasks: { reported: 1, demanded: 14, done: 1, ongoing: 0 },
      reported: {
        '3.a': {
          status: 'done',
          progress: 100,
          completedOn: '2021-12-03',
          shortcomings: { count: 1, withReason: 1, withRemedy: 0 },
        },
      },
      indicators: { 'procedures-online': { numerator: 38, denominator: 47, previous: 80, basis: 'cumulative' } },
      score: { set: 'directive-soctrang-2021' },
      difficulties: 'Dịch bệnh.',
    });
  });

  test('is not whole while a task stands as a new report has it', () => {
    const text = newReport({ agency: 'so-tai-chinh', period: { kind: 'quarter', year: 2021, index: 4 } });
    const numbered = text.replace('  số:', '  số: 12').replace('  ngày:', '  ngày: 10/12/2021');
    const digest = (report: string) =>
      digestOf({ name: 'stc.par.yaml', report: checkReport(report, { today: TODAY }) });
    expect(digest(numbered)).toMatchObject({ state: 'blank', tasks: { reported: 14, demanded: 14, blank: 14 } });
    const reasons = numbered.replaceAll(
      'trạng thái: chưa thực hiện\n',
      'trạng thái: chưa thực hiện\n    lý do: Chưa được giao dự toán\n',
    );
    expect(digest(reasons)).toMatchObject({ tasks: { blank: 0 } });
    expect(['to-improve', 'complete']).toContain(digest(reasons)?.state);
  });

  test('does not grow with what is written in it', () => {
    const many = (count: number): string =>
      `- { mã: 3.a, trạng thái: đang thực hiện, tồn tại hạn chế: [${`{ nội dung: ${'Chậm giải ngân '.repeat(count)}}, `.repeat(count)}] }`;
    const size = (count: number): number =>
      JSON.stringify(
        digestOf(
          named('stc.par.yaml', {
            tasks: [many(count), ...Array.from({ length: count }, (_, at) => `- { mã: 1.a, kết quả: Lần ${at} }`)],
            indicators: Array.from({ length: count }, (_, at) => `chi-tieu-${at}: { tử số: 1 }`),
            more: [`kiến nghị: ${'Bổ sung kinh phí. '.repeat(count * 10)}`],
          }),
        ),
      ).length;
    expect(size(400)).toBeLessThan(size(40) * 1.05);
  });

  test('says that the period could not be read, and that nobody knows the agency', () => {
    expect(digestOf(named('a', { period: 'Quý V/2021' }))?.period).toBe('');
    expect(digestOf(named('a', { agency: 'Sở Không Có' }))).toBeUndefined();
    const collector = collect();
    for (let at = 9; at > 0; at--) collector.add(named(`${at}.par.yaml`, { agency: 'Sở Không Có' }));
    expect(collector.summary().unplaced).toEqual({
      count: 9,
      names: ['1.par.yaml', '2.par.yaml', '3.par.yaml', '4.par.yaml', '5.par.yaml'],
    });
  });
});

describe('two reports of one agency for one period', () => {
  test.each([
    ['the one of the later date counts', { date: '12/12/2021' }, { date: '10/12/2021' }, 'a'],
    ['one with a date counts more than one without', {}, { date: '10/12/2021' }, 'b'],
    ['of one date the later name does', { date: '10/12/2021' }, { date: '10/12/2021' }, 'b'],
  ])('%s, and the other is named', (_, first, second, counting) => {
    const collector = collect();
    collector.add(named('a.par.yaml', first));
    collector.add(named('b.par.yaml', second));
    const [entry] = collector.summary().entries;
    expect(entry?.report.name).toBe(`${counting}.par.yaml`);
    expect(entry?.others).toEqual({ count: 1, names: [counting === 'a' ? 'b.par.yaml' : 'a.par.yaml'] });
  });
});

describe('the beginning of a text', () => {
  test.each([
    ['stands on one line', 'Đã làm\n  xong', 20, 'Đã làm xong'],
    ['is cut behind a word', 'Số liệu do các đơn vị dự toán gửi về', 24, 'Số liệu do các đơn vị…'],
    ['without the comma before the cut', 'Đã rà soát, đã giải trình', 14, 'Đã rà soát…'],
    ['is cut inside where there is no space', 'a'.repeat(50), 10, `${'a'.repeat(9)}…`],
    ['never in the middle of a sign', `${'a'.repeat(8)}😀😀`, 10, `${'a'.repeat(8)}…`],
    ['is nothing of nothing', undefined, 10, ''],
  ])('%s', (_, text, most, expected) => {
    expect(excerpt(text, most)).toBe(expected);
  });
});

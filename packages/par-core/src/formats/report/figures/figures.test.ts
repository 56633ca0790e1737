import { describe, expect, test } from 'vitest';
import { type Directive, soctrang20210924 } from '../../../directive';
import type { CriteriaSet } from '../../../scoring/model';
import { CRITERIA_SETS } from '../../../scoring/sets';
import { checkReport } from '../check';
import { scoreReport } from '../score-report';
import { FIGURES, type FigureId, type FigureValue, INDICATOR_FIGURE, isFigureId } from '.';

/** The letter, had it given 3.a until the end of November. */
const dated: Directive = {
  ...soctrang20210924,
  tasks: soctrang20210924.tasks.map((task) =>
    task.id === '3.a'
      ? { ...task, deadline: { kind: 'fixed-period', period: '2021-11', lastDay: '2021-11-30' } as const }
      : task,
  ),
};

const ROOT = [
  ['mẫu', 'par-report/1'],
  ['văn bản chỉ đạo', 'soctrang-2021-09-24'],
  ['cơ quan', 'Sở Tài chính'],
  ['kỳ báo cáo', 'Quý IV/2021'],
  ['nhiệm vụ', '[]'],
] as const;

/** A figure of a report of Sở Tài chính for the fourth quarter, unless its text says otherwise. */
function figure(id: FigureId, text: string, directive: Directive = soctrang20210924): FigureValue | undefined {
  const head = ROOT.filter(([key]) => !text.includes(`${key}:`)).map(([key, value]) => `${key}: ${value}\n`);
  return scoreReport(checkReport(head.join('') + text, { today: '2021-12-20', directives: [directive] }))?.figures[id];
}

const rate = (numerator: number, denominator: number): FigureValue => ({ kind: 'rate', numerator, denominator });
const NONE: FigureValue = { kind: 'not-applicable' };
const MISSING: FigureValue = { kind: 'missing' };

/** A task of Sở Tài chính, which has fourteen. */
const task = (id: string, rest: string): string => `nhiệm vụ:\n  - { mã: ${id}, ${rest} }\n`;
const PROOF = 'kết quả: Đã làm, tài liệu kiểm chứng: [{ số ký hiệu: 120/BC-STC }]';

describe('a figure of a report', () => {
  test.each<readonly [string, FigureId, string, FigureValue]>([
    ['a task that is done', 'tasks-carried-out', task('3.a', 'trạng thái: hoàn thành'), rate(1, 14)],
    [
      'a task kept going, with something to show',
      'tasks-carried-out',
      task('1.c', `trạng thái: thực hiện thường xuyên, ${PROOF}`),
      rate(1, 14),
    ],
    [
      'a task said to be kept going',
      'tasks-carried-out',
      task('1.c', 'trạng thái: thực hiện thường xuyên'),
      rate(0, 14),
    ],
    [
      'a task that does not apply leaves the others',
      'tasks-carried-out',
      task('1.k', 'trạng thái: không áp dụng, lý do: Không có.'),
      rate(0, 13),
    ],
    [
      'a task of another agency',
      'tasks-carried-out',
      task('9.a', 'trạng thái: hoàn thành, vai trò: phối hợp'),
      rate(0, 14),
    ],
    [
      'the same task twice counts once',
      'tasks-carried-out',
      `${task('3.a', 'trạng thái: hoàn thành')}  - { mã: 3.a, trạng thái: hoàn thành }\n`,
      rate(1, 14),
    ],
    [
      'a conditional task is never demanded',
      'tasks-carried-out',
      'cơ quan: Ủy ban nhân dân huyện Kế Sách\n',
      rate(0, 10),
    ],
    [
      'and counts where it is reported',
      'tasks-carried-out',
      `cơ quan: Ủy ban nhân dân huyện Kế Sách\n${task('1.n', 'trạng thái: hoàn thành')}`,
      rate(1, 11),
    ],
    ['an agency that nobody knows', 'tasks-carried-out', 'cơ quan: Sở Không Có\n', MISSING],
    ['tasks to be finished', 'ending-tasks-done', task('3.a', 'trạng thái: hoàn thành'), rate(1, 3)],
    [
      'one of them kept going is not finished',
      'ending-tasks-done',
      task('3.a', `trạng thái: thực hiện thường xuyên, ${PROOF}`),
      rate(0, 3),
    ],
    [
      'no task has a last day in this letter',
      'tasks-on-time',
      task('3.a', 'trạng thái: hoàn thành, ngày hoàn thành: 30/11/2021'),
      NONE,
    ],
    ['a task with a document', 'tasks-with-evidence', task('3.a', `trạng thái: đang thực hiện, ${PROOF}`), rate(1, 14)],
    [
      'an empty item is none',
      'tasks-with-evidence',
      task('3.a', 'trạng thái: đang thực hiện, tài liệu kiểm chứng: [{ số ký hiệu: }]'),
      rate(0, 14),
    ],
    [
      'obligations are as far as their task',
      'obligations-carried-out',
      task('3.b', `trạng thái: thực hiện thường xuyên, ${PROOF}`),
      rate(7, 67),
    ],
    [
      'unless they say otherwise',
      'obligations-carried-out',
      task('3.b', 'trạng thái: đang thực hiện, nội dung công việc: { 3.b.1: hoàn thành, 3.b.2: không áp dụng }'),
      rate(1, 66),
    ],
    [
      'tasks that are not mentioned',
      'tasks-left-out',
      task('3.a', 'trạng thái: chưa thực hiện'),
      { kind: 'count', count: 13 },
    ],
    ['no shortcoming told', 'shortcomings-accounted-for', '', NONE],
    [
      'a shortcoming without a remedy',
      'shortcomings-accounted-for',
      task(
        '3.a',
        'trạng thái: đang thực hiện, tồn tại hạn chế: [{ nội dung: Chậm, nguyên nhân: Thiếu người }, { nội dung: Chậm, nguyên nhân: Thiếu người, giải pháp khắc phục: Bổ sung }]',
      ),
      rate(1, 2),
    ],
    [
      'a figure for one task',
      'tasks-measured',
      'chỉ tiêu: { audit-recommendations-resolved: { tử số: 14, mẫu số: 14 } }\n',
      rate(1, 11),
    ],
    [
      'half a rate is no figure',
      'tasks-measured',
      'chỉ tiêu: { audit-recommendations-resolved: { tử số: 14 } }\n',
      rate(0, 11),
    ],
    [
      'nothing to measure leaves the others',
      'indicators-reported',
      'chỉ tiêu: { violations-handled: { tử số: 0, mẫu số: 0 } }\n',
      rate(0, 26),
    ],
    [
      'indicators that rose, fell, and stayed whole',
      'indicators-risen',
      'chỉ tiêu:\n  procedures-online: { tử số: 38, mẫu số: 47, kỳ trước: 80,8% }\n  procedures-by-post: { tử số: 47, mẫu số: 47, kỳ trước: 100% }\n  procedures-on-national-portal: { tử số: 20, mẫu số: 47, kỳ trước: 50% }\n'.replace(
        '80,8%',
        '"80,8%"',
      ),
      rate(2, 3),
    ],
    [
      'without the last one it is not shown to have risen',
      'indicators-risen',
      'chỉ tiêu: { procedures-online: { tử số: 38, mẫu số: 47 } }\n',
      rate(0, 3),
    ],
    [
      'targets that are met',
      'targets-met',
      'chỉ tiêu:\n  audit-recommendations-resolved: { tử số: 14, mẫu số: 14 }\n  dossiers-in-one-stop-software: { tử số: 99999, mẫu số: 100000 }\n',
      rate(1, 3),
    ],
    ['the day of the report', 'report-date', 'văn bản: { ngày: 10/12/2021 }\n', { kind: 'date', date: '2021-12-10' }],
    ['a report without a day', 'report-date', '', MISSING],
    ['a report of another period', 'report-date', 'kỳ báo cáo: Quý I/2022\nvăn bản: { ngày: 10/3/2022 }\n', NONE],
    ['in time on the last day', 'report-in-time', 'văn bản: { ngày: 31/12/2021 }\n', { kind: 'yes-no', met: true }],
    ['late by working days', 'report-days-late', 'văn bản: { ngày: 05/01/2022 }\n', { kind: 'count', count: 2 }],
  ])('%s: %s', (_, id, text, wanted) => {
    expect(figure(id, text)).toEqual(wanted);
  });

  test.each<readonly [string, string, FigureValue]>([
    ['done on its last day', 'trạng thái: hoàn thành, ngày hoàn thành: 30/11/2021', rate(1, 1)],
    ['done the day after', 'trạng thái: hoàn thành, ngày hoàn thành: 01/12/2021', rate(0, 1)],
    ['not done, and the day is over', 'trạng thái: đang thực hiện', rate(0, 1)],
  ])('of a task with a last day of its own: %s', (_, rest, wanted) => {
    expect(figure('tasks-on-time', `văn bản: { ngày: 10/12/2021 }\n${task('3.a', rest)}`, dated)).toEqual(wanted);
  });

  test('has words in both languages, and what it counts', () => {
    for (const [id, { name, definition }] of Object.entries(FIGURES)) {
      expect(isFigureId(id)).toBe(true);
      for (const text of [name.vi, name.en, definition.vi, definition.en]) expect(text.normalize('NFC')).toBe(text);
    }
    expect(isFigureId('constructor')).toBe(false);
  });

  test('is there for everything that the built-in sets take', () => {
    const indicators = soctrang20210924.indicators.map(({ id }) => `${INDICATOR_FIGURE}${id}`);
    const taken = CRITERIA_SETS.flatMap(({ areas }) => takenIn(areas));
    expect(taken.length).toBeGreaterThan(10);
    expect(taken.filter((one) => !isFigureId(one) && !indicators.includes(one))).toEqual([]);
  });
});

function takenIn(items: CriteriaSet['areas']): readonly string[] {
  return items.flatMap((item) => ('items' in item ? takenIn(item.items) : item.takes ? [item.takes] : []));
}

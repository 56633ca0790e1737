import { parseDate } from '@soctrang/par-core/calendar';
import type { CalendarDate } from '@soctrang/par-core/directive';
import { applyEdits, sentenceOf } from '@soctrang/par-core/report';
import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../test/all-examples';
import { completeAt } from '../../../test/cursor';
import { nearby, opened } from '../../../test/example-files';
import { completionsAt } from '../completion';
import { rangeOf } from '../diagnostics';

const DAYS: readonly CalendarDate[] = ['2021-10-04', '2022-01-20', '2023-12-15'];

/** What is found of dates: all of PAR3xx, one document of two dates, days of calendars, intervals of directives. */
const OF_DATES = /^PAR(?:3\d\d|412|604|80[1267]|82[456])$/u;

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;
const TASK = `${HEAD}nhiệm vụ:
  - mã: 1.a
    trạng thái: hoàn thành
    kết quả: Đã ban hành kế hoạch.
`;

/** Where, the text with the cursor, the days that are offered. Today is 20/12/2021. */
const OFFERED: readonly (readonly [string, string, readonly string[]])[] = [
  ['the day of completion', `${TASK}    ngày hoàn thành: |`, ['20/12/2021']],
  ['a report of another day', `${HEAD}văn bản:\n  ngày: |`, ['20/12/2021', '31/12/2021']],
  [
    'a report that promises to mend something this year',
    `${HEAD}văn bản:\n  ngày: |\n${TASK.slice(HEAD.length)}    tồn tại hạn chế:\n      - nội dung: Chậm\n        thời hạn: 25/12/2021\n`,
    ['20/12/2021'],
  ],
  ['the day of evidence', `${TASK}    tài liệu kiểm chứng:\n      - ngày: |`, ['20/12/2021']],
  [
    'the day of evidence in a report that is dated',
    `${HEAD}văn bản:\n  ngày: 31/12/2021\n${TASK.slice(HEAD.length)}    tài liệu kiểm chứng:\n      - ngày: |`,
    ['20/12/2021', '31/12/2021'],
  ],
  [
    'the day of a document that is cited above',
    `${TASK}    tài liệu kiểm chứng:\n      - số ký hiệu: 12/BC-STC\n        ngày: 08/12/2021\n  - mã: 3.a\n    tài liệu kiểm chứng:\n      - số ký hiệu: 12/BC-STC\n        ngày: |`,
    ['08/12/2021'],
  ],
  [
    'the day by which a shortcoming is mended',
    `${TASK}    tồn tại hạn chế:\n      - nội dung: Chậm\n        thời hạn: |`,
    ['31/03/2022', '31/12/2022', '31/12/2021'],
  ],
];

describe('the dates of a report', () => {
  it.each(OFFERED)('%s', (_, text, days) => {
    const { labels } = completeAt(text);
    expect(labels.filter((label) => parseDate(label).kind === 'date')).toEqual(days);
  });
});

describe('a date that is suggested', () => {
  it.each(allExamples())('gives no new finding about dates in %s', (_, uri, text) => {
    for (const today of DAYS) {
      for (const { start, end } of datesIn(text)) {
        const blank = text.slice(0, start) + text.slice(end);
        const document = opened(uri, blank, { today, ...nearby() });
        const before = countsOf(document.checked.findings);
        const list = completionsAt(document, rangeOf(document.checked.tree, { start, end: start }).start, {
          language: 'vi',
        });
        for (const { label, textEdit } of list.items) {
          if (parseDate(label).kind !== 'date' || !textEdit || !('range' in textEdit)) continue;
          const accepted = applyEdits(blank, [{ start, end: start, text: textEdit.newText.trimStart() }]);
          const { findings } = opened(uri, accepted, { today, ...nearby() }).checked;
          const counts = countsOf(findings);
          const more = findings.filter(({ code }) => (counts.get(code) ?? 0) > (before.get(code) ?? 0));
          const line = blank.slice(0, start).split('\n').length;
          expect(
            more.map((one) => sentenceOf(one, 'vi')),
            `today ${today}, line ${line}, ${label}`,
          ).toEqual([]);
        }
      }
    }
  });
});

function datesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/(?<=: *"?)(?:\d{1,2}\/\d{1,2}\/\d{4}|\d{4}-\d{2}-\d{2})(?="?[ ,}]*\r?$)/gmu)].map(
    ({ index, 0: date }) => ({ start: index, end: index + date.length }),
  );
}

function countsOf(findings: readonly { readonly code: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of findings) if (OF_DATES.test(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

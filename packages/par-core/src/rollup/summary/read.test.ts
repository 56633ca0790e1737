import { describe, expect, test } from 'vitest';
import { named } from '../../../test/reports-to-sum-up';
import { add, empty } from './collect';
import { readSummary } from './read';

const summary = add(
  empty,
  named('stc.par.yaml', { date: '10/12/2021', tasks: ['- { mã: 3.a, trạng thái: hoàn thành }'] }),
);

/** The summary with one thing in it written otherwise, as text. */
const written = (from: string | RegExp, to: string): unknown => JSON.parse(JSON.stringify(summary).replace(from, to));

describe('a summary that was written down', () => {
  test('is read as it was', () => {
    expect(readSummary(JSON.parse(JSON.stringify(summary)))).toEqual({ summary });
  });

  test.each([
    ['nothing', undefined, 'no-summary'],
    ['a report', { format: 'par-report/1' }, 'no-summary'],
    ['a list', [], 'no-summary'],
    ['one of a version to come', written('par-rollup/1', 'par-rollup/2'), 'other-version'],
    ['a status that is none', written('"status":"done"', '"status":"xong"'), 'broken'],
    ['a number that is none', written(/"points":"[^"]*"/u, '"points":"1/0"'), 'broken'],
    ['a key too many', written('"unplaced"', '"thừa":1,"unplaced"'), 'broken'],
    ['a day that there is not', written('2021-12-10', '2021-02-31'), 'broken'],
    ['progress beyond the end', written('"progress":null', '"progress":500'), 'broken'],
    ['a picture without it', { format: 'par-picture/1' }, 'no-summary'],
    [
      'a picture in a picture',
      { format: 'par-picture/1', summary: { format: 'par-picture/1', summary } },
      'no-summary',
    ],
    ['a severity that is none', written(/PAR206 \w+/u, 'PAR206 nặng'), 'broken'],
  ])('is refused where it is %s', (_, value, kind) => {
    expect(readSummary(value)).toMatchObject({ problem: { kind } });
  });

  test('is read out of the picture that it stands in, as par summarize writes it', () => {
    const picture = JSON.parse(JSON.stringify({ format: 'par-picture/1', agencies: [], summary }));
    expect(readSummary(picture)).toEqual({ summary });
  });

  test('is told the place of what is broken', () => {
    expect(readSummary(written('"status":"done"', '"status":"xong"'))).toEqual({
      problem: { kind: 'broken', path: '/entries/0/report/reported/3.a/status' },
    });
  });
});

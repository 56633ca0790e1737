import { expect, test } from 'vitest';
import { noteTexts } from './note-texts';

test('what a workbook lacks is told once for each kind of thing, by the names of all that lack it', () => {
  expect(
    noteTexts(
      [
        { kind: 'without-formula', item: '1.1', reason: 'date-bands' as never },
        { kind: 'not-held', item: '2.1' },
        { kind: 'frozen-figure', item: '4.2', takes: 'tasks-done' },
        { kind: 'without-formula', item: '1.2', reason: 'date-bands' as never },
        { kind: 'too-long', sheet: 'tasks', key: '3.$&' },
        { kind: 'other-set', set: 'par-index-2021' },
      ],
      'vi',
    ),
  ).toEqual([
    'không có công thức cho tiêu chí 1.1, 1.2; phần mềm chấm khi nhập lại.',
    'sổ tính không chứa được giá trị của 2.1, 3.$&; giá trị vẫn ở trong báo cáo.',
    'báo cáo tự chấm theo bộ tiêu chí par-index-2021, nên điểm tự chấm không đưa vào sổ tính này.',
  ]);
  expect(noteTexts([], 'en')).toEqual([]);
});

import { describe, expect, it, test } from 'vitest';
import { exampleFile, opened } from '../../test/example-files';
import { type CodeLensOptions, codeLensesOf, LENS_COMMANDS, type OpenDocument } from '.';

/** The lenses of a file, each with the line above which it stands. */
function lenses(document: OpenDocument, options: CodeLensOptions = { language: 'vi' }): readonly string[] {
  return codeLensesOf(document, options).map(({ range, command }) => `${range.start.line} ${command?.title}`);
}

describe('above a report', () => {
  it('stand its score, the work done, the days left, and the points of each area', () => {
    expect(lenses(exampleFile('workspace/so-tai-chinh.par.yaml'))).toEqual([
      '1 80,15/100 điểm · chỉ số 80,15% · theo bộ directive-soctrang-2021 (do bộ tiêu chí này tự đặt ra)',
      '1 11/14 nhiệm vụ đã thực hiện · 53/67 nội dung công việc',
      '1 Hạn 31/12/2021: đề ngày sớm hơn hạn 15 ngày làm việc',
      expect.stringMatching(/^232 Thực hiện nhiệm vụ được giao: 30,88\/45 · Kiểm chứng và giải trình: 20\/20 · /u),
    ]);
  });

  it('stands that the score is provisional, and by which set it is', () => {
    const document = exampleFile('vinh-ha/so-thong-tin-va-truyen-thong.par.yaml', '2023-12-20');
    expect(lenses(document, { language: 'en' })).toEqual([
      '1 26.17/100 points · index 26.17% · provisional, 3 components open · by the set directive-soctrang-2021 (defined by the set itself) · a set for 2021',
      '1 2/6 tasks carried out · 3/9 obligations · 2 tasks not reported',
      '1 Due 15 December 2023: dated 1 working day late',
    ]);
  });

  it('stands that there is no score where the set is not known', () => {
    const text =
      'mẫu: par-report/1\nvăn bản chỉ đạo: soctrang-2021-09-24\ncơ quan: STC\ntự chấm điểm: { bộ tiêu chí: bo-khac }\n';
    expect(lenses(opened('file:///x.par.yaml', text))).toEqual(['0 Chưa tính được điểm']);
  });

  it('stands nothing where nothing can be read', () => {
    for (const text of ['', 'xin chào', '- một', '{']) expect(lenses(opened('file:///x.par.yaml', text))).toEqual([]);
  });

  it('has a lens for each task where that is wanted', () => {
    const document = exampleFile('vinh-ha/so-thong-tin-va-truyen-thong.par.yaml', '2023-12-20');
    expect(lenses(document, { language: 'vi', tasks: true })).toContain(
      '7 Đang thực hiện · 0/2 nội dung đã hoàn thành hoặc làm thường xuyên · quá hạn 121 ngày làm việc',
    );
  });
});

describe('above other files', () => {
  test.each([
    [
      'criteria/mau-bo-tieu-chi.par-criteria.yaml',
      ['3 20 điểm tối đa · 13 tiêu chí được chấm', '3 Nguồn điểm tối đa: do bộ tiêu chí này tự đặt ra'],
    ],
    [
      'vinh-ha/vinhha-2023-03-15.par-directive.yaml',
      [
        '2 12 nhiệm vụ, 17 nội dung · 11/13 cơ quan được giao nhiệm vụ · 4 chỉ tiêu',
        '2 Hạn báo cáo: thứ Sáu, 15/12/2023',
      ],
    ],
    ['vinh-ha/quy-iv-2023.par-roster.yaml', ['2 5 cơ quan phải báo cáo']],
    ['coordinator/nam-2027.par-calendar.yaml', ['2 3 ngày nghỉ, 0 ngày làm bù']],
    ['faulty/criteria.par-criteria.yaml', ['1 Chưa chấm được theo bộ này, xem các phát hiện']],
    ['faulty/directive.par-directive.yaml', [expect.stringContaining('Văn bản chưa đủ để dùng, xem các phát hiện')]],
  ])('%s', (name, expected) => {
    expect(lenses(exampleFile(name))).toEqual(expected);
  });

  it('tells how many maxima are sourced, where they come from several places', () => {
    const text = `mẫu: par-criteria/1
mã: thu
tên: Bộ thử
năm: 2023
nguồn số liệu: Quyết định 12/QĐ-UBND
lĩnh vực:
  - { mã: "1", tên: Kế hoạch, điểm tối đa: 1, cách chấm: có/không }
  - { mã: "2", tên: Báo cáo, điểm tối đa: 1, cách chấm: có/không, nguồn số liệu: chưa kiểm chứng }
  - { mã: "3", tên: Kiểm tra, điểm tối đa: 1, cách chấm: có/không, nguồn số liệu: tự đặt }
`;
    expect(lenses(opened('file:///thu.par-criteria.yaml', text))).toContain(
      '0 Nguồn điểm tối đa: 1 có nguồn, 1 tự đặt, 1 chưa kiểm chứng',
    );
  });
});

describe('the command of a lens', () => {
  const document = exampleFile('workspace/so-tai-chinh.par.yaml');

  it('is one that the client can run, with the file as plain data', () => {
    const [score, tasks] = codeLensesOf(document, { language: 'vi', commands: [LENS_COMMANDS.score] });
    expect(score?.command).toMatchObject({ command: 'par.showScore', arguments: [{ uri: document.uri }] });
    expect(tasks?.command?.command).toBe('');
  });

  it('is none for a client that has none: the text stands there alone', () => {
    const commands = codeLensesOf(document, { language: 'vi' }).map(({ command }) => command?.command);
    expect(new Set(commands)).toEqual(new Set(['']));
  });
});

import { describe, expect, test } from 'vitest';
import { foundIn, SAMPLE, sampleWith } from '../sample';

describe('PAR821: an id', () => {
  test.each([
    ['of a task', 'mã: 2.a', 'mã: 1.a', 'PAR821 at "1.a"'],
    ['of the duty', '  gửi: UBND tỉnh', '  mã: 1.a\n  gửi: UBND tỉnh', 'PAR821 at "1.a"'],
    ['of an obligation', '- nội dung: Công khai', '- mã: 1.a.1\n        nội dung: Công khai', 'PAR821 at "1.a.1"'],
    ['of a system', '[Cổng Dịch vụ công]', '[Cổng Dịch vụ công, cổng dịch vụ công]', 'PAR821 at "cổng dịch vụ công"'],
    [
      'of a deliverable',
      '[Kế hoạch năm 2024]',
      '[Kế hoạch năm 2024, Kế hoạch năm 2024]',
      'PAR821 at "Kế hoạch năm 2024"',
    ],
    ['of an agency', '  - Sở Tài chính\n', '  - Sở Tài chính\n  - Sở Tài chính\n', 'PAR821 at "Sở Tài chính"'],
  ])('%s stands for one thing', (_, from, to, finding) => {
    expect(foundIn(sampleWith([from, to]))).toEqual([finding]);
  });

  test('of a group, a document, an indicator, too', () => {
    const twice = (block: RegExp): readonly string[] =>
      foundIn(SAMPLE.replace(block, (rows) => rows + rows.slice(rows.indexOf('\n') + 1)));
    expect(twice(/^nhóm cơ quan:\n(?: .*\n)+/mu)).toEqual(['PAR821 at "Các sở"']);
    expect(twice(/^văn bản viện dẫn:\n(?: .*\n)+/mu)).toEqual(['PAR821 at "76/NQ-CP"']);
    expect(twice(/^chỉ tiêu:\n(?: .*\n)+/mu)).toEqual(['PAR821 at "ho-so-dung-han"']);
  });

  test('may be shared by agencies that follow one another', () => {
    const before = '  - tên: Sở Y tế\n    mã: so-y-te-vinh-ha\n    đến ngày: 30/06/2022\n';
    const text = sampleWith(['  - tên: Sở Y tế\n', `${before}  - tên: Sở Y tế\n    từ ngày: 01/07/2022\n`]);
    expect(foundIn(text)).toEqual([]);
    expect(foundIn(text.replace('từ ngày: 01/07/2022', 'từ ngày: 01/06/2022'))).toEqual([
      'PAR821 at "so-y-te-vinh-ha"',
    ]);
  });

  test('of an agency taken over is not given again', () => {
    const text = sampleWith(
      ['tỉnh: tỉnh Vĩnh Hà\n', ''],
      ['cơ quan:\n', 'cơ quan theo: soctrang-2021-09-24\ncơ quan:\n'],
    );
    expect(foundIn(text)).toContain('PAR821 at "Sở Nội vụ"');
  });
});

import { describe, expect, it } from 'vitest';
import { opened } from '../../test/example-files';
import { foldingRangesOf } from '.';

/** Each fold as the line where it begins, and the last line that it hides. */
function folds(text: string, name = 'x.par.yaml'): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return foldingRangesOf(opened(`file:///${name}`, text)).map(
    ({ startLine, endLine, kind }) => `${lines[startLine]} … ${lines[endLine]}${kind ? ` (${kind})` : ''}`,
  );
}

describe('what can be folded', () => {
  it('is the head, each group of keys, each item, each long text, comments of several lines', () => {
    const text = `# Báo cáo minh họa.
# Số liệu đặt ra.
mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
văn bản:
  số: 412
  người ký:
    họ tên: Lâm Thanh Tùng

nhiệm vụ:
  - mã: 1.a
    kết quả: |
      Đã rà soát.

      Còn 01 nội dung.

  # Chưa xong.
  # Xem lại.
  - mã: 1.b
    trạng thái: hoàn thành # xong
chỉ tiêu: {}
`;
    expect(folds(text)).toEqual([
      '# Báo cáo minh họa. … # Số liệu đặt ra. (comment)',
      'mẫu: par-report/1 … cơ quan: Sở Tài chính (imports)',
      'văn bản: … họ tên: Lâm Thanh Tùng',
      'người ký: … họ tên: Lâm Thanh Tùng',
      'nhiệm vụ: … trạng thái: hoàn thành # xong',
      '- mã: 1.a … Còn 01 nội dung.',
      'kết quả: | … Còn 01 nội dung.',
      '# Chưa xong. … # Xem lại. (comment)',
      '- mã: 1.b … trạng thái: hoàn thành # xong',
    ]);
  });

  it('is what stands between brackets, the closing one left in sight', () => {
    const json =
      '{\n  "tasks": [\n    {\n      "task": "1.a"\n    }\n  ],\n  "document": { "number": 1,\n    "symbol": "x" }\n}\n';
    expect(folds(json, 'x.par.json')).toEqual([
      '{ … "symbol": "x" }',
      '"tasks": [ … }',
      '{ … "task": "1.a"',
      '"document": { "number": 1, … "symbol": "x" }',
    ]);
    expect(folds('mẫu: par-report/1\nchỉ tiêu: {\n  a: { tử số: 1 },\n}\n')).toEqual([
      'chỉ tiêu: { … a: { tử số: 1 },',
    ]);
  });

  it('is there while a bracket or a quote is still open', () => {
    const text =
      'mẫu: par-report/1\ncơ quan: STC\nnhiệm vụ:\n  - mã: 1.a\n    kết quả: "Đã\n  - mã: 1.b\n    trạng thái: hoàn thành\n';
    expect(folds(text)).toContain('mẫu: par-report/1 … cơ quan: STC (imports)');
    expect(folds('')).toEqual([]);
    expect(folds('một dòng')).toEqual([]);
  });

  it('counts lines as the text has them, with CR LF', () => {
    expect(foldingRangesOf(opened('file:///x.par.yaml', 'văn bản:\r\n  số: 1\r\n  ngày: 2\r\n'))).toEqual([
      { startLine: 0, endLine: 2 },
    ]);
  });
});

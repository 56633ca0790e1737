import { describe, expect, it } from 'vitest';
import { completeAt } from '../../../test/cursor';

const task = (comment: string): string => `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Ban Quản lý dự án 1
kỳ báo cáo: Quý IV/2021
nhiệm vụ:
  - mã: 1.a
    trạng thái: hoàn thành
    tài liệu kiểm chứng:
      ${comment}
      - { số ký hiệu: xin xem kèm theo, ngày: 30/13/2021 }
`;

describe('in a comment that silences findings', () => {
  it('the codes found in the next line come first, each with its title', () => {
    const { list } = completeAt(task('# par-disable-next-line |'));
    expect(list.items.slice(0, 3).map(({ label, labelDetails }) => [label, labelDetails])).toEqual([
      ['PAR601', { detail: '  Số, ký hiệu chưa đúng thể thức', description: 'nêu ở dòng 10' }],
      ['PAR301', { detail: '  Ngày không có thật', description: 'nêu ở dòng 10' }],
      ['PAR001', expect.not.objectContaining({ description: expect.anything() })],
    ]);
  });

  it.each([
    ['# par-disable-next-line |', 'PAR601', '# par-disable-next-line PAR601|'],
    ['# par-disable-next-line PAR6|', 'PAR601', '# par-disable-next-line PAR601|'],
    ['# par-disable-next-line PAR301, |', 'PAR601', '# par-disable-next-line PAR301, PAR601|'],
    ['#par-disable-next-line PAR3|99', 'PAR601', '#par-disable-next-line PAR601|'],
    ['# par|', 'par-disable-next-line', '# par-disable-next-line |'],
    ['# par-dis|able', 'par-disable-next-line', '# par-disable-next-line |'],
  ])('%s and %s make %s', (comment, label, after) => {
    expect(completeAt(task(comment)).choose(label)).toBe(task(after));
  });

  it('a code that stands there is not offered again', () => {
    expect(completeAt(task('# par-disable-next-line PAR301 |')).labels).not.toContain('PAR301');
  });

  it('says in English what a code means, and more when it is asked', () => {
    const { list, resolve } = completeAt(task('# par-disable-next-line |'), undefined, { language: 'en' });
    expect(list.items[1]?.labelDetails?.detail).toBe('  Impossible date');
    expect(resolve('PAR301').documentation).toMatchObject({ value: expect.stringContaining('Impossible date') });
  });

  it.each(['# ghi chú |', '# par-disable-next-line PAR301 vì văn bản |', '# p|'])('nothing in “%s”', (comment) => {
    expect(completeAt(task(comment)).labels).toEqual([]);
  });
});

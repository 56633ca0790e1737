import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../sentence';
import { checkRoster } from '../check';

/** One agency of each group that has to report. */
const ALL = ['Sở Tài chính', 'Ban Quản lý dự án 1', 'Công an tỉnh', 'UBND huyện Kế Sách'];

function said(agencies: readonly string[], period = 'Quý IV/2021'): readonly string[] {
  const text = `mẫu: par-roster/1
văn bản chỉ đạo: soctrang-2021-09-24
kỳ báo cáo: ${period}
cơ quan:
${agencies.map((agency) => `  - ${agency}`).join('\n')}
`;
  return checkRoster(text, { today: '2021-12-20' }).findings.map(
    (finding) => `${finding.code} ${text.slice(finding.start, finding.end)}: ${sentenceOf(finding, 'vi')}`,
  );
}

describe('a roster', () => {
  test('with some of each group has no finding', () => expect(said(ALL)).toEqual([]));

  test('PAR809: lists whom the duty to report binds', () => {
    expect(said([...ALL, 'Kiểm toán Nhà nước'])).toEqual([
      'PAR809 Kiểm toán Nhà nước: Chế độ báo cáo của văn bản chỉ đạo không giao cho Kiểm toán Nhà nước.',
    ]);
  });

  test('PAR850: forgets no group as a whole, which is said once', () => {
    expect(said(ALL.slice(0, 2))).toEqual([
      'PAR850 cơ quan: Danh sách không có cơ quan nào của nhóm phải báo cáo: Các cơ quan Trung ương đặt tại tỉnh; Ủy ban nhân dân các huyện, thị xã, thành phố.',
    ]);
  });

  test('PAR309: is of the period that the directive asks about', () => {
    expect(said(ALL, 'Quý III/2021')).toEqual([
      'PAR309 Quý III/2021: Văn bản chỉ đạo yêu cầu báo cáo quý IV/2021; danh sách này ghi quý III/2021.',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { actionsAt, chosen } from '../../test/actions';

const HEAD = `mẫu: par-report/1
văn bản chỉ đạo: soctrang-2021-09-24
cơ quan: Sở Tài chính
kỳ báo cáo: Quý IV/2021
`;

const MISSPELT = `${HEAD}nhiệm vụ:
  - mã: 3.b
    trạng thái: dang| thuc hien
  # việc đầu tiên
  - mã: 3.a
    trạng thái: đang thực hiện
`;

describe('at a value that was misspelt', () => {
  test('the fix comes first, preferred, with its diagnostic; then what silences it', () => {
    const { actions } = actionsAt(MISSPELT, { only: ['quickfix'] });
    expect(actions.map(({ title, isPreferred, diagnostics }) => [title, isPreferred, diagnostics?.[0]?.code])).toEqual([
      ['Viết “đang thực hiện”', true, 'PAR104'],
      ['Tắt PAR104 cho dòng này bằng ghi chú', undefined, 'PAR104'],
    ]);
  });

  test('titles follow the language that is asked for, whatever the keys are', () => {
    const { actions } = actionsAt(MISSPELT, { language: 'en', only: ['quickfix'] });
    expect(actions.map(({ title }) => title)).toEqual([
      'Write “đang thực hiện”',
      'Silence PAR104 for this line with a comment',
    ]);
  });

  test('tasks are put in the order of the directive with the comments above them', () => {
    expect(chosen(MISSPELT, 'Xếp nhiệm vụ theo thứ tự của văn bản chỉ đạo')).toBe(`${HEAD}nhiệm vụ:
  # việc đầu tiên
  - mã: 3.a
    trạng thái: đang thực hiện
  - mã: 3.b
    trạng thái: dang thuc hien
`);
  });
});

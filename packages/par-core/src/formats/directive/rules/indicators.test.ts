import { describe, expect, test } from 'vitest';
import { checkSample, foundIn, sampleWith } from '../sample';

describe('an indicator', () => {
  test('PAR830: belongs to a task', () => {
    const text = sampleWith(['    chỉ tiêu: ho-so-dung-han\n', '']);
    expect(foundIn(text)).toEqual(['PAR830 at "ho-so-dung-han"']);
  });

  test('PAR831: and its task name each other where both have a list', () => {
    const named = sampleWith(['    mức phải đạt: 95%\n', '    mức phải đạt: 95%\n    nhiệm vụ: [1.a, 2.a]\n']);
    expect(foundIn(named)).toEqual([]);
    expect(checkSample(named).directive?.tasks[1]?.indicators).toEqual(['ho-so-dung-han']);
    const oneSided = named.replace('nhiệm vụ: [1.a, 2.a]', 'nhiệm vụ: [2.a]');
    expect(foundIn(oneSided)).toEqual(['PAR831 at "nhiệm vụ"']);
    expect(checkSample(oneSided).findings[0]?.data).toEqual({ kind: 'add-items', items: ['1.a'] });
    const other = named.replace('thời hạn: Quý IV/2023', 'thời hạn: Quý IV/2023\n    chỉ tiêu: []');
    expect(foundIn(other)).toEqual(['PAR831 at "chỉ tiêu"']);
  });

  test('PAR832: cannot be asked for more than there is', () => {
    const text = sampleWith(['mức phải đạt: 95%', 'mức phải đạt: 120%']);
    expect(foundIn(text)).toEqual(['PAR832 at "120%"']);
    expect(foundIn(text.replace('mức phải đạt', 'có thể quá 100%: có\n    mức phải đạt'))).toEqual([]);
  });

  test('PAR833: does not contradict itself', () => {
    expect(foundIn(sampleWith(['mức phải đạt: 95%', 'chiều: giảm\n    phải cao hơn năm trước: có']))).toEqual([
      'PAR833 at "có"',
    ]);
    expect(foundIn(sampleWith(['mức phải đạt: 95%', 'đơn vị tính: số lượng']))).toEqual(['PAR833 at "số lượng"']);
  });
});

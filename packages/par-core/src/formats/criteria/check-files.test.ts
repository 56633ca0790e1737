import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../sentence';
import { checkCriteriaFiles } from './check-files';

const today = '2023-12-20';

/** A set that is whole, or one that builds on another. */
const whole = (id: string): string => `mẫu: par-criteria/1
mã: ${id}
tên: Bộ tiêu chí ${id}
năm: 2023
nguồn số liệu: tự đặt
lĩnh vực:
  - { mã: "1", tên: Kế hoạch, điểm tối đa: 2, cách chấm: có hoặc không }
`;
const extending = (id: string, base: string): string => `mẫu: par-criteria/1
mã: ${id}
tên: Bộ tiêu chí ${id}
năm: 2023
nguồn số liệu: tự đặt
kế thừa: ${base}
`;

const codesOf = (texts: readonly string[]): readonly (readonly string[])[] =>
  checkCriteriaFiles(
    texts.map((text) => ({ text })),
    { today },
  ).map(({ findings }) => findings.map(({ code }) => code));

describe('criteria sets of one folder', () => {
  test('build on one another in whatever order they are read', () => {
    const texts = [extending('cap-huyen', 'cap-tinh'), extending('cap-tinh', 'cap-bo'), whole('cap-bo')];
    expect(codesOf(texts)).toEqual([[], [], []]);
    expect(codesOf([...texts].reverse())).toEqual([[], [], []]);
  });

  test('that build on none there is are told of all there are, those read later too', () => {
    const [lost] = checkCriteriaFiles(
      [{ text: extending('cap-tinh', 'vinh-ha-2042') }, { text: whole('vinh-ha-2024') }],
      { today },
    );
    const [finding] = lost?.findings ?? [];
    expect(finding?.code).toBe('PAR878');
    expect(finding && sentenceOf(finding, 'vi')).toContain('vinh-ha-2024');
  });

  test('that build on one which is there and broken are told which file is to be mended', () => {
    const checked = checkCriteriaFiles(
      [
        { text: extending('cap-huyen', 'cap-tinh'), path: '/w/huyen/a.par-criteria.yaml' },
        { text: whole('cap-tinh').replace('điểm tối đa: 2', 'điểm tối đa: hai'), path: '/w/b.par-criteria.yaml' },
      ],
      { today },
    );
    const [finding] = checked[0]?.findings ?? [];
    expect(finding?.code).toBe('PAR878');
    expect(finding && sentenceOf(finding, 'vi')).toBe(
      'Bộ tiêu chí “cap-tinh” ở tệp ../b.par-criteria.yaml còn lỗi nên chưa kế thừa được. Hãy sửa tệp ấy trước.',
    );
  });

  test('in a circle are told so, each once', () => {
    expect(codesOf([extending('a', 'b'), extending('b', 'a')])).toEqual([['PAR879'], ['PAR879']]);
  });

  test('of one id: the first counts, the second is told', () => {
    expect(codesOf([whole('cap-bo'), whole('cap-bo')])[1]).toContain('PAR886');
    const [, second] = checkCriteriaFiles(
      ['/w/huyen/a.par-criteria.yaml', '/w/b.par-criteria.yaml'].map((path) => ({ text: whole('cap-bo'), path })),
      { today },
    );
    const [finding] = second?.findings ?? [];
    expect(finding && sentenceOf(finding, 'vi')).toBe(
      'Mã “cap-bo” đã là của bộ tiêu chí ở tệp huyen/a.par-criteria.yaml.',
    );
  });
});

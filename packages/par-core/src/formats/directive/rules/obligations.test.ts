import { describe, expect, test } from 'vitest';
import { checkSample, foundIn, sampleWith } from '../sample';

describe('an obligation', () => {
  test.each([
    ['1.b.2', '1.a.2'],
    ['1.a', '1.a.2'],
    ['2', '1.a.2'],
    ['1.a.02', '1.a.2'],
  ])('PAR822: has an id that begins with its task’s, not %s', (id, meant) => {
    const text = sampleWith(['- nội dung: Công khai', `- mã: ${id}\n        nội dung: Công khai`]);
    expect(foundIn(text)).toEqual([`PAR822 at "${id}"`]);
    expect(checkSample(text).findings[0]?.data).toEqual({ kind: 'replace', text: meant });
  });

  test('PAR822: keeps the id it has, wherever it stands', () => {
    const text = sampleWith(['- nội dung: Công khai', '- mã: 1.a.7\n        nội dung: Công khai']);
    expect(foundIn(text)).toEqual([]);
    expect(checkSample(text).directive?.tasks[0]?.obligations[1]?.id).toBe('1.a.7');
  });

  test('PAR829: belongs to every task', () => {
    const text = sampleWith([
      '    nội dung công việc:\n      - nội dung: Soạn kế hoạch.\n        sản phẩm: Kế hoạch năm 2024\n',
      '',
    ]);
    expect(foundIn(text)).toEqual(['PAR829 at "2.a"']);
  });
});

import { describe, expect, test } from 'vitest';
import { checkSample, foundIn, SAMPLE, sampleWith } from '../sample';

describe('PAR834: the id of a directive', () => {
  test('is no other directive’s', () => {
    expect(foundIn(sampleWith(['mã: vinhha-2023-03-15', 'mã: soctrang-2021-09-24']))).toEqual([
      'PAR834 at "soctrang-2021-09-24"',
    ]);
  });

  test('is nobody’s where no other is known', () => {
    expect(foundIn(sampleWith(['mã: vinhha-2023-03-15', 'mã: soctrang-2021-09-24']), { directives: [] })).toEqual([]);
  });
});

describe('PAR835: agencies of another province', () => {
  const text = sampleWith(['tỉnh: tỉnh Vĩnh Hà\n', '']).replaceAll('UBND tỉnh', 'UBND');

  test('carry its name in their ids; said once, with the key that adds it', () => {
    expect(foundIn(text)).toEqual(['PAR835 at "cơ quan"']);
    expect(checkSample(text).findings[0]).toMatchObject({
      args: { count: 3, agencies: 'uy-ban-nhan-dan-tinh, so-noi-vu, so-tai-chinh', known: 'soctrang-2021-09-24' },
      data: { kind: 'add-keys', keys: ['province'] },
    });
  });

  test('are compared with every directive that is known', () => {
    const { directive } = checkSample(SAMPLE);
    const other = sampleWith(['mã: vinhha-2023-03-15', 'mã: vinhha-2024-03-15']);
    expect(directive && foundIn(other, { directives: [directive] })).toEqual(['PAR835 at "cơ quan"']);
  });

  test('but a ministry is the same for every province', () => {
    expect(foundIn(sampleWith(['cơ quan:\n', 'cơ quan:\n  - Bộ Nội vụ\n']))).toEqual([]);
  });
});

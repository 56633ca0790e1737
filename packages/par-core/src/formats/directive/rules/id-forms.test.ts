import { describe, expect, test } from 'vitest';
import { checkSample, foundIn, sampleWith } from '../sample';

describe('PAR836: an id', () => {
  test.each([
    ['of the directive', 'mã: vinhha-2023-03-15', 'mã: Vĩnh Hà 2023', 'vinh-ha-2023'],
    ['of an agency', 'mã: so-y-te-vinh-ha', 'mã: Sở Y tế Vĩnh Hà', 'so-y-te-vinh-ha'],
    ['of an indicator', 'mã: ho-so-dung-han', 'mã: ho_so_dung_han', 'ho-so-dung-han'],
  ])('%s is written without diacritics, joined by hyphens', (_, from, to, meant) => {
    const finding = checkSample(sampleWith([from, to])).findings.find(({ code }) => code === 'PAR836');
    expect(finding?.data).toEqual({ kind: 'replace', text: meant });
  });

  test.each([
    ['2a', '2.a'],
    ['2.A', '2.a'],
    ['2a)', '2.a'],
    ['điểm a mục 2', '2.a'],
  ])('of a task written %s is meant as %s', (written, meant) => {
    const text = sampleWith(['mã: 2.a', `mã: ${written}`]);
    expect(foundIn(text)).toEqual([`PAR836 at "${written}"`]);
    expect(checkSample(text).findings[0]?.data).toEqual({ kind: 'replace', text: meant });
  });

  test.each(['2', '2.đ', '2.1', '12.3.b'])('%s is a task’s', (id) => {
    expect(foundIn(sampleWith(['mã: 2.a', `mã: ${id}`]))).toEqual([]);
  });
});

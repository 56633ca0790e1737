import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../sentence';
import { checkDirectives } from './check-files';
import { SAMPLE, sampleWith } from './sample';

const today = '2023-03-20';

/** A second directive of the same province, which lists no agencies. */
function second(id: string, from: string): string {
  return sampleWith(['mã: vinhha-2023-03-15', `mã: ${id}`])
    .replace(/^tỉnh:.*\n/mu, '')
    .replace(/^cơ quan:\n(?: .*\n)+/mu, `cơ quan theo: ${from}\n`)
    .replace(/^nhóm cơ quan:\n(?: .*\n)+/mu, '');
}

function codes(texts: readonly string[]): readonly (readonly string[])[] {
  return checkDirectives(
    texts.map((text) => ({ text })),
    { today },
  ).map(({ findings }) => findings.map(({ code }) => code));
}

describe('directives that stand in one folder', () => {
  test('take over one another’s agencies, in whatever order they are given', () => {
    const checked = checkDirectives(
      [second('vinhha-2025', 'vinhha-2024'), second('vinhha-2024', 'vinhha-2023-03-15'), SAMPLE].map((text) => ({
        text,
      })),
      { today },
    );
    expect(checked.map(({ id, findings }) => [id, findings])).toEqual([
      ['vinhha-2025', []],
      ['vinhha-2024', []],
      ['vinhha-2023-03-15', []],
    ]);
    const [first, , last] = checked;
    expect(first?.directive?.agencies).toEqual(last?.directive?.agencies);
  });

  test('PAR838: not in a circle, which is said of those that make it', () => {
    expect(codes([second('a', 'b'), second('b', 'a')])).toEqual([['PAR838'], ['PAR838']]);
    const [, , waiting] = codes([second('a', 'b'), second('b', 'a'), second('c', 'a')]);
    expect(waiting).toEqual(['PAR209']);
  });

  test('PAR209: of one that is there and broken the file is named', () => {
    const broken = SAMPLE.replace(/^loại văn bản:.*$/mu, '');
    const checked = checkDirectives(
      [
        { text: second('vinhha-2025', 'vinhha-2023-03-15'), path: '/w/huyen/moi.par-directive.yaml' },
        { text: broken, path: '/w/goc.par-directive.yaml' },
      ],
      { today },
    );
    const [finding] = checked[0]?.findings ?? [];
    expect(finding && sentenceOf(finding, 'vi')).toBe(
      'Văn bản chỉ đạo “vinhha-2023-03-15” ở tệp ../goc.par-directive.yaml còn lỗi nên chưa dùng được. Hãy sửa tệp ấy trước.',
    );
  });

  test('PAR834: have ids of their own', () => {
    expect(codes([SAMPLE, SAMPLE])).toEqual([[], ['PAR834']]);
  });
});

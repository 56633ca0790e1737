import { describe, expect, test } from 'vitest';
import { checkSample, sampleWith } from '../sample';

/** What is marked in the sample, whose formula is written like this. */
function marked(written: string, syntax: 'yaml' | 'json' = 'yaml'): readonly string[] {
  const text = sampleWith(['công thức: min(3, x / y * 5)', `công thức: ${written}`]);
  return checkSample(text, { syntax }).findings.map(
    ({ message, start, end }) => `${message} at ${JSON.stringify(text.slice(start, end))}`,
  );
}

describe('PAR874: a formula is marked at the very characters', () => {
  test.each([
    ['plain', 'x / y * 0,5', ['PAR874.decimal-comma at "0,5"']],
    ['in quotes', '"x / y * 0,5"', ['PAR874.decimal-comma at "0,5"']],
    ['behind an escape', '"x /\\u0020y * 0,5"', ['PAR874.decimal-comma at "0,5"']],
    ['in single quotes, behind a quote', "'x '' y'", ['PAR874.unknown-character at "\'\'"']],
    ['in a block', '|\n            x /\n            yy * 5', ['PAR874.unknown-name at "yy"']],
    ['in a folded block', '>-\n            x /\n\n            yy * 5', ['PAR874.unknown-name at "yy"']],
    ['over two lines', 'x /\n            yy * 5', ['PAR874.unknown-name at "yy"']],
    [
      'with a letter in two parts',
      `x / y + ${'ế'.normalize('NFD')}a * z`,
      ['PAR874.unknown-name at "ếa"'.normalize('NFD')],
    ],
    ['that breaks off', 'x / (y', ['PAR874.unfinished at "y"']],
    ['with a function there is not', 'mins(x, y)', ['PAR874.unknown-function at "mins"']],
    ['with a function of too many', 'abs(x, y)', ['PAR874.argument-count at "abs(x, y)"']],
    ['with an if without a condition', 'if(x, 1, y)', ['PAR874.condition-expected at "x"']],
    ['that compares', '"x > y"', ['PAR874.number-expected at "x > y"']],
    ['with an emoji', 'x + 😀 + y', ['PAR874.unknown-character at "😀"']],
  ])('%s', (_, written, found) => {
    expect(marked(written).filter((one) => !one.startsWith('PAR019'))).toEqual(found);
  });

  test('and says how decimals are written', () => {
    const { findings } = checkSample(sampleWith(['x / y * 5', 'x / y * 0,5']));
    expect(findings.map(({ data }) => data)).toEqual([{ kind: 'replace', text: '0.5' }]);
  });

  test('variables that go round in a circle are told once', () => {
    const text = sampleWith(
      ['tên: Hồ sơ trực tuyến\n            - mã: y', 'công thức: y + 1\n            - mã: y'],
      ['tên: Hồ sơ tiếp nhận', 'công thức: x + 1'],
    );
    expect(checkSample(text).findings.map(({ message }) => message)).toEqual(['PAR874.cycle']);
  });
});

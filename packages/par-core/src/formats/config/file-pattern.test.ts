import { fc, test as lawTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { matchesFile, parseFilePattern } from './file-pattern';

function matches(text: string, path: string): boolean {
  const pattern = parseFilePattern(text);
  if (pattern === undefined) throw new Error(`no pattern: ${text}`);
  return matchesFile(pattern, path);
}

describe('a pattern of file names', () => {
  test.each([
    ['so-tai-chinh.par.yaml', 'so-tai-chinh.par.yaml', true],
    ['so-tai-chinh.par.yaml', 'quy-iv/so-tai-chinh.par.yaml', true],
    ['./so-tai-chinh.par.yaml', 'so-tai-chinh.par.yaml', true],
    ['so-*.par.yaml', 'quy-iv/so-y-te.par.yaml', true],
    ['so-*.par.yaml', 'so-y-te.par.json', false],
    ['*', 'quy-iv/so-y-te.par.json', true],
    ['quy-?/*.json', 'quy-4/a.par.json', true],
    ['quy-?/*.json', 'quy-iv/a.par.json', false],
    ['quy-iv/', 'quy-iv/huyen/ke-sach.par.yaml', true],
    ['quy-iv/**', 'quy-iv/huyen/ke-sach.par.yaml', true],
    ['quy-iv/*', 'quy-iv/huyen/ke-sach.par.yaml', false],
    ['**/ke-sach.*', 'ke-sach.par.yaml', true],
    ['**/ke-sach.*', 'a/b/c/ke-sach.par.yaml', true],
    ['a/**/c/*.yaml', 'a/b/c/b/c/x.yaml', true],
    ['a/**/c/*.yaml', 'a/b/c/b/x.yaml', false],
    ['{so,huyen}-*.par.{yaml,json}', 'huyen-ke-sach.par.json', true],
    ['{so,huyen}-*.par.{yaml,json}', 'ban-dan-toc.par.json', false],
    ['sở-tài-chính.par.yaml'.normalize('NFD'), 'sở-tài-chính.par.yaml'.normalize('NFC'), true],
    ['báo cáo [1].par.yaml', 'báo cáo [1].par.yaml', true],
    ['huyen\\*.yaml', 'huyen/ke-sach.yaml', true],
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  test.each([
    '',
    '  ',
    '../so-tai-chinh.par.yaml',
    'a/../../b',
    '/etc/*',
    'C:\\bao-cao\\*',
    '{a,b',
    'a}',
    '{a,{b,c}}',
    '{a,b}'.repeat(7),
    'a//b',
    'a'.repeat(301),
  ])('%j is none', (text) => {
    expect(parseFilePattern(text)).toBeUndefined();
  });

  lawTest.prop([fc.stringMatching(/^[ab*?]{1,8}$/), fc.stringMatching(/^[ab]{0,10}$/)])(
    'means what a regular expression would',
    (pattern, name) => {
      const expression = new RegExp(`^${pattern.replaceAll(/\*+/g, '.*').replaceAll('?', '.')}$`, 'u');
      // Two asterisks alone stand for folders.
      const expected = pattern === '**' || expression.test(name);
      expect(matches(pattern, name)).toBe(expected);
    },
  );

  test('is compared in bounded time, however many parts it leaves open', () => {
    const name = 'a'.repeat(200);
    expect(matches(`${'*a'.repeat(140)}b`, name)).toBe(false);
    expect(matches(`${'**/a/'.repeat(55)}b`, `${'a/'.repeat(2000)}a`)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { findRegexes } from './find-regexes.mjs';

describe('the regular expressions of a source', () => {
  test('are its literals and those written out as texts', () => {
    const text = [
      "const a = /^[/]{1,2}$/u.test('/x/');",
      '// no /expression/ here, and 4 / 2 / 1 is none',
      "const b = new RegExp('a+\\\\.b', 'gu');",
      'const c = RegExp(String.raw`\\d+$`);',
    ].join('\n');
    expect(findRegexes('a.ts', text)).toEqual({
      found: [
        { source: '^[/]{1,2}$', flags: 'u', line: 1 },
        { source: 'a+\\.b', flags: 'gu', line: 3 },
        { source: '\\d+$', flags: '', line: 4 },
      ],
      unreadable: [],
    });
  });

  test('cannot be read where they are put together', () => {
    const text = 'const name = "a";\nconst r = new RegExp("^" + name);\n';
    expect(findRegexes('a.mjs', text)).toEqual({ found: [], unreadable: [2] });
  });
});

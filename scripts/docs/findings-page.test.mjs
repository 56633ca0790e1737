import { describe, expect, test } from 'vitest';
import { SENTENCES } from '../../packages/par-core/src/messages';
import { OFFICE_SENTENCES } from '../../packages/par-office/src/messages';
import { wantedIn } from './faulty-examples.mjs';
import { plain, readable } from './finding-words.mjs';
import { PLACEHOLDERS } from './findings-placeholders.mjs';

describe('a sentence without a file', () => {
  test('stays plain text on the page', () => {
    expect(plain({ vi: 'Dấu ` và *a', en: 'a `, *a' })).toEqual({ vi: 'Dấu \\` và \\*a', en: 'a \\`, \\*a' });
  });

  test('says in words what it would name', () => {
    expect(readable({ vi: 'Không có ngày {text}.', en: 'There is no such day as {text}.' })).toEqual({
      vi: 'Không có ngày ‹phần đã viết›.',
      en: 'There is no such day as ‹what was written›.',
    });
    expect(() => readable({ vi: '{nobody}', en: '{nobody}' })).toThrow('{nobody}');
  });

  test('has words for every placeholder that a sentence uses, and for no other', () => {
    const used = Object.values({ ...SENTENCES, ...OFFICE_SENTENCES }).flatMap(({ vi, en }) =>
      [...`${vi} ${en}`.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]),
    );
    expect(Object.keys(PLACEHOLDERS).sort()).toEqual([...new Set(used)].sort());
  });
});

describe('the examples of the findings', () => {
  test('are found through the comments of the faulty files', () => {
    const text = 'tiến độ: 60%  # want PAR401 PAR402\n# want-next PAR007\nngày 10/12\n';
    expect(wantedIn('a.par.yaml', text)).toEqual([
      { file: 'a.par.yaml', line: 1, code: 'PAR401' },
      { file: 'a.par.yaml', line: 1, code: 'PAR402' },
      { file: 'a.par.yaml', line: 3, code: 'PAR007' },
    ]);
  });
});

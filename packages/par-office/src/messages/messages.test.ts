import { CODES, type Code, isOfOfficeFile } from '@soctrang/par-core/codes';
import { describe, expect, test } from 'vitest';
import { OFFICE_SENTENCES, officeSentences } from '.';

const codes = (Object.keys(CODES) as Code[]).filter(isOfOfficeFile);
const namesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''))].sort();

describe('the sentences of what is found in files of Word and Excel', () => {
  test.each(Object.entries(OFFICE_SENTENCES))('%s says the same in both languages', (_, { vi, en }) => {
    expect(namesIn(vi)).toEqual(namesIn(en));
    expect(vi).toBe(vi.normalize('NFC'));
    // A sentence that is another's whole stands for itself.
    if (!/^\{\w+\}$/u.test(vi)) expect(vi).not.toBe(en);
  });

  test.each(codes)('%s has a sentence', (code) => {
    expect(officeSentences(code).length).toBeGreaterThan(0);
  });

  test('are of codes that there are', () => {
    const known = new Set<string>(codes);
    expect(Object.keys(OFFICE_SENTENCES).filter((key) => !known.has(key.split('.')[0] ?? ''))).toEqual([]);
    expect(officeSentences('PAR301')).toEqual([]);
  });

  test('hold no English word inside the Vietnamese', () => {
    const english = /\b(?:the|is|are|of|and|not|file|page|has|have|with)\b/iu;
    const found = Object.entries(OFFICE_SENTENCES).filter(([, { vi }]) => english.test(vi.replace(/\{\w+\}/gu, '')));
    expect(found).toEqual([]);
  });
});

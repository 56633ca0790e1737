import { describe, expect, test } from 'vitest';
import { EXPLANATIONS } from '../messages/explanations';
import { CODES, type Code } from './codes';
import { explainCode } from './explain-code';

const codes = Object.keys(CODES) as Code[];

describe('the explanations of the codes', () => {
  test('stand there for every code, and for no other', () => {
    expect(Object.keys(EXPLANATIONS).sort()).toEqual([...codes].sort());
  });

  test.each(codes)('%s says in both languages why it is found', (code) => {
    const { why } = explainCode(code);
    for (const text of [why.vi, why.en]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text.length).toBeGreaterThan(60);
      expect(text.normalize('NFC')).toBe(text);
    }
  });

  test.each(codes)('%s has its sentences, and those of no other code', (code) => {
    const { sentences, title } = explainCode(code);
    expect(sentences.length).toBeGreaterThan(0);
    expect(title.vi).not.toBe('');
  });
});

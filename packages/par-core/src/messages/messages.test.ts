import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isOfOfficeFile } from '../formats/code-families';
import { CODES, type Code } from '../formats/codes';
import { SENTENCES } from '.';
import { FIX_TITLES } from './fixes';

const sources = join(import.meta.dirname, '..');
const keys = Object.keys(SENTENCES);

function codeFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'messages' ? [] : codeFiles(path);
    return /(?<!\.test)\.ts$/u.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const code = codeFiles(sources).join('\n');

describe('the sentences of the findings', () => {
  test.each(keys)('%s says the same in both languages', (key) => {
    const { vi, en } = SENTENCES[key as keyof typeof SENTENCES];
    const names = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] as string).sort();
    expect(new Set(names(vi))).toEqual(new Set(names(en)));
    expect(vi.normalize('NFC')).toBe(vi);
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
  });

  test.each(keys)('%s is used', (key) => {
    const [base = '', variant] = key.split('.');
    const whole = new RegExp(`'${key.replace('.', '\\.')}'`, 'u');
    // `${code}.results` builds the variants of PAR404 and PAR405 from the code.
    const built = variant !== undefined && ['PAR404', 'PAR405'].includes(base) && code.includes(`'${variant}'`);
    expect(whole.test(code) || built).toBe(true);
  });

  test.each(Object.keys(CODES) as Code[])('%s has a sentence, unless par-office keeps it', (name) => {
    const has = keys.some((key) => key === name || key.startsWith(`${name}.`));
    expect(has).toBe(!isOfOfficeFile(name));
  });

  test.each(Object.entries(FIX_TITLES))('the title %s says the same in both languages', (_, { vi, en }) => {
    const names = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort();
    expect(names(vi)).toEqual(names(en));
    expect(vi.normalize('NFC')).toBe(vi);
  });

  test('hold no English word inside the Vietnamese', () => {
    const english =
      /\b(?:the|is|are|of|and|not|key|file|value|report|task|date|error|warning|missing|unknown|line)\b/iu;
    const found = keys.filter((key) =>
      english.test(SENTENCES[key as keyof typeof SENTENCES].vi.replace(/\{\w+\}|“[^”]*”/gu, '')),
    );
    expect(found).toEqual([]);
  });
});

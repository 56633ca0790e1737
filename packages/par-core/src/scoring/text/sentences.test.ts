import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../directive/model';
import { SCORING_SENTENCES } from './sentences';

type Row = readonly [place: string, key: string, sentence: Bilingual];

const rows: readonly Row[] = Object.entries(SCORING_SENTENCES).flatMap(([place, sentences]) =>
  Object.entries(sentences).map(([key, sentence]): Row => [place, key, sentence]),
);

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? ''))].sort();

describe('what is said about scores', () => {
  test.each(rows)('%s, %s: says the same in both languages', (_place, _key, { vi, en }) => {
    expect(placeholders(vi)).toEqual(placeholders(en));
    expect(vi.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(vi.normalize('NFC')).toBe(vi);
  });

  test('holds no English word inside the Vietnamese', () => {
    const english =
      /\b(?:the|is|are|of|and|not|value|rule|points?|score|date|error|warning|missing|unknown|maximum|rate)\b/iu;
    const found = rows.filter(([, , { vi }]) => english.test(vi.replace(/\{\w+\}|“[^”]*”/gu, '')));
    expect(found).toEqual([]);
  });

  test('puts no comma into an English number and no point into a Vietnamese one, beside what is typed', () => {
    // What a set writes has a point in both languages; it is an example of typing, not of reading.
    const typed = /ví dụ [\d.]+|such as [\d.]+/gu;
    const found = rows.filter(
      ([, , { vi, en }]) => /\d,\d(?!\d\d)/u.test(en) || /\d\.\d(?!\d\d)/u.test(vi.replace(typed, '')),
    );
    expect(found).toEqual([]);
  });

  test('stands in the list: no sentence is written elsewhere', () => {
    const said = new Set(rows.flatMap(([, , { vi }]) => [vi]));
    const scoring = join(import.meta.dirname, '..');
    const sources = [join(scoring, 'text'), join(scoring, 'rules')].flatMap(files);
    const written = sources.flatMap((source) =>
      [...source.matchAll(/\bvi:\s*'((?:[^'\\]|\\.)*)'/gu)].map((match) => match[1] ?? ''),
    );
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((sentence) => !said.has(sentence))).toEqual([]);
  });
});

function files(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return files(path);
    return /(?<!\.test)\.ts$/u.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}

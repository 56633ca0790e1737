import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../src/formats/json-schema';
import { checkReport } from '../src/formats/report';

const FOLDER = join(import.meta.dirname, '..', 'schema');
const files = schemaFiles();

describe('the JSON Schemas that are published with the package', () => {
  test('are those of every format in every vocabulary, and no others', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(files.map(({ name }) => name).sort());
  });

  test.each(files)('$name is what “npm run schemas” would write', ({ name, text }) => {
    // Not a comparison of the texts themselves: their difference would fill a terminal.
    expect(readFileSync(join(FOLDER, name), 'utf8') === text, `${name} is out of date; run: npm run schemas`).toBe(
      true,
    );
  });

  test.each(files)('$name says nothing twice in two forms of Unicode', ({ text }) => {
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(/undefined|\[object Object\]/u);
  });
});

describe('the page about the JSON Schemas', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'json-schema.md'), 'utf8');
  const blocks = (language: string): string[] =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map((match) => match[1] ?? '');

  test('names published files only', () => {
    const named = [...page.matchAll(/par-[a-z]+-1[.\w]*\.json/gu)].map((match) => match[0]);
    expect(named.length).toBeGreaterThan(files.length);
    expect(named.filter((name) => !files.some((file) => file.name === name))).toEqual([]);
  });

  test('shows settings that can be read, and reports without an error', () => {
    const [settings = '', more = '', report = ''] = blocks('json');
    expect(JSON.parse(settings)).toHaveProperty(['yaml.schemas']);
    expect(JSON.parse(more)).toHaveProperty(['json.schemas']);
    const [yaml = ''] = blocks('yaml');
    for (const [text, syntax] of [
      [report, 'json'],
      [yaml, 'yaml'],
    ] as const) {
      const { findings } = checkReport(text, { today: '2021-12-20', syntax });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

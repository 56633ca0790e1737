import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../src/formats/json-schema';

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

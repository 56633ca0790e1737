import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { soctrang20210924 } from '../../directive';
import { defineFormat } from '../format-definition';
import { formatName, text } from '../scalars';
import { type Parts, shapeOf } from '../shape';
import { SCHEMA_FORMATS, schemaFormat } from './formats';
import type { JsonSchema } from './json-schema';
import { jsonSchemaOf } from './json-schema-of';

const report = schemaFormat('report');

/** Every schema below a schema that describes keys, with where it stands. */
function keysBelow(schema: unknown, where = ''): { where: string; schema: JsonSchema }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as JsonSchema;
  const own = Object.entries(properties ?? {}).flatMap(([key, value]) =>
    typeof value === 'object' && 'title' in value ? [{ where: `${where}/${key}`, schema: value }] : [],
  );
  return [...own, ...Object.entries(schema).flatMap(([key, below]) => keysBelow(below, `${where}/${key}`))];
}

describe('a JSON Schema', () => {
  test('knows the keys of its own vocabulary only', () => {
    const { properties = {} } = jsonSchemaOf(report, { vocabulary: 'vi' });
    expect(Object.keys(properties)).toContain('nhiệm vụ');
    expect(Object.keys(properties)).not.toContain('tasks');
  });

  test('asks for a required key by any of its names', () => {
    const { allOf = [] } = jsonSchemaOf(report);
    const names = allOf.map(({ anyOf = [] }) => anyOf.map(({ required }) => required));
    expect(names).toContainEqual([['nhiệm vụ'], ['tasks']]);
    expect(names).toContainEqual([['văn bản chỉ đạo'], ['directive'], ['chỉ đạo']]);
  });

  test('bears its file name as its id, and no made-up host', () => {
    for (const format of SCHEMA_FORMATS) {
      const { $id } = jsonSchemaOf(format, { vocabulary: 'en' });
      expect($id).toBe(`par-${format.kind}-1.en.schema.json`);
    }
    expect(JSON.stringify(jsonSchemaOf(report)).match(/https?:[^"]*/gu)).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
    ]);
  });

  test.each(SCHEMA_FORMATS)('of a $kind says of every key what it means, in both languages', (format) => {
    const keys = keysBelow(jsonSchemaOf(format));
    expect(keys.length).toBeGreaterThan(8);
    for (const { where, schema } of keys) {
      expect(schema.title, where).toMatch(/\S/u);
      expect(schema.description, where).toMatch(/\S\n\n\S/u);
    }
  });

  test('gives examples as the authors of its vocabulary write them', () => {
    const exampleOf = (vocabulary: 'vi' | 'en' | 'both', key: string): unknown => {
      const { properties = {} } = jsonSchemaOf(report, { vocabulary });
      const schema = properties[key];
      return typeof schema === 'object' ? schema.examples : undefined;
    };
    expect(exampleOf('vi', 'kỳ báo cáo')).toEqual(['Quý IV/2021']);
    expect(exampleOf('en', 'period')).toEqual(['2021-Q4']);
    expect(exampleOf('both', 'period')).toEqual(['Quý IV/2021', '2021-Q4']);
    expect(exampleOf('vi', 'cơ quan')).toEqual(['Sở Tài chính']);
    expect(exampleOf('en', 'agency')).toEqual(['so-tai-chinh']);
  });

  test('is for files about another directive where one is given', () => {
    const tasks = soctrang20210924.tasks.slice(0, 2);
    const directive = { ...soctrang20210924, id: 'can-tho-2026', tasks };
    const schema = jsonSchemaOf(report, { vocabulary: 'en', directive });
    expect(schema.$defs?.['can-tho-2026.tasks']?.enum).toEqual(['1.a', '1.b']);
    expect(JSON.stringify(schema)).not.toContain('soctrang-2021-09-24');
    expect(schema.$id).toBe('par-report-1.en.can-tho-2026.schema.json');
  });

  test('shares nothing with the next one', () => {
    const before = JSON.stringify(jsonSchemaOf(report));
    const spoilt = jsonSchemaOf(report);
    const spoil = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      Object.values(schema).forEach(spoil);
      for (const key of Object.keys(schema)) delete (schema as JsonSchema)[key];
    };
    spoil(spoilt);
    expect(JSON.stringify(jsonSchemaOf(report))).toBe(before);
  });

  test('refuses a format whose rules speak of keys that it has not', () => {
    const schema = z.strictObject({ format: formatName('par-note/1'), text: text.optional() });
    const about = { vi: 'Chữ.', en: 'Text.' };
    const parts = {
      note: { schema, terms: { format: { vi: 'mẫu', about }, text: { vi: 'chữ', about } } },
    } satisfies Parts;
    const note = {
      kind: 'note',
      title: { vi: 'Ghi chú', en: 'Note' },
      format: defineFormat('par-note/1', shapeOf(schema, parts), parts),
    };
    expect(jsonSchemaOf(note).$id).toBe('par-note-1.schema.json');
    const rules = [{ code: 'PAR404', on: schema, when: [{ key: 'words', given: false }], at: ['text'] }] as const;
    expect(() => jsonSchemaOf({ ...note, rules })).toThrow('note has no key words');
  });
});

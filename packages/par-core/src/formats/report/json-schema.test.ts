import { describe, expect, test } from 'vitest';
import { soctrang20210924 } from '../../directive';
import { reportJsonSchema } from './json-schema';

describe('the published JSON Schema of a report', () => {
  // A stale file fails; `npm test -- -u` writes it anew.
  test.each([
    ['both', 'par-report-1.schema.json'],
    ['vi', 'par-report-1.vi.schema.json'],
    ['en', 'par-report-1.en.schema.json'],
  ] as const)('in the vocabulary %s stands in the file %s', async (vocabulary, file) => {
    const written = `${JSON.stringify(reportJsonSchema({ vocabulary }), null, 2)}\n`;
    await expect(written).toMatchFileSnapshot(`../../../schema/${file}`);
  });

  test('knows the keys of its own vocabulary only', () => {
    const { properties = {} } = reportJsonSchema({ vocabulary: 'vi' });
    expect(Object.keys(properties)).toContain('nhiệm vụ');
    expect(Object.keys(properties)).not.toContain('tasks');
  });

  test('asks for a required key by any of its names', () => {
    const schema = reportJsonSchema({ vocabulary: 'both' });
    expect(schema.allOf).toContainEqual({ anyOf: [{ required: ['tasks'] }, { required: ['nhiệm vụ'] }] });
  });

  test('lists the tasks of a directive where one is given', () => {
    const schema = reportJsonSchema({ vocabulary: 'en', directive: soctrang20210924 });
    const task = (schema.$defs as Record<string, { properties: Record<string, { enum?: string[] }> }>).task;
    expect(task?.properties.task?.enum).toHaveLength(46);
  });
});

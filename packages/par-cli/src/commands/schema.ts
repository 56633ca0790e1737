import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';

const VOCABULARIES = [
  { name: 'both', about: { vi: 'cả hai', en: 'both' } },
  { name: 'vi', about: { vi: 'tiếng Việt', en: 'Vietnamese' } },
  { name: 'en', about: { vi: 'tiếng Anh', en: 'English' } },
] as const satisfies readonly Choice[];

export const SCHEMA_OPTIONS = {
  keys: {
    kind: 'choice',
    value: { vi: 'TIẾNG', en: 'LANGUAGE' },
    choices: VOCABULARIES,
    default: 'both',
    about: { vi: 'Ngôn ngữ của các khóa', en: 'Language of the keys' },
  },
} as const satisfies Options;

export const schemaCommand = defineCommand({
  name: 'schema',
  summary: { vi: 'in JSON Schema của báo cáo', en: 'print the JSON Schema of a report' },
  options: SCHEMA_OPTIONS,
  examples: [
    {
      line: 'schema --keys vi > par-report.schema.json',
      about: { vi: 'Cho phần mềm soạn thảo chỉ hiểu JSON Schema', en: 'For an editor that knows JSON Schema only' },
    },
  ],
  load: async () => (await import('../listings/schema')).printSchema,
});

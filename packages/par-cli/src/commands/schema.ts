import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { DIRECTIVE } from './recurring-options';

const VOCABULARIES = [
  { name: 'both', about: { vi: 'cả hai', en: 'both' } },
  { name: 'vi', about: { vi: 'tiếng Việt', en: 'Vietnamese' } },
  { name: 'en', about: { vi: 'tiếng Anh', en: 'English' } },
] as const satisfies readonly Choice[];

export const SCHEMA_OPTIONS = {
  directive: DIRECTIVE,
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
  summary: {
    vi: 'in JSON Schema của báo cáo hoặc loại tệp khác',
    en: 'print the JSON Schema of a report or of another kind of file',
  },
  args: { vi: 'LOẠI TỆP', en: 'KIND' },
  options: SCHEMA_OPTIONS,
  examples: [
    {
      line: 'schema --keys vi > par-report.schema.json',
      about: { vi: 'Cho phần mềm soạn thảo chỉ hiểu JSON Schema', en: 'For an editor that knows JSON Schema only' },
    },
    {
      line: 'schema roster',
      about: {
        vi: 'Của danh sách cơ quan phải báo cáo; calendar là của lịch nghỉ',
        en: 'Of a roster; calendar is that of days off',
      },
    },
  ],
  load: async () => (await import('../listings/schema')).printSchema,
});

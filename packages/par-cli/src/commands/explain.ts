import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { AS_JSON, CALENDAR, TODAY } from './recurring-options';
import { CRITERIA, STAGE } from './scoring-options';

const FORMS = [
  { name: 'text', about: { vi: 'văn bản', en: 'text' } },
  { name: 'markdown', about: { vi: 'trang Markdown', en: 'a page of Markdown' } },
  { name: 'json', about: { vi: 'JSON cho chương trình khác', en: 'JSON for other programs' } },
] as const satisfies readonly Choice[];

export const EXPLAIN_OPTIONS = {
  format: {
    kind: 'choice',
    value: { vi: 'DẠNG', en: 'FORM' },
    choices: FORMS,
    default: 'text',
    about: { vi: 'Dạng kết quả', en: 'Form of the results' },
  },
  json: AS_JSON,
  criteria: CRITERIA,
  stage: STAGE,
  today: TODAY,
  calendar: CALENDAR,
} as const satisfies Options;

export const explainCommand = defineCommand({
  name: 'explain',
  summary: {
    vi: 'giải thích điểm: quy tắc, số liệu, phép tính, căn cứ',
    en: 'explain points: rule, figures, arithmetic, source',
  },
  args: { vi: 'TỆP [TIÊU CHÍ]', en: 'FILE [COMPONENT]' },
  argsSuggest: 'report',
  options: EXPLAIN_OPTIONS,
  examples: [
    {
      line: 'explain so-tai-chinh.2021-Q4.par.yaml',
      about: { vi: 'Giải thích toàn bộ điểm', en: 'Explains the whole score' },
    },
    {
      line: 'explain so-tai-chinh.2021-Q4.par.yaml 1.1 1.2 --format markdown',
      about: {
        vi: 'Chỉ hai tiêu chí, để đưa vào công văn giải trình',
        en: 'Two components, for a letter of explanation',
      },
    },
  ],
  emptyOutput: ({ format, json }) => (json === true || format === 'json' ? 'null\n' : ''),
  load: async () => (await import('../score/explain')).explainFile,
});

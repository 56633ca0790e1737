import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { AS_JSON, TODAY } from './recurring-options';

const KEYS = [
  { name: 'vi', about: { vi: 'tiếng Việt', en: 'Vietnamese' } },
  { name: 'en', about: { vi: 'tiếng Anh', en: 'English' } },
] as const satisfies readonly Choice[];

export const IMPORT_OPTIONS = {
  output: {
    kind: 'text',
    short: 'o',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'report',
    about: {
      vi: 'Báo cáo để ghi; đã có thì chỉ sửa những chỗ khác, giữ ghi chú và thứ tự; “-” để in ra. Không ghi thì đặt tên theo cơ quan và kỳ',
      en: 'The report to write; one that is there is changed only where it differs, its comments and order stay; “-” for standard output. Otherwise named after agency and period',
    },
  },
  diff: {
    kind: 'flag',
    about: { vi: 'Chỉ cho xem sẽ thay đổi gì, không ghi', en: 'Only show what would change; write nothing' },
  },
  force: {
    kind: 'flag',
    about: { vi: 'Ghi cả khi tệp sẽ mất nội dung', en: 'Write even where the file would lose something' },
  },
  strict: {
    kind: 'flag',
    about: { vi: 'Không ghi khi sổ tính còn lỗi', en: 'Write nothing where the workbook has errors' },
  },
  keys: {
    kind: 'choice',
    value: { vi: 'TIẾNG', en: 'LANGUAGE' },
    choices: KEYS,
    default: 'vi',
    about: { vi: 'Ngôn ngữ của các khóa trong tệp mới', en: 'Language of the keys of a new file' },
  },
  json: AS_JSON,
  today: TODAY,
} as const satisfies Options;

export const importCommand = defineCommand({
  name: 'import',
  summary: {
    vi: 'nhập sổ tính Excel đã điền vào báo cáo',
    en: 'import a filled workbook into a report',
  },
  args: { vi: 'TỆP.xlsx', en: 'FILE.xlsx' },
  options: IMPORT_OPTIONS,
  examples: [
    {
      line: 'import tu-cham.xlsx -o so-tai-chinh.2021-Q4.par.yaml',
      about: { vi: 'Đưa số liệu đã điền vào báo cáo', en: 'Put what was filled in into the report' },
    },
    {
      line: 'import tu-cham.xlsx -o so-tai-chinh.2021-Q4.par.yaml --diff',
      about: { vi: 'Xem trước những gì sẽ thay đổi', en: 'See first what would change' },
    },
  ],
  emptyOutput: ({ json }) => (json === true ? '{}\n' : ''),
  load: async () => (await import('../import/import')).importFile,
});

import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { AGENCY, DIRECTIVE } from './recurring-options';

const KEYS = [
  { name: 'vi', about: { vi: 'tiếng Việt', en: 'Vietnamese' } },
  { name: 'en', about: { vi: 'tiếng Anh', en: 'English' } },
] as const satisfies readonly Choice[];

export const NEW_OPTIONS = {
  directive: DIRECTIVE,
  agency: { ...AGENCY, required: true },
  period: {
    kind: 'text',
    value: { vi: 'KỲ', en: 'PERIOD' },
    suggest: 'period',
    required: true,
    about: {
      vi: 'Kỳ báo cáo: 2021-Q4, “Quý IV/2021”, 2021-11, 2021-H1 hoặc 2021',
      en: 'Reporting period: 2021-Q4, 2021-11, 2021-H1 or 2021',
    },
  },
  output: {
    kind: 'text',
    short: 'o',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'folder',
    about: {
      vi: 'Tệp hoặc thư mục để ghi, “-” để in ra màn hình; không ghi thì đặt tên theo mã cơ quan và kỳ',
      en: 'File or folder to write to, “-” for standard output; otherwise named after agency and period',
    },
  },
  keys: {
    kind: 'choice',
    value: { vi: 'TIẾNG', en: 'LANGUAGE' },
    choices: KEYS,
    default: 'vi',
    about: { vi: 'Ngôn ngữ của các khóa', en: 'Language of the keys' },
  },
  json: {
    kind: 'flag',
    about: {
      vi: 'Ghi bằng JSON thay cho YAML (không có phần ghi chú nội dung công việc)',
      en: 'Write JSON instead of YAML (without the obligations as comments)',
    },
  },
} as const satisfies Options;

export const newCommand = defineCommand({
  name: 'new',
  summary: {
    vi: 'lập báo cáo mới, có sẵn mọi nhiệm vụ được giao',
    en: 'begin a report, with every task that binds the agency',
  },
  options: NEW_OPTIONS,
  examples: [
    {
      line: 'new --agency "Sở Tài chính" --period "Quý IV/2021"',
      about: { vi: 'Ghi so-tai-chinh.2021-Q4.par.yaml', en: 'Writes so-tai-chinh.2021-Q4.par.yaml' },
    },
    {
      line: 'new --agency "ke sach" --period 2021-Q4 --keys en -o bao-cao/ke-sach.par.yaml',
      about: { vi: 'Khóa tiếng Anh, ghi vào tệp đã chọn', en: 'English keys, into a file of your choice' },
    },
  ],
  load: async () => (await import('../new/new')).newReportFile,
});

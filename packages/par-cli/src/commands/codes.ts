import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { AS_JSON, emptyListing } from './recurring-options';

const SEVERITIES = [
  { name: 'all', about: { vi: 'mọi mức', en: 'every severity' } },
  { name: 'error', about: { vi: 'lỗi', en: 'errors' } },
  { name: 'warning', about: { vi: 'cảnh báo', en: 'warnings' } },
  { name: 'info', about: { vi: 'lưu ý', en: 'infos' } },
  { name: 'hint', about: { vi: 'gợi ý', en: 'hints' } },
] as const satisfies readonly Choice[];

export const CODES_OPTIONS = {
  severity: {
    kind: 'choice',
    value: { vi: 'MỨC', en: 'SEVERITY' },
    choices: SEVERITIES,
    default: 'all',
    about: { vi: 'Chỉ liệt kê các mã có mức này', en: 'List the codes of this severity only' },
  },
  json: AS_JSON,
} as const satisfies Options;

export const codesCommand = defineCommand({
  name: 'codes',
  summary: { vi: 'liệt kê mã phát hiện, giải thích từng mã', en: 'list the codes of findings, explain single ones' },
  args: { vi: 'MÃ', en: 'CODE' },
  argsSuggest: 'code',
  options: CODES_OPTIONS,
  examples: [
    { line: 'codes', about: { vi: 'Mọi mã, theo nhóm', en: 'Every code, by family' } },
    {
      line: 'codes PAR301',
      about: {
        vi: 'Vì sao, viết sai, viết đúng, căn cứ, cách tắt của một mã',
        en: 'Why it is found, wrong, right, basis and how to silence it',
      },
    },
    {
      line: 'codes PAR3 --severity error',
      about: { vi: 'Các lỗi về ngày tháng và thời hạn', en: 'The errors about dates and deadlines' },
    },
  ],
  emptyOutput: emptyListing,
  load: async () => (await import('../listings/codes')).listCodes,
});

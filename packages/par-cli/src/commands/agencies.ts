import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AS_JSON, DIRECTIVE, emptyListing } from './recurring-options';

export const AGENCIES_OPTIONS = {
  directive: DIRECTIVE,
  on: {
    kind: 'text',
    value: { vi: 'NGÀY', en: 'DATE' },
    about: {
      vi: 'Các cơ quan vào ngày này; không ghi thì lấy ngày của văn bản chỉ đạo',
      en: 'The agencies on this day; otherwise on the day of the directive',
    },
  },
  json: AS_JSON,
} as const satisfies Options;

export const agenciesCommand = defineCommand({
  name: 'agencies',
  summary: { vi: 'liệt kê cơ quan, đơn vị', en: 'list agencies' },
  options: AGENCIES_OPTIONS,
  examples: [
    { line: 'agencies', about: { vi: 'Các cơ quan năm 2021', en: 'The agencies of 2021' } },
    {
      line: 'agencies --on 10/3/2025',
      about: { vi: 'Sau khi sắp xếp tháng 3/2025', en: 'After the mergers of March 2025' },
    },
  ],
  emptyOutput: emptyListing,
  load: async () => (await import('../listings/agencies')).listAgencies,
});

import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AGENCY, AS_JSON, CALENDAR, DIRECTIVE, TODAY } from './recurring-options';

export const DEADLINE_OPTIONS = {
  directive: DIRECTIVE,
  agency: AGENCY,
  period: {
    kind: 'text',
    value: { vi: 'KỲ', en: 'PERIOD' },
    suggest: 'period',
    about: {
      vi: 'Kỳ báo cáo; không ghi thì lấy kỳ mà văn bản chỉ đạo yêu cầu',
      en: 'Reporting period; otherwise the one that the directive asks for',
    },
  },
  today: TODAY,
  calendar: CALENDAR,
  json: AS_JSON,
} as const satisfies Options;

export const deadlineCommand = defineCommand({
  name: 'deadline',
  summary: { vi: 'xem hạn báo cáo và thời hạn các nhiệm vụ', en: 'show when the report and the tasks are due' },
  options: DEADLINE_OPTIONS,
  examples: [
    {
      line: 'deadline --today 20/12/2021',
      about: { vi: 'Tính đến ngày 20/12/2021', en: 'As of 20 December 2021' },
    },
    {
      line: 'deadline --agency stc',
      about: { vi: 'Chỉ các nhiệm vụ của Sở Tài chính', en: 'With the tasks of the Department of Finance only' },
    },
  ],
  emptyOutput: ({ json }) => (json === true ? 'null\n' : ''),
  load: async () => (await import('../deadline/deadline')).showDeadline,
});

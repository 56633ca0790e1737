import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AGENCY, AS_JSON, DIRECTIVE } from './recurring-options';

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
  today: {
    kind: 'text',
    value: { vi: 'NGÀY', en: 'DATE' },
    about: {
      vi: 'Ngày coi là hôm nay, như 20/12/2021; không ghi thì lấy ngày hiện tại ở Việt Nam',
      en: 'The day taken for today, such as 2021-12-20; otherwise the present day in Vietnam',
    },
  },
  calendar: {
    kind: 'text',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'calendar',
    about: {
      vi: 'Lịch ngày nghỉ bổ sung (par-calendar/1) để tính ngày làm việc',
      en: 'Further days off (par-calendar/1) for counting working days',
    },
  },
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

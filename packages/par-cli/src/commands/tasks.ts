import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AGENCY, AS_JSON, DIRECTIVE, emptyListing } from './recurring-options';

export const TASKS_OPTIONS = {
  directive: DIRECTIVE,
  agency: AGENCY,
  'with-support': {
    kind: 'flag',
    about: {
      vi: 'Kèm các nhiệm vụ của cơ quan khác mà cơ quan này tham gia phối hợp (dùng cùng --agency)',
      en: 'Also the tasks of others that this agency takes part in (together with --agency)',
    },
  },
  json: AS_JSON,
} as const satisfies Options;

export const tasksCommand = defineCommand({
  name: 'tasks',
  summary: { vi: 'liệt kê nhiệm vụ, xem từng nhiệm vụ', en: 'list tasks, show single ones' },
  args: { vi: 'MÃ NHIỆM VỤ', en: 'TASK' },
  argsSuggest: 'task',
  options: TASKS_OPTIONS,
  examples: [
    { line: 'tasks', about: { vi: 'Mọi nhiệm vụ của văn bản chỉ đạo', en: 'Every task of the directive' } },
    {
      line: 'tasks 3.a 3.b',
      about: {
        vi: 'Hai nhiệm vụ với nội dung công việc, văn bản, chỉ tiêu và các trạng thái khi báo cáo',
        en: 'Two tasks with their obligations, documents, indicators and the states a report may give them',
      },
    },
    {
      line: 'tasks --agency snv --with-support',
      about: {
        vi: 'Nhiệm vụ của Sở Nội vụ, kể cả nhiệm vụ phối hợp',
        en: 'Tasks of the Department of Home Affairs, those it takes part in included',
      },
    },
  ],
  emptyOutput: emptyListing,
  load: async () => (await import('../listings/tasks')).listTasks,
});

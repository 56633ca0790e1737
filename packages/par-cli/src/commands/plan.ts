import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AS_JSON, CALENDAR, TODAY } from './recurring-options';
import { CRITERIA, STAGE } from './scoring-options';

export const PLAN_OPTIONS = {
  target: {
    kind: 'text',
    value: { vi: 'CHỈ SỐ', en: 'INDEX' },
    about: {
      vi: 'Chỉ số muốn đạt, tính bằng phần trăm; không ghi thì nêu các tiêu chí còn có thể thêm điểm',
      en: 'The index to be reached, in percent; otherwise the components with points still to be won',
    },
  },
  freeze: {
    kind: 'list',
    value: { vi: 'TIÊU CHÍ', en: 'COMPONENT' },
    about: {
      vi: 'Tiêu chí, hoặc cả lĩnh vực, không đụng đến; dùng được nhiều lần',
      en: 'A component, or a whole area, not to be touched; several times',
    },
  },
  cost: {
    kind: 'list',
    value: { vi: 'TIÊU CHÍ=SỐ', en: 'COMPONENT=NUMBER' },
    about: {
      vi: 'Công sức để cải thiện một tiêu chí; không ghi thì tiêu chí nào cũng là 1; dùng được nhiều lần',
      en: 'What it takes to improve a component; 1 for each unless told; several times',
    },
  },
  json: AS_JSON,
  criteria: CRITERIA,
  stage: STAGE,
  today: TODAY,
  calendar: CALENDAR,
} as const satisfies Options;

export const planCommand = defineCommand({
  name: 'plan',
  summary: { vi: 'tìm việc cần làm để đạt một chỉ số', en: 'find what must change to reach an index' },
  args: { vi: 'TỆP', en: 'FILE' },
  argsSuggest: 'report',
  options: PLAN_OPTIONS,
  examples: [
    {
      line: 'plan so-tai-chinh.2021-Q4.par.yaml --target 90',
      about: { vi: 'Ít việc nhất để chỉ số đạt 90%', en: 'The fewest changes that reach 90%' },
    },
    {
      line: 'plan so-tai-chinh.2021-Q4.par.yaml --target 90 --freeze 2 --cost 1.1=3',
      about: {
        vi: 'Không đụng đến lĩnh vực 2; tiêu chí 1.1 tốn công gấp ba',
        en: 'Area 2 stays as it is; component 1.1 takes three times the work',
      },
    },
  ],
  emptyOutput: ({ json }) => (json === true ? 'null\n' : ''),
  load: async () => (await import('../score/plan')).planFile,
});

import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AS_JSON, CALENDAR, TODAY } from './recurring-options';
import { CRITERIA, STAGE } from './scoring-options';

export const WHATIF_OPTIONS = {
  set: {
    kind: 'list',
    value: { vi: 'TIÊU CHÍ=GIÁ TRỊ', en: 'COMPONENT=VALUE' },
    about: {
      vi: 'Giá trị giả định, như 1.1=95%, 1.2=Có, 2.1=x:3,y:4 hoặc 1.3=không áp dụng; dùng được nhiều lần',
      en: 'A supposed value, such as 1.1=95%, 1.2=yes, 2.1=x:3,y:4 or 1.3=not-applicable; several times',
    },
  },
  json: AS_JSON,
  criteria: CRITERIA,
  stage: STAGE,
  today: TODAY,
  calendar: CALENDAR,
} as const satisfies Options;

export const whatifCommand = defineCommand({
  name: 'whatif',
  summary: { vi: 'thử: nếu số liệu đổi thì điểm đổi thế nào', en: 'try what a change of figures does to the score' },
  args: { vi: 'TỆP', en: 'FILE' },
  argsSuggest: 'report',
  options: WHATIF_OPTIONS,
  examples: [
    {
      line: 'whatif so-tai-chinh.2021-Q4.par.yaml --set 1.1=95%',
      about: { vi: 'Nếu tỷ lệ của tiêu chí 1.1 là 95%', en: 'If the rate of component 1.1 were 95%' },
    },
    {
      line: 'whatif so-tai-chinh.2021-Q4.par.yaml --criteria du-thao-2022.par-criteria.yaml',
      about: {
        vi: 'So với khi chấm bằng bộ tiêu chí khác',
        en: 'Against the score by another criteria set',
      },
    },
  ],
  emptyOutput: ({ json }) => (json === true ? 'null\n' : ''),
  load: async () => (await import('../score/what-if')).whatIfFile,
});

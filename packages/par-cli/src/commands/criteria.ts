import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { AS_JSON, TODAY } from './recurring-options';

/** What can be done with criteria sets: the first argument. */
export const CRITERIA_ACTIONS = [
  { name: 'list', about: { vi: 'các bộ tiêu chí đang có', en: 'the sets there are' } },
  { name: 'show', about: { vi: 'xem một bộ tiêu chí', en: 'one set with its rules' } },
  { name: 'check', about: { vi: 'kiểm tra tệp bộ tiêu chí', en: 'check files of criteria sets' } },
  { name: 'diff', about: { vi: 'so sánh hai bộ tiêu chí', en: 'what differs between two sets' } },
  { name: 'new', about: { vi: 'ghi tệp mẫu', en: 'write a template' } },
] as const satisfies readonly Choice[];

export const CRITERIA_OPTIONS = {
  json: AS_JSON,
  yaml: {
    kind: 'flag',
    about: {
      vi: 'Với show: in bộ tiêu chí thành tệp par-criteria/1, những gì kế thừa cũng ghi đủ',
      en: 'With show: print the set as a par-criteria/1 file, what it extends written out',
    },
  },
  today: TODAY,
} as const satisfies Options;

export const criteriaCommand = defineCommand({
  name: 'criteria',
  summary: { vi: 'xem, kiểm tra, so sánh, lập bộ tiêu chí', en: 'show, check, compare, begin criteria sets' },
  args: {
    vi: 'list | show BỘ | check TỆP | diff BỘ BỘ | new TỆP',
    en: 'list | show SET | check FILE | diff SET SET | new FILE',
  },
  argsSuggest: 'criteria-action',
  options: CRITERIA_OPTIONS,
  examples: [
    {
      line: 'criteria list',
      about: { vi: 'Các bộ tiêu chí có sẵn và nằm gần đây', en: 'The built-in sets and those nearby' },
    },
    {
      line: 'criteria show par-index-2021',
      about: {
        vi: 'Từng tiêu chí với quy tắc và nguồn số liệu',
        en: 'Each item with its rule and where its numbers come from',
      },
    },
    {
      line: 'criteria diff cchc-2021.par-criteria.yaml cchc-2022.par-criteria.yaml',
      about: { vi: 'Năm sau khác năm trước ở đâu', en: 'What differs between two years' },
    },
    {
      line: 'criteria new cchc-2023.par-criteria.yaml',
      about: {
        vi: 'Tệp mẫu đủ mười sáu kiểu chấm, để điền số của mình',
        en: 'A template with all sixteen kinds of rule, to fill with one’s own numbers',
      },
    },
  ],
  emptyOutput: ({ json }) => (json === true ? '[]\n' : ''),
  load: async () => (await import('../criteria/criteria')).criteria,
});

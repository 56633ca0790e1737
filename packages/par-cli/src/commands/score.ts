import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AS_JSON, CALENDAR, TODAY } from './recurring-options';
import { CRITERIA, emptyScores, FORM, STAGE } from './scoring-options';

export const SCORE_OPTIONS = {
  format: FORM,
  json: AS_JSON,
  criteria: CRITERIA,
  stage: STAGE,
  today: TODAY,
  calendar: CALENDAR,
} as const satisfies Options;

export const scoreCommand = defineCommand({
  name: 'score',
  summary: { vi: 'chấm điểm báo cáo theo bộ tiêu chí', en: 'score reports by a criteria set' },
  args: { vi: 'TỆP HOẶC THƯ MỤC', en: 'FILE OR FOLDER' },
  argsSuggest: 'report',
  options: SCORE_OPTIONS,
  examples: [
    {
      line: 'score so-tai-chinh.2021-Q4.par.yaml',
      about: { vi: 'Điểm của từng lĩnh vực, tiêu chí', en: 'Points of each area and criterion' },
    },
    {
      line: 'score so-tai-chinh.2021-Q4.par.yaml --stage self --format csv-excel',
      about: { vi: 'Điểm tự chấm, để mở bằng Excel', en: 'Self-assessed points, for Excel in Vietnam' },
    },
  ],
  emptyOutput: emptyScores,
  load: async () => (await import('../score/score')).scoreFiles,
});

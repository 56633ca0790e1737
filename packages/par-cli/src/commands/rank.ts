import { defineCommand } from '../command/command';
import type { Options } from '../command/option';
import { AS_JSON, CALENDAR, TODAY } from './recurring-options';
import { CRITERIA, emptyScores, FORM, STAGE } from './scoring-options';

export const RANK_OPTIONS = {
  format: FORM,
  json: AS_JSON,
  criteria: CRITERIA,
  stage: STAGE,
  today: TODAY,
  calendar: CALENDAR,
} as const satisfies Options;

export const rankCommand = defineCommand({
  name: 'rank',
  summary: { vi: 'xếp hạng các cơ quan theo chỉ số', en: 'rank the agencies by their index' },
  args: { vi: 'TỆP HOẶC THƯ MỤC', en: 'FILE OR FOLDER' },
  argsSuggest: 'report',
  options: RANK_OPTIONS,
  examples: [
    {
      line: 'rank bao-cao',
      about: {
        vi: 'Xếp hạng mọi cơ quan có báo cáo trong thư mục',
        en: 'Ranks every agency that has a report in the folder',
      },
    },
    {
      line: 'rank bao-cao --stage appraisal-1 --format markdown',
      about: { vi: 'Theo điểm thẩm định lần 1, để đưa vào báo cáo', en: 'By the first appraisal, for a report' },
    },
  ],
  emptyOutput: emptyScores,
  load: async () => (await import('../score/rank')).rankFiles,
});

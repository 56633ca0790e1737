import { defineCommand } from '../command/command';
import type { Options } from '../command/option';

export const COMPLETE_OPTIONS = {
  'new-word': {
    kind: 'flag',
    about: {
      vi: 'Từ đang gõ còn trống (một số vỏ lệnh không truyền được từ trống)',
      en: 'The word being typed is still empty (some shells cannot hand an empty word over)',
    },
  },
} as const satisfies Options;

/** What the scripts of `par completion` ask: candidates for the last of the words behind two dashes. */
export const completeCommand = defineCommand({
  name: 'complete',
  hidden: true,
  summary: { vi: 'trả lời đoạn mã của par completion', en: 'answer the scripts of par completion' },
  args: { vi: 'TỪ', en: 'WORD' },
  options: COMPLETE_OPTIONS,
  examples: [],
  load: async () => (await import('../completion/complete')).complete,
});

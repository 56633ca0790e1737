import type { Bilingual } from '@soctrang/par-core/directive';

/** How an open file stands, for a line of status. `.one` is for one, where a language says it otherwise. */
export const STANDING = {
  error: { vi: '{count} lỗi', en: '{count} errors' },
  'error.one': { vi: '1 lỗi', en: '1 error' },
  warning: { vi: '{count} cảnh báo', en: '{count} warnings' },
  'warning.one': { vi: '1 cảnh báo', en: '1 warning' },
  info: { vi: '{count} lưu ý', en: '{count} notes' },
  'info.one': { vi: '1 lưu ý', en: '1 note' },
  hint: { vi: '{count} gợi ý', en: '{count} hints' },
  'hint.one': { vi: '1 gợi ý', en: '1 hint' },
  clean: { vi: 'Không có phát hiện nào', en: 'No findings' },
  provisional: { vi: '{score} (tạm tính)', en: '{score} (provisional)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

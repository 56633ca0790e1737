import type { Bilingual } from '@soctrang/par-core/directive';

/** What stands on a page that no file holds. */
export const PAGES = {
  wrong: { vi: 'Viết sai', en: 'Wrong' },
  right: { vi: 'Viết đúng', en: 'Right' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  silence: { vi: 'Tắt phát hiện này', en: 'Silencing it' },
  silenceAbove: { vi: 'Ngay trên dòng bị nêu, ghi:', en: 'Right above the line that is found, write:' },
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
  hint: { vi: 'gợi ý', en: 'hint' },
} as const satisfies Readonly<Record<string, Bilingual>>;

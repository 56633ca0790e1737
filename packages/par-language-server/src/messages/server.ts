import type { Bilingual } from '@soctrang/par-core/directive';

/** What the server says of its own work. */
export const SERVER = {
  checking: { vi: 'Đang kiểm tra các tệp', en: 'Checking the files' },
  noFolder: {
    vi: 'Thư mục {folder} không nằm trong các thư mục đang mở.',
    en: 'There is no folder {folder} in the workspace.',
  },
  summing: { vi: 'Đang tổng hợp báo cáo', en: 'Summing up the reports' },
  looking: { vi: 'Đang đọc các tệp trong thư mục đang mở', en: 'Looking through the workspace' },
} as const satisfies Readonly<Record<string, Bilingual>>;

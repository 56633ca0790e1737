import type { Bilingual } from '@soctrang/par-core/directive';

/** What is said of a link where the pointer rests on it. */
export const LINKS = {
  web: { vi: 'Mở trang web', en: 'Open the web page' },
  file: { vi: 'Mở tệp', en: 'Open the file' },
  schema: { vi: 'Mở JSON Schema', en: 'Open the JSON Schema' },
  code: { vi: 'Xem giải thích của mã', en: 'Read about the code' },
  report: { vi: 'Mở báo cáo có số, ký hiệu này', en: 'Open the report of this number and symbol' },
} as const satisfies Readonly<Record<string, Bilingual>>;

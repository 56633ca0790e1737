import type { Bilingual } from '@soctrang/par-language-server';

/** What is said where the sample workspace is opened. */
export const SAMPLE = {
  where: { vi: 'Đặt thư mục báo cáo mẫu ở đâu?', en: 'Where should the sample reports go?' },
  inside: { vi: 'Thư mục con mới trong “{folder}”', en: 'A new folder inside “{folder}”' },
  elsewhere: { vi: 'Nơi khác…', en: 'Somewhere else…' },
  writeHere: { vi: 'Đặt ở đây', en: 'Put them here' },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { Bilingual } from '@soctrang/par-language-server';

/** What the status bar says beside the words of the server. */
export const STATUS = {
  name: { vi: 'Báo cáo CCHC', en: 'PAR report' },
  score: { vi: 'điểm', en: 'score' },
  openReport: { vi: 'Bấm để xem báo cáo', en: 'Click to see the report' },
  openProblems: { vi: 'Bấm để xem các phát hiện', en: 'Click to see the findings' },
} as const satisfies Readonly<Record<string, Bilingual>>;

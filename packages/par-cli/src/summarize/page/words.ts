import type { Bilingual } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';

/** What the page says beside its tables. */
export const PAGE_WORDS = {
  contents: { vi: 'Nội dung', en: 'Contents' },
  glance: { vi: 'Tóm tắt', en: 'At a glance' },
  notes: { vi: 'Cần biết khi đọc', en: 'To be known' },
  charts: { vi: 'Biểu đồ', en: 'Charts' },
  filter: { vi: 'Lọc bảng “{table}”', en: 'Filter the table “{table}”' },
  filterShort: { vi: 'Lọc (không cần gõ dấu)', en: 'Filter (diacritics may be left out)' },
  shown: { vi: 'Hiện {shown}/{all} dòng', en: '{shown} of {all} rows shown' },
  sort: { vi: 'Sắp xếp theo “{column}”', en: 'Sort by “{column}”' },
  figures: { vi: 'Số liệu ở bảng “{table}”', en: 'The figures stand in the table “{table}”' },
  skip: { vi: 'Đến bảng các cơ quan', en: 'To the table of the agencies' },
  made: {
    vi: 'Trang do lệnh par summarize tạo từ các tệp báo cáo; không tải gì từ mạng.',
    en: 'Made by par summarize from the files of the reports; loads nothing from the network.',
  },
  'chart.standing': { vi: 'Tình trạng báo cáo', en: 'How the agencies stand' },
  'chart.tasks': { vi: 'Trạng thái nhiệm vụ của từng cơ quan', en: 'States of the tasks, by agency' },
  'chart.byTask': { vi: 'Trạng thái của từng nhiệm vụ', en: 'States of each task' },
  'chart.index': { vi: 'Chỉ số của từng cơ quan (%)', en: 'Index of each agency (%)' },
  'chart.index.provisional': { vi: 'tạm tính', en: 'provisional' },
  'chart.index.final': { vi: 'có điểm ở mọi tiêu chí', en: 'all points' },
  'chart.indicators': { vi: 'Tỷ lệ chung của từng chỉ tiêu (%)', en: 'Rate of each indicator over all agencies (%)' },
  'chart.more': { vi: 'Biểu đồ chỉ vẽ {shown} trong {all} dòng.', en: 'The chart shows {shown} of {all} rows.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type PageWord = keyof typeof PAGE_WORDS;
export type SayPage = (key: PageWord, args?: Readonly<Record<string, string | number>>) => string;

export function pageWordsIn(language: Language): SayPage {
  return (key, args = {}) =>
    PAGE_WORDS[key][language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(args[name] ?? whole));
}

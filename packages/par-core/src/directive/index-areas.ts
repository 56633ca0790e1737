import type { Bilingual, IndexArea } from './model';

/** Where the names of the areas were read: a page that lists the areas of the 2018–2021 family of criteria sets. */
export const INDEX_AREAS_SOURCE = 'Danh mục tám lĩnh vực của Chỉ số cải cách hành chính cấp tỉnh (pyict.phuyen.gov.vn)';

/** The eight areas (lĩnh vực) of the provincial PAR INDEX by number, as the sets of 2018–2021 name them in short. */
export const INDEX_AREAS: Readonly<Record<IndexArea, Bilingual>> = {
  1: { vi: 'Chỉ đạo, điều hành cải cách hành chính', en: 'Directing the reform' },
  2: { vi: 'Văn bản quy phạm pháp luật', en: 'Legal documents' },
  3: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  4: { vi: 'Tổ chức bộ máy', en: 'Organisation' },
  5: { vi: 'Cán bộ, công chức, viên chức', en: 'Cadres, civil servants and public employees' },
  6: { vi: 'Tài chính công', en: 'Public finance' },
  7: { vi: 'Hiện đại hóa hành chính', en: 'Modernisation of administration' },
  8: { vi: 'Tác động của cải cách hành chính', en: 'Impact of the reform' },
};

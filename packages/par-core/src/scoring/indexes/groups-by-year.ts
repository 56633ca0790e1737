import type { RankGroups } from '../model';

/**
 * Groups of PAR INDEX of the provinces by year (phân nhóm): only the thresholds that a public source prints. The year
 * 2020 was grouped too (A: two provinces, B: 56, C: 5), but no source at hand prints its thresholds; below the last
 * threshold that is printed there is no group.
 */
export const GROUPS_BY_YEAR: Readonly<Record<number, RankGroups>> = {
  2018: {
    bands: [{ name: 'A', from: 80 }, { name: 'B', from: 75 }, { name: 'C', from: 70 }, { name: 'D' }],
    provenance: {
      kind: 'sourced',
      source: 'Công bố PAR INDEX 2018: A từ 80 (9 tỉnh), B 75–80 (36), C 70–75 (15), D dưới 70 (3) (viet-jo.com)',
    },
  },
  2021: {
    bands: [
      { name: 'A', from: 90 },
      { name: 'B', from: 80 },
      { name: 'C', from: 70 },
    ],
    provenance: {
      kind: 'sourced',
      source:
        'Công bố PAR INDEX 2021: A từ 90 (3 tỉnh), B 80–90 (59), C 70–80 (1) (cchc.soctrang.gov.vn; stttt.quangngai.gov.vn)',
    },
  },
  2024: {
    bands: [
      { name: 'A', from: 90 },
      { name: 'B', from: 80 },
    ],
    provenance: { kind: 'sourced', source: 'Công bố PAR INDEX 2024: A từ 90 (13 tỉnh), B 80–90 (vietnamplus.vn)' },
  },
};

/**
 * Groups of Sóc Trăng's own index of its agencies by year, as the results print them. The names of the groups are not
 * printed at hand, so each is named by its thresholds.
 */
export const SOC_TRANG_GROUPS_BY_YEAR: Readonly<Record<number, RankGroups>> = {
  2021: {
    bands: [
      { name: '>90', from: 90, exclusive: true },
      { name: '80–90', from: 80 },
      { name: '65–<80', from: 65 },
      { name: '50–<65', from: 50 },
    ],
    provenance: {
      kind: 'sourced',
      source:
        'Quyết định số 1256/QĐ-UBND ngày 10/5/2022 của Ủy ban nhân dân tỉnh Sóc Trăng: trên 90 (1 đơn vị), 80–90 (22), 65–<80 (16), 50–<65 (1)',
    },
  },
};

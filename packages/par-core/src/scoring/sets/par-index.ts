import type { Provenance } from '../../directive/model';
import type { CriteriaSet, Leaf } from '../model';

/** A page that prints the blocks of PAR INDEX 2021 with their maxima, for Bắc Giang. */
const BLOCKS_2021: Provenance = {
  kind: 'sourced',
  source:
    'Kết quả PAR INDEX 2021 của tỉnh Bắc Giang: 58,51/60,50; 9,00/10,00; 18,88/23,50; 2,25/6,00 (phapluat.tuoitrethudo.com.vn)',
};

const BLOCKS_2020: Provenance = {
  kind: 'inferred',
  source: BLOCKS_2021.source,
  how: {
    vi: 'Quyết định 1149/QĐ-BNV dùng cho cả năm 2020 và năm 2021; bảng kết quả năm 2020 có cùng bốn cột, không in điểm tối đa',
    en: 'Decision 1149/QĐ-BNV holds for 2020 and 2021; the table of 2020 has the same four columns and prints no maxima',
  },
};

/** The four blocks in which the results are published. What stands inside them is not known, so each is given its points. */
const BLOCKS: readonly Leaf[] = [
  {
    id: 'tham-dinh',
    name: { vi: 'Tự chấm điểm, thẩm định', en: 'Self-assessment with appraisal' },
    maximum: 60.5,
    scoredBy: 'self-assessment',
    rule: { kind: 'external-index', index: 'Điểm thẩm định', scale: 60.5 },
  },
  {
    id: 'sipas',
    name: {
      vi: 'Mức độ hài lòng của người dân, tổ chức (SIPAS)',
      en: 'Satisfaction of people and organisations (SIPAS)',
    },
    maximum: 10,
    scoredBy: 'external',
    rule: { kind: 'external-index', index: 'Điểm SIPAS', scale: 10 },
  },
  {
    id: 'khao-sat',
    name: { vi: 'Khảo sát lãnh đạo, quản lý', en: 'Survey of leaders and managers' },
    maximum: 23.5,
    scoredBy: 'survey',
    rule: { kind: 'external-index', index: 'Điểm khảo sát', scale: 23.5 },
  },
  {
    id: 'tac-dong',
    name: { vi: 'Tác động đến phát triển kinh tế - xã hội', en: 'Impact on economy and society' },
    maximum: 6,
    scoredBy: 'external',
    rule: { kind: 'external-index', index: 'Điểm tác động', scale: 6 },
  },
];

const DECISION_1149 = {
  reference: '1149/QĐ-BNV',
  date: '2020-12-30',
  issuer: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
} as const;

/** PAR INDEX 2021 of a province, by the four blocks in which it is published. */
export const parIndex2021: CriteriaSet = {
  id: 'par-index-2021',
  name: {
    vi: 'Chỉ số cải cách hành chính cấp tỉnh năm 2021, theo bốn khối điểm công bố',
    en: 'Provincial PAR INDEX 2021, by the four published blocks',
  },
  year: 2021,
  decision: DECISION_1149,
  provenance: BLOCKS_2021,
  groups: {
    provenance: { kind: 'sourced', source: 'Công bố PAR INDEX 2021 (cchc.soctrang.gov.vn; stttt.quangngai.gov.vn)' },
    bands: [{ name: 'A', from: 90 }, { name: 'B', from: 80 }, { name: 'C', from: 70 }, { name: 'D' }],
  },
  areas: BLOCKS,
};

/** PAR INDEX 2020 of a province, by the same blocks. */
export const parIndex2020: CriteriaSet = {
  id: 'par-index-2020',
  name: {
    vi: 'Chỉ số cải cách hành chính cấp tỉnh năm 2020, theo bốn khối điểm công bố',
    en: 'Provincial PAR INDEX 2020, by the four published blocks',
  },
  year: 2020,
  decision: DECISION_1149,
  provenance: BLOCKS_2020,
  areas: BLOCKS,
};

import type { SocTrangAgency } from '../soctrang-task';
import { carriedInto, PROVINCIAL_MERGER } from './record';
import { directiveSection, provincialMerger } from './sources';

/** The issuer: the provincial People's Committee and its Chairman, and since 1 July 2025 those of the city. */
export const leadership: readonly SocTrangAgency[] = [
  {
    id: 'uy-ban-nhan-dan-tinh',
    name: { vi: 'Ủy ban nhân dân tỉnh', en: "Provincial People's Committee" },
    abbreviations: ['UBND', 'UBND tỉnh'],
    otherNames: [
      'Ủy ban nhân dân',
      'Ủy ban nhân dân tỉnh Sóc Trăng',
      'UBND tỉnh Sóc Trăng',
      'tỉnh Sóc Trăng',
      'Sóc Trăng',
    ],
    kind: 'provincial-leadership',
    ...carriedInto('uy-ban-nhan-dan-thanh-pho-can-tho', provincialMerger),
    provenance: directiveSection('mục 10'),
  },
  {
    id: 'chu-tich-uy-ban-nhan-dan-tinh',
    name: { vi: 'Chủ tịch Ủy ban nhân dân tỉnh', en: "Chairman of the Provincial People's Committee" },
    abbreviations: ['CTUBND', 'CT UBND tỉnh'],
    otherNames: ['Chủ tịch UBND tỉnh', 'Chủ tịch UBND', 'Chủ tịch UBND tỉnh Sóc Trăng'],
    kind: 'provincial-leadership',
    ...carriedInto('chu-tich-uy-ban-nhan-dan-thanh-pho-can-tho', provincialMerger),
    provenance: directiveSection('phần mở đầu'),
  },
  {
    id: 'uy-ban-nhan-dan-thanh-pho-can-tho',
    name: { vi: 'Ủy ban nhân dân thành phố Cần Thơ', en: "People's Committee of Cần Thơ City" },
    abbreviations: ['UBND', 'UBND TP'],
    otherNames: [
      'Ủy ban nhân dân',
      'Ủy ban nhân dân thành phố',
      'UBND thành phố',
      'UBND thành phố Cần Thơ',
      'UBND TP Cần Thơ',
      'thành phố Cần Thơ',
    ],
    kind: 'provincial-leadership',
    validFrom: PROVINCIAL_MERGER,
    provenance: provincialMerger,
  },
  {
    id: 'chu-tich-uy-ban-nhan-dan-thanh-pho-can-tho',
    name: {
      vi: 'Chủ tịch Ủy ban nhân dân thành phố Cần Thơ',
      en: "Chairman of the People's Committee of Cần Thơ City",
    },
    abbreviations: ['CTUBND', 'CT UBND TP'],
    otherNames: [
      'Chủ tịch UBND thành phố Cần Thơ',
      'Chủ tịch UBND TP Cần Thơ',
      'Chủ tịch UBND thành phố',
      'Chủ tịch UBND',
    ],
    kind: 'provincial-leadership',
    validFrom: PROVINCIAL_MERGER,
    provenance: provincialMerger,
  },
];

import type { SocTrangAgency } from '../soctrang-task';
import { endedIn2025 } from './record';
import { probableUnit, rankedIn1256 } from './sources';

type CentralAgency = Omit<SocTrangAgency, 'kind' | 'validTo' | 'successions'>;

/**
 * Central agencies located in the province (cơ quan Trung ương đặt tại tỉnh). The index of 2021 counts
 * six; only the provincial police is named in a source, so the others are marked as unverified.
 */
const rows: readonly CentralAgency[] = [
  {
    id: 'cong-an-tinh',
    name: { vi: 'Công an tỉnh', en: 'Provincial Police' },
    abbreviations: ['CAT', 'CA tỉnh'],
    otherNames: ['Công an tỉnh Sóc Trăng', 'Công an Sóc Trăng'],
    provenance: rankedIn1256,
  },
  {
    id: 'cuc-thue-tinh',
    name: { vi: 'Cục Thuế tỉnh', en: 'Provincial Tax Department' },
    abbreviations: ['CTT', 'CT tỉnh'],
    otherNames: ['Cục Thuế', 'Cục Thuế tỉnh Sóc Trăng', 'Cục Thuế Sóc Trăng'],
    provenance: probableUnit,
  },
  {
    id: 'bao-hiem-xa-hoi-tinh',
    name: { vi: 'Bảo hiểm xã hội tỉnh', en: 'Provincial Social Security' },
    abbreviations: ['BHXH', 'BHXH tỉnh'],
    otherNames: ['Bảo hiểm xã hội', 'Bảo hiểm xã hội tỉnh Sóc Trăng', 'BHXH tỉnh Sóc Trăng'],
    provenance: probableUnit,
  },
  {
    id: 'kho-bac-nha-nuoc-tinh',
    name: { vi: 'Kho bạc Nhà nước tỉnh', en: 'Provincial State Treasury' },
    abbreviations: ['KBNN', 'KBNN tỉnh'],
    otherNames: ['Kho bạc Nhà nước', 'Kho bạc Nhà nước Sóc Trăng', 'Kho bạc Nhà nước tỉnh Sóc Trăng', 'KBNN Sóc Trăng'],
    provenance: probableUnit,
  },
  {
    id: 'ngan-hang-nha-nuoc-chi-nhanh-tinh',
    name: { vi: 'Ngân hàng Nhà nước chi nhánh tỉnh', en: 'State Bank, Provincial Branch' },
    abbreviations: ['NHNN', 'NHNN tỉnh', 'NHNN chi nhánh tỉnh'],
    otherNames: [
      'Ngân hàng Nhà nước',
      'Ngân hàng Nhà nước chi nhánh tỉnh Sóc Trăng',
      'Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Sóc Trăng',
    ],
    provenance: probableUnit,
  },
  {
    id: 'cuc-thong-ke-tinh',
    name: { vi: 'Cục Thống kê tỉnh', en: 'Provincial Statistics Office' },
    abbreviations: ['CTK', 'CTK tỉnh'],
    otherNames: ['Cục Thống kê', 'Cục Thống kê tỉnh Sóc Trăng', 'Cục Thống kê Sóc Trăng'],
    provenance: probableUnit,
  },
  {
    id: 'bo-chi-huy-quan-su-tinh',
    name: { vi: 'Bộ Chỉ huy Quân sự tỉnh', en: 'Provincial Military Command' },
    abbreviations: ['BCH', 'Bộ CHQS', 'Bộ CHQS tỉnh'],
    otherNames: ['Bộ Chỉ huy Quân sự', 'Bộ Chỉ huy Quân sự tỉnh Sóc Trăng'],
    provenance: probableUnit,
  },
];

export const centralAgencies: readonly SocTrangAgency[] = /* @__PURE__ */ rows.map((row) => ({
  ...row,
  kind: 'central-agency',
  ...endedIn2025(),
}));

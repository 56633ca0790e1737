import type { SocTrangAgency } from '../soctrang-task';
import { endedIn2025, withProvince } from './record';
import { directiveSection, probableUnit, rankedIn1256, stationMerger, stationMergerDecision } from './sources';

/** The industrial parks board, and the public service units (đơn vị sự nghiệp công lập) of the province. */
const rows: readonly SocTrangAgency[] = [
  {
    id: 'ban-quan-ly-cac-khu-cong-nghiep',
    name: { vi: 'Ban Quản lý các khu công nghiệp', en: 'Industrial Parks Management Board' },
    abbreviations: ['BQLKCN', 'BQL', 'BQL KCN', 'BQL các KCN', 'Ban QLKCN', 'Ban QL các KCN'],
    otherNames: ['Ban Quản lý khu công nghiệp', 'Ban Quản lý các KCN', 'Ban Quản lý KCN'],
    kind: 'board',
    provenance: directiveSection('nơi nhận'),
  },
  {
    id: 'ban-quan-ly-du-an-1',
    name: { vi: 'Ban Quản lý dự án 1', en: 'Project Management Board No. 1' },
    abbreviations: ['BQLDA1', 'BQL', 'BQLDA', 'Ban QLDA 1', 'BQL dự án 1'],
    otherNames: ['Ban QLDA', 'Ban Quản lý dự án'],
    kind: 'public-service-unit',
    provenance: rankedIn1256,
  },
  {
    id: 'truong-cao-dang-cong-dong',
    name: { vi: 'Trường Cao đẳng Cộng đồng', en: 'Community College' },
    abbreviations: ['CĐCĐ', 'Trường CĐCĐ', 'Trường CĐ Cộng đồng'],
    otherNames: ['Cao đẳng Cộng đồng', 'Cao đẳng Cộng đồng Sóc Trăng'],
    kind: 'public-service-unit',
    provenance: { kind: 'sourced', source: 'Trang thông tin của Trường Cao đẳng Cộng đồng Sóc Trăng, stcc.edu.vn' },
  },
  {
    id: 'ban-quan-ly-du-an-2',
    name: { vi: 'Ban Quản lý dự án 2', en: 'Project Management Board No. 2' },
    abbreviations: ['BQLDA2', 'BQL', 'BQLDA', 'Ban QLDA 2', 'BQL dự án 2'],
    otherNames: ['Ban QLDA', 'Ban Quản lý dự án'],
    kind: 'public-service-unit',
    provenance: probableUnit,
  },
  {
    id: 'truong-cao-dang-nghe',
    name: { vi: 'Trường Cao đẳng Nghề', en: 'Vocational College' },
    abbreviations: ['CĐN', 'Trường CĐN', 'Trường CĐ Nghề'],
    otherNames: ['Cao đẳng Nghề', 'Cao đẳng Nghề Sóc Trăng'],
    kind: 'public-service-unit',
    provenance: probableUnit,
  },
  {
    id: 'dai-phat-thanh-va-truyen-hinh',
    name: { vi: 'Đài Phát thanh và Truyền hình', en: 'Radio and Television Station' },
    abbreviations: ['PTTH', 'Đài PTTH', 'Đài PT-TH', 'Đài PT&TH'],
    otherNames: ['Đài Phát thanh - Truyền hình', 'Đài Truyền hình Sóc Trăng'],
    kind: 'public-service-unit',
    validTo: '2025-04-30',
    successions: [
      {
        on: '2025-05-01',
        decision: stationMergerDecision,
        note: {
          vi: 'Hợp nhất với Báo Sóc Trăng thành Báo và Đài Phát thanh - Truyền hình Sóc Trăng, đơn vị sự nghiệp của Tỉnh ủy.',
          en: 'Merged with the newspaper of Sóc Trăng into one unit of the provincial Party Committee.',
        },
        provenance: stationMerger,
      },
    ],
    provenance: probableUnit,
  },
];

export const boardsAndServiceUnits: readonly SocTrangAgency[] = /* @__PURE__ */ rows.map((row) => ({
  ...endedIn2025(),
  ...row,
  otherNames: [...(row.otherNames ?? []), ...withProvince(row.name.vi)],
}));

import { LETTER } from '../provenance';
import type { SocTrangAgency } from '../soctrang-task';
import { endedIn2025 } from './record';
import { directiveSection } from './sources';

type Partner = Omit<SocTrangAgency, 'kind'>;

/** Bodies that the directive names as takers of a part, givers of instructions or recipients, and does not bind. */
const rows: readonly Partner[] = [
  {
    id: 'phong-kiem-soat-thu-tuc-hanh-chinh',
    name: { vi: 'Phòng Kiểm soát thủ tục hành chính', en: 'Division of Administrative Procedure Control' },
    abbreviations: ['KSTTHC', 'Phòng KSTTHC'],
    ...endedIn2025(),
    provenance: {
      kind: 'inferred',
      source: `${LETTER}, nơi nhận`,
      how: {
        vi: 'Văn bản ghi “Phòng KSTTHC”; tên đầy đủ suy từ “Cục Kiểm soát thủ tục hành chính” ở điểm 2.b.',
        en: 'The text has “Phòng KSTTHC”; the full name is read from “Cục Kiểm soát thủ tục hành chính” in point 2.b.',
      },
    },
  },
  {
    // The text writes only the abbreviation; what it stands for is not stated, and not guessed here.
    id: 'phong-qt',
    name: { vi: 'Phòng QT', en: 'Division “QT”' },
    abbreviations: ['QT'],
    ...endedIn2025(),
    provenance: directiveSection('nơi nhận'),
  },
  {
    id: 'bo-phan-mot-cua',
    name: { vi: 'Bộ phận Một cửa', en: 'One-stop units' },
    abbreviations: ['BPMC', 'Bộ phận MC'],
    otherNames: ['Bộ phận Một cửa các cấp'],
    provenance: directiveSection('điểm 2.d'),
  },
  {
    id: 'mat-tran-to-quoc-viet-nam-tinh',
    name: { vi: 'Mặt trận Tổ quốc Việt Nam tỉnh', en: 'Provincial Vietnam Fatherland Front' },
    abbreviations: ['MTTQ', 'MTTQVN', 'MTTQ tỉnh', 'MTTQVN tỉnh'],
    otherNames: ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Mặt trận Tổ quốc tỉnh', 'UBMTTQVN tỉnh'],
    ...endedIn2025(),
    provenance: directiveSection('điểm 9.i'),
  },
  {
    id: 'hoi-cuu-chien-binh-tinh',
    name: { vi: 'Hội Cựu chiến binh tỉnh', en: "Provincial Veterans' Association" },
    abbreviations: ['CCB', 'HCCB', 'Hội CCB', 'Hội CCB tỉnh'],
    otherNames: ['Hội Cựu chiến binh', 'Hội Cựu chiến binh tỉnh Sóc Trăng'],
    ...endedIn2025(),
    provenance: directiveSection('điểm 9.i'),
  },
  {
    id: 'don-vi-cung-cap-dich-vu-buu-chinh-cong-ich',
    name: { vi: 'Đơn vị cung cấp dịch vụ bưu chính công ích', en: 'Provider of the public postal service' },
    abbreviations: ['BCCI', 'Đơn vị BCCI'],
    otherNames: ['Doanh nghiệp cung cấp dịch vụ bưu chính công ích'],
    provenance: directiveSection('điểm 6.k'),
  },
  {
    id: 'bo-nganh-trung-uong',
    name: { vi: 'Bộ, ngành Trung ương', en: 'Central ministries and branches' },
    abbreviations: ['Bộ, ngành TW'],
    otherNames: ['các bộ, ngành', 'các bộ, ngành Trung ương'],
    provenance: directiveSection('điểm 2.b và 2.c'),
  },
  {
    id: 'bo-noi-vu',
    name: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
    abbreviations: ['BNV', 'Bộ NV'],
    provenance: directiveSection('phần mở đầu'),
  },
  {
    id: 'van-phong-chinh-phu',
    name: { vi: 'Văn phòng Chính phủ', en: 'Office of the Government' },
    abbreviations: ['VPCP', 'VP Chính phủ'],
    provenance: directiveSection('điểm 2.b'),
  },
  {
    id: 'cuc-kiem-soat-thu-tuc-hanh-chinh',
    name: { vi: 'Cục Kiểm soát thủ tục hành chính', en: 'Administrative Procedure Control Agency' },
    abbreviations: ['KSTT', 'KSTTHC', 'Cục KSTTHC'],
    otherNames: ['Cục Kiểm soát thủ tục hành chính, Văn phòng Chính phủ'],
    provenance: directiveSection('điểm 2.b'),
  },
  {
    id: 'chinh-phu',
    name: { vi: 'Chính phủ', en: 'Government' },
    abbreviations: ['CP'],
    provenance: directiveSection('điểm 1.k và 2.a'),
  },
  {
    id: 'thu-tuong-chinh-phu',
    name: { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' },
    abbreviations: ['TTg', 'TTCP'],
    otherNames: ['Thủ tướng'],
    provenance: directiveSection('điểm 1.k và 2.a'),
  },
  {
    id: 'kiem-toan-nha-nuoc',
    name: { vi: 'Kiểm toán Nhà nước', en: 'State Audit' },
    abbreviations: ['KTNN'],
    provenance: directiveSection('điểm 3.a'),
  },
];

export const partners: readonly SocTrangAgency[] = /* @__PURE__ */ rows.map((row) => ({ ...row, kind: 'partner' }));

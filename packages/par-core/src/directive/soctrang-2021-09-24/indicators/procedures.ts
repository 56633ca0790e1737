import { asInDecision766, CUSTOMARY_FORMULA, OWN_DEFINITION } from '../provenance';
import type { SocTrangIndicator } from '../soctrang-task';

const PROCEDURES_WITHIN_AUTHORITY = {
  vi: 'Thủ tục hành chính thuộc thẩm quyền giải quyết',
  en: 'Administrative procedures within the agency’s authority',
};

/** Indicators of administrative procedures and the ways they are offered. */
export const procedureIndicators: readonly SocTrangIndicator[] = [
  {
    id: 'procedures-proposed-for-simplification',
    title: {
      vi: 'Số thủ tục hành chính được đề xuất cắt giảm, đơn giản hóa',
      en: 'Procedures proposed to be cut or simplified',
    },
    definition: {
      vi: 'Số thủ tục hành chính được đề xuất cắt giảm hoặc đơn giản hóa trong kỳ.',
      en: 'The number of procedures proposed to be cut or simplified in the period.',
    },
    unit: 'count',
    direction: 'increase',
    tasks: ['1.e'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'procedures-online',
    title: {
      vi: 'Tỷ lệ thủ tục hành chính cung cấp trực tuyến mức độ 3, 4',
      en: 'Procedures offered online at level 3–4',
    },
    definition: {
      vi: 'Số thủ tục hành chính cung cấp trực tuyến mức độ 3 hoặc 4 trên tổng số thủ tục thuộc thẩm quyền.',
      en: 'The share of the procedures within the agency’s authority offered online at level 3 or 4.',
    },
    numerator: {
      vi: 'Thủ tục hành chính cung cấp trực tuyến mức độ 3 hoặc 4',
      en: 'Procedures offered online at level 3 or 4',
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: 'percent',
    direction: 'increase',
    mustRise: true,
    tasks: ['1.g', '6.c'],
    provenance: asInDecision766('3.1'),
  },
  {
    id: 'procedures-by-post',
    title: {
      vi: 'Tỷ lệ thủ tục hành chính thực hiện được qua bưu chính công ích',
      en: 'Procedures offered through the public postal service',
    },
    definition: {
      vi: 'Số thủ tục hành chính cung cấp qua dịch vụ bưu chính công ích trên tổng số thủ tục thuộc thẩm quyền.',
      en: 'The share of the procedures within the agency’s authority offered through the public postal service.',
    },
    numerator: {
      vi: 'Thủ tục hành chính cung cấp qua bưu chính công ích',
      en: 'Procedures offered through the public postal service',
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: 'percent',
    direction: 'increase',
    mustRise: true,
    tasks: ['1.g', '6.k'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'procedures-on-national-portal',
    title: {
      vi: 'Tỷ lệ thủ tục hành chính đưa lên Cổng Dịch vụ công quốc gia',
      en: 'Procedures on the national service portal',
    },
    definition: {
      vi: 'Số thủ tục hành chính đã cung cấp mức độ 3, 4 trên Cổng Dịch vụ công quốc gia so với tổng số thủ tục thuộc thẩm quyền.',
      en: 'The share of the procedures within the agency’s authority offered at level 3–4 on the national service portal.',
    },
    numerator: {
      vi: 'Thủ tục hành chính đã cung cấp trên Cổng Dịch vụ công quốc gia',
      en: 'Procedures offered on the national service portal',
    },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: 'percent',
    direction: 'increase',
    mustRise: true,
    tasks: ['1.g', '6.c'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'procedures-with-online-dossiers',
    title: {
      vi: 'Tỷ lệ dịch vụ công trực tuyến có phát sinh hồ sơ',
      en: 'Online services that received dossiers',
    },
    definition: {
      vi: 'Số dịch vụ công trực tuyến có ít nhất một hồ sơ trong kỳ trên tổng số dịch vụ đang cung cấp.',
      en: 'The share of the online services offered that received at least one online dossier in the period.',
    },
    numerator: { vi: 'Dịch vụ có ít nhất một hồ sơ trực tuyến', en: 'Services with at least one online dossier' },
    denominator: { vi: 'Dịch vụ công trực tuyến đang cung cấp', en: 'Online services offered' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.g'],
    provenance: asInDecision766('3.2'),
  },
  {
    id: 'procedures-with-qr-code',
    title: { vi: 'Tỷ lệ thủ tục hành chính có mã QR', en: 'Procedures with a QR code' },
    definition: {
      vi: 'Số thủ tục hành chính đã có mã QR để tra cứu và thực hiện trên tổng số thủ tục thuộc thẩm quyền.',
      en: 'The share of the procedures within the agency’s authority that have a QR code to look them up and carry them out.',
    },
    numerator: { vi: 'Thủ tục hành chính đã có mã QR', en: 'Procedures with a QR code' },
    denominator: PROCEDURES_WITHIN_AUTHORITY,
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.g', '6.d'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'procedures-published-on-time',
    title: {
      vi: 'Tỷ lệ thủ tục hành chính được trình công bố đúng hạn',
      en: 'Procedures submitted for publication on time',
    },
    definition: {
      vi: 'Số thủ tục hành chính được trình công bố đúng hạn trên tổng số thủ tục phải công bố trong kỳ.',
      en: 'The share of the procedures to be published in the period that was submitted for publication on time.',
    },
    numerator: { vi: 'Thủ tục hành chính trình công bố đúng hạn', en: 'Procedures submitted on time' },
    denominator: { vi: 'Thủ tục hành chính phải công bố trong kỳ', en: 'Procedures to be published in the period' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['2.b'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'dormant-procedures',
    title: {
      vi: 'Số thủ tục hành chính lâu không phát sinh hồ sơ còn trong danh mục',
      en: 'Procedures long without dossiers still on the list',
    },
    definition: {
      vi: 'Số thủ tục hành chính đã lâu không phát sinh hồ sơ mà vẫn còn trong danh mục của địa phương vào cuối kỳ.',
      en: 'The number of procedures long without dossiers that are still on the local list at the end of the period.',
    },
    unit: 'count',
    direction: 'decrease',
    tasks: ['2.c'],
    provenance: OWN_DEFINITION,
  },
  {
    id: 'iso-9001-maintained',
    title: {
      vi: 'Tỷ lệ cơ quan duy trì, cải tiến hệ thống quản lý chất lượng ISO 9001:2015',
      en: 'Agencies that maintain and improve their ISO 9001:2015 system',
    },
    definition: {
      vi: 'Số cơ quan hành chính duy trì, cải tiến hệ thống quản lý chất lượng đúng quy định trên tổng số cơ quan phải áp dụng.',
      en: 'The share of the administrative agencies bound to apply the quality management system that maintain and improve it by the rules.',
    },
    numerator: { vi: 'Cơ quan duy trì, cải tiến đúng quy định', en: 'Agencies that maintain and improve it' },
    denominator: { vi: 'Cơ quan phải áp dụng', en: 'Agencies bound to apply it' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['7.a'],
    provenance: CUSTOMARY_FORMULA,
  },
];

import type { Bilingual, Provenance } from '../../directive/model';

/** Where the factors are named. */
export const SIPAS_FACTORS_SOURCE: Provenance = {
  kind: 'sourced',
  source:
    'Quyết định số 2640/QĐ-BNV ngày 10/10/2017, phương pháp đo lường giai đoạn 2017–2020, dẫn theo hoathanh.tayninh.gov.vn',
};

/**
 * The five factors of the index of satisfaction (SIPAS) of 2017–2020. Their questions, options and weights are not in
 * a public source at hand: whoever computes the index brings them.
 */
export const SIPAS_FACTORS_2017: readonly { readonly id: string; readonly name: Bilingual }[] = [
  { id: 'tiep-can-dich-vu', name: { vi: 'Tiếp cận dịch vụ', en: 'Access to the service' } },
  { id: 'thu-tuc-hanh-chinh', name: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' } },
  { id: 'cong-chuc', name: { vi: 'Công chức', en: 'Civil servants' } },
  { id: 'ket-qua', name: { vi: 'Kết quả', en: 'Result' } },
  {
    id: 'gop-y-phan-anh-kien-nghi',
    name: {
      vi: 'Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị',
      en: 'Receiving and answering comments, feedback and petitions',
    },
  },
];

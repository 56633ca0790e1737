import { CUSTOMARY_FORMULA, fromTheLetter } from '../provenance';
import type { SocTrangIndicator } from '../soctrang-task';

/** Indicators of organisation, personnel and finance. */
export const organisationIndicators: readonly SocTrangIndicator[] = [
  {
    id: 'staff-reduction',
    title: { vi: 'Tỷ lệ giảm biên chế so với năm 2015', en: 'Staff reduction against 2015' },
    definition: {
      vi: 'Số biên chế giảm được so với biên chế được giao năm 2015.',
      en: 'The share by which the staff has been reduced against the number assigned in 2015.',
    },
    numerator: { vi: 'Biên chế năm 2015 trừ biên chế hiện nay', en: 'Staff of 2015 less present staff' },
    denominator: { vi: 'Biên chế năm 2015', en: 'Staff of 2015' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.h', '9.c'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'position-schemes-approved',
    title: { vi: 'Tỷ lệ đề án vị trí việc làm được phê duyệt', en: 'Position schemes approved' },
    definition: {
      vi: 'Số đơn vị có đề án vị trí việc làm đã phê duyệt trên tổng số đơn vị phải có đề án.',
      en: 'The share of the units that must have a position scheme whose scheme has been approved.',
    },
    numerator: { vi: 'Đơn vị có đề án đã phê duyệt', en: 'Units with an approved scheme' },
    denominator: { vi: 'Đơn vị phải có đề án', en: 'Units that must have a scheme' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.i', '9.c'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'self-funded-recurrent-expenditure',
    title: { vi: 'Mức tự bảo đảm chi thường xuyên', en: 'Recurrent expenditure funded by the unit itself' },
    definition: {
      vi: 'Nguồn thu của đơn vị sự nghiệp công lập so với chi thường xuyên; có thể trên 100%.',
      en: 'The income of a public service unit against its recurrent expenditure; it can be more than 100%.',
    },
    numerator: { vi: 'Nguồn thu dùng cho chi thường xuyên', en: 'Income available for recurrent expenditure' },
    denominator: { vi: 'Chi thường xuyên', en: 'Recurrent expenditure' },
    unit: 'percent',
    direction: 'increase',
    mayExceedHundred: true,
    tasks: ['1.k', '3.b'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'self-funding-units',
    title: {
      vi: 'Tỷ lệ đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên',
      en: 'Public service units that fund their recurrent expenditure',
    },
    definition: {
      vi: 'Số đơn vị tự bảo đảm từ 100% chi thường xuyên trở lên trên tổng số đơn vị sự nghiệp công lập.',
      en: 'The share of the public service units that fund 100% or more of their recurrent expenditure.',
    },
    numerator: { vi: 'Đơn vị tự bảo đảm chi thường xuyên', en: 'Units that fund their recurrent expenditure' },
    denominator: { vi: 'Đơn vị sự nghiệp công lập', en: 'Public service units' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.k', '3.b'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'commune-cadres-qualified',
    title: { vi: 'Tỷ lệ cán bộ cấp xã đạt chuẩn', en: 'Commune cadres who meet the standard' },
    definition: {
      vi: 'Số cán bộ cấp xã đạt chuẩn trên tổng số cán bộ cấp xã hiện có; công chức cấp xã tính riêng.',
      en: 'The share of the present commune cadres who meet the standard; commune civil servants are counted apart.',
    },
    numerator: { vi: 'Cán bộ cấp xã đạt chuẩn', en: 'Commune cadres who meet the standard' },
    denominator: { vi: 'Cán bộ cấp xã hiện có', en: 'Present commune cadres' },
    unit: 'percent',
    direction: 'increase',
    mustRise: true,
    target: {
      value: 100,
      provenance: fromTheLetter(
        'Điểm 1.n áp dụng cho nơi "chưa đạt 100%", nên đích là 100%.',
        'Clause 1.n applies where the rate is "not yet 100%", so the goal is 100%.',
      ),
    },
    tasks: ['1.n', '9.e'],
    provenance: CUSTOMARY_FORMULA,
  },
  {
    id: 'commune-civil-servants-qualified',
    title: { vi: 'Tỷ lệ công chức cấp xã đạt chuẩn', en: 'Commune civil servants who meet the standard' },
    definition: {
      vi: 'Số công chức cấp xã đạt chuẩn trên tổng số công chức cấp xã hiện có; cán bộ cấp xã tính riêng.',
      en: 'The share of the present commune civil servants who meet the standard; commune cadres are counted apart.',
    },
    numerator: { vi: 'Công chức cấp xã đạt chuẩn', en: 'Commune civil servants who meet the standard' },
    denominator: { vi: 'Công chức cấp xã hiện có', en: 'Present commune civil servants' },
    unit: 'percent',
    direction: 'increase',
    tasks: ['1.n'],
    provenance: CUSTOMARY_FORMULA,
  },
];

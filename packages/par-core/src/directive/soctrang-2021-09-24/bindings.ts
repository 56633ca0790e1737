import type { SocTrangBinding } from './soctrang-task';

/** All four groups of addressees: clauses 1.a to 1.l, and the reporting duty of clause 10. */
export const ALL_ADDRESSEES: SocTrangBinding = {
  kind: 'groups',
  groups: [
    'so-nganh',
    'don-vi-su-nghiep-cong-lap-tinh',
    'co-quan-trung-uong-dat-tai-tinh',
    'uy-ban-nhan-dan-cap-huyen',
  ],
};

/** The heads of departments and branches of the province: clause 1.m. */
export const DEPARTMENTS_ONLY: SocTrangBinding = { kind: 'groups', groups: ['so-nganh'] };

/** District units, on a condition that the clause states: clause 1.n. */
export const DISTRICTS_BELOW_STANDARD: SocTrangBinding = {
  kind: 'groups',
  groups: ['uy-ban-nhan-dan-cap-huyen'],
  condition: {
    vi: 'Chỉ áp dụng cho đơn vị cấp huyện mà tỷ lệ cán bộ cấp xã đạt chuẩn còn dưới 100%.',
    en: 'Applies only to district units where fewer than 100% of commune cadres meet the standard.',
  },
};

/** Agencies that the directive gives a numbered clause of their own (clauses 2 to 9). */
type LeadAgency = Extract<SocTrangBinding, { kind: 'agency' }>;

/** Clause 2: Văn phòng Ủy ban nhân dân tỉnh. */
export const PROVINCIAL_OFFICE: LeadAgency = { kind: 'agency', agency: 'van-phong-uy-ban-nhan-dan-tinh' };

/** Clause 3: Sở Tài chính. */
export const FINANCE: LeadAgency = { kind: 'agency', agency: 'so-tai-chinh' };

/** Clause 4: Sở Kế hoạch và Đầu tư. */
export const PLANNING_AND_INVESTMENT: LeadAgency = { kind: 'agency', agency: 'so-ke-hoach-va-dau-tu' };

/** Clause 5: Sở Tư pháp. */
export const JUSTICE: LeadAgency = { kind: 'agency', agency: 'so-tu-phap' };

/** Clause 6: Sở Thông tin và Truyền thông. */
export const INFORMATION: LeadAgency = { kind: 'agency', agency: 'so-thong-tin-va-truyen-thong' };

/** Clause 7: Sở Khoa học và Công nghệ. */
export const SCIENCE: LeadAgency = { kind: 'agency', agency: 'so-khoa-hoc-va-cong-nghe' };

/** Clause 8: Sở Tài nguyên và Môi trường. */
export const NATURAL_RESOURCES: LeadAgency = { kind: 'agency', agency: 'so-tai-nguyen-va-moi-truong' };

/** Clause 9: Sở Nội vụ. */
export const HOME_AFFAIRS: LeadAgency = { kind: 'agency', agency: 'so-noi-vu' };

import type { SocTrangParticipant } from './soctrang-task';

/** Citizens and organisations, whom most tasks are for (người dân, tổ chức). */
export const CITIZENS_BENEFIT: SocTrangParticipant = {
  role: 'benefits',
  public: { vi: 'Người dân, tổ chức', en: 'Citizens and organisations' },
};

/** Citizens and enterprises (người dân, doanh nghiệp). */
export const ENTERPRISES_BENEFIT: SocTrangParticipant = {
  role: 'benefits',
  public: { vi: 'Người dân, doanh nghiệp', en: 'Citizens and enterprises' },
};

/** The provincial People's Committee, to which advice and reports go. */
export const PROVINCE_RECEIVES: SocTrangParticipant = { role: 'receives', agency: 'uy-ban-nhan-dan-tinh' };

/** Departments and branches, guided by the bound agency. */
export const DEPARTMENTS_GUIDED: SocTrangParticipant = { role: 'guided', group: 'so-nganh' };

/** District People's Committees, guided by the bound agency. */
export const DISTRICTS_GUIDED: SocTrangParticipant = { role: 'guided', group: 'uy-ban-nhan-dan-cap-huyen' };

/** "Các cơ quan, đơn vị" as clause 1 defines them: all four groups. */
export const ALL_GUIDED: readonly SocTrangParticipant[] = [
  DEPARTMENTS_GUIDED,
  { role: 'guided', group: 'don-vi-su-nghiep-cong-lap-tinh' },
  { role: 'guided', group: 'co-quan-trung-uong-dat-tai-tinh' },
  DISTRICTS_GUIDED,
];

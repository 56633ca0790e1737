/** @typedef {import('./core.mjs').Bilingual} Bilingual */
/** @typedef {import('../../packages/par-core/src/index').Provenance} Provenance */
/** @typedef {import('../../packages/par-core/src/index').Deadline} Deadline */
/** @typedef {import('../../packages/par-core/src/index').DeliverableKind} DeliverableKind */
/** @typedef {import('../../packages/par-core/src/index').ParticipantRole} ParticipantRole */
/** @typedef {import('../../packages/par-core/src/index').BoundRole} BoundRole */
/** @typedef {import('../../packages/par-core/src/index').Surveyed} Surveyed */

/** @type {Readonly<Record<Provenance['kind'], Bilingual>>} */
export const PROVENANCE = {
  sourced: { vi: 'có nguồn', en: 'sourced' },
  inferred: { vi: 'suy ra', en: 'inferred' },
  unverified: { vi: 'chưa kiểm chứng', en: 'unverified' },
  own: { vi: 'của phần mềm', en: 'our own' },
};

/** @type {Readonly<Record<Exclude<Deadline['kind'], 'fixed-period'>, Bilingual>>} */
export const DEADLINES = {
  'year-over-year': { vi: 'năm sau cao hơn năm trước', en: 'each year more than the year before' },
  annual: { vi: 'hằng năm', en: 'every year' },
  continuous: { vi: 'thường xuyên', en: 'continuous' },
  urgent: { vi: 'khẩn trương, không ghi ngày', en: 'urgent, no date given' },
  timely: { vi: 'kịp thời, không ghi ngày', en: 'in good time, no date given' },
  undated: { vi: 'không ghi thời hạn', en: 'no time given' },
};

/** @type {Readonly<Record<DeliverableKind, Bilingual>>} */
export const DELIVERABLES = {
  report: { vi: 'báo cáo', en: 'report' },
  plan: { vi: 'kế hoạch', en: 'plan' },
  roadmap: { vi: 'lộ trình', en: 'roadmap' },
  scheme: { vi: 'đề án', en: 'scheme' },
  regulation: { vi: 'quy chế', en: 'regulation' },
  contest: { vi: 'cuộc thi', en: 'contest' },
  index: { vi: 'bộ chỉ số', en: 'index' },
  proposal: { vi: 'đề xuất', en: 'proposal' },
  list: { vi: 'danh sách', en: 'list' },
  guidance: { vi: 'hướng dẫn', en: 'guidance' },
  software: { vi: 'phần mềm', en: 'software' },
};

/** @type {Readonly<Record<ParticipantRole, Bilingual>>} */
export const PARTICIPANTS = {
  coordinates: { vi: 'phối hợp', en: 'coordinates' },
  advises: { vi: 'tham mưu', en: 'advises' },
  guides: { vi: 'hướng dẫn', en: 'guides' },
  guided: { vi: 'được hướng dẫn, đôn đốc', en: 'guided' },
  receives: { vi: 'nơi nhận', en: 'receives' },
  originates: { vi: 'nơi giao hoặc nêu vấn đề', en: 'originates' },
  benefits: { vi: 'thụ hưởng', en: 'benefits' },
};

/** @type {Readonly<Record<BoundRole, Bilingual>>} */
export const BOUND_ROLES = {
  leads: { vi: 'chủ trì', en: 'leads' },
  coordinates: { vi: 'phối hợp', en: 'coordinates' },
  advises: { vi: 'tham mưu', en: 'advises' },
  guides: { vi: 'hướng dẫn', en: 'guides' },
};

/** @type {Readonly<Record<Surveyed, Bilingual>>} */
export const SURVEYED = {
  'citizens-and-organisations': { vi: 'người dân, tổ chức', en: 'citizens and organisations' },
  'cadres-and-civil-servants': { vi: 'cán bộ, công chức', en: 'cadres and civil servants' },
};

import type { Bilingual } from '@soctrang/par-core/directive';

/** What stands beside a self-assessment, and what is said of it where somebody asks. */
export const INLAY_HINTS = {
  missing: { vi: 'chưa có điểm', en: 'no points yet' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable' },
  failed: { vi: 'chưa tính được', en: 'cannot be computed' },
  computed: { vi: 'tính theo cách chấm', en: 'computed by the rule' },
  self: { vi: 'điểm tự chấm', en: 'claimed by the agency' },
  'appraisal-1': { vi: 'điểm thẩm định lần 1', en: 'first appraisal' },
  'appraisal-2': { vi: 'điểm thẩm định lần 2', en: 'second appraisal' },
  open: { vi: 'Còn {count} tiêu chí chưa có điểm.', en: '{count} components have no points yet.' },
  leftOut: { vi: '{count} tiêu chí không áp dụng.', en: '{count} components do not apply.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { Bilingual } from '@soctrang/par-core/directive';

/** What stands beside and below a suggestion. */
export const COMPLETION = {
  required: { vi: 'bắt buộc', en: 'required' },
  example: { vi: 'Ví dụ', en: 'Example' },
  newReport: { vi: 'Báo cáo mới', en: 'New report' },
  newReportAbout: {
    vi: 'Khung báo cáo: văn bản chỉ đạo, cơ quan, kỳ báo cáo và danh sách nhiệm vụ.',
    en: 'The frame of a report: directive, agency, period and the list of tasks.',
  },
  newReportOf: {
    vi: 'Báo cáo có sẵn mọi nhiệm vụ và chỉ tiêu của cơ quan.',
    en: 'A report that holds every task and indicator of the agency.',
  },
  obligations: { vi: 'Nội dung công việc', en: 'Obligations' },
  conditional: { vi: 'có điều kiện', en: 'on a condition' },
  support: { vi: 'phối hợp', en: 'support' },
  today: { vi: 'hôm nay', en: 'today' },
  lastDayOfPeriod: { vi: 'ngày cuối kỳ báo cáo', en: 'last day of the period' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
} as const satisfies Readonly<Record<string, Bilingual>>;

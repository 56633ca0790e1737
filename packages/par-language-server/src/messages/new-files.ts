import type { Bilingual } from '@soctrang/par-core/directive';

/** What a new file of each kind is called, and what its frame holds. */
export const NEW_FILES = {
  report: {
    title: { vi: 'Báo cáo mới', en: 'New report' },
    about: {
      vi: 'Khung báo cáo: văn bản chỉ đạo, cơ quan, kỳ báo cáo và danh sách nhiệm vụ.',
      en: 'The frame of a report: directive, agency, period and the list of tasks.',
    },
    whole: {
      vi: 'Báo cáo có sẵn mọi nhiệm vụ và chỉ tiêu của cơ quan.',
      en: 'A report that holds every task and indicator of the agency.',
    },
  },
  criteria: {
    title: { vi: 'Bộ tiêu chí mới', en: 'New criteria set' },
    about: {
      vi: 'Khung bộ tiêu chí: mã, tên, năm, nguồn số liệu và các lĩnh vực.',
      en: 'The frame of a criteria set: id, name, year, provenance and areas.',
    },
  },
  directive: {
    title: { vi: 'Văn bản chỉ đạo mới', en: 'New directive' },
    about: {
      vi: 'Khung văn bản chỉ đạo: các thông tin của văn bản, cơ quan, nhiệm vụ và chế độ báo cáo.',
      en: 'The frame of a directive: the document itself, agencies, tasks and the duty to report.',
    },
  },
  calendar: {
    title: { vi: 'Lịch nghỉ mới', en: 'New calendar' },
    about: { vi: 'Khung lịch: các năm và các ngày nghỉ.', en: 'The frame of a calendar: years and days off.' },
  },
  roster: {
    title: { vi: 'Danh sách mới các cơ quan phải báo cáo', en: 'New roster' },
    about: {
      vi: 'Khung danh sách: văn bản chỉ đạo, kỳ báo cáo và các cơ quan phải báo cáo.',
      en: 'The frame of a roster: directive, period and the agencies that must report.',
    },
  },
  config: {
    title: { vi: 'Cấu hình mới', en: 'New configuration' },
    about: {
      vi: 'Khung cấu hình: mức độ của các phát hiện và nơi để văn bản chỉ đạo.',
      en: 'The frame of a configuration: severities of findings and where directives lie.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

import type { Bilingual } from '../directive/model';

/** What another place has to do with a finding. */
export const RELATED = {
  'related.agency': { vi: 'Cơ quan báo cáo.', en: 'The reporting agency.' },
  'related.document': { vi: 'Số, ký hiệu của văn bản ấy.', en: 'Number and symbol of that document.' },
  'related.earlier': { vi: 'Chỗ nêu trước.', en: 'Stated here before.' },
  'related.obligation': { vi: 'Nội dung công việc đã hoàn thành.', en: 'The obligation that is done.' },
  'related.previous': { vi: 'Tỷ lệ kỳ trước.', en: 'The last rate.' },
  'related.report-date': { vi: 'Ngày báo cáo.', en: 'The date of the report.' },
  'related.status': { vi: 'Trạng thái của nhiệm vụ.', en: 'The status of the task.' },
  'related.figure': { vi: 'Số liệu của báo cáo ở đây.', en: 'The report’s own figure.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { TermsOf } from '../terms';
import type { roster } from './schema';

export const ROSTER = {
  format: {
    vi: 'mẫu',
    about: { vi: 'Mẫu và phiên bản của tệp: par-roster/1.', en: 'Format and version of the file: par-roster/1.' },
    example: 'par-roster/1',
  },
  directive: {
    vi: 'văn bản chỉ đạo',
    aliases: ['chỉ đạo'],
    about: { vi: 'Mã của văn bản chỉ đạo.', en: 'Id of the directive.' },
    example: 'soctrang-2021-09-24',
  },
  period: {
    vi: 'kỳ báo cáo',
    about: { vi: 'Kỳ báo cáo; bỏ trống nếu dùng cho mọi kỳ.', en: 'Reporting period; without it, every period.' },
    example: 'Quý IV/2021',
  },
  agencies: {
    vi: 'cơ quan',
    aliases: ['đơn vị'],
    about: {
      vi: 'Các cơ quan phải báo cáo: tên, tên viết tắt hoặc mã.',
      en: 'The agencies that must report: names, abbreviations or ids.',
    },
    example: 'Sở Tài chính',
  },
  note: { vi: 'ghi chú', about: { vi: 'Ghi chú.', en: 'Note.' }, example: 'Theo danh sách nơi nhận của công văn.' },
} as const satisfies TermsOf<typeof roster>;

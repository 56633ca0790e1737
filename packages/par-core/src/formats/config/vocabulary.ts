import type { TermsOf } from '../terms';
import type { config, override, severitySetting } from './schema';

export const CONFIG = {
  format: {
    vi: 'mẫu',
    about: { vi: 'Mẫu và phiên bản của tệp: par-config/1.', en: 'Format and version of the file: par-config/1.' },
    example: 'par-config/1',
  },
  severities: {
    vi: 'mức độ',
    about: {
      vi: 'Mức độ của từng mã phát hiện, thay cho mức có sẵn; “tắt” là không nêu.',
      en: 'How grave the findings of a code are, instead of their usual severity; “off” leaves them out.',
    },
  },
  overrides: {
    vi: 'ngoại lệ',
    about: {
      vi: 'Những điều chỉ áp dụng cho một số tệp; mục sau có hiệu lực hơn mục trước.',
      en: 'What holds for some files only; a later one outweighs an earlier.',
    },
  },
  directives: {
    vi: 'văn bản chỉ đạo',
    about: {
      vi: 'Tệp văn bản chỉ đạo dùng cho các báo cáo, tính từ thư mục của tệp cấu hình này.',
      en: 'Directive files that the reports may name, as seen from the folder of this configuration.',
    },
    example: 'chung/vinh-ha-2023.par-directive.yaml',
  },
  calendars: {
    vi: 'lịch nghỉ',
    about: {
      vi: 'Tệp lịch nghỉ bổ sung, tính từ thư mục của tệp cấu hình này.',
      en: 'Files of further days off, as seen from the folder of this configuration.',
    },
    example: 'chung/nam-2027.par-calendar.yaml',
  },
  criteriaSets: {
    vi: 'bộ tiêu chí',
    about: {
      vi: 'Tệp bộ tiêu chí mà báo cáo hoặc bộ tiêu chí khác nêu đến, tính từ thư mục của tệp cấu hình này.',
      en: 'Criteria sets that reports or other sets may name, as seen from the folder of this configuration.',
    },
    example: 'chung/vinh-ha-2023.par-criteria.yaml',
  },
  note: {
    vi: 'ghi chú',
    about: { vi: 'Ghi chú.', en: 'Note.' },
    example: 'Các mức độ này áp dụng từ quý IV/2021.',
  },
} as const satisfies TermsOf<typeof config>;

export const OVERRIDE = {
  files: {
    vi: 'tệp',
    about: {
      vi: 'Tên tệp, tính từ thư mục của tệp cấu hình: “*” thay cho phần bất kỳ của một tên, “**” cho mọi thư mục, “{a,b}” cho một trong các phần. Không có dấu “/” thì áp dụng cho tệp cùng tên ở mọi thư mục.',
      en: 'Files as seen from the folder of the configuration: “*” stands for any part of a name, “**” for any folders, “{a,b}” for either part. Without a “/” a file of that name in any folder is meant.',
    },
    example: 'so-xay-dung.*',
  },
  codes: {
    vi: 'mã phát hiện',
    aliases: ['mã'],
    about: { vi: 'Các mã phát hiện không nêu trong những tệp này.', en: 'Codes that are not found in these files.' },
    example: 'PAR601',
  },
  severities: {
    vi: 'mức độ',
    about: { vi: 'Mức độ của từng mã trong những tệp này.', en: 'How grave the codes are in these files.' },
  },
} as const satisfies TermsOf<typeof override>;

export const SEVERITY_SETTING = {
  off: { vi: 'tắt', aliases: ['không'], about: { vi: 'Không nêu.', en: 'Not found at all.' } },
  hint: { vi: 'gợi ý', about: { vi: 'Có cách viết tốt hơn.', en: 'There is a better way to write it.' } },
  info: { vi: 'lưu ý', about: { vi: 'Điều nên biết.', en: 'Worth knowing.' } },
  warning: { vi: 'cảnh báo', about: { vi: 'Còn thiếu hoặc đáng ngờ.', en: 'Missing or doubtful.' } },
  error: { vi: 'lỗi', about: { vi: 'Chắc chắn sai, phải sửa.', en: 'Certainly wrong.' } },
} as const satisfies TermsOf<typeof severitySetting>;

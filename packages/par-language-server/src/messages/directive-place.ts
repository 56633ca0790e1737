import type { Bilingual } from '@soctrang/par-core/directive';

/** Why the directive of a file cannot be opened. */
export const DIRECTIVE_PLACE = {
  unknown: {
    vi: 'Không tìm thấy văn bản chỉ đạo “{id}” trong thư mục đang mở hay trong các văn bản có sẵn.',
    en: 'The directive “{id}” is neither in the open folder nor among those that come along.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

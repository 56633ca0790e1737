import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par completion` says where it cannot print a script. */
export const COMPLETION = {
  'completion-which': {
    vi: 'Hãy ghi vỏ lệnh đang dùng, một trong: {shells}.',
    en: 'Name the shell that you use, one of: {shells}.',
  },
  'completion-unknown': {
    vi: 'Không có đoạn mã cho “{text}”. Có cho: {shells}.',
    en: 'There is no script for “{text}”. There are scripts for: {shells}.',
  },
  'completion-unknown.meant': {
    vi: 'Không có đoạn mã cho “{text}”. Có phải là {meant}?',
    en: 'There is no script for “{text}”. Did you mean {meant}?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

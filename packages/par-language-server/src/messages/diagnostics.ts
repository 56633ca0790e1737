import type { Bilingual } from '@soctrang/par-core/directive';

/** What is said beside the findings of a file. */
export const DIAGNOSTICS = {
  more: {
    vi: 'Tệp này có {found} phát hiện; ở đây chỉ hiện {shown} phát hiện, lỗi trước, cảnh báo sau. Xử lý xong những phát hiện này thì những phát hiện còn lại sẽ hiện ra; để xem tất cả, chạy lệnh par check --max-findings all.',
    en: 'This file has {found} findings; only {shown} of them are shown here, errors first, then warnings. The others appear as these are dealt with; to see all of them, run par check --max-findings all.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

import type { Bilingual } from '@soctrang/par-language-server';

/** What the tasks of the editor are called, and what is said of them. */
export const TASKS = {
  check: { vi: 'Kiểm tra báo cáo', en: 'Check the reports' },
  watch: { vi: 'Kiểm tra báo cáo, theo dõi thay đổi', en: 'Check the reports, watching' },
  notFound: {
    vi: 'Chưa chạy được lệnh “{command}”. Cài gói @soctrang/par-cli, hoặc ghi đường dẫn của lệnh vào thiết lập par.command.',
    en: 'The command “{command}” could not be run. Install the package @soctrang/par-cli, or write its path into the setting par.command.',
  },
  openSetting: { vi: 'Mở thiết lập', en: 'Open the Setting' },
} as const satisfies Readonly<Record<string, Bilingual>>;

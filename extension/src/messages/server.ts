import type { Bilingual } from '@soctrang/par-language-server';

/** What is said of the language server itself. */
export const SERVER = {
  restarting: { vi: 'Đang khởi động lại máy chủ ngôn ngữ…', en: 'Restarting the language server…' },
  endedByItself: {
    vi: 'Bộ kiểm tra báo cáo dừng bất thường; đang khởi động lại.',
    en: 'The language server has stopped by itself; it is being restarted.',
  },
  endsAgain: {
    vi: 'Bộ kiểm tra báo cáo (máy chủ ngôn ngữ) dừng nhiều lần và đang tự khởi động lại. Các tệp báo cáo không mất gì; phần kiểm tra và gợi ý có thể chậm một lúc.',
    en: 'The language server of PAR reports has stopped several times and is being restarted. Nothing in your files is lost; checks and suggestions may lag for a while.',
  },
  starting: { vi: 'Đang khởi động máy chủ ngôn ngữ…', en: 'Starting the language server…' },
  notStarted: {
    vi: 'Bộ kiểm tra báo cáo (máy chủ ngôn ngữ) chưa chạy được, nên chưa thực hiện được lệnh. Các tệp báo cáo không mất gì.',
    en: 'The language server does not run, so the command could not be carried out. Nothing in your files is lost.',
  },
  restart: { vi: 'Khởi động lại', en: 'Restart' },
  seeLog: { vi: 'Xem nhật ký', en: 'Show the log' },
} as const satisfies Readonly<Record<string, Bilingual>>;

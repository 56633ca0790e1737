import type { Bilingual } from '@soctrang/par-language-server';

/** What is said around the page of a report; the page itself is in the server's words. */
export const REPORT_VIEW = {
  title: { vi: 'Xem báo cáo', en: 'Report view' },
  titleOf: { vi: 'Xem báo cáo: {name}', en: 'Report: {name}' },
  openFirst: {
    vi: 'Hãy mở một báo cáo (tệp *.par.yaml hoặc *.par.json) rồi gọi lại lệnh này.',
    en: 'Open a report (a file *.par.yaml or *.par.json) first, then run this command again.',
  },
  contents: { vi: 'Các phần của báo cáo', en: 'Parts of the report' },
  toLine: { vi: 'Đến dòng {line}', en: 'Go to line {line}' },
  loading: { vi: 'Đang đọc báo cáo…', en: 'Reading the report…' },
  closed: {
    vi: 'Báo cáo đã đóng trong trình soạn thảo. Trang này giữ nội dung lúc đóng.',
    en: 'The report has been closed in the editor. This page shows it as it was then.',
  },
  reopen: { vi: 'Mở lại báo cáo', en: 'Open the report again' },
  deleted: {
    vi: 'Tệp báo cáo không còn: đã bị xóa, đổi tên hoặc chuyển đi. Hãy mở một báo cáo khác để xem ở đây.',
    en: 'The file of the report is gone: deleted, renamed or moved. Open another report to see it here.',
  },
  failed: {
    vi: 'Chưa dựng được trang báo cáo. Nhật ký máy chủ ngôn ngữ ghi rõ vì sao; trang sẽ thử lại khi báo cáo thay đổi.',
    en: 'The page could not be made. The log of the language server says why; it is tried again when the report changes.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

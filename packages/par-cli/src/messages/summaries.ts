import type { Bilingual } from '@soctrang/par-core/directive';

/** What `par summarize` says beside its tables. */
export const SUMMARIES = {
  'summarize-no-reports': {
    vi: 'không có báo cáo nào để tổng hợp; hãy nêu thư mục, tệp *.par.yaml, hoặc tệp *.ndjson mỗi dòng một báo cáo',
    en: 'there is no report to sum up; name a folder, files *.par.yaml, or a file *.ndjson with one report on each line',
  },
  'summarize-no-period': {
    vi: 'không có báo cáo nào của {period}; có báo cáo của: {known}',
    en: 'there are no reports of {period}; there are of {known}',
  },
  'summarize-none-known': {
    vi: 'không báo cáo nào ghi rõ kỳ báo cáo; hãy nêu --period',
    en: 'no report tells its period; give one with --period',
  },
  'summarize-several-periods': {
    vi: 'có báo cáo của nhiều kỳ ({known}); đang tổng hợp {period}. Chọn kỳ khác bằng --period.',
    en: 'there are reports of several periods ({known}); summing up {period}. Choose another one with --period.',
  },
  'summarize-several-directives': {
    vi: 'có báo cáo theo nhiều văn bản chỉ đạo ({known}); đang tổng hợp theo {directive}. Chọn văn bản khác bằng --directive.',
    en: 'there are reports on several directives ({known}); summing up those on {directive}. Choose another one with --directive.',
  },
  'summarize-directive-unknown': {
    vi: 'không tìm thấy văn bản chỉ đạo {directive} mà bản tổng hợp nêu; hãy nêu tệp của văn bản bằng --directive',
    en: 'the directive {directive} that the summary names is not here; name its file with --directive',
  },
  'summarize-ending': {
    vi: 'không ghi được “{path}”: chưa có dạng tệp ấy. Các đuôi tệp dùng được: {endings}',
    en: '“{path}” cannot be written: there is no such form. The endings are {endings}',
  },
  'summarize-table-unknown': {
    vi: 'không có bảng “{table}” nên “{path}” chứa bảng các cơ quan; các bảng: {tables}',
    en: 'there is no table “{table}”, so “{path}” holds that of the agencies; the tables are {tables}',
  },
  'summarize-table-empty': {
    vi: 'bảng “{table}” của kỳ này không có dòng nào nên “{path}” trống',
    en: 'the table “{table}” has no rows for this period, so “{path}” is empty',
  },
  'summarize-broken': {
    vi: '{file}, dòng {line}: {sentence} Phần đọc được vẫn tính.',
    en: '{file}, line {line}: {sentence} What could be read counts all the same.',
  },
  'summarize-broken.line': {
    vi: '{file}: {sentence} Phần đọc được vẫn tính.',
    en: '{file}: {sentence} What could be read counts all the same.',
  },
  'summarize-unplaced': {
    vi: '{file}: không tính được vì chưa rõ cơ quan hoặc văn bản chỉ đạo',
    en: '{file} is left out: its agency or its directive is not known',
  },
  'summarize-unplaced.broken': {
    vi: '{file}: không tính được. {sentence}',
    en: '{file} is left out. {sentence}',
  },
  'summarize-more-broken': {
    vi: '… và {count} báo cáo khác hỏng hoặc chưa rõ của ai',
    en: '… and {count} more that are broken or nobody’s',
  },
  'summarize-saved-broken': {
    vi: '“{path}” là bản tổng hợp bị hỏng ở {place}; hãy lập lại từ các báo cáo',
    en: '“{path}” is a summary that is broken at {place}; make it again from the reports',
  },
  'summarize-saved-version': {
    vi: '“{path}” là bản tổng hợp của phiên bản khác ({format}); hãy lập lại từ các báo cáo',
    en: '“{path}” is a summary of another version ({format}); make it again from the reports',
  },
  'summarize-previous-none': {
    vi: '--previous: “{path}” không có báo cáo của {period} nên không so sánh',
    en: '--previous: “{path}” holds no reports of {period}, so nothing is compared',
  },
  'summarize-previous-refused': {
    vi: '--previous: không đọc được gì ở “{path}”',
    en: '--previous: nothing could be read at “{path}”',
  },
  'summarize-written': { vi: 'Đã ghi {files}.', en: 'Wrote {files}.' },
  'summarize-roster-empty': {
    vi: 'danh sách “{path}” không dùng được cho {period}: khác văn bản chỉ đạo hoặc khác kỳ',
    en: 'the roster “{path}” is not of use for {period}: it is of another directive or period',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

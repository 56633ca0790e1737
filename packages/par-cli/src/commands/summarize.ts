import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { CALENDAR, DIRECTIVE, TODAY } from './recurring-options';

const CSV_FORMS = [
  { name: 'csv', about: { vi: 'dấu phẩy, số có dấu chấm', en: 'commas, decimal points' } },
  {
    name: 'csv-excel',
    about: {
      vi: 'mở bằng Excel đặt vùng Việt Nam: dấu chấm phẩy, số có dấu phẩy',
      en: 'for Excel where the decimal sign is a comma, as in Vietnam',
    },
  },
] as const satisfies readonly Choice[];

export const SUMMARIZE_OPTIONS = {
  period: {
    kind: 'text',
    value: { vi: 'KỲ', en: 'PERIOD' },
    suggest: 'period',
    about: {
      vi: 'Kỳ tổng hợp: 2021-Q4, “Quý IV/2021”…; không ghi thì lấy kỳ mới nhất có báo cáo',
      en: 'The period: 2021-Q4 …; otherwise the latest one of which there are reports',
    },
  },
  output: {
    kind: 'list',
    short: 'o',
    value: { vi: 'TỆP', en: 'FILE' },
    about: {
      vi: 'Tệp kết quả, dạng theo đuôi tệp: .html, .docx, .xlsx, .md, .json, .csv; dùng được nhiều lần. CSV chứa bảng các cơ quan; ghi .tasks.csv, .matrix.csv, .indicators.csv, .ranking.csv… để lấy bảng khác',
      en: 'File for the result, in the form of its ending: .html, .docx, .xlsx, .md, .json, .csv; may be given several times. CSV holds the table of the agencies; .tasks.csv, .matrix.csv, .indicators.csv, .ranking.csv … another one',
    },
  },
  roster: {
    kind: 'text',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'roster',
    about: {
      vi: 'Danh sách cơ quan phải báo cáo (par-roster/1); không ghi thì dùng các danh sách nằm trong thư mục',
      en: 'Who must report (par-roster/1); otherwise the rosters that lie in the folders',
    },
  },
  previous: {
    kind: 'text',
    value: { vi: 'ĐƯỜNG DẪN', en: 'PATH' },
    suggest: 'folder',
    about: {
      vi: 'Báo cáo kỳ trước để so sánh: thư mục, tệp NDJSON, hoặc tệp .json của lần tổng hợp trước; không ghi thì tìm trong chính các báo cáo này',
      en: 'Reports of the period before, to compare with: a folder, an NDJSON file, or the .json of an earlier summary; otherwise they are sought among these reports',
    },
  },
  directive: DIRECTIVE,
  today: TODAY,
  calendar: CALENDAR,
  stdin: {
    kind: 'flag',
    about: {
      vi: 'Đọc từ đầu vào chuẩn: mỗi dòng một báo cáo JSON (NDJSON)',
      en: 'Read standard input: one JSON report on each line (NDJSON)',
    },
  },
  csv: {
    kind: 'choice',
    value: { vi: 'DẠNG', en: 'FORM' },
    choices: CSV_FORMS,
    default: 'csv',
    about: { vi: 'Cách ghi tệp .csv', en: 'How .csv files are written' },
  },
  jobs: {
    kind: 'text',
    value: { vi: 'SỐ', en: 'NUMBER' },
    default: 'auto',
    about: { vi: 'Số luồng cùng đọc, hoặc auto', en: 'Threads that read, or auto' },
  },
  'no-progress': {
    kind: 'flag',
    about: { vi: 'Không vẽ thanh tiến độ', en: 'Draw no progress bar' },
  },
} as const satisfies Options;

export const summarizeCommand = defineCommand({
  name: 'summarize',
  summary: {
    vi: 'tổng hợp nhiều báo cáo thành một bức tranh chung',
    en: 'sum many reports up into one picture',
  },
  args: { vi: 'TỆP, THƯ MỤC HOẶC MẪU', en: 'FILE, FOLDER OR PATTERN' },
  argsSuggest: 'report',
  options: SUMMARIZE_OPTIONS,
  examples: [
    {
      line: 'summarize bao-cao --period 2021-Q4 --roster quy-iv.par-roster.yaml',
      about: {
        vi: 'Bảng trên màn hình: ai đã gửi, ai chưa',
        en: 'A table on the screen: who has reported, who has not',
      },
    },
    {
      line: 'summarize bao-cao -o tong-hop.html -o tong-hop.json -o nhiem-vu.tasks.csv',
      about: {
        vi: 'Trang có biểu đồ, dữ liệu, và một bảng, cùng một lần',
        en: 'A page with charts, data and a table at once',
      },
    },
    {
      line: 'summarize quy-iv --previous quy-iii -o tong-hop.html',
      about: { vi: 'So với các báo cáo quý trước', en: 'Against the reports of the quarter before' },
    },
    {
      line: 'summarize --stdin --period 2021-Q4 -o tong-hop.md',
      about: {
        vi: 'Báo cáo do chương trình khác đưa sang, mỗi dòng một báo cáo',
        en: 'Reports from another program, one on each line',
      },
    },
  ],
  load: async () => (await import('../summarize/summarize')).summarizeReports,
});

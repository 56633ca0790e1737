import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { OUTPUTS } from '../export/outputs';
import { AGENCY, AS_JSON, CALENDAR, DIRECTIVE, TODAY } from './recurring-options';
import { CRITERIA } from './scoring-options';

const FORMATS = [
  {
    name: 'auto',
    about: { vi: 'theo phần đuôi của tên ở -o, không có thì docx', en: 'by the ending of -o, else docx' },
  },
  ...OUTPUTS,
] as const satisfies readonly Choice[];

const LIMITS = [
  { name: 'error', about: { vi: 'lỗi', en: 'errors' } },
  { name: 'warning', about: { vi: 'cảnh báo', en: 'warnings' } },
  { name: 'info', about: { vi: 'lưu ý', en: 'infos' } },
  { name: 'none', about: { vi: 'không bao giờ', en: 'never' } },
] as const satisfies readonly Choice[];

export const EXPORT_OPTIONS = {
  output: {
    kind: 'list',
    short: 'o',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'folder',
    about: {
      vi: 'Tệp để ghi, phần đuôi cho biết dạng; hoặc thư mục khi xuất nhiều báo cáo; dùng được nhiều lần. Không ghi thì tệp nằm cạnh báo cáo',
      en: 'File to write, its ending tells the form; or a folder for several reports; may be given several times. Otherwise beside the report',
    },
  },
  format: {
    kind: 'choice',
    value: { vi: 'DẠNG', en: 'FORM' },
    choices: FORMATS,
    default: 'auto',
    about: {
      vi: 'Dạng tệp, khi -o là thư mục hoặc không ghi',
      en: 'Form of the files, where -o is a folder or not given',
    },
  },
  appendix: {
    kind: 'flag',
    about: { vi: 'Thêm phụ lục giải trình từng điểm tự chấm', en: 'Add the explanation of the score as an appendix' },
  },
  strict: {
    kind: 'flag',
    about: {
      vi: 'Không xuất báo cáo còn lỗi; không có tùy chọn này thì xuất thành dự thảo',
      en: 'Export no report that has errors; otherwise it is exported as a draft',
    },
  },
  force: { kind: 'flag', about: { vi: 'Ghi đè tệp đã có', en: 'Overwrite files that are there' } },
  blank: {
    kind: 'flag',
    about: {
      vi: 'Lập sổ tính Excel trống để điền: của --agency, của mọi cơ quan trong --roster, hoặc chưa ghi cơ quan',
      en: 'Make blank workbooks to be filled in: of --agency, of every agency of --roster, or of none yet',
    },
  },
  agency: AGENCY,
  period: {
    kind: 'text',
    value: { vi: 'KỲ', en: 'PERIOD' },
    suggest: 'period',
    about: {
      vi: 'Cùng với --blank: kỳ báo cáo, như 2021-Q4; không ghi thì lấy kỳ của danh sách hoặc để trống',
      en: 'With --blank: the reporting period, such as 2021-Q4; otherwise that of the roster, or none',
    },
  },
  roster: {
    kind: 'text',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'roster',
    about: {
      vi: 'Cùng với --blank: danh sách cơ quan phải báo cáo (par-roster/1)',
      en: 'With --blank: the roster of agencies that have to report (par-roster/1)',
    },
  },
  directive: DIRECTIVE,
  verify: {
    kind: 'flag',
    about: {
      vi: 'Kiểm tra thể thức của các tệp Word (*.docx) theo Nghị định 30/2020/NĐ-CP, không xuất gì',
      en: 'Verify the form of Word files (*.docx) by Decree 30/2020/NĐ-CP; nothing is exported',
    },
  },
  'fail-on': {
    kind: 'choice',
    value: { vi: 'MỨC', en: 'SEVERITY' },
    choices: LIMITS,
    default: 'error',
    about: {
      vi: 'Cùng với --verify: mức phát hiện làm mã kết thúc bằng 1',
      en: 'With --verify: findings that make the exit code 1',
    },
  },
  json: AS_JSON,
  criteria: CRITERIA,
  today: TODAY,
  calendar: CALENDAR,
} as const satisfies Options;

export const exportCommand = defineCommand({
  name: 'export',
  summary: {
    vi: 'xuất báo cáo ra Word, Excel; kiểm tra thể thức tệp Word',
    en: 'export reports to Word and Excel, or verify Word files',
  },
  args: { vi: 'TỆP HOẶC THƯ MỤC', en: 'FILE OR FOLDER' },
  argsSuggest: 'report',
  options: EXPORT_OPTIONS,
  examples: [
    {
      line: 'export so-tai-chinh.2021-Q4.par.yaml -o tu-cham.xlsx',
      about: { vi: 'Sổ tính tự chấm điểm, có công thức', en: 'The self-scoring workbook with live formulas' },
    },
    {
      line: 'export --blank --roster quy-iv.par-roster.yaml -o so-tinh/',
      about: { vi: 'Sổ tính trống cho mọi cơ quan phải báo cáo', en: 'A blank workbook for every agency of a roster' },
    },
    {
      line: 'export so-tai-chinh.2021-Q4.par.yaml -o bao-cao.docx',
      about: { vi: 'Báo cáo Word đúng thể thức', en: 'The report as a Word document in its form' },
    },
    {
      line: 'export so-tai-chinh.2021-Q4.par.yaml -o quy-iv.docx -o quy-iv.xlsx',
      about: { vi: 'Cả hai, cùng một lần', en: 'Both at once' },
    },
    {
      line: 'export bao-cao -o van-ban/ --appendix',
      about: {
        vi: 'Mọi báo cáo của thư mục, kèm phụ lục giải trình điểm',
        en: 'Every report of a folder, with the explanation of its score',
      },
    },
    {
      line: 'export --verify bao-cao.docx',
      about: {
        vi: 'Tệp Word đã sửa tay có còn đúng thể thức không',
        en: 'Whether a Word file edited by hand is still in its form',
      },
    },
  ],
  emptyOutput: ({ json }) => (json === true ? '[]\n' : ''),
  load: async () => (await import('../export/export')).exportFiles,
});

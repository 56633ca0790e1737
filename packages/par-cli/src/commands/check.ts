import { FORMATS } from '../check/formats';
import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';
import { CALENDAR, TODAY } from './recurring-options';

const LIMITS = [
  { name: 'error', about: { vi: 'lỗi', en: 'errors' } },
  { name: 'warning', about: { vi: 'cảnh báo', en: 'warnings' } },
  { name: 'info', about: { vi: 'lưu ý', en: 'infos' } },
  { name: 'hint', about: { vi: 'gợi ý', en: 'hints' } },
  { name: 'none', about: { vi: 'không bao giờ', en: 'never' } },
] as const satisfies readonly Choice[];

export const CHECK_OPTIONS = {
  format: {
    kind: 'choice',
    value: { vi: 'DẠNG', en: 'FORMAT' },
    choices: FORMATS,
    default: 'pretty',
    about: { vi: 'Dạng kết quả', en: 'Form of the results' },
  },
  output: {
    kind: 'keyed',
    short: 'o',
    value: { vi: 'TỆP', en: 'FILE' },
    key: { vi: 'DẠNG', en: 'FORMAT' },
    keys: FORMATS,
    about: {
      vi: 'Tệp để ghi kết quả thay cho màn hình; -o.sarif TỆP, -o.junit TỆP… ghi thêm dạng ấy vào tệp riêng, dùng được nhiều lần',
      en: 'File for the results in place of the screen; -o.sarif FILE, -o.junit FILE … write that form to a file as well, several at once',
    },
  },
  today: TODAY,
  'fail-on': {
    kind: 'choice',
    value: { vi: 'MỨC', en: 'SEVERITY' },
    choices: LIMITS,
    default: 'error',
    about: { vi: 'Mức phát hiện làm mã kết thúc bằng 1', en: 'Findings that make the exit code 1' },
  },
  'max-size': {
    kind: 'text',
    value: { vi: 'DUNG LƯỢNG', en: 'SIZE' },
    default: '5MiB',
    about: { vi: 'Tệp lớn hơn thì không đọc, chỉ báo', en: 'Larger files are reported and not read' },
  },
  directive: {
    kind: 'text',
    value: { vi: 'TỆP', en: 'FILE' },
    about: {
      vi: 'Văn bản chỉ đạo (par-directive/1) mà báo cáo nêu; tệp nằm cùng thư mục hoặc phía trên thì tự nhận',
      en: 'The directive (par-directive/1) that reports name; one beside them or above is found by itself',
    },
  },
  'no-config': {
    kind: 'flag',
    about: {
      vi: 'Bỏ qua cấu hình, văn bản chỉ đạo và lịch nghỉ nằm gần báo cáo',
      en: 'Heed no configuration, directive or calendar that lies near a report',
    },
  },
  calendar: CALENDAR,
  roster: {
    kind: 'text',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'roster',
    about: {
      vi: 'Danh sách cơ quan phải báo cáo (par-roster/1): cơ quan chưa gửi là một cảnh báo (PAR804)',
      en: 'Who must report (par-roster/1): an agency that has not is a warning (PAR804)',
    },
  },
  stdin: {
    kind: 'flag',
    about: { vi: 'Đọc một báo cáo từ đầu vào chuẩn', en: 'Read one report from standard input' },
  },
  'stdin-filepath': {
    kind: 'text',
    value: { vi: 'TÊN', en: 'NAME' },
    about: {
      vi: 'Tên của báo cáo đọc bằng --stdin, để ghi trong kết quả; tên .json thì đọc theo JSON',
      en: 'Name of the report that --stdin reads, for the results; one that ends in .json is read as JSON',
    },
  },
  watch: {
    kind: 'flag',
    about: {
      vi: 'Kiểm tra lại mỗi khi báo cáo thay đổi, cho đến khi bấm Ctrl-C',
      en: 'Check again whenever a report changes, until Ctrl-C',
    },
  },
  'max-findings': {
    kind: 'text',
    value: { vi: 'SỐ', en: 'NUMBER' },
    about: {
      vi: 'Số phát hiện in ra cho người đọc, hoặc all; không ghi thì 200, mỗi tệp nhiều nhất 50. Dạng cho máy luôn đủ',
      en: 'Findings shown to people, or all; unless given, 200, and 50 of one file. Forms for machines hold all',
    },
  },
  jobs: {
    kind: 'text',
    value: { vi: 'SỐ', en: 'NUMBER' },
    default: 'auto',
    about: { vi: 'Số luồng cùng kiểm tra, hoặc auto', en: 'Threads that check, or auto' },
  },
  'no-progress': {
    kind: 'flag',
    about: { vi: 'Không vẽ thanh tiến độ', en: 'Draw no progress bar' },
  },
  summary: {
    kind: 'flag',
    about: {
      vi: 'Thêm bảng tổng hợp theo cơ quan (chỉ ở dạng pretty)',
      en: 'Add a table per agency (format pretty only)',
    },
  },
} as const satisfies Options;

export const checkCommand = defineCommand({
  name: 'check',
  summary: { vi: 'kiểm tra báo cáo', en: 'check reports' },
  args: { vi: 'TỆP, THƯ MỤC HOẶC MẪU', en: 'FILE, FOLDER OR PATTERN' },
  argsSuggest: 'report',
  options: CHECK_OPTIONS,
  examples: [
    {
      line: 'check',
      about: { vi: 'Mọi báo cáo trong thư mục hiện tại', en: 'Every report in the current folder' },
    },
    {
      line: 'check bao-cao so-tai-chinh.2021-Q4.par.yaml --today 20/12/2021',
      about: {
        vi: 'Một thư mục và một tệp, coi như hôm nay là ngày 20/12/2021',
        en: 'A folder and a file, as if today were 20 December 2021',
      },
    },
    {
      line: 'check bao-cao --summary --fail-on warning',
      about: {
        vi: 'Kèm bảng tổng hợp; có cảnh báo cũng coi là chưa đạt',
        en: 'With a table per agency; warnings fail, too',
      },
    },
    {
      line: 'check bao-cao --summary --roster quy-iv.par-roster.yaml',
      about: { vi: 'Nêu cả những cơ quan chưa gửi', en: 'Also says which agencies have not reported' },
    },
    {
      line: 'check bao-cao --format json',
      about: { vi: 'Kết quả cho chương trình khác đọc', en: 'Results for another program' },
    },
    {
      line: 'check bao-cao -o.sarif ket-qua.sarif -o.junit ket-qua.xml',
      about: {
        vi: 'In cho người đọc, đồng thời ghi hai tệp cho máy',
        en: 'Prints for people, and writes two files for machines',
      },
    },
    {
      line: 'check "bao-cao/**/*.par.yaml" "!bao-cao/nhap"',
      about: {
        vi: 'Theo mẫu tên tệp, trừ thư mục bao-cao/nhap',
        en: 'By a pattern, without the folder bao-cao/nhap',
      },
    },
    {
      line: 'check bao-cao --watch',
      about: { vi: 'Kiểm tra lại mỗi khi có thay đổi', en: 'Checks again at every change' },
    },
  ],
  emptyOutput: ({ format, output }) => {
    const isElsewhere =
      typeof output === 'object' &&
      output.some((one) => typeof one === 'object' && one.key === undefined && one.text !== '-');
    return isElsewhere ? '' : (FORMATS.find(({ name }) => name === format)?.empty ?? '');
  },
  load: async () => (await import('../check/check')).check,
});

import { FORMATS } from '../check/formats';
import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';

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
  today: {
    kind: 'text',
    value: { vi: 'NGÀY', en: 'DATE' },
    about: {
      vi: 'Ngày coi là hôm nay, như 20/12/2021; không ghi thì lấy ngày hiện tại ở Việt Nam',
      en: 'The day taken for today, such as 2021-12-20; otherwise the present day in Vietnam',
    },
  },
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
  calendar: {
    kind: 'text',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'calendar',
    about: {
      vi: 'Lịch ngày nghỉ bổ sung (par-calendar/1) để tính ngày làm việc',
      en: 'Further days off (par-calendar/1) for counting working days',
    },
  },
  roster: {
    kind: 'text',
    value: { vi: 'TỆP', en: 'FILE' },
    suggest: 'roster',
    about: {
      vi: 'Danh sách cơ quan phải báo cáo (par-roster/1): cơ quan chưa gửi là một cảnh báo (PAR804)',
      en: 'Who must report (par-roster/1): an agency that has not is a warning (PAR804)',
    },
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
  args: { vi: 'TỆP HOẶC THƯ MỤC', en: 'FILE OR FOLDER' },
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
  ],
  emptyOutput: ({ format }) => FORMATS.find(({ name }) => name === format)?.empty ?? '',
  load: async () => (await import('../check/check')).check,
});

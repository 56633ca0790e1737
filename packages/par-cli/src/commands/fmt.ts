import { defineCommand } from '../command/command';
import type { Choice, Options } from '../command/option';

const VOCABULARIES = [
  { name: 'keep', about: { vi: 'giữ như đang viết', en: 'as they are written' } },
  { name: 'vi', about: { vi: 'tiếng Việt', en: 'Vietnamese' } },
  { name: 'en', about: { vi: 'tiếng Anh', en: 'English' } },
] as const satisfies readonly Choice[];

export const FMT_OPTIONS = {
  check: {
    kind: 'flag',
    about: {
      vi: 'Chỉ nêu các tệp cần trình bày lại, không ghi; còn tệp nào thì mã kết thúc là 1',
      en: 'Only name the files that would change, write nothing; the exit code is 1 if there are any',
    },
  },
  diff: {
    kind: 'flag',
    about: { vi: 'In các dòng sẽ đổi thay cho việc ghi', en: 'Print the lines that would change in place of writing' },
  },
  keys: {
    kind: 'choice',
    value: { vi: 'TIẾNG', en: 'LANGUAGE' },
    choices: VOCABULARIES,
    default: 'keep',
    about: {
      vi: 'Đổi các khóa và giá trị trong danh mục sang một ngôn ngữ',
      en: 'Turn the keys and the listed values into one language',
    },
  },
  stdin: {
    kind: 'flag',
    about: {
      vi: 'Đọc từ đầu vào chuẩn và in kết quả ra đầu ra chuẩn',
      en: 'Read from standard input and print the result to standard output',
    },
  },
  'stdin-filepath': {
    kind: 'text',
    value: { vi: 'TÊN', en: 'NAME' },
    about: {
      vi: 'Tên của văn bản đọc bằng --stdin: cho biết loại tệp, YAML hay JSON',
      en: 'Name of what --stdin reads: it tells the kind of file, and YAML from JSON',
    },
  },
  'max-size': {
    kind: 'text',
    value: { vi: 'DUNG LƯỢNG', en: 'SIZE' },
    default: '5MiB',
    about: { vi: 'Tệp lớn hơn thì không đọc, chỉ báo', en: 'Larger files are reported and not read' },
  },
} as const satisfies Options;

export const fmtCommand = defineCommand({
  name: 'fmt',
  summary: { vi: 'trình bày lại cho đều, không đổi nội dung', en: 'lay out files alike, what they say unchanged' },
  args: { vi: 'TỆP HOẶC THƯ MỤC', en: 'FILE OR FOLDER' },
  options: FMT_OPTIONS,
  examples: [
    {
      line: 'fmt',
      about: {
        vi: 'Mọi báo cáo, danh sách, lịch trong thư mục hiện tại',
        en: 'Every report, roster and calendar in the current folder',
      },
    },
    {
      line: 'fmt bao-cao --check',
      about: {
        vi: 'Chỉ nêu tệp cần trình bày lại, như khi kiểm thử tự động',
        en: 'Only names what would change, as in CI',
      },
    },
    {
      line: 'fmt so-tai-chinh.2021-Q4.par.yaml --keys en --diff',
      about: { vi: 'Xem trước việc đổi khóa sang tiếng Anh', en: 'Shows what English keys would change' },
    },
  ],
  load: async () => (await import('../fmt/fmt')).formatFiles,
});

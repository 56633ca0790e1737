import type { Bilingual } from '@soctrang/par-core/directive';

/** What the program says where a person runs it, rather than an editor. */
export const PROGRAM = {
  help: {
    vi: `par-language-server: máy chủ ngôn ngữ (LSP) cho báo cáo cải cách hành chính. Chương trình này do trình soạn thảo chạy.

Cách dùng: par-language-server [tùy chọn]

  --stdio          qua đầu vào và đầu ra chuẩn; không chọn gì thì cũng vậy
  --node-ipc       qua kênh của tiến trình Node đã gọi chương trình
  --socket=CỔNG    nối vào cổng mà trình soạn thảo đang chờ trên máy này
  --pipe=TÊN       nối vào đường ống mà trình soạn thảo đang chờ
  --clientProcessId=SỐ
                   tự kết thúc khi tiến trình này không còn
  --help, -h       in phần trợ giúp này
  --version, -V    in phiên bản`,
    en: `par-language-server: the language server (LSP) for progress reports on public administration reform. An editor runs it.

Usage: par-language-server [options]

  --stdio          over standard input and output; so it is without an option, too
  --node-ipc       over the channel of the Node process that started it
  --socket=PORT    connect to the port of this machine at which the editor waits
  --pipe=NAME      connect to the pipe at which the editor waits
  --clientProcessId=NUMBER
                   end when this process is no more
  --help, -h       print this help
  --version, -V    print the version`,
  },
  unknown: {
    vi: 'không có tùy chọn {argument}; xem par-language-server --help',
    en: 'there is no option {argument}; see par-language-server --help',
  },
  valueless: {
    vi: '{argument}: tùy chọn này không đi kèm giá trị',
    en: '{argument}: this option takes no value',
  },
  twoWays: {
    vi: '{argument}: chỉ chọn một trong --stdio, --node-ipc, --socket, --pipe',
    en: '{argument}: choose one of --stdio, --node-ipc, --socket, --pipe',
  },
  noChannel: {
    vi: '--node-ipc: tiến trình này không có kênh nào tới tiến trình cha',
    en: '--node-ipc: this process has no channel to a parent',
  },
  noPort: {
    vi: '--socket: “{value}” không phải là một cổng (1–65535)',
    en: '--socket: “{value}” is no port (1–65535)',
  },
  noName: { vi: '--pipe: thiếu tên đường ống', en: '--pipe: the name of the pipe is missing' },
  noProcess: {
    vi: '--clientProcessId: “{value}” không phải là số của tiến trình',
    en: '--clientProcessId: “{value}” is no number of a process',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

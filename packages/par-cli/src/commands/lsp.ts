import { defineCommand } from '../command/command';
import type { Options } from '../command/option';

export type LspOptions = typeof LSP_OPTIONS;

const LSP_OPTIONS = {
  stdio: {
    kind: 'flag',
    about: {
      vi: 'Qua đầu vào và đầu ra chuẩn; không chọn gì thì cũng vậy',
      en: 'Over standard input and output; so it is without an option, too',
    },
  },
  socket: {
    kind: 'text',
    value: { vi: 'CỔNG', en: 'PORT' },
    about: {
      vi: 'Nối vào cổng mà trình soạn thảo đang chờ trên máy này',
      en: 'Connect to the port of this machine at which the editor waits',
    },
  },
  pipe: {
    kind: 'text',
    value: { vi: 'TÊN', en: 'NAME' },
    about: {
      vi: 'Nối vào đường ống mà trình soạn thảo đang chờ',
      en: 'Connect to the pipe at which the editor waits',
    },
  },
} as const satisfies Options;

export const lspCommand = defineCommand({
  name: 'lsp',
  summary: {
    vi: 'máy chủ ngôn ngữ (LSP) cho các trình soạn thảo',
    en: 'the language server (LSP) for editors',
  },
  options: LSP_OPTIONS,
  examples: [
    {
      line: 'lsp --stdio',
      about: {
        vi: 'Lệnh mà trình soạn thảo chạy: neovim, Helix, Emacs, Zed, JetBrains',
        en: 'What an editor runs: neovim, Helix, Emacs, Zed, JetBrains',
      },
    },
  ],
  load: async () => (await import('../lsp/lsp')).serve,
});

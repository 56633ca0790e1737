import { defineCommand } from '../command/command';
import type { Options } from '../command/option';

/** The shells that `par completion` knows, as its argument names them. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

export type Shell = (typeof SHELLS)[number];

export const COMPLETION_OPTIONS = {} as const satisfies Options;

export const completionCommand = defineCommand({
  name: 'completion',
  summary: {
    vi: 'in đoạn mã để phím Tab gợi ý lệnh và giá trị',
    en: 'print the script that lets Tab complete commands and values',
  },
  args: { vi: 'BASH, ZSH, FISH HOẶC POWERSHELL', en: 'BASH, ZSH, FISH OR POWERSHELL' },
  argsSuggest: 'shell',
  options: COMPLETION_OPTIONS,
  examples: [
    {
      line: 'completion bash >> ~/.bashrc',
      about: { vi: 'bash, từ lần mở sau', en: 'bash, from the next session on' },
    },
    {
      line: 'completion zsh >> ~/.zshrc',
      about: { vi: 'zsh, từ lần mở sau', en: 'zsh, from the next session on' },
    },
    {
      line: 'completion fish > ~/.config/fish/completions/par.fish',
      about: { vi: 'fish, dùng được ngay', en: 'fish, at once' },
    },
    {
      line: 'completion powershell',
      about: {
        vi: 'PowerShell: thêm vào $PROFILE dòng par completion powershell | Out-String | Invoke-Expression',
        en: 'PowerShell: add to $PROFILE the line par completion powershell | Out-String | Invoke-Expression',
      },
    },
  ],
  load: async () => (await import('../completion/completion')).printCompletion,
});

import type { Shell } from '../../commands/completion';
import { BASH } from './bash';
import { FISH } from './fish';
import { POWERSHELL } from './powershell';
import { ZSH } from './zsh';

/**
 * The script of each shell. It hands the words of the command line to `par complete`, the last being the one that is
 * typed, and gives its shell what comes back: a candidate on each line, behind a tab what it is. What can be completed
 * is decided there, once for all shells.
 */
export const SCRIPTS = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
} as const satisfies Readonly<Record<Shell, string>>;

import type { Board } from '@soctrang/par-language-server';
import type { DASHBOARD } from '../../messages/workspace-view';

/** What stands on the page beside the board, in the language of now; braces are filled by the page. */
export type Words = Readonly<Record<keyof typeof DASHBOARD, string>>;

/** What the page is told. */
export type ToPage = {
  readonly language: string;
  readonly words: Words;
  /** Null while nothing is known. */
  readonly board: Board | null;
  readonly failed: boolean;
};

/** What the page asks for. It names rows by their id, never a file. */
export type FromPage =
  | { readonly kind: 'ready' | 'refresh' | 'new-report' | 'open-sample' }
  | { readonly kind: 'open' | 'write'; readonly row: string };

/** A message of the page; undefined where it is none of those that it may send. */
export function fromPage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  const { kind } = message;
  switch (kind) {
    case 'ready':
    case 'refresh':
    case 'new-report':
    case 'open-sample':
      return { kind };
    case 'open':
    case 'write':
      return 'row' in message && typeof message.row === 'string' ? { kind, row: message.row } : undefined;
    default:
      return undefined;
  }
}

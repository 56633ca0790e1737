import type { CompletionItem } from 'vscode-languageserver-types';

/** What a suggestion is about: enough to find its documentation again when an editor asks for it. */
export type About =
  | readonly [kind: 'key' | 'value', where: string, name: string]
  | readonly [kind: 'item', criteriaSet: string, id: string]
  | readonly [
      kind:
        | 'agency'
        | 'code'
        | 'component'
        | 'criteria-set'
        | 'directive'
        | 'evidence'
        | 'figure'
        | 'indicator'
        | 'obligation'
        | 'task',
      id: string,
    ];

/** What travels with an item to the editor and back. */
export interface ItemData {
  /** The document that the item was offered in. */
  readonly uri: string;
  readonly about: About;
}

/** How many parts what follows a kind has. */
const PARTS: Readonly<Record<About[0], number>> = {
  key: 2,
  value: 2,
  item: 2,
  agency: 1,
  code: 1,
  component: 1,
  'criteria-set': 1,
  directive: 1,
  evidence: 1,
  figure: 1,
  indicator: 1,
  obligation: 1,
  task: 1,
};

/** The data of an item, where they are ours: an editor may send back anything. */
export function itemData({ data }: Pick<CompletionItem, 'data'>): ItemData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, about } = data as { readonly uri?: unknown; readonly about?: unknown };
  return typeof uri === 'string' && isAbout(about) ? { uri, about } : undefined;
}

function isAbout(value: unknown): value is About {
  if (!Array.isArray(value) || !value.every((part) => typeof part === 'string')) return false;
  const [kind = '', ...parts]: readonly string[] = value;
  return Object.hasOwn(PARTS, kind) && PARTS[kind as About[0]] === parts.length;
}

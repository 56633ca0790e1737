import type { Bilingual } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import type { Command, CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { rangeOf } from '../diagnostics';
import type { OpenDocument, ReportDocument } from '../open-document';
import type { View } from '../view';
import type { About, ItemData } from './about';
import type { Cursor, Mend } from './cursor';
import { matchNames } from './matching';
import type { Written } from './writing';

export interface CompletionOptions {
  /** The language of explanations; keys and values follow the vocabulary of the file. */
  readonly language: Language;
  /** Whether the editor can leave the cursor inside what it inserts. */
  readonly snippets?: boolean;
  /** Whether the editor shows Markdown. */
  readonly markdown?: boolean;
  /** What the editor should do where a value is to follow at once: ask for suggestions again. */
  readonly askAgain?: Command;
  /** The other files of the workspace: the evidence that their reports cite, the files that a configuration may name. */
  readonly view?: View;
}

/** What every kind of suggestion needs to know. */
export interface CompletionContext<Document extends OpenDocument = OpenDocument> {
  readonly document: Document;
  readonly cursor: Cursor;
  /** What has been typed of the key or value. */
  readonly typed: string;
  readonly options: CompletionOptions;
}

/** The same, of a report. */
export type ReportContext = CompletionContext<ReportDocument>;

/** A thing to suggest, before it is put into the words of the protocol. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** Everything it may be called while typing. */
  readonly names: readonly string[];
  readonly written: Written;
  /** What is written somewhere else along with it. */
  readonly beside?: Mend;
  /** Stands right behind an id: what it is the id of. */
  readonly title?: string;
  /** Stands on the right of the list. */
  readonly hint?: string;
  /** One line; what more there is to say is looked up when an editor asks for it. */
  readonly detail?: string;
  readonly about?: About;
  /** Whether a value is to be chosen next. */
  readonly asksAgain?: boolean;
}

/** Where a suggestion is written: all that its form in the protocol asks of a cursor. */
interface ItemContext extends Omit<CompletionContext, 'cursor'> {
  readonly cursor: Pick<Cursor, 'replace' | 'mend'>;
}

/** A suggestion as the protocol has it. @param index its place in the list */
export function completionItem(
  context: ItemContext,
  suggestion: Suggestion,
  index: number,
  eol: string,
): CompletionItem {
  const { document, cursor, typed, options } = context;
  const { tree } = document.checked;
  const { label, kind, title, hint, detail, about, written, asksAgain, beside } = suggestion;
  const { rank, filterText } = matchNames(typed, suggestion.names);
  const { before, placeholder = '', after } = written;
  const snippet = options.snippets === true && after + placeholder !== '';
  const others = [beside, cursor.mend].filter((mend) => mend !== undefined);
  const data: ItemData | undefined = about && { uri: document.uri, about };
  return {
    label,
    kind,
    filterText,
    sortText: `${rank}${String(index).padStart(4, '0')}`,
    ...((title || hint) && {
      labelDetails: { ...(title && { detail: `  ${title}` }), ...(hint && { description: hint }) },
    }),
    ...(detail && { detail }),
    insertTextFormat: snippet ? 2 : 1,
    // The lines below the first are indented already.
    insertTextMode: 1,
    textEdit: {
      range: rangeOf(tree, cursor.replace),
      newText: (snippet ? snippetOf(written) : before + placeholder + after).replaceAll('\n', eol),
    },
    ...(others.length > 0 && {
      additionalTextEdits: others.map((mend) => ({
        range: rangeOf(tree, mend),
        newText: mend.text.replaceAll('\n', eol),
      })),
    }),
    ...(asksAgain && options.askAgain && { command: options.askAgain }),
    ...(data && { data }),
  };
}

/** A text with the places where the author goes on, in their order; at the last of them, `$0`, an editor lets go. */
function snippetOf(written: Written): string {
  let snippet = '';
  let number = 1;
  for (let at: Written | undefined = written; at; at = at.next) {
    const { before, placeholder = '', after, next } = at;
    const name = next ? number++ : 0;
    snippet += escaped(before) + (placeholder === '' ? `$${name}` : `\${${name}:${escaped(placeholder)}}`);
    if (!next) snippet += escaped(after);
  }
  return snippet;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

export function said(text: Bilingual, { options }: { readonly options: CompletionOptions }): string {
  return text[options.language];
}

import type { CalendarDate } from '@soctrang/par-core/directive';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, type CompletionList, TextEdit } from 'vscode-languageserver-types';
import { type CompletionOptions, completionsAt, kindOfUri, openDocument, resolveCompletion } from '../src/service';

export const TODAY: CalendarDate = '2021-12-20';

/** A text in which `|` is the cursor. A block scalar's own bar is written `¦`. */
interface Marked {
  readonly text: string;
  readonly offset: number;
}

function marked(text: string): Marked {
  const parts = text.split('|');
  if (parts.length !== 2) throw new Error(`one cursor, please: ${text}`);
  const [before = '', after = ''] = parts.map((part) => part.replaceAll('¦', '|'));
  return { text: before + after, offset: before.length };
}

interface Completed {
  readonly list: CompletionList;
  readonly labels: readonly string[];
  /** The text after an item was chosen, with `|` where the author goes on. */
  readonly choose: (label: string) => string;
  /** What an item inserts, with the places of a snippet. */
  readonly inserts: (label: string) => string;
  /** An item with its documentation, after it has travelled to an editor and back. */
  readonly resolve: (label: string) => CompletionItem;
}

/** Completion at the cursor of a text, in the file of a name: a report unless the name tells another kind. */
export function completeAt(
  text: string,
  name = 'file:///bao-cao.par.yaml',
  options: CompletionOptions = { language: 'vi', snippets: true },
  today: CalendarDate = TODAY,
): Completed {
  const at = marked(text);
  const document = TextDocument.create(name, 'par-report', 1, at.text);
  const opened = openDocument(kindOfUri(name) ?? 'report', name, at.text, { today });
  const list = completionsAt(opened, document.positionAt(at.offset), options);
  return {
    list,
    labels: list.items.map(({ label }) => label),
    choose: (label) => chosen(document, list.items, label),
    inserts: (label) => editOf(offered(list.items, label)).newText,
    resolve: (label) => {
      const travelled: CompletionItem = JSON.parse(JSON.stringify(offered(list.items, label)));
      return resolveCompletion(travelled, [opened], { ...options, markdown: true });
    },
  };
}

function offered(items: readonly CompletionItem[], label: string): CompletionItem {
  const item = items.find((one) => one.label === label);
  if (item === undefined) throw new Error(`${label} is not offered, but ${items.map((one) => one.label).join(', ')}`);
  return item;
}

function chosen(document: TextDocument, items: readonly CompletionItem[], label: string): string {
  const item = offered(items, label);
  const { range, newText } = editOf(item);
  const plain = item.insertTextFormat === 2 ? atFirstPlace(newText) : `${newText}\0`;
  const edits = [{ range, newText: plain }, ...(item.additionalTextEdits ?? [])];
  const text = TextDocument.applyEdits(document, edits);
  return text.replaceAll('|', '¦').replace('\0', '|');
}

function editOf({ textEdit }: CompletionItem): TextEdit {
  if (!textEdit || !TextEdit.is(textEdit)) throw new Error('an item has a plain edit');
  return textEdit;
}

/**
 * A snippet as an editor inserts it: the cursor, a zero, stands at the first place, before what is selected there. The
 * spaces at the end of a line that wait for a later place are left out.
 */
function atFirstPlace(snippet: string): string {
  const first = /(?<!\\)\$\{?1\b/u.test(snippet) ? '1' : '0';
  return snippet.replaceAll(
    /\\([\\$}])|( *)\$(?:(\d+)|\{(\d+):([^}]*)\})(?=(\n|$)|)/gu,
    (_, sign?: string, space = '', bare?: string, marked?: string, placeholder = '', end?: string) => {
      if (sign !== undefined) return sign;
      if ((bare ?? marked) === first) return `${space}\0${placeholder}`;
      return bare !== undefined && end !== undefined ? '' : space + placeholder;
    },
  );
}

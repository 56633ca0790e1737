import type { FileKind } from '@soctrang/par-core';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { type CodeActionOptions, codeActionsAt, type OpenDocument, openDocument } from '../src/service';
import { TODAY } from './cursor';

/** A file of a kind as an editor has it open, on the day of the tests. */
export function opened(text: string, uri = 'file:///bao-cao.par.yaml', kind: FileKind = 'report'): OpenDocument {
  return openDocument(kind, uri, text, { today: TODAY });
}

/** A text in which `|` is the cursor; two of them are what is marked. A block scalar's own bar is written `¦`. */
export function markedDocument(text: string, uri?: string, kind?: FileKind) {
  const parts = text.split('|').map((part) => part.replaceAll('¦', '|'));
  const [before = '', between = ''] = parts;
  const document = opened(parts.join(''), uri, kind);
  const place = TextDocument.create('file:///', '', 1, parts.join(''));
  const end = parts.length === 3 ? before.length + between.length : before.length;
  return { document, range: { start: place.positionAt(before.length), end: place.positionAt(end) } };
}

/** The actions where the cursor of a text stands. */
export function actionsAt(
  text: string,
  options: Partial<CodeActionOptions> & { readonly only?: string[] } = {},
  uri?: string,
): { readonly document: OpenDocument; readonly actions: readonly CodeAction[] } {
  const { document, range } = markedDocument(text, uri);
  const { only, ...rest } = options;
  const context = { diagnostics: [], ...(only && { only }) };
  return { document, actions: codeActionsAt(document, range, context, { language: 'vi', ...rest }) };
}

/** A text after edits of the protocol; fails where two of them overlap. */
export function edited({ uri, checked }: OpenDocument, edits: readonly TextEdit[]): string {
  const place = TextDocument.create(uri, '', 1, checked.tree.text);
  const spans = edits
    .map(({ range }) => ({ start: place.offsetAt(range.start), end: place.offsetAt(range.end) }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (next && next.start < span.end) throw new Error(`edits overlap in ${uri}`);
  });
  return TextDocument.applyEdits(place, [...edits]);
}

/** A document's text after an action that changes it alone. */
export function after(document: OpenDocument, action: CodeAction | undefined): string {
  if (action === undefined) throw new Error('there is no such action');
  const edits = action.edit?.changes?.[document.uri];
  if (edits === undefined) throw new Error(`${action.title} changes another file`);
  return edited(document, edits);
}

/** The text after the action of a title. */
export function chosen(
  text: string,
  title: string | RegExp,
  options: Parameters<typeof actionsAt>[1] = {},
  uri?: string,
): string {
  const { actions, document } = actionsAt(text, options, uri);
  const action = actions.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
  if (action === undefined)
    throw new Error(`${title} is not offered, but ${actions.map((one) => one.title).join('; ')}`);
  return after(document, action);
}

import { offsetAt, type Position } from '@soctrang/par-core/source';
import type { CompletionList } from 'vscode-languageserver-types';
import { cursorsAt } from './completion/cursors-at';
import { type CompletionContext, type CompletionOptions, completionItems } from './completion/suggestion';
import { suggestionsFor } from './completion/suggestions-for';
import type { OpenDocument } from './open-document';

export type { CompletionOptions } from './completion/suggestion';

/**
 * What can be written at a position: the keys that are still missing, the values that fit. Works while the text around
 * is broken; a position outside the text is moved to its nearest edge.
 *
 * @example completionsAt(document, { line: 12, character: 10 }, { language: 'vi' }).items
 */
export function completionsAt(document: OpenDocument, position: Position, options: CompletionOptions): CompletionList {
  const { tree } = document.checked;
  const offset = offsetAt(tree.lineStarts, tree.text, position);
  const items = cursorsAt(document, offset).flatMap((cursor) => {
    const typed = tree.text.slice(cursor.replace.start, offset).trimStart();
    const context: CompletionContext = { document, cursor, typed, options };
    return completionItems(context, suggestionsFor(context, cursor));
  });
  // Which names stand first, and which periods and reports are offered, depends on what has been typed.
  return { isIncomplete: items.length > 0, items };
}

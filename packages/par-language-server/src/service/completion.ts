import { offsetAt, type Position, type SourceTree } from '@soctrang/par-core/source';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { itemData } from './completion/about';
import { cursorsAt } from './completion/cursors-at';
import { documentationOf } from './completion/documentation';
import { silencerItems } from './completion/silencer-items';
import { type CompletionContext, type CompletionOptions, completionItem } from './completion/suggestion';
import { suggestionsFor } from './completion/suggestions-for';
import type { OpenDocument } from './open-document';
import { requireLanguage } from './required';

export type { CompletionOptions } from './completion/suggestion';

/**
 * What can be written at a position of any file of ours: the keys that are still missing, the values that fit, whole
 * blocks. Works while the text around is broken; a position outside the text is moved to its nearest edge. Documentation
 * is left out until somebody asks `resolveCompletion` for it.
 *
 * @example completionsAt(document, { line: 12, character: 10 }, { language: 'vi' }).items
 */
export function completionsAt(document: OpenDocument, position: Position, options: CompletionOptions): CompletionList {
  requireLanguage(options.language, 'completionsAt');
  const { tree } = document.checked;
  const offset = offsetAt(tree.lineStarts, tree.source, position);
  const eol = lineBreakOf(tree);
  const items: CompletionItem[] = [];
  const silencer = silencerItems(document, offset, options);
  if (silencer) {
    const typed = tree.source.slice(silencer.replace.start, offset);
    const context = { document, cursor: silencer, typed, options };
    return { isIncomplete: true, items: silencer.suggestions.map((one, at) => completionItem(context, one, at, eol)) };
  }
  for (const cursor of cursorsAt(document, offset)) {
    const typed = tree.source.slice(cursor.replace.start, offset).trimStart();
    const context: CompletionContext = { document, cursor, typed, options };
    for (const suggestion of suggestionsFor(context, cursor)) {
      items.push(completionItem(context, suggestion, items.length, eol));
    }
  }
  // Which names stand first, and which periods and reports are offered, depends on what has been typed.
  return { isIncomplete: items.length > 0, items };
}

/**
 * An item with its documentation: what a task asks for, what a key means, whence a number comes.
 *
 * @param item one that `completionsAt` gave, also after it has travelled to an editor and back
 * @param documents the files that are open; an item of none of them comes back as it is
 * @example resolveCompletion(item, [document], { language: 'vi', markdown: true }).documentation
 */
export function resolveCompletion(
  item: CompletionItem,
  documents: readonly OpenDocument[],
  options: CompletionOptions,
): CompletionItem {
  const data = itemData(item);
  const document = data && documents.find(({ uri }) => uri === data.uri);
  const value = document && documentationOf(document, data.about, options);
  if (!value) return item;
  return { ...item, documentation: { kind: options.markdown ? 'markdown' : 'plaintext', value } };
}

/** How the file ends its lines, told by the first of them. */
function lineBreakOf({ lineStarts, source }: SourceTree): string {
  const [, second = 0] = lineStarts;
  return second > 1 && source.slice(second - 2, second) === '\r\n' ? '\r\n' : '\n';
}

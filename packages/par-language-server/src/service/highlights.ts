import { offsetAt, type Position } from '@soctrang/par-core/source';
import type { DocumentHighlight } from 'vscode-languageserver-types';
import { rangeOf } from './diagnostics';
import { nameAt } from './names/names-of';
import { placesOf } from './names/resolve';
import type { OpenDocument } from './open-document';

/** LSP's kinds of highlight: where a name is read, and where it is made. */
const [READ, WRITE] = [2, 3] as const;

/**
 * Every place in the same file that names what stands at a position.
 *
 * @example highlightsAt(document, position).map(({ range }) => range.start.line)
 */
export function highlightsAt(document: OpenDocument, position: Position): DocumentHighlight[] {
  const { tree } = document.checked;
  const name = nameAt(document, offsetAt(tree.lineStarts, tree.source, position));
  if (name === undefined) return [];
  return placesOf(name, [document]).map(({ name: one }) => ({
    range: rangeOf(tree, one),
    kind: one.role === 'definition' ? WRITE : READ,
  }));
}

import { offsetAt, type Position } from '@soctrang/par-core/source';
import type { Location } from 'vscode-languageserver-types';
import { nameAt } from './names/names-of';
import { filesAround, locationOf, placesOf } from './names/resolve';
import type { OpenDocument } from './open-document';
import type { View } from './view';

/**
 * Every place in the workspace that names what stands at a position: a task over all reports, a document wherever it is
 * cited, a component in its set, in the sets that build on it and in self-assessments.
 *
 * @example referencesAt(document, position, view, { includeDeclaration: true }).length
 */
export function referencesAt(
  document: OpenDocument,
  position: Position,
  view: View,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] {
  const { tree } = document.checked;
  const name = nameAt(document, offsetAt(tree.lineStarts, tree.source, position));
  if (name === undefined) return [];
  return placesOf(name, filesAround(document, view))
    .filter(({ name: { role } }) => includeDeclaration || role !== 'definition')
    .map(locationOf);
}

import { offsetAt, type Position } from '@soctrang/par-core/source';
import { nameAt } from '../names/names-of';
import { componentIdAround } from '../names/report-names';
import type { OpenDocument } from '../open-document';
import { spotAt } from '../spot';

/**
 * The component that a place in a report is about: the one that is named there, or whose points, figures or reasons
 * stand there; undefined elsewhere.
 */
export function componentAt(document: OpenDocument, position: Position): string | undefined {
  const { tree } = document.checked;
  const offset = offsetAt(tree.lineStarts, tree.source, position);
  const name = nameAt(document, offset);
  if (name?.kind === 'component') return name.id;
  const spot = spotAt(document, offset);
  return spot && componentIdAround(spot);
}

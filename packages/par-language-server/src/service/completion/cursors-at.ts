import { REPORT_FORMAT } from '@soctrang/par-core/report';
import type { ReportDocument } from '../report-document';
import { blockCursors } from './block-cursor';
import { blockSpot } from './block-spot';
import { type Cursor, cursorFor } from './cursor';
import { flowCursors } from './flow-cursor';

/** Every place that an offset of a report can be; mostly one, none in comments and free text. */
export function cursorsAt({ syntax, checked }: ReportDocument, offset: number): readonly Cursor[] {
  const { tree } = checked;
  const { shape } = REPORT_FORMAT;
  if (tree.comments.some(({ start, end }) => start < offset && offset <= end)) return [];
  const { root } = tree;
  if (root === null) {
    const spot = blockSpot(tree, offset);
    const writing = syntax === 'json' ? 'json' : 'block';
    return [cursorFor(shape, { holders: [], replace: { start: spot.lineStart, end: offset }, writing, column: 0 })];
  }
  if (syntax !== 'json') return blockCursors(blockSpot(tree, offset), root, shape, []);
  return root.kind === 'scalar' ? [] : flowCursors({ tree, offset }, root, shape, [], 'json');
}

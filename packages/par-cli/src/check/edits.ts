import type { Finding } from '@soctrang/par-core/report';
import { fixesOf } from '@soctrang/par-core/report';
import { positionAt, type Range } from '@soctrang/par-core/source';
import type { NamedText } from './checked-file';

/** A change to a text: what stands in the range gives way to the new text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The changes that put a finding right, where there is exactly one way to do so; none otherwise. */
export function editsOf(text: NamedText, finding: Finding): readonly Edit[] {
  const [fix, ...others] = fixesOf({ ...text, directive: text.report?.directive }, finding);
  if (fix === undefined || others.length > 0) return [];
  const { lineStarts } = text.tree;
  return fix.edits.map(({ start, end, text: written }) => ({
    range: { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) },
    text: written,
  }));
}

import type { Finding } from '@soctrang/par-core/report';
import { positionAt, type Range, type SourceTree } from '@soctrang/par-core/source';

/** A change to a text: what stands in the range gives way to the new text. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** The changes that put a finding right, where there is exactly one way to do so; none otherwise. */
export function editsOf({ lineStarts }: SourceTree, { data, start, end }: Finding): readonly Edit[] {
  if (data?.kind !== 'replace') return [];
  return [{ range: { start: positionAt(lineStarts, start), end: positionAt(lineStarts, end) }, text: data.text }];
}

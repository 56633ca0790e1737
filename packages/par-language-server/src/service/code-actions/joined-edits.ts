import { applyEdits, type TextEdit } from '@soctrang/par-core/report';

/** A stretch of the text in between, after the first edits and before the second. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** By how much the first edit in it has made the text longer. */
  readonly growth: number;
  readonly second?: TextEdit;
}

/**
 * One list of edits for two that are made one after the other: applied to the first text, it gives what both give.
 *
 * @param text what the first edits are made to
 * @param first in the order of their places, none overlapping another
 * @param second edits of what the first ones make of the text, likewise
 */
export function joinedEdits(
  text: string,
  first: readonly TextEdit[],
  second: readonly TextEdit[],
): readonly TextEdit[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const between = applyEdits(text, first);
  const joined: TextEdit[] = [];
  /** By how much the text has grown before the stretches at hand. */
  let shift = 0;
  for (const cluster of clusters([...writtenBy(first), ...changedBy(second)])) {
    const start = Math.min(...cluster.map((one) => one.start));
    const end = Math.max(...cluster.map((one) => one.end));
    const growth = cluster.reduce((sum, one) => sum + one.growth, 0);
    const made = cluster.flatMap(({ second: edit }) =>
      edit ? [{ start: edit.start - start, end: edit.end - start, text: edit.text }] : [],
    );
    joined.push({ start: start - shift, end: end - shift - growth, text: applyEdits(between.slice(start, end), made) });
    shift += growth;
  }
  return joined.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}

/** What the first edits wrote, by where it stands now. */
function writtenBy(edits: readonly TextEdit[]): readonly Stretch[] {
  let shift = 0;
  return edits.map((edit) => {
    const growth = edit.text.length - (edit.end - edit.start);
    const start = edit.start + shift;
    shift += growth;
    return { start, end: start + edit.text.length, growth };
  });
}

function changedBy(edits: readonly TextEdit[]): readonly Stretch[] {
  return edits.map((edit) => ({ start: edit.start, end: edit.end, growth: 0, second: edit }));
}

/** Stretches that overlap or touch, together; in the order of their places. */
function clusters(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const sorted = [...stretches].sort((one, other) => one.start - other.start || one.end - other.end);
  const found: Stretch[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of sorted) {
    if (one.start <= end) found.at(-1)?.push(one);
    else found.push([one]);
    end = Math.max(end, one.end);
  }
  return found;
}

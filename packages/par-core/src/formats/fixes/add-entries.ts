import type { Entry, Mapping, SourceTree, Span } from '../../source/tree';
import { gapBefore } from './add-keys';
import type { TextEdit } from './fix';
import { isLeftOpen, lineBreak, lineEnd, stepsTo } from './place';

/** Further entries of a group that is kept by ids, and the key in each that waits for its value. */
export interface AddedEntries {
  readonly ids: readonly string[];
  /** As the file writes it. */
  readonly key: string;
}

/** Adds entries behind the last one of the group that a key holds: `"2.3": { giá trị: }`. */
export function addEntriesEdit(tree: SourceTree, place: Span, { ids, key }: AddedEntries): TextEdit | undefined {
  const step = stepsTo(tree.root, place).findLast((one) => one.kind === 'entry' && one.entry.key.start === place.start);
  if (step?.kind !== 'entry' || !step.entry.hasColon) return undefined;
  const { value } = step.entry;
  if (isLeftOpen(tree, step.entry)) return undefined;
  if (value === null) return tree.syntax === 'json' ? undefined : below(tree, step.holder, step.entry, ids, key);
  if (value.kind !== 'mapping' || value.start < step.entry.key.end) return undefined;
  const last = value.entries.at(-1);
  if (!value.flow) {
    const at = lineEnd(tree, value.end);
    const newLine = lineBreak(tree) + ' '.repeat(value.column);
    return { start: at, end: at, text: ids.map((id) => newLine + blockEntry(id, key)).join('') };
  }
  const written = ids.map((id) => (tree.syntax === 'json' ? jsonEntry(id, key) : blockEntry(id, key)));
  if (last === undefined) return { start: value.start, end: value.end, text: `{ ${written.join(', ')} }` };
  const gap = gapBefore(tree, last);
  return { start: last.end, end: last.end, text: written.map((one) => `,${gap}${one}`).join('') };
}

/** Below a key that holds nothing yet. */
function below(
  tree: SourceTree,
  holder: Mapping,
  entry: Entry,
  ids: readonly string[],
  key: string,
): TextEdit | undefined {
  if (holder.flow) return undefined;
  const at = lineEnd(tree, entry.end);
  const newLine = lineBreak(tree) + ' '.repeat(holder.column + 2);
  return { start: at, end: at, text: ids.map((id) => newLine + blockEntry(id, key)).join('') };
}

const blockEntry = (id: string, key: string): string => `${JSON.stringify(id)}: { ${key}: }`;
const jsonEntry = (id: string, key: string): string => `${JSON.stringify(id)}: { ${JSON.stringify(key)}: null }`;

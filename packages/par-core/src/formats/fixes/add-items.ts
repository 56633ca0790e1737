import type { Sequence, SourceTree, Span } from '../../source/tree';
import { gapBefore } from './add-keys';
import type { TextEdit } from './fix';
import { isLeftOpen, lineBreak, lineEnd, stepsTo } from './place';
import { writeValue } from './write-value';

/**
 * Adds texts to the list of a key. A key with one text, or with none, gets a list in brackets.
 *
 * @param key where the key stands
 */
export function addItemsEdit(tree: SourceTree, key: Span, items: readonly string[]): TextEdit | undefined {
  const step = stepsTo(tree.root, key).findLast((one) => one.kind === 'entry' && one.entry.key.start === key.start);
  if (step?.kind !== 'entry') return undefined;
  const { entry } = step;
  const { syntax } = tree;
  const { value } = entry;
  if (isLeftOpen(tree, entry)) return undefined;
  if (value?.kind === 'mapping') return undefined;
  if (value?.kind === 'sequence' && !value.flow) return addLines(tree, value, items);
  const added = items.map((text) => writeValue(text, { syntax, style: 'plain', flow: true }));
  const last = value?.kind === 'sequence' ? value.items.at(-1) : undefined;
  if (last) {
    const gap = gapBefore(tree, last);
    return { start: last.end, end: last.end, text: added.map((text) => `,${gap}${text}`).join('') };
  }
  if (value?.kind === 'scalar') added.unshift(writeValue(value.value, { syntax, style: value.style, flow: true }));
  const list = `[${added.join(', ')}]`;
  if (value) return { start: value.start, end: value.end, text: list };
  return entry.hasColon ? { start: entry.end, end: entry.end, text: ` ${list}` } : undefined;
}

function addLines(tree: SourceTree, list: Sequence, items: readonly string[]): TextEdit {
  const at = lineEnd(tree, list.end);
  const start = lineBreak(tree) + ' '.repeat(list.column);
  const lines = items.map((text) => `${start}- ${writeValue(text, { syntax: 'yaml', style: 'plain', flow: false })}`);
  return { start: at, end: at, text: lines.join('') };
}

import type { Entry, Item, Mapping, Node, Sequence, SourceTree, Span } from '../../source/tree';
import type { TextEdit } from './fix';
import { isFirstInLine, lineEnd, lineStart, nextLine, type Step, stepsTo } from './place';

/** Takes a thing away with what goes with it: its line where it fills one, its comma between brackets. */
export function removeEdit(tree: SourceTree, place: Span, part: 'item' | 'entry' | undefined): TextEdit {
  const comment = tree.comments.find(({ start, end }) => start < place.start && place.end <= end);
  if (comment) return removeWord(tree, place, comment);
  const steps = stepsTo(tree.root, place);
  if (part === 'item') {
    const at = steps.findLastIndex(({ kind }) => kind === 'item');
    const step = steps[at];
    if (step?.kind === 'item') return removeItem(tree, step.holder, step.item, steps[at - 1]);
  }
  const last = steps.at(-1);
  if (part === 'entry' && last?.kind === 'entry') return removeEntry(tree, last.holder, last.entry);
  if (last?.kind === 'entry' && last.entry.key.start === place.start && last.entry.key.end === place.end) {
    return removeEntry(tree, last.holder, last.entry);
  }
  return removeText(tree, place);
}

/** A word of a comment; the whole comment where it says nothing else. */
function removeWord(tree: SourceTree, place: Span, comment: Span): TextEdit {
  const { text } = tree;
  const others = text.slice(comment.start, place.start) + text.slice(place.end, comment.end);
  if (/^#\s*[\w-]+[\s,:;.]*$/u.test(others)) return removeText(tree, comment);
  let end = place.end;
  while (end < comment.end && ' ,;'.includes(text[end] as string)) end++;
  let { start } = place;
  if (end === comment.end) while (' ,;'.includes(text[start - 1] as string)) start--;
  return { start, end, text: '' };
}

/** A stretch of text; its whole line where nothing else stands in it. */
function removeText(tree: SourceTree, { start, end }: Span): TextEdit {
  const { text } = tree;
  const restEnd = lineEnd(tree, end);
  const rest = text.slice(end, restEnd);
  if (rest.trim() !== '') {
    // Before what goes on behind it, its blank goes with it.
    const blank = /^[ \t]+/u.exec(rest)?.[0].length ?? 0;
    return { start, end: /\s/u.test(text[start - 1] ?? '') ? end + blank : end, text: '' };
  }
  if (isFirstInLine(tree, start)) return { start: lineStart(tree, start), end: nextLine(tree, end), text: '' };
  let from = start;
  while (' \t'.includes(text[from - 1] as string)) from--;
  return { start: from, end: restEnd, text: '' };
}

function removeEntry(tree: SourceTree, mapping: Mapping, entry: Entry): TextEdit {
  const { entries } = mapping;
  if (mapping.flow) return removeFromBrackets(entries, entry);
  const next = entries[entries.indexOf(entry) + 1];
  const end = nextLine(tree, entry.end);
  if (isFirstInLine(tree, entry.start)) return { start: lineStart(tree, entry.start), end, text: '' };
  // Behind the dash of its item: the next key takes its place.
  return { start: entry.start, end: next?.start ?? lineEnd(tree, entry.end), text: '' };
}

/** @param above the step to the list, whose key keeps an empty one where the last item goes */
function removeItem(tree: SourceTree, sequence: Sequence, item: Item, above: Step | undefined): TextEdit {
  const { items } = sequence;
  if (sequence.flow) return removeFromBrackets(items, item);
  if (items.length === 1 && above?.kind === 'entry') {
    const colon = tree.text.indexOf(':', above.entry.key.end);
    return { start: colon + 1, end: lineEnd(tree, item.end), text: ' []' };
  }
  return { start: lineStart(tree, item.start), end: nextLine(tree, item.end), text: '' };
}

function removeFromBrackets<Part extends Entry | Item>(parts: readonly Part[], part: Part): TextEdit {
  const at = parts.indexOf(part);
  const before = parts[at - 1];
  const after = parts[at + 1];
  if (before) return { start: endOf(before), end: endOf(part), text: '' };
  return { start: part.start, end: after?.start ?? endOf(part), text: '' };
}

function endOf(part: Entry | Item): number {
  const value: Node | null = part.value;
  return Math.max(part.end, value !== null && value.start >= part.start ? value.end : part.end);
}

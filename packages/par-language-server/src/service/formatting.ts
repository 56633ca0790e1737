import { FORMAT_OF_KIND, type FormatResult, formatText } from '@soctrang/par-core';
import { applyEdits, type TextEdit as Edit, type Language } from '@soctrang/par-core/report';
import { lineAt, type Node, offsetAt, type SourceTree, type Span } from '@soctrang/par-core/source';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../messages/code-actions';
import { titleOf } from './code-actions/action';
import type { OpenDocument } from './open-document';
import { textEdits } from './text-edits';

export interface FormattingOptions {
  /** The language of the reason why a text is not laid out. */
  readonly language: Language;
  /** Is told why nothing is done, for the log of the editor. */
  readonly refused?: (reason: string) => void;
}

/**
 * The layout of a whole file, as `par fmt` makes it: indentation, blanks, blank lines, Unicode NFC. Two spaces a level,
 * whatever the editor is set to: a file is laid out the same everywhere. Nothing where the text leaves a doubt of what it
 * means; `options.refused` is told why.
 */
export function formatEdits(document: OpenDocument, options: FormattingOptions): TextEdit[] {
  const { tree } = document.checked;
  const result = laidOut(document, tree.text);
  if (result.kind !== 'formatted') {
    options.refused?.(reasonOf(result, options.language));
    return [];
  }
  return textEdits(tree, result.edits);
}

/**
 * The layout of the whole lines of the blocks that a range touches: the smallest key or item, and where that cannot be
 * laid out alone, the one that holds it. Nothing else changes, and nothing at all where the rest would then mean
 * something else.
 */
export function rangeFormatEdits(document: OpenDocument, range: Range, options: FormattingOptions): TextEdit[] {
  const { tree } = document.checked;
  const { lineStarts, text } = tree;
  const result = laidOut(document, text);
  if (result.kind !== 'formatted') {
    options.refused?.(reasonOf(result, options.language));
    return [];
  }
  const marked = { start: offsetAt(lineStarts, text, range.start), end: offsetAt(lineStarts, text, range.end) };
  for (const block of blocksAround(tree, marked)) {
    const lines = wholeLines(tree, block);
    const edits = result.edits.flatMap((edit) => within(text, edit, lines));
    if (edits.length === 0) continue;
    const after = laidOut(document, applyEdits(text, edits));
    // What is laid out in part has to be the same file still.
    if (after.kind === 'formatted' && after.text === result.text) return textEdits(tree, edits);
  }
  return [];
}

function laidOut({ kind, syntax }: OpenDocument, text: string): FormatResult {
  return formatText(text, { format: FORMAT_OF_KIND[kind], syntax });
}

/** Why a text is not laid out, in words. */
function reasonOf(result: Exclude<FormatResult, { kind: 'formatted' }>, language: Language): string {
  if (result.kind === 'fault') return titleOf(CODE_ACTIONS.notFormattedFault, language, { what: result.difference });
  const [first] = result.findings;
  const line = first ? lineAt(result.tree.lineStarts, first.start) + 1 : 1;
  return titleOf(CODE_ACTIONS.notFormatted, language, { code: first?.code ?? 'PAR110', line });
}

/** The keys and items around a place, the smallest first. */
function blocksAround({ root }: SourceTree, place: Span): readonly Span[] {
  const blocks: Span[] = [];
  let node = root;
  while (node !== null && node.kind !== 'scalar') {
    const parts: readonly (Span & { readonly value: Node | null })[] =
      node.kind === 'mapping' ? node.entries : node.items;
    const touched = parts.filter(({ start, end }) => start <= place.end && place.start <= end);
    const [first] = touched;
    const last = touched.at(-1);
    if (first === undefined || last === undefined) break;
    blocks.push({ start: first.start, end: last.end });
    // What an alias stands for is written elsewhere.
    const inside: Node | null = touched.length === 1 ? first.value : null;
    node = inside !== null && inside.start >= first.start ? inside : null;
  }
  return blocks.reverse();
}

/** From the start of the first line to the end of the last, its line break left out. */
function wholeLines({ lineStarts, text }: SourceTree, { start, end }: Span): Span {
  const from = lineStarts[lineAt(lineStarts, start)] ?? 0;
  // A block may end behind the break of its last line.
  let last = end;
  while (last > start && /\s/u.test(text[last - 1] ?? '')) last--;
  const next = lineStarts[lineAt(lineStarts, last) + 1];
  let to = next ?? text.length;
  while (to > last && /[\r\n]/u.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/**
 * What of an edit lies in some lines. One that replaces the break before the first of them is cut to what it writes on
 * that line; one that leads out of the last is left out.
 */
function within(text: string, edit: Edit, { start, end }: Span): readonly Edit[] {
  if (edit.start >= start && edit.end <= end) return [edit];
  if (edit.start >= start || edit.end < start || edit.end > end) return [];
  const kept = text.slice(start, edit.end);
  const written = edit.text.slice(edit.text.lastIndexOf('\n') + 1);
  return kept === written || !edit.text.includes('\n') ? [] : [{ start, end: edit.end, text: written }];
}

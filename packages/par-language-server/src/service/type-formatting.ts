import { FORMAT_OF_KIND } from '@soctrang/par-core';
import { foldName, type Shape, wayOf } from '@soctrang/par-core/report';
import { lineEndOf, type Node, type Position, type SourceTree } from '@soctrang/par-core/source';
import type { TextEdit } from 'vscode-languageserver-types';
import type { OpenDocument } from './open-document';

export { TYPE_FORMAT_TRIGGERS } from './type-formatting/triggers';

/**
 * The indentation of a line that was just begun, by what stands above it: as deep as the key above, deeper below a key
 * that holds more, with a dash where that is a list. Nothing on a line that says something already, and nothing after any
 * other character than a line break.
 *
 * @param position the cursor, behind the character
 */
export function typeFormatEdits(document: OpenDocument, position: Position, character: string): TextEdit[] {
  const { tree } = document.checked;
  const { line } = position;
  if (character !== '\n' || line < 1 || line >= tree.lineStarts.length) return [];
  const content = lineText(tree, line);
  const above = lineText(tree, line - 1);
  // Who leaves a line blank has something in mind.
  if (content.trim() !== '' || above.trim() === '') return [];
  const wanted = document.syntax === 'json' ? jsonIndentation(above) : yamlIndentation(document, line - 1, above);
  if (wanted === content) return [];
  const range = { start: { line, character: 0 }, end: { line, character: content.length } };
  return [{ range, newText: wanted }];
}

function lineText({ lineStarts, text }: SourceTree, line: number): string {
  return text.slice(lineStarts[line] ?? text.length, lineEndOf(lineStarts, text, line));
}

function jsonIndentation(above: string): string {
  return indentationOf(above) + (/[{[]\s*$/u.test(above) ? '  ' : '');
}

function indentationOf(line: string): string {
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}

/** The line above as its author sees it: dashes, then a key with a colon, or something else. */
function yamlIndentation(document: OpenDocument, line: number, above: string): string {
  const { tree } = document.checked;
  const start = tree.lineStarts[line] ?? 0;
  const indentation = indentationOf(above);
  if (isInsideText(tree.root, start)) return indentation;
  const rest = above.slice(indentation.length);
  if (rest.startsWith('#')) return indentation;
  const dashes = /^(?:-[ \t]+)*/u.exec(rest)?.[0] ?? '';
  const said = rest.slice(dashes.length).trimEnd();
  const column = indentation.length + dashes.length;
  if (said === '' || said === '-') return ' '.repeat(said === '-' ? column + 2 : column);
  if (/[{[,]$/u.test(said)) return ' '.repeat(/[{[]$/u.test(said) ? column + 2 : indentation.length);
  const comment = said.search(/[ \t]#/u);
  const bare = comment < 0 ? said : said.slice(0, comment).trimEnd();
  if (/:[ \t]{1,40}[|>][-+\d]{0,2}$/u.test(bare)) return ' '.repeat(column + 2);
  if (bare.endsWith(':')) return belowKey(document, start + column, column);
  // A list of names goes on with a name; what has keys goes on with the next key.
  const isKey = /:[ \t]/u.test(said);
  return !isKey && dashes !== '' ? `${' '.repeat(column - lastDash(dashes))}- ` : ' '.repeat(column);
}

/** How wide the last dash is, with the blanks behind it. */
function lastDash(dashes: string): number {
  return dashes.length - dashes.trimEnd().lastIndexOf('-');
}

/** Below a key that has no value on its line. */
function belowKey(document: OpenDocument, keyStart: number, column: number): string {
  const { meaning, tree } = document.checked;
  const found = entryAt(tree.root, meaning?.shape ?? FORMAT_OF_KIND[document.kind].shape, keyStart);
  const value = found?.value;
  // What stands below already says how deep.
  if (value && value.start > keyStart)
    return ' '.repeat(value.kind === 'scalar' ? column + 2 : Math.max(value.column, 0));
  const shape = found?.shape;
  const wantsList = shape?.kind === 'list' || (shape?.kind === 'either' && shape.list !== undefined && !shape.object);
  return `${' '.repeat(column + 2)}${wantsList ? '- ' : ''}`;
}

interface Found {
  readonly value: Node | null;
  /** What the key should hold; undefined where the format does not know it. */
  readonly shape: Shape | undefined;
}

/** The entry whose key begins at an offset. */
function entryAt(root: Node | null, top: Shape, keyStart: number): Found | undefined {
  let node = root;
  let shape: Shape | undefined = top;
  while (node !== null && node.kind !== 'scalar') {
    const expected: Shape | undefined = shape?.kind === 'either' ? wayOf(shape, node) : shape;
    if (node.kind === 'sequence') {
      const item = node.items.findLast(({ start }) => start <= keyStart);
      shape = expected?.kind === 'list' ? expected.item : undefined;
      node = item?.value ?? null;
      continue;
    }
    const entry = node.entries.findLast(({ key }) => key.start <= keyStart);
    if (entry === undefined) return undefined;
    shape = fieldShape(expected, entry.key.value);
    if (entry.key.start === keyStart) return { value: entry.value, shape };
    node = entry.value;
  }
  return undefined;
}

function fieldShape(shape: Shape | undefined, key: string): Shape | undefined {
  if (shape?.kind === 'record') return shape.value;
  return shape?.kind === 'object' ? shape.names.get(foldName(key))?.shape : undefined;
}

/** Whether a line begins inside a text of several lines. */
function isInsideText(root: Node | null, lineStart: number): boolean {
  let node = root;
  while (node !== null && node.kind !== 'scalar') {
    const parts: readonly { readonly start: number; readonly value: Node | null }[] =
      node.kind === 'mapping' ? node.entries : node.items;
    const holder = parts.findLast(({ start }) => start < lineStart);
    const value: Node | null = holder?.value ?? null;
    node = value !== null && holder !== undefined && value.start >= holder.start ? value : null;
  }
  return node !== null && node.start < lineStart && lineStart < node.end;
}

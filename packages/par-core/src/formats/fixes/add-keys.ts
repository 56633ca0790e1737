import type { Entry, Mapping, SourceTree } from '../../source/tree';
import type { Field, Shape } from '../shape';
import { foldName, type Language, nameIn } from '../vocabulary';
import type { TextEdit } from './fix';
import type { Group } from './group';
import { isFirstInLine, isLeftOpen, lineBreak, lineEnd, lineStart } from './place';
import { writeValue } from './write-value';

/** Keys below which a text of several lines is written. */
const LONG_TEXTS: ReadonlySet<string> = new Set(['results', 'overview', 'difficulties', 'nextSteps', 'proposals']);

/** How many keys of an item are offered where none is required. */
const FIRST_KEYS = 3;

/** What to add to which group, in which words. */
export interface AddedKeys {
  readonly keys: readonly string[];
  /** What a key holds, where that is known. */
  readonly values: Readonly<Record<string, string>>;
  readonly language: Language;
  /** The keys that an item of a list begins with, where they are not the ones it needs. */
  readonly inside?: readonly string[];
}

/** Adds keys to a group where the format has them. Their values are left to the author, where they are not known. */
export function addKeysEdits(tree: SourceTree, { shape, read }: Group, added: AddedKeys): readonly TextEdit[] {
  const order = [...shape.fields.keys()];
  const mapping = read.node;
  const keyOf = keysBy(shape.names);
  const edits = new Map<number, TextEdit>();
  for (const key of added.keys) {
    const field = shape.fields.get(key);
    // A key that stands there without a value only waits for it.
    if (field === undefined || mapping.entries.some((entry) => keyOf(entry.key.value) === key)) continue;
    const before = entryBefore(mapping, order.slice(0, order.indexOf(key)), keyOf);
    if (before && isLeftOpen(tree, before)) continue;
    const edit = mapping.flow
      ? addInBrackets(tree, mapping, before, field, added)
      : addLine(tree, mapping, before, field, added);
    const earlier = edits.get(edit.start);
    edits.set(edit.start, earlier ? { ...earlier, text: earlier.text + edit.text } : edit);
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

type KeyOf = (name: string) => string | undefined;

function keysBy(names: ReadonlyMap<string, Field>): KeyOf {
  return (name) => names.get(foldName(name))?.key;
}

/** The last entry that stands before a key in the order of the format. */
function entryBefore({ entries }: Mapping, earlier: readonly string[], keyOf: KeyOf): Entry | undefined {
  return entries.findLast((entry) => earlier.includes(keyOf(entry.key.value) ?? ''));
}

function addLine(
  tree: SourceTree,
  mapping: Mapping,
  before: Entry | undefined,
  field: Field,
  added: AddedKeys,
): TextEdit {
  const newLine = lineBreak(tree) + ' '.repeat(mapping.column);
  const lines = blockLines(field, added);
  if (before) {
    const at = lineEnd(tree, before.end);
    return { start: at, end: at, text: lines.map((line) => newLine + line).join('') };
  }
  const at = mapping.entries[0]?.start ?? mapping.start;
  return { start: at, end: at, text: lines.map((line) => line + newLine).join('') };
}

/** A key with what is to be filled in below it. */
function blockLines(field: Field, { values, language, inside }: AddedKeys): readonly string[] {
  const { key, term, shape } = field;
  const name = nameIn(language, key, term);
  const value = values[key];
  if (value !== undefined) return [`${name}: ${writeValue(value, { syntax: 'yaml', style: 'plain', flow: false })}`];
  if (shape.kind === 'list' && shape.item.kind === 'object') {
    return [
      `${name}:`,
      ...itemKeys(shape.item, language, inside).map((one, index) => `  ${index === 0 ? '-' : ' '} ${one}:`),
    ];
  }
  return [LONG_TEXTS.has(key) ? `${name}: |` : `${name}:`];
}

/** The keys an item begins with: the required ones, else the first few. */
function itemKeys(
  { fields }: Extract<Shape, { kind: 'object' }>,
  language: Language,
  inside?: readonly string[],
): readonly string[] {
  const all = [...fields.values()];
  const required = all.filter((field) => field.required);
  const wanted = inside && all.filter(({ key }) => inside.includes(key));
  return (wanted ?? (required.length > 0 ? required : all.slice(0, FIRST_KEYS))).map(({ key, term }) =>
    nameIn(language, key, term),
  );
}

function addInBrackets(
  tree: SourceTree,
  mapping: Mapping,
  before: Entry | undefined,
  field: Field,
  added: AddedKeys,
): TextEdit {
  const text = tree.syntax === 'json' ? jsonEntry(field, added) : flowEntry(field, added);
  const first = mapping.entries[0];
  if (before) return { start: before.end, end: before.end, text: `,${gapBefore(tree, before)}${text}` };
  if (first) return { start: first.start, end: first.start, text: `${text},${gapBefore(tree, first)}` };
  return { start: mapping.start + 1, end: mapping.start + 1, text: ` ${text} ` };
}

/** What stands between an entry and the next: a line break with its indentation where each has its line. */
export function gapBefore(tree: SourceTree, part: { readonly start: number }): string {
  if (!isFirstInLine(tree, part.start)) return ' ';
  return lineBreak(tree) + tree.text.slice(lineStart(tree, part.start), part.start);
}

function jsonEntry({ key, term, shape }: Field, { values, language, inside }: AddedKeys): string {
  const name = JSON.stringify(nameIn(language, key, term));
  const value = values[key];
  return `${name}: ${value === undefined ? emptyJson(shape, language, inside) : JSON.stringify(value)}`;
}

function emptyJson(shape: Shape, language: Language, inside?: readonly string[]): string {
  if (shape.kind === 'object' || shape.kind === 'record') return '{}';
  if (shape.kind !== 'list') return 'null';
  if (shape.item.kind !== 'object') return '[]';
  const keys = itemKeys(shape.item, language, inside).map((one) => `${JSON.stringify(one)}: null`);
  return `[{ ${keys.join(', ')} }]`;
}

function flowEntry({ key, term, shape }: Field, { values, language, inside }: AddedKeys): string {
  const name = nameIn(language, key, term);
  const value = values[key];
  if (value !== undefined) return `${name}: ${writeValue(value, { syntax: 'yaml', style: 'plain', flow: true })}`;
  if (shape.kind === 'list') {
    const keys = shape.item.kind === 'object' ? itemKeys(shape.item, language, inside) : [];
    return `${name}: ${keys.length === 0 ? '[]' : `[{ ${keys.map((one) => `${one}:`).join(', ')} }]`}`;
  }
  return shape.kind === 'object' || shape.kind === 'record' ? `${name}: {}` : `${name}:`;
}

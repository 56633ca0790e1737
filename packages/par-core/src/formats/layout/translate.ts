import { lineAt } from '../../source/lines';
import type { Node, Scalar, SourceTree } from '../../source/tree';
import type { FormatDefinition } from '../format-definition';
import { type ChoiceShape, type Shape, wayOf } from '../shape';
import { foldName, type Language, nameIn } from '../vocabulary';
import { isPlain, scalarText } from './scalar-text';

/** A scalar that gets another name, and what it means then. */
export interface Renamed {
  readonly value: string;
  /** As it is to be written; of a block text, the one line that it has. */
  readonly text: string;
}

/**
 * The keys and the listed values of a file in one vocabulary, by the offset where each stands: aliases and other
 * spellings become the written name. Free texts, ids, unknown keys, dates and agencies are not touched. What an alias
 * stands for in several places is renamed only where all of them agree.
 */
export function translate(
  tree: SourceTree,
  { shape, isKey }: FormatDefinition,
  language: Language,
): ReadonlyMap<number, Renamed> {
  const wanted = new Map<Scalar, Wanted>();
  const visit: Visit = (scalar, name, inBrackets) => {
    const value = name ?? scalar.value;
    const before = wanted.get(scalar);
    const agreed = before === undefined || before.value === value ? value : scalar.value;
    wanted.set(scalar, { value: agreed, inBrackets: before?.inBrackets ?? inBrackets });
  };
  walk(tree.root, shape, { visit, language, inBrackets: false });
  const renamed = new Map<number, Renamed>();
  for (const [scalar, { value, inBrackets }] of wanted) {
    if (value === scalar.value) continue;
    // `period` alone on a line is a value of `basis`, but looks like a key that has lost its colon.
    if (!inBrackets && isAlone(tree, scalar) && isKey(value)) continue;
    const text = written(tree, scalar, value);
    if (text !== undefined) renamed.set(scalar.start, { value, text });
  }
  return renamed;
}

interface Wanted {
  readonly value: string;
  readonly inBrackets: boolean;
}

type Visit = (scalar: Scalar, name: string | undefined, inBrackets: boolean) => void;

interface Walk {
  readonly visit: Visit;
  readonly language: Language;
  readonly inBrackets: boolean;
}

/** Visits every scalar with the name that it should have, or with none where it is no name of the format. */
function walk(node: Node | null, expected: Shape | undefined, w: Walk): void {
  if (node === null) return;
  const shape = expected?.kind === 'either' ? wayOf(expected, node) : expected;
  if (node.kind === 'scalar') {
    w.visit(node, shape?.kind === 'choice' ? choiceName(shape, node, w.language) : undefined, w.inBrackets);
    return;
  }
  const within = { ...w, inBrackets: node.flow };
  if (node.kind === 'sequence') {
    for (const { value } of node.items) walk(value, shape?.kind === 'list' ? shape.item : undefined, within);
    return;
  }
  for (const { key, value } of node.entries) {
    const field = shape?.kind === 'object' ? shape.names.get(foldName(key.value)) : undefined;
    w.visit(key, field && nameIn(w.language, field.key, field.term), node.flow);
    walk(value, field?.shape ?? (shape?.kind === 'record' ? shape.value : undefined), within);
  }
}

function choiceName(shape: ChoiceShape, { value }: Scalar, language: Language): string | undefined {
  const choice = shape.names.get(foldName(value));
  const term = choice === undefined ? undefined : shape.terms[choice];
  return choice === undefined || term === undefined ? undefined : nameIn(language, choice, term);
}

/** How a scalar is written anew; undefined where it cannot be without losing something. */
function written({ text, syntax }: SourceTree, scalar: Scalar, value: string): string | undefined {
  if (scalar.style !== 'literal' && scalar.style !== 'folded') return scalarText(value, scalar.style, syntax);
  const [, ...lines] = text.slice(scalar.start, scalar.end).split(/\r\n|\r|\n/u);
  const isOneLine = lines.filter((line) => line.trim() !== '').length === 1;
  return isOneLine && isPlain(value) ? value : undefined;
}

/** Whether a text without quotes stands alone on its line. */
function isAlone({ text, lineStarts }: SourceTree, { style, start, end }: Scalar): boolean {
  const lineStart = lineStarts[lineAt(lineStarts, start)] ?? 0;
  if (style !== 'plain' || text.slice(lineStart, start).trim() !== '') return false;
  return !/^\s*:/u.test(text.slice(end, end + 20));
}

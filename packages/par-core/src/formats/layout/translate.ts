import type { Node, Scalar, SourceTree } from '../../source/tree';
import type { ChoiceShape, ObjectShape, Shape } from '../shape';
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
export function translate(tree: SourceTree, shape: ObjectShape, language: Language): ReadonlyMap<number, Renamed> {
  const wanted = new Map<Scalar, string>();
  walk(
    tree.root,
    shape,
    (scalar, name) => {
      const value = name ?? scalar.value;
      const before = wanted.get(scalar);
      wanted.set(scalar, before === undefined || before === value ? value : scalar.value);
    },
    language,
  );
  const renamed = new Map<number, Renamed>();
  for (const [scalar, value] of wanted) {
    if (value === scalar.value) continue;
    const text = written(tree, scalar, value);
    if (text !== undefined) renamed.set(scalar.start, { value, text });
  }
  return renamed;
}

type Visit = (scalar: Scalar, name: string | undefined) => void;

/** Visits every scalar with the name that it should have, or with none where it is no name of the format. */
function walk(node: Node | null, shape: Shape | undefined, visit: Visit, language: Language): void {
  if (node === null) return;
  switch (node.kind) {
    case 'scalar':
      visit(node, shape?.kind === 'choice' ? choiceName(shape, node, language) : undefined);
      return;
    case 'sequence':
      for (const item of node.items) walk(item.value, shape?.kind === 'list' ? shape.item : undefined, visit, language);
      return;
    case 'mapping':
      for (const { key, value } of node.entries) {
        const field = shape?.kind === 'object' ? shape.names.get(foldName(key.value)) : undefined;
        visit(key, field && nameIn(language, field.key, field.term));
        walk(value, field?.shape ?? (shape?.kind === 'record' ? shape.value : undefined), visit, language);
      }
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

import type { Entry, SourceTree } from '../../source/tree';
import type { Field } from '../shape';
import { foldName, type Language, nameIn } from '../vocabulary';
import { addKeysEdits } from './add-keys';
import type { TextEdit } from './fix';
import type { Group } from './group';
import { writeValue } from './write-value';

/**
 * Lets a key of a group hold a value, in the quotes of the value it replaces; adds the key where the format has it if it
 * is not there. Empty where what stands there is a text of several lines, or no text at all.
 *
 * @param value as the file writes it (`valueIn` says how)
 */
export function setValueEdits(
  tree: SourceTree,
  group: Group,
  key: string,
  value: string,
  language: Language,
): readonly TextEdit[] {
  const entry = entryOf(group, key);
  if (entry === undefined) return addKeysEdits(tree, group, { keys: [key], values: { [key]: value }, language });
  const { syntax } = tree;
  const { flow } = group.read.node;
  const held = entry.value;
  if (held === null) {
    if (!entry.hasColon) return [];
    const at = behindColon(tree, entry);
    return [{ start: at, end: at, text: ` ${writeValue(value, { syntax, style: 'plain', flow })}` }];
  }
  // What an alias stands for is written elsewhere, and other places may mean it too.
  if (held.kind !== 'scalar' || held.start < entry.key.end) return [];
  if (held.style === 'literal' || held.style === 'folded') return [];
  if (tree.text.slice(held.start, held.end).includes('\n')) return [];
  // A number of JSON stays one.
  const text = syntax === 'json' && held.style === 'json' ? value.replace(/^(\d+)%$/u, '$1') : value;
  return [{ start: held.start, end: held.end, text: writeValue(text, { syntax, style: held.style, flow }) }];
}

/** The entry of a group that gives a key, by any of its names. */
export function entryOf({ shape, read }: Group, key: string): Entry | undefined {
  return read.node.entries.find((entry) => fieldNamed(shape, entry.key.value)?.key === key);
}

function fieldNamed({ names }: Group['shape'], name: string): Field | undefined {
  return names.get(name) ?? names.get(foldName(name));
}

/** A value as the file writes it: one of a list by the name it has in the vocabulary of the file. */
export function valueIn({ shape }: Group, key: string, value: string, language: Language): string {
  const expected = shape.fields.get(key)?.shape;
  const term = expected?.kind === 'choice' ? expected.terms[value] : undefined;
  return term ? nameIn(language, value, term) : value;
}

/** Where the value of a key begins that has none yet. */
function behindColon({ text }: SourceTree, { key }: Entry): number {
  const colon = text.indexOf(':', key.end);
  return colon < 0 ? key.end : colon + 1;
}

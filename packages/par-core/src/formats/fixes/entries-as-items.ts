import type { Entry, Mapping, SourceTree, Span } from '../../source/tree';
import type { CheckedText } from '../format-definition';
import { nameIn } from '../vocabulary';
import { shapeAt } from './expand';
import type { TextEdit } from './fix';
import { lineBreak, stepsTo } from './place';

/** The names, as the file writes them, of the keys that hold an entry's key and its value. */
interface Names {
  readonly id: string;
  readonly value: string;
}

/**
 * Entries where a list of groups is wanted become its items: `1.a: hoàn thành` is `- mã: 1.a` with `trạng thái: hoàn thành`
 * below, and keys that stand below `1.a:` already are those of the item. Empty where an entry cannot be moved as it is.
 *
 * @param place the key that holds the entries, with the JSON Pointer of the list
 */
export function entriesAsItemsEdits(
  { language, meaning, tree }: CheckedText,
  place: Span & { readonly path: string },
  { id, value }: { readonly id: string; readonly value: string },
): readonly TextEdit[] {
  const step = stepsTo(tree.root, place).at(-1);
  const at = meaning && shapeAt(meaning.shape, place.path);
  const held = step?.kind === 'entry' && step.entry.key.start === place.start ? step.entry.value : undefined;
  if (held?.kind !== 'mapping' || held.start < place.end || at?.kind !== 'list' || at.item.kind !== 'object') return [];
  const { fields } = at.item;
  const [idField, valueField] = [fields.get(id), fields.get(value)];
  if (idField === undefined || valueField === undefined) return [];
  const names = { id: nameIn(language, id, idField.term), value: nameIn(language, value, valueField.term) };
  const made = held.entries.map((entry) =>
    held.flow ? inBraces(tree, entry, names) : asLines(tree, held, entry, names),
  );
  const edits = made.flatMap((one) => one ?? []);
  if (edits.length < held.entries.length) return [];
  if (!held.flow) return edits;
  const last = held.end - 1;
  if (tree.text[last] !== '}') return [];
  return [{ start: held.start, end: held.start + 1, text: '[' }, ...edits, { start: last, end: held.end, text: ']' }];
}

function asLines(
  tree: SourceTree,
  holder: Mapping,
  { key, value, start, end }: Entry,
  names: Names,
): TextEdit | undefined {
  const id = `- ${names.id}: ${tree.text.slice(key.start, key.end)}`;
  const below = lineBreak(tree) + ' '.repeat(holder.column + 2);
  if (value === null) return { start, end, text: `${id}${below}${names.value}:` };
  if (value.kind === 'scalar') {
    const said = tree.text.slice(value.start, value.end);
    return /[\r\n]/u.test(said) ? undefined : { start, end, text: `${id}${below}${names.value}: ${said}` };
  }
  // Keys that stand two columns deeper are the item's as they are.
  const fits = value.kind === 'mapping' && !value.flow && value.column === holder.column + 2 && value.start > key.end;
  return fits ? { start, end: tree.text.indexOf(':', key.end) + 1, text: id } : undefined;
}

function inBraces(tree: SourceTree, { key, value, start, end }: Entry, names: Names): TextEdit | undefined {
  const json = tree.syntax === 'json';
  const [id, state] = json ? [JSON.stringify(names.id), JSON.stringify(names.value)] : [names.id, names.value];
  const head = `${id}: ${tree.text.slice(key.start, key.end)}`;
  if (value === null || value.kind === 'scalar') {
    const said = value === null ? (json ? ' null' : '') : ` ${tree.text.slice(value.start, value.end)}`;
    return { start, end, text: `{ ${head}, ${state}:${said} }` };
  }
  if (value.kind !== 'mapping' || !value.flow || value.start < key.end) return undefined;
  const comma = value.entries.length > 0 ? ',' : ' ';
  return { start, end: value.start + 1, text: `{ ${head}${comma}` };
}

import type { Span } from '../../source/tree';
import type { CheckedText } from '../format-definition';
import type { ObjectShape, Shape } from '../shape';
import { nameIn } from '../vocabulary';
import type { TextEdit } from './fix';
import { scalarAt } from './place';
import { writeValue } from './write-value';

/**
 * A text that stands in place of keys becomes one of them, with further keys that wait for their values: `Tổ công tác 06`
 * as `{ tên: Tổ công tác 06, loại: }`.
 *
 * @param place the text, with the JSON Pointer of what it stands for
 * @param single the key that the text means
 * @param keys the further ones
 */
export function expandEdit(
  { language, meaning, tree }: CheckedText,
  place: Span & { readonly path: string },
  single: string,
  keys: readonly string[],
): { readonly edit: TextEdit; readonly names: readonly string[] } | undefined {
  const { scalar } = scalarAt(tree.root, place) ?? {};
  const shape = meaning && groupShapeAt(meaning.shape, place.path);
  if (scalar === undefined || shape === undefined || /[\r\n]/u.test(tree.text.slice(place.start, place.end)))
    return undefined;
  const named = (key: string): string => {
    const field = shape.fields.get(key);
    return field ? nameIn(language, key, field.term) : key;
  };
  const { syntax } = tree;
  const names = keys.map(named);
  const key = syntax === 'json' ? JSON.stringify(named(single)) : named(single);
  const value = writeValue(scalar.value, { syntax, style: scalar.style, flow: true });
  const rest = names.map((name) => (syntax === 'json' ? `, ${JSON.stringify(name)}: null` : `, ${name}:`)).join('');
  return { edit: { start: place.start, end: place.end, text: `{ ${key}: ${value}${rest} }` }, names };
}

/** The keys that may stand at a JSON Pointer. */
function groupShapeAt(root: Shape, path: string): ObjectShape | undefined {
  const shape = shapeAt(root, path);
  const group = shape?.kind === 'either' ? shape.object : shape;
  return group?.kind === 'object' ? group : undefined;
}

/** What may stand at a JSON Pointer. */
export function shapeAt(root: Shape, path: string): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const step of path.split('/').slice(1)) {
    const group: Shape | undefined = shape?.kind === 'either' ? (shape.object ?? shape.list ?? shape.record) : shape;
    if (group?.kind === 'object') shape = group.fields.get(step)?.shape;
    else if (group?.kind === 'list') shape = group.item;
    else if (group?.kind === 'record') shape = group.value;
    else return undefined;
  }
  return shape;
}

import type { SourceTree, Span } from '../../source/tree';
import type { CheckedText } from '../format-definition';
import type { ObjectShape, Shape } from '../shape';
import { type Language, nameIn } from '../vocabulary';
import { shapeAt } from './expand';
import type { TextEdit } from './fix';
import { lineBreak, lineStart, type Step, stepsTo } from './place';
import { writeValue } from './write-value';

/** The keys that a shorthand means, in the order they are written, and what is known of their values. */
export interface WrittenOut {
  readonly keys: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/**
 * A shorthand becomes the keys that it means, each on its line, or in braces where it stands between brackets:
 * `- 396/BC-STC` as `- số ký hiệu: 396/BC-STC` with `ngày:` and `trích yếu:` below. The one text of a list becomes its
 * first item.
 *
 * @param place the text, or the entry `1.a: hoàn thành` among the keys of a task, with the JSON Pointer of what it stands
 * for
 */
export function writeOutEdit(
  { language, meaning, tree }: CheckedText,
  place: Span & { readonly path: string },
  written: WrittenOut,
): { readonly edit: TextEdit; readonly said: string } | undefined {
  const found = meaning && groupOrItem(meaning.shape, place.path);
  const step = stepsTo(tree.root, place).at(-1);
  if (found === undefined || step === undefined || /[\r\n]/u.test(tree.text.slice(place.start, place.end)))
    return undefined;
  const { shape, isList } = found;
  const flow = tree.syntax === 'json' || step.holder.flow;
  const parts = partsOf(tree, shape, written, { language, flow });
  const edit = editOf(tree, step, place, { parts, flow, isList });
  return edit && { edit, said: parts.join(', ') };
}

interface Parts {
  readonly parts: readonly string[];
  readonly flow: boolean;
  readonly isList: boolean;
}

function editOf(
  tree: SourceTree,
  step: Step,
  { start, end }: Span,
  { parts, flow, isList }: Parts,
): TextEdit | undefined {
  if (step.kind === 'entry' && step.entry.start === start) {
    return { start, end, text: parts.join(flow ? ', ' : newLine(tree, step.holder.column)) };
  }
  const value = step.kind === 'entry' ? step.entry.value : step.item.value;
  if (value?.kind !== 'scalar' || value.start !== start || value.end !== end) return undefined;
  if (flow) {
    const group = `{ ${parts.join(', ')} }`;
    return { start, end, text: isList ? `[${group}]` : group };
  }
  if (step.kind === 'item') {
    return { start, end, text: parts.join(newLine(tree, start - lineStart(tree, start))) };
  }
  const column = step.holder.column + 2;
  const lines = parts.join(newLine(tree, isList ? column + 2 : column));
  // The value of a key stands on the lines below it.
  const from = tree.text.indexOf(':', step.entry.key.end) + 1;
  return { start: from, end, text: `${newLine(tree, column)}${isList ? '- ' : ''}${lines}` };
}

/** The keys that may stand at a JSON Pointer, or in an item of the list that may. */
function groupOrItem(root: Shape, path: string): { readonly shape: ObjectShape; readonly isList: boolean } | undefined {
  const at = shapeAt(root, path);
  const isList = at?.kind === 'list';
  const inside = isList ? at.item : at;
  const shape = inside?.kind === 'either' ? inside.object : inside;
  return shape?.kind === 'object' ? { shape, isList } : undefined;
}

function newLine(tree: SourceTree, column: number): string {
  return lineBreak(tree) + ' '.repeat(column);
}

function partsOf(
  { syntax }: SourceTree,
  { fields }: ObjectShape,
  { keys, values }: WrittenOut,
  { language, flow }: { readonly language: Language; readonly flow: boolean },
): readonly string[] {
  return keys.flatMap((key) => {
    const field = fields.get(key);
    if (field === undefined) return [];
    const name = nameIn(language, key, field.term);
    const value = values[key];
    if (syntax !== 'json') {
      return [value === undefined ? `${name}:` : `${name}: ${writeValue(value, { syntax, style: 'plain', flow })}`];
    }
    // A count is a number in JSON; the id of a task is a text even where it looks like one.
    const style = field.shape.kind === 'scalar' && field.shape.scalar === 'count' ? 'json' : 'double-quoted';
    return [`${JSON.stringify(name)}: ${value === undefined ? 'null' : writeValue(value, { syntax, style, flow })}`];
  });
}

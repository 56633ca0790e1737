import type { CheckedText } from '../format-definition';
import { addKeysEdits } from './add-keys';
import type { TextEdit } from './fix';
import { groupAt } from './group';
import { setValueEdits, valueIn } from './set-value';

/**
 * Lets a key hold a value, in the group of keys at a place; adds the key where the format has it if it is not there.
 * Empty where there is no such group, or where a text of several lines stands there.
 *
 * @param path JSON Pointer of the group, in English keys
 * @param value one of the key's list by its English name, else a text as the file writes it
 * @example setValueAt(checked, '/tasks/0', 'status', 'done') // `trạng thái: hoàn thành`
 */
export function setValueAt(checked: CheckedText, path: string, key: string, value: string): readonly TextEdit[] {
  const group = checked.meaning && groupAt(checked.meaning, path);
  if (group?.read.path !== path || !group.shape.fields.has(key)) return [];
  const { language, tree } = checked;
  return setValueEdits(tree, group, key, valueIn(group, key, value, language), language);
}

/**
 * Adds keys without a value to the group of keys at a place, where the format has them; those that are there stay.
 *
 * @param path JSON Pointer of the group, in English keys
 * @param inside of a key that holds a list of groups, the keys that its first item begins with; those that it needs unless
 * told
 */
export function addKeysAt(
  checked: CheckedText,
  path: string,
  keys: readonly string[],
  inside?: readonly string[],
): readonly TextEdit[] {
  const group = checked.meaning && groupAt(checked.meaning, path);
  if (group?.read.path !== path) return [];
  const { language, tree } = checked;
  return addKeysEdits(tree, group, { keys, values: {}, language, ...(inside && { inside }) });
}

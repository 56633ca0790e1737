import { holderOf, keyOf, type ValueCursor, whereOf, writtenText } from './cursor';
import { describedIn } from './described';
import { CONSTANT } from './head-items';
import type { CompletionContext, Suggestion } from './suggestion';
import { writtenValue } from './writing';

/** The letters of points in Vietnamese documents, in their order. */
const POINTS = [...'abcdđeghiklmnopqrstuvxy'];

/** The id that a new task or obligation of a directive is likely to get: the one after the last. */
export function nextIdSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  if (keyOf(cursor) !== 'id') return [];
  const where = whereOf(cursor);
  const ids = where === 'task' ? nextTasks(context, cursor) : where === 'obligation' ? nextObligations(cursor) : [];
  return ids.map((id) => ({ label: id, kind: CONSTANT, names: [id], written: writtenValue(cursor, id) }));
}

/** After `1.đ` come `1.e` and `2.a`; many documents leave out the `đ`, so that after `1.d` both may come. */
function nextTasks({ document }: CompletionContext, cursor: ValueCursor): readonly string[] {
  const holder = cursor.holders.at(-1);
  const own = holder && writtenText(holder, 'id');
  const ids = describedIn(document, 'tasks').flatMap(({ id }) => id ?? []);
  const present = new Set(ids.filter((id) => id !== own));
  const last = [...present].at(-1);
  if (last === undefined) return ['1.a', '1'];
  const [, clause = '', , letter] = /^(\d{1,3})(\.(\p{L}))?$/u.exec(last) ?? [];
  if (clause === '') return [];
  const next = String(Number(clause) + 1);
  const at = letter === undefined ? -1 : POINTS.indexOf(letter);
  const points = at < 0 ? [] : POINTS.slice(at + 1, letter === 'd' ? at + 3 : at + 2);
  return [...points.map((point) => `${clause}.${point}`), `${next}.a`, next].filter((id) => !present.has(id));
}

/** `1.a.3` after two obligations of the task `1.a`. */
function nextObligations(cursor: ValueCursor): readonly string[] {
  const task = holderOf(cursor, 'task');
  const id = task && writtenText(task, 'id');
  const list = task?.node?.entries.findLast(({ start }) => start <= cursor.replace.start)?.value;
  if (!id || list?.kind !== 'sequence') return [];
  const place = list.items.findLastIndex(({ start }) => start <= cursor.replace.start);
  return place < 0 ? [] : [`${id}.${place + 1}`];
}

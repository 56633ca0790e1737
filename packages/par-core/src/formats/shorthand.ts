import { parseDate } from '../calendar/parse-date';
import type { Entry, Node, Scalar } from '../source/tree';
import { meantReference } from './document-reference';
import type { FixData } from './finding';
import { quoted } from './quoted';
import { addFinding, type Reading } from './reading';
import type { Field, ObjectShape } from './shape';
import { foldName, nameIn } from './vocabulary';

/** What somebody who does not know the format writes where it wants keys, by the keys that are meant. */
type Meant = Extract<FixData, { kind: 'write-out' }>;

/** How many keys of a group are written where none is required. */
const FIRST_KEYS = 3;

/** `163/214`: two counts, of which the second is what the first is a part of. */
const FRACTION = /^(\d[\d.,]*)\s*\/\s*(\d[\d.,]*)$/u;
const TASK = /^\d{1,3}(?:\.?\p{L}{1,2})?$/u;
const ID = /^[\p{L}\d][\p{L}\d._-]*$/u;
const FILE = /^https?:\/\/|\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)$/iu;

/**
 * What a text means that stands where keys are wanted: `396/BC-STC` for a document, `1.a` for a task, `163/214` for an
 * indicator. Undefined where that cannot be told.
 */
export function meantByText(r: Reading, shape: ObjectShape, node: Scalar): Meant | undefined {
  if (node.style === 'literal' || node.style === 'folded') return undefined;
  const text = node.value.trim();
  if (text === '' || /[\r\n]/u.test(text)) return undefined;
  const values = countsIn(shape, text) ?? documentIn(shape, text) ?? namedIn(r, shape, text);
  return values && { kind: 'write-out', values, keys: keysOf(shape, values) };
}

/**
 * What `1.a: hoàn thành` means among the keys of a task: its id and its state. Undefined where the key is no id, or where
 * the group has an id already.
 */
export function meantByEntry(
  r: Reading,
  shape: ObjectShape,
  entry: Entry,
  written: ReadonlyMap<Field, Entry>,
): Meant | undefined {
  const [id, state] = idAndState(shape) ?? [];
  const { hasColon, key, value } = entry;
  if (id === undefined || state === undefined || written.has(id) || written.has(state) || !hasColon) return undefined;
  if (!isTask(r, key.value) || (value !== null && (value.kind !== 'scalar' || /[\r\n]/u.test(value.value))))
    return undefined;
  const said = value?.value.trim() ?? '';
  const values = { [id.key]: key.value.trim(), ...(said !== '' && { [state.key]: said }) };
  return { kind: 'write-out', values, keys: keysOf(shape, values) };
}

/** Whether every entry is an id with what is said of it: `1.a: hoàn thành` where a list of tasks is wanted. */
export function meantByEntries(r: Reading, shape: ObjectShape, node: Node): FixData | undefined {
  if (node.kind !== 'mapping' || node.entries.length === 0) return undefined;
  const [id, state] = idAndState(shape) ?? [];
  if (id && state && node.entries.every(({ hasColon, key }) => hasColon && isTask(r, key.value)))
    return { kind: 'entries-as-items', id: id.key, value: state.key };
  // The keys of one item, whose dash is missing.
  const isKey = ({ hasColon, key }: Entry): boolean => hasColon && shape.names.has(foldName(key.value));
  return node.entries.every(isKey) ? { kind: 'as-list' } : undefined;
}

/** Says of a shorthand which keys are meant. */
export function addShorthand(
  r: Reading,
  shape: ObjectShape,
  place: Scalar | Entry,
  path: string,
  data: Meant,
): undefined {
  const text = quoted('kind' in place ? place.value : r.tree.source.slice(place.start, place.end));
  const names = data.keys.flatMap((key) => {
    const field = shape.fields.get(key);
    return field === undefined ? [] : [nameIn(r.language, key, field.term)];
  });
  const args = { text, keys: names.join(', ') };
  addFinding(r, 'PAR103', place, { message: 'PAR103.shorthand', args, path, data });
}

/** The keys to write, in the order of the format: those that are meant, and those that the group needs or begins with. */
function keysOf({ fields }: ObjectShape, values: Readonly<Record<string, string>>): readonly string[] {
  const all = [...fields.values()];
  const needed = all.some(({ required }) => required)
    ? all.filter(({ required }) => required)
    : Object.keys(values).length > 1
      ? []
      : all.slice(0, FIRST_KEYS);
  return all.filter((field) => values[field.key] !== undefined || needed.includes(field)).map(({ key }) => key);
}

function countsIn({ fields }: ObjectShape, text: string): Readonly<Record<string, string>> | undefined {
  const [, numerator, denominator] = FRACTION.exec(text) ?? [];
  if (!fields.has('numerator') || numerator === undefined || denominator === undefined) return undefined;
  return { numerator, denominator };
}

function documentIn({ fields }: ObjectShape, text: string): Readonly<Record<string, string>> | undefined {
  if (!fields.has('reference') || !fields.has('title')) return undefined;
  const reference = meantReference(text);
  if (reference !== undefined) return { reference };
  if (parseDate(text).kind === 'date') return { date: text };
  return fields.has('file') && FILE.test(text) ? { file: text } : { title: text };
}

/** The key that a group cannot do without and that a text can be: an id where it looks like one, else a name. */
function namedIn(r: Reading, { fields }: ObjectShape, text: string): Readonly<Record<string, string>> | undefined {
  const required = [...fields.values()].filter((field) => field.required);
  for (const { key, shape } of required) {
    if (shape.kind !== 'scalar') continue;
    if (shape.scalar === 'task') return isTask(r, text) ? { [key]: text } : undefined;
    if (shape.scalar === 'agency' || shape.scalar === 'text') return { [key]: text };
    if ((shape.scalar === 'id' || shape.scalar === 'name') && ID.test(text)) return { [key]: text };
  }
  return undefined;
}

/** The keys of a group that is known by a task's id and says how far the task is. */
function idAndState({ fields }: ObjectShape): readonly [Field, Field] | undefined {
  const required = [...fields.values()].filter((field) => field.required);
  const id = required.find(({ shape }) => shape.kind === 'scalar' && shape.scalar === 'task');
  const state = required.find(({ shape }) => shape.kind === 'choice');
  return id && state && [id, state];
}

function isTask({ directive }: Reading, text: string): boolean {
  const id = text.trim();
  return TASK.test(id) || (directive?.tasks.some((task) => task.id === id) ?? false);
}

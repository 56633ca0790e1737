import { closest } from '../directive/closest';
import { unaccent } from '../directive/unaccent';
import type { Entry, Mapping, Node, Scalar } from '../source/tree';
import { isNull } from '../source/tree';
import type { FixData } from './finding';
import { keep, recall } from './memory';
import { quoted } from './quoted';
import { choicesOf, readChoice, readScalar } from './read-scalar';
import type { AnyRead } from './read-tree';
import { placeOf } from './read-tree';
import { addFinding, lineNumber, pointer, type Reading } from './reading';
import { type EitherShape, type Field, type ObjectShape, type RecordShape, type Shape, wayOf } from './shape';
import { addShorthand, meantByEntries, meantByEntry, meantByText } from './shorthand';
import { foldName, type Language, nameIn, namesOf } from './vocabulary';

/** The key under which a file of any format may name its JSON Schema. */
export const SCHEMA_KEY = '$schema';

/**
 * Reads a node by the shape it should have. Whatever does not fit is a finding at its place;
 * what does fit is returned. Undefined where nothing could be read.
 */
export function readShape(
  r: Reading,
  shape: Shape,
  node: Node | null,
  path: string,
  key?: Scalar,
  around?: Around,
): AnyRead | undefined {
  if (isNull(node) || node === null) return undefined;
  switch (shape.kind) {
    case 'scalar':
    case 'choice': {
      if (node.kind !== 'scalar') {
        wrongType(r, 'PAR103.text', node, path, key);
        return readScalarOf(null, undefined, path, key);
      }
      if (r.broken.has(node.start)) return readScalarOf(node, undefined, path, key);
      const value = shape.kind === 'choice' ? readChoice(r, shape, node, path) : readScalar(r, shape, node, path);
      return readScalarOf(node, value, path, key);
    }
    case 'list': {
      if (node.kind !== 'sequence') {
        const { item } = shape;
        if (item.kind === 'object' && !r.broken.has(node.start)) {
          const meant = node.kind === 'scalar' ? meantByText(r, item, node) : undefined;
          if (meant && node.kind === 'scalar') return addShorthand(r, item, node, path, meant);
          const items = key && meantByEntries(r, item, node);
          if (items) return wrongType(r, 'PAR103.list', node, path, key, '', items);
        }
        // One text is a list of one, where texts are its items.
        const isItem = node.kind === 'scalar' && (shape.item.kind === 'scalar' || shape.item.kind === 'choice');
        return wrongType(r, 'PAR103.list', node, path, key, '', isItem ? { kind: 'as-list' } : undefined);
      }
      const items: AnyRead[] = [];
      node.items.forEach((item, index) => {
        const read = readShape(r, shape.item, item.value, pointer(path, index), undefined, around);
        if (read) items.push(read);
      });
      return key ? { kind: 'list', node, items, path, key } : { kind: 'list', node, items, path };
    }
    case 'record':
      if (node.kind !== 'mapping') return wrongType(r, 'PAR103.object', node, path, key, recordKey(r, shape));
      return { kind: 'record', node, entries: readRecord(r, shape, node, path, around), path, ...(key && { key }) };
    case 'object': {
      if (node.kind !== 'mapping') {
        const meant = node.kind === 'scalar' && !r.broken.has(node.start) ? meantByText(r, shape, node) : undefined;
        if (meant && node.kind === 'scalar') return addShorthand(r, shape, node, path, meant);
        return wrongType(r, 'PAR103.object', node, path, key, firstKey(shape, r.language));
      }
      const known = recall(r, shape, node, path, key);
      if (known) return known;
      const before = { findings: r.findings.length, entangled: r.entangled };
      const fields = readFields(r, shape, node, path, key, around);
      const read: AnyRead = key ? { kind: 'object', node, fields, path, key } : { kind: 'object', node, fields, path };
      keep(r, before, shape, node, read);
      return read;
    }
    case 'either': {
      const prose = proseWithColon(r, shape, node, path);
      if (prose !== undefined) return readScalarOf(null, prose, path, key);
      return readShape(r, wayOf(shape, node), node, path, key, around);
    }
  }
}

/** Made in one piece: a large file has a hundred thousand of them. */
function readScalarOf(node: Scalar | null, value: unknown, path: string, key: Scalar | undefined): AnyRead {
  return key ? { kind: 'scalar', node, value, path, key } : { kind: 'scalar', node, value, path };
}

/**
 * `- Rà soát thủ tục: đất đai, xây dựng` where a sentence may stand as well as keys: YAML takes it for a key, its author
 * meant a sentence. Said once, and read as the sentence.
 */
function proseWithColon(r: Reading, shape: EitherShape, node: Node, path: string): string | undefined {
  const { single, object, record } = shape;
  // Where any key may stand, the one that stands there is one.
  if (single?.kind !== 'scalar' || !object || record || node.kind !== 'mapping' || node.flow) return undefined;
  const [entry, ...others] = node.entries;
  if (entry === undefined || others.length > 0 || !entry.hasColon || r.tree.syntax === 'json') return undefined;
  if (entry.value !== null && entry.value.kind !== 'scalar') return undefined;
  const folded = foldName(entry.key.value);
  if (fieldOf(object, entry) || beginningOf(object, folded) || object.unaccented.has(unaccent(folded)))
    return undefined;
  // A slip in a short key is a slip in a key.
  r.entangled++;
  if (r.suggestionsLeft-- > 0 && closest(folded, [...object.names.keys()], { max: 1 }).length > 0) return undefined;
  const text = r.tree.source.slice(node.start, node.end);
  const lines = /[\r\n]/u.test(text);
  addFinding(r, 'PAR010', node, {
    ...(lines && { message: 'PAR010.lines' }),
    args: { text: quoted(text) },
    path,
    ...(!lines && { data: { kind: 'quote', text } as const }),
  });
  const read = text.replace(/\s+/gu, ' ').trim();
  return r.decomposed ? read.normalize('NFC') : read;
}

type WrongType = 'PAR103.text' | 'PAR103.list' | 'PAR103.object';

function wrongType(
  r: Reading,
  message: WrongType,
  node: Node,
  path: string,
  key?: Scalar,
  example = '',
  data: FixData | undefined = undefined,
): undefined {
  if (r.broken.has(node.start)) return;
  const place = node.kind === 'scalar' ? node : (key ?? placeOf({ node }));
  if (key) {
    const written = variantOf(r, message, node);
    const fix = data ?? (written === 'PAR103.lines' ? ({ kind: 'as-text' } as const) : undefined);
    addFinding(r, 'PAR103', place, {
      message: written,
      args: { key: key.value, example },
      path,
      ...(fix && { data: fix }),
    });
  } else if (message === 'PAR103.text') addFinding(r, 'PAR103', place, { message: 'PAR103.value', path });
  else addFinding(r, 'PAR103', place, { message: 'PAR103.group', args: { example }, path });
}

/** A list of sentences where one text is expected wants a `|`; a list in JSON has no dashes. */
function variantOf(r: Reading, message: WrongType, node: Node): WrongType | 'PAR103.lines' | 'PAR103.list-json' {
  if (r.tree.syntax === 'json') return message === 'PAR103.list' ? 'PAR103.list-json' : message;
  return message === 'PAR103.text' && node.kind === 'sequence' && !node.flow ? 'PAR103.lines' : message;
}

/** What a key of a record looks like: an indicator of the directive, or an id. */
function recordKey(r: Reading, shape: RecordShape): string {
  if (shape.value.kind === 'choice') return shape.value.where === 'severitySetting' ? 'PAR206' : '1.a.1';
  const indicator = shape.key.scalar === 'indicator' ? r.directive?.indicators[0]?.id : undefined;
  return indicator ?? (r.language === 'vi' ? 'mã' : 'id');
}

function firstKey(shape: ObjectShape, language: Language): string {
  const [first] = shape.fields.values();
  return first ? nameIn(language, first.key, first.term) : '';
}

/** The groups of keys around the one being read, nearest first: a key that stands too deep belongs to one of them. */
interface Around {
  readonly shape: ObjectShape;
  readonly written: Map<Field, Entry>;
  readonly outer: Around | undefined;
}

function readFields(
  r: Reading,
  shape: ObjectShape,
  node: Mapping,
  path: string,
  key: Scalar | undefined,
  outer: Around | undefined,
): Record<string, AnyRead> {
  const fields: Record<string, AnyRead> = {};
  const written = new Map<Field, Entry>();
  const around: Around = { shape, written, outer };
  let misspelt: [Entry, Field][] | undefined;
  let shorthand: Entry | undefined;
  for (const entry of node.entries) {
    // Names the schema for editors that know nothing of the format; it says nothing of the file.
    if (path === '' && entry.hasColon && entry.key.value === SCHEMA_KEY) continue;
    const field = fieldOf(shape, entry);
    if (field === undefined) {
      if (shorthand === undefined && meantByEntry(r, shape, entry, written)) {
        shorthand = entry;
        continue;
      }
      if (belongsFurtherOut(r, entry, path, outer)) continue;
      const meant = unknownKey(r, shape, entry, path);
      if (meant) misspelt = [...(misspelt ?? []), [entry, meant]];
      continue;
    }
    const first = written.get(field);
    if (first === undefined) written.set(field, entry);
    else if (saysNothing(first.value) && !saysNothing(entry.value)) {
      // Of two, the one that says nothing is too many.
      duplicateKey(r, first, entry, pointer(path, field.key));
      written.set(field, entry);
    } else duplicateKey(r, entry, first, pointer(path, field.key));
  }
  // A misspelt key is read as the one that was meant, so that one mistake is one finding.
  for (const [entry, field] of misspelt ?? []) if (!written.has(field)) written.set(field, entry);
  const readField = (field: Field, entry: Entry): void => {
    const at = pointer(path, field.key);
    if (field.required && entry.hasColon && isNull(entry.value)) {
      const values = field.shape.kind === 'choice' ? choicesOf(field.shape, r.language) : undefined;
      const args = { key: entry.key.value, values: values ?? '' };
      addFinding(r, 'PAR111', entry.key, {
        ...(values && { message: 'PAR111.choice' }),
        args,
        path: at,
        ...valueFix(r, field),
      });
    }
    const read = readShape(r, field.shape, entry.value, at, entry.key, around);
    if (read) fields[field.key] = read;
  };
  // Reading a field may bring in others that stood too deep inside it: the map grows while it is walked.
  written.forEach((entry, field) => {
    readField(field, entry);
  });
  const meant = shorthand && meantByEntry(r, shape, shorthand, written);
  if (shorthand && meant) addShorthand(r, shape, shorthand, path, meant);
  else if (shorthand) sayUnknown(r, shape, shorthand.key, path);
  else if (lacksOne(shape, written)) {
    const missing = [...shape.fields.values()].filter((field) => field.required && !written.has(field));
    missingKeys(r, missing, node, path, key);
  }
  return fields;
}

/** What a required key may hold, where there are only so many values. */
function valueFix(r: Reading, field: Field): { readonly data?: FixData } {
  const { key, shape } = field;
  const known = knownValues(r, [field]).values?.[key];
  if (known !== undefined) return { data: { kind: 'set', key, value: known } };
  if (shape.kind !== 'choice') return {};
  return { data: { kind: 'any-of', fixes: Object.keys(shape.terms).map((value) => ({ kind: 'set', key, value })) } };
}

/** Whether a required key is missing; asked of every group, most of which lack none. */
function lacksOne(shape: ObjectShape, written: ReadonlyMap<Field, Entry>): boolean {
  for (const field of shape.fields.values()) if (field.required && !written.has(field)) return true;
  return false;
}

function saysNothing(node: Node | null): boolean {
  return isNull(node) || (node?.kind === 'scalar' && node.value.trim() === '');
}

function fieldOf(shape: ObjectShape, entry: Entry): Field | undefined {
  return fieldNamed(shape, entry.key.value);
}

function fieldNamed(shape: ObjectShape, name: string): Field | undefined {
  return shape.names.get(name) ?? shape.names.get(foldName(name));
}

/** Characters that take no room: pasted along, and never seen. */
const HIDDEN = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu;

/** A key that a group further out knows and lacks was indented too far: it is read there. */
function belongsFurtherOut(r: Reading, entry: Entry, path: string, outer: Around | undefined): boolean {
  r.entangled++;
  for (let around = outer; around; around = around.outer) {
    const field = fieldOf(around.shape, entry);
    if (field === undefined || around.written.has(field)) continue;
    around.written.set(field, entry);
    if (entry.hasColon) {
      const args = { key: entry.key.value };
      addFinding(r, 'PAR101', entry.key, { message: 'PAR101.indented', args, path: pointer(path, entry.key.value) });
    }
    return true;
  }
  return false;
}

function unknownKey(r: Reading, shape: ObjectShape, entry: Entry, path: string): Field | undefined {
  const { key, hasColon } = entry;
  if (key.value.trim() === '') {
    if (hasColon) addFinding(r, 'PAR101', entry, { message: 'PAR101.empty', path });
    return undefined;
  }
  const visible = key.value.replace(HIDDEN, '');
  const hidden = visible === key.value ? undefined : fieldNamed(shape, visible);
  if (hidden && hasColon) {
    const data = { kind: 'replace', text: visible } as const;
    addFinding(r, 'PAR020', key, {
      message: 'PAR020.hidden',
      args: { key: visible },
      path: pointer(path, hidden.key),
      data,
    });
    return hidden;
  }
  const folded = foldName(key.value);
  const bare = shape.unaccented.get(unaccent(folded)) ?? beginningOf(shape, folded);
  const [near] = bare || r.suggestionsLeft-- <= 0 ? [] : closest(folded, [...shape.names.keys()], { max: 1 });
  const meant = bare ?? (near === undefined ? undefined : shape.names.get(near));
  // A line without its colon already has its finding.
  if (!hasColon) return meant;
  if (meant === undefined) {
    sayUnknown(r, shape, key, path);
    return undefined;
  }
  const name =
    near ??
    namesOf(meant.key, meant.term).find((one) => unaccent(foldName(one)) === unaccent(folded)) ??
    nameIn(r.language, meant.key, meant.term);
  const written = namesOf(meant.key, meant.term).find((one) => foldName(one) === foldName(name)) ?? name;
  addFinding(r, 'PAR101', key, {
    message: 'PAR101.meant',
    args: { key: key.value, meant: written },
    path: pointer(path, key.value),
    data: { kind: 'replace', text: written },
  });
  return meant;
}

/** An unknown key that is like none: what may stand here instead. */
function sayUnknown(r: Reading, shape: ObjectShape, key: Scalar, path: string): void {
  const keys = [...shape.fields.values()].map((field) => nameIn(r.language, field.key, field.term)).join(', ');
  const args = { key: quoted(key.value), keys };
  addFinding(r, 'PAR101', key, { args, path: pointer(path, key.value), data: { kind: 'remove', maybe: true } });
}

/** `ngày tháng` for `ngày`: the key, and a word too many. */
function beginningOf(shape: ObjectShape, folded: string): Field | undefined {
  const words = folded.split(' ');
  for (let count = Math.min(words.length, 6) - 1; count > 0; count--) {
    const field = shape.names.get(words.slice(0, count).join(' '));
    if (field) return field;
  }
  return undefined;
}

function duplicateKey(r: Reading, entry: Entry, first: Entry, path: string): void {
  addFinding(r, 'PAR106', entry.key, {
    args: { key: entry.key.value, line: lineNumber(r, first.key.start) },
    path,
    data: { kind: 'remove' },
    related: [{ start: first.key.start, end: first.key.end, message: 'PAR106.first' }],
  });
}

function missingKeys(r: Reading, missing: readonly Field[], node: Mapping, path: string, key?: Scalar): void {
  const names = missing.map((field) => nameIn(r.language, field.key, field.term));
  const data = { kind: 'add-keys', keys: missing.map((field) => field.key), ...knownValues(r, missing) } as const;
  const place = placeOf(key ? { key, node } : { node });
  if (names.length === 1) addFinding(r, 'PAR102', place, { args: { key: names[0] as string }, path, data });
  else addFinding(r, 'PAR102', place, { message: 'PAR102.several', args: { keys: names.join(', ') }, path, data });
}

/** What a missing key can only hold: the name of the format, the one directive there is. */
function knownValues(r: Reading, missing: readonly Field[]): { values?: Readonly<Record<string, string>> } {
  const values: Record<string, string> = {};
  const [directive, ...others] = r.directives;
  for (const { key, shape } of missing) {
    if (shape.kind !== 'scalar') continue;
    if (shape.scalar === 'format') values[key] = r.format;
    if (shape.scalar === 'directive' && directive && others.length === 0) values[key] = directive.id;
  }
  return Object.keys(values).length === 0 ? {} : { values };
}

function readRecord(
  r: Reading,
  shape: RecordShape,
  node: Mapping,
  path: string,
  around: Around | undefined,
): { id: string; key: Scalar; value: AnyRead }[] {
  const entries: { id: string; key: Scalar; value: AnyRead }[] = [];
  const written = new Map<string, Entry>();
  for (const entry of node.entries) {
    if (entry.key.value.trim() === '' || !entry.hasColon) continue;
    const id = readScalar(r, shape.key, entry.key, pointer(path, entry.key.value));
    if (typeof id !== 'string') continue;
    const at = pointer(path, id);
    const first = written.get(id);
    if (first) {
      duplicateKey(r, entry, first, at);
      continue;
    }
    written.set(id, entry);
    const value = readShape(r, shape.value, entry.value, at, entry.key, around);
    if (value) entries.push({ id, key: entry.key, value });
  }
  return entries;
}

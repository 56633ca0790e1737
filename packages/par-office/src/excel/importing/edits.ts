import { addKeysAt, type CheckedText, setValueAt, type TextEdit } from '@soctrang/par-core/report';
import type { Entry, Mapping, Node, Sequence } from '@soctrang/par-core/source';
import { type Path, partJson, partLines } from './written-parts';

type Group = Readonly<Record<string, unknown>>;

/** A place in the tree of a file: its node, and the shape that names its keys. */
interface Place {
  readonly path: Path;
  readonly node: Mapping;
  readonly nameOf: (entry: Entry) => string | undefined;
}

/** Finds the group of keys at a path, as the file has it. */
export type GroupAt = (path: Path) => Place | undefined;

/** What a change of a file is made of; undefined where it cannot be made without writing it anew. */
export type Change = readonly TextEdit[] | undefined;

/**
 * The edits that make one report of another, of which the file keeps everything else: comments, order, quotes, blank
 * lines. Where one value changes, one value is written; a list grows at its end.
 */
export function changesOf(checked: CheckedText, old: Group, now: Group, groupAt: GroupAt): Change {
  const edits: TextEdit[] = [];
  const { language } = checked;

  /** Changes a group of keys; false where that cannot be done. */
  function group(path: Path, before: Group, after: Group): boolean {
    for (const key of Object.keys(after)) {
      if (same(before[key], after[key])) continue;
      if (!value(path, key, before[key], after[key])) return false;
    }
    return true;
  }

  function value(path: Path, key: string, before: unknown, after: unknown): boolean {
    const place = groupAt(path);
    if (place === undefined) return false;
    const entry = place.node.entries.find((one) => place.nameOf(one) === key);
    if (entry?.value == null) return add(place, key, after, entry);
    if (isGroup(before) && isGroup(after) && entry.value.kind === 'mapping' && !entry.value.flow)
      return group([...path, key], before, after);
    if (Array.isArray(before) && Array.isArray(after) && entry.value.kind === 'sequence' && !entry.value.flow)
      return list([...path, key], entry, entry.value, before, after, place);
    return set(place, key, after, entry);
  }

  function list(
    path: Path,
    entry: Entry,
    node: Sequence,
    before: readonly unknown[],
    after: readonly unknown[],
    place: Place,
  ): boolean {
    const key = path.at(-1) as string;
    if (after.length < before.length || node.items.length !== before.length) return replace(place, key, after, entry);
    const together = before.every((one, index) => {
      const next = after[index];
      if (same(one, next)) return true;
      const held = node.items[index]?.value;
      return isGroup(one) && isGroup(next) && held?.kind === 'mapping' && !held.flow;
    });
    if (!together) return replace(place, key, after, entry);
    for (let index = 0; index < before.length; index++) {
      const [one, next] = [before[index], after[index]];
      if (!same(one, next) && !group([...path, index], one as Group, next as Group)) return false;
    }
    const added = after.slice(before.length);
    if (added.length === 0) return true;
    const at = lineEnd(checked, endOf(node));
    const lines = added.flatMap((one) => partLines(path, 0, one, language));
    edits.push({ start: at, end: at, text: indented(checked, lines, node.column) });
    return true;
  }

  /** A text of one line in place of another keeps its quotes and the comment behind it. */
  function set(place: Place, key: string, after: unknown, entry: Entry): boolean {
    const lines = checked.tree.syntax === 'json' ? [] : partLines(place.path, key, after, language);
    const [only = ''] = lines;
    const written = plainValueIn(only);
    if (lines.length === 1 && written !== undefined && typeof after !== 'object') {
      const choice = typeof after === 'string' ? setValueAt(checked, pointer(place.path), key, after) : [];
      const made =
        choice.length > 0 && isChoiceOf(after) ? choice : setValueAt(checked, pointer(place.path), key, written);
      if (made.length > 0) {
        edits.push(...made);
        return true;
      }
    }
    return replace(place, key, after, entry);
  }

  function replace({ path, node }: Place, key: string, after: unknown, entry: Entry): boolean {
    if (node.flow || checked.tree.syntax === 'json') {
      const { json } = partJson(path, key, after, language);
      const held = entry.value;
      if (held === null) return false;
      edits.push({ start: held.start, end: held.end, text: JSON.stringify(json) });
      return true;
    }
    const text = partLines(path, key, after, language).join(lineBreak(checked) + ' '.repeat(node.column));
    edits.push({
      start: entry.start,
      end: Math.max(entry.end, endOf(entry.value)),
      text: withoutBlanks(text),
    });
    return true;
  }

  function add(place: Place, key: string, after: unknown, entry: Entry | undefined): boolean {
    const { node, path } = place;
    if (entry !== undefined) {
      if (!entry.hasColon) return false;
      if (node.flow || checked.tree.syntax === 'json') return false;
      const at = colonEnd(checked, entry);
      const [first = '', ...rest] = partLines(path, key, after, language);
      const head = first.slice(first.indexOf(':') + 1);
      const lines = rest.map((line) => (line === '' ? '' : ' '.repeat(node.column) + line));
      // A comment behind the colon stays where it is, where the value fits before it.
      const end = rest.length === 0 ? at : lineEnd(checked, at);
      const kept = rest.length === 0 ? '' : checked.tree.text.slice(at, end);
      edits.push({
        start: at,
        end,
        text: [`${head}${kept.trim() === '' ? '' : ` ${kept.trim()}`}`, ...lines].join(lineBreak(checked)),
      });
      return true;
    }
    const [where] = addKeysAt(checked, pointer(path), [key]);
    if (where === undefined) return false;
    if (node.flow || checked.tree.syntax === 'json') return addInBrackets(where, path, key, after);
    const lines = partLines(path, key, after, language);
    const isBehind = /^\r?\n/u.test(where.text);
    const text = isBehind
      ? indented(checked, lines, node.column)
      : indented(checked, lines, node.column).replace(/^\r?\n */u, '') + lineBreak(checked) + ' '.repeat(node.column);
    edits.push({ ...where, text });
    return true;
  }

  function addInBrackets(where: TextEdit, path: Path, key: string, after: unknown): boolean {
    const { name, json } = partJson(path, key, after, language);
    const quoted = JSON.stringify(name);
    const isJson = checked.tree.syntax === 'json';
    const at = where.text.indexOf(isJson ? quoted : name);
    if (at < 0 || !/^(?:,\s*|\s*)$/u.test(where.text.slice(0, at))) return false;
    const isFirst = !where.text.startsWith(',');
    const text = `${isJson ? quoted : name}: ${JSON.stringify(json)}`;
    edits.push({ ...where, text: `${where.text.slice(0, at)}${text}${isFirst ? ' ' : ''}` });
    return !isFirst;
  }

  if (!group([], old, now)) return undefined;
  return ordered(edits);
}

/** In the order of their places; what is put in at one place stands together. Undefined where two overlap. */
function ordered(edits: readonly TextEdit[]): Change {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
  const out: TextEdit[] = [];
  for (const { edit } of sorted) {
    const last = out.at(-1);
    if (last && edit.start < last.end) return undefined;
    if (last && edit.start === last.end && edit.end === edit.start && last.start === last.end)
      out[out.length - 1] = { ...last, text: last.text + edit.text };
    else out.push(edit);
  }
  return out;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of a list, by its English name. */
const isChoiceOf = (value: unknown): boolean => typeof value === 'string' && /^[a-zA-Z-]+$/u.test(value);

export function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.trimEnd() === b.trimEnd();
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => same(one, b[index]));
  if (!isGroup(a) || !isGroup(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}

const pointer = (path: Path): string => path.map((step) => `/${step}`).join('');

function endOf(node: Node | null): number {
  return node === null ? 0 : node.end;
}

function lineEnd({ tree: { text } }: CheckedText, offset: number): number {
  const at = text.indexOf('\n', offset);
  const end = at < 0 ? text.length : at;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function colonEnd({ tree: { text } }: CheckedText, { key }: Entry): number {
  const colon = text.indexOf(':', key.end);
  return colon < 0 ? key.end : colon + 1;
}

const lineBreak = ({ tree: { text } }: CheckedText): string => (/\r\n/u.test(text) ? '\r\n' : '\n');

function indented(checked: CheckedText, lines: readonly string[], column: number): string {
  const start = lineBreak(checked);
  return lines.map((line) => start + (line === '' ? '' : ' '.repeat(column) + line)).join('');
}

/** The value behind a key, where it stands on one line without quotes or brackets. */
function plainValueIn(line: string): string | undefined {
  const at = line.indexOf(': ');
  const value = line.slice(at + 2);
  return at < 0 || value === '' || /["'|]/u.test(line.slice(0, at)) || /^["'[{|]/u.test(value) ? undefined : value;
}

/** No line of a text but the last ends in blanks. */
function withoutBlanks(text: string): string {
  const lines = text.split('\n');
  const last = lines.pop();
  return [
    ...lines.map((line) => (line.endsWith('\r') ? `${shortened(line.slice(0, -1))}\r` : shortened(line))),
    last,
  ].join('\n');
}

function shortened(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end -= 1;
  return line.slice(0, end);
}

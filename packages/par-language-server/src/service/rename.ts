import type { Bilingual } from '@soctrang/par-core/directive';
import { meantReference, parseReference, writeValue } from '@soctrang/par-core/report';
import { type Entry, type Item, type Node, offsetAt, type Position } from '@soctrang/par-core/source';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { RENAME } from '../messages/rename';
import { rangeOf } from './diagnostics';
import type { Name, Named, NameKind } from './names/name';
import { nameAt, namesOf } from './names/names-of';
import { filesAround, isBuiltIn, meant, type Place, placesOf } from './names/resolve';
import type { OpenDocument } from './open-document';
import { isPage } from './pages';
import type { View } from './view';

/** Why something cannot be renamed, in both languages. */
export interface Refused {
  readonly refused: Bilingual;
}

/**
 * The name at a position that can be renamed, with what stands there now. Refuses, with the reason, where there is none,
 * where a thing is called by its title, and where it comes with the product.
 *
 * @example renameRangeAt(document, position) // { range, placeholder: 'ho-so-dung-han' }
 */
export function renameRangeAt(
  document: OpenDocument,
  position: Position,
): { range: Range; placeholder: string } | Refused {
  const name = renamableAt(document, position);
  if (name === undefined) return refuse(...reasonAt(document, position));
  if ('refused' in name) return name;
  if (isBuiltIn(name, [document])) return refuse('builtIn', name.id);
  const { tree } = document.checked;
  const whole = name.spelled === 'number' || name.spelled === 'symbol' ? name.id : written(name, document);
  return { range: rangeOf(tree, name), placeholder: whole };
}

/**
 * Renames what stands at a position in every file of the workspace that names it by its id: edits that keep the quotes of
 * each place; of a document, its number and symbol wherever it is cited. Refuses, with the reason, what comes with the
 * product, what no file defines, a new name that is none, and one that is taken.
 *
 * @example renameAt(document, position, 'ho-so-som-han', view)
 */
export function renameAt(
  document: OpenDocument,
  position: Position,
  newName: string,
  view: View,
): WorkspaceEdit | Refused {
  const name = renamableAt(document, position);
  if (name === undefined) return refuse(...reasonAt(document, position));
  if ('refused' in name) return name;
  const files = filesAround(document, view);
  const id =
    name.kind === 'document-reference'
      ? (meantReference(newName.trim()) ?? newName.trim())
      : newName.trim().normalize('NFC');
  const places = placesOf(name, files);
  const refused = refusalOf(name, id, places, files);
  if (refused) return refused;
  const changes: Record<string, TextEdit[]> = {};
  const change = ({ document: file, name: place }: Place, text: string | undefined): void => {
    if (text === undefined || isPage(file.uri)) return;
    const edits = changes[file.uri] ?? [];
    edits.push({ range: rangeOf(file.checked.tree, place), newText: text });
    changes[file.uri] = edits;
  };
  if (id !== name.id) {
    for (const place of places) change(place, newText(place, id));
    for (const [place, text] of numberedBy(name, id, places, files)) change(place, newText(place, text));
  }
  return { changes };
}

function refuse(reason: keyof typeof RENAME, id: string): Refused {
  const { vi, en } = RENAME[reason];
  const shown = id.replace(/\s+/gu, ' ').slice(0, 60);
  return { refused: { vi: vi.replace('{id}', () => shown), en: en.replace('{id}', () => shown) } };
}

/** Why there is no name at a position: a word of the format is the same in every file. */
function reasonAt({ checked: { tree } }: OpenDocument, position: Position): [reason: keyof typeof RENAME, id: string] {
  const offset = offsetAt(tree.lineStarts, tree.source, position);
  const word = keyAt(tree.root, offset);
  return word === undefined ? ['nothing', ''] : ['word', word];
}

/** The key that an offset stands in. */
function keyAt(root: Node | null, offset: number): string | undefined {
  let node = root;
  while (node !== null && node.kind !== 'scalar') {
    const parts: readonly (Entry | Item)[] = node.kind === 'mapping' ? node.entries : node.items;
    const part = parts.findLast(({ start }) => start <= offset);
    if (part === undefined) return undefined;
    if ('key' in part && offset <= part.key.end) return part.key.value;
    // What an alias stands for is written elsewhere.
    node = part.value !== null && part.value.start >= part.start ? part.value : null;
  }
  return undefined;
}

/** Kinds of names that are somebody's to give. */
const RENAMABLE: ReadonlySet<NameKind> = new Set<NameKind>([
  'agency',
  'group',
  'task',
  'obligation',
  'indicator',
  'system',
  'deliverable',
  'directive',
  'criteria-set',
  'component',
  'variable',
  'option',
  'alternative',
  'document-reference',
]);

function renamableAt(document: OpenDocument, position: Position): Name | Refused | undefined {
  const { tree } = document.checked;
  const name = nameAt(document, offsetAt(tree.lineStarts, tree.source, position));
  if (name === undefined || !RENAMABLE.has(name.kind)) return undefined;
  if (name.spelled !== 'otherwise') return name;
  return refuse('byName', name.id);
}

function written({ kind, id, start, end }: Name, { checked }: OpenDocument): string {
  if (kind !== 'document-reference') return id;
  const text = checked.tree.source.slice(start, end).trim();
  return /^["']/u.test(text) ? id : text;
}

function refusalOf(
  name: Named,
  id: string,
  places: readonly Place[],
  files: readonly OpenDocument[],
): Refused | undefined {
  if (isBuiltIn(name, files) && !places.some(isOwnDefinition)) return refuse('builtIn', name.id);
  const form = formProblem(name.kind, id);
  if (form) return refuse(form, id);
  if (name.kind === 'document-reference') {
    const parted = places.some(({ name: { spelled } }) => spelled === 'number' || spelled === 'symbol');
    if (new Set(places.flatMap(({ name: { scope } }) => scope ?? [])).size > 1) return refuse('severalYears', name.id);
    if (parted && parseReference(id)?.year !== undefined) return refuse('ownYear', id);
  } else {
    const definitions = places.filter(isOwnDefinition);
    if (definitions.length === 0) return refuse('undefined', name.id);
    // A page may define it as well; what nobody wrote down cannot be written anew.
    if (!definitions.some(({ name: { spelled } }) => spelled === 'id')) return refuse('byPlace', name.id);
  }
  if (id === name.id) return undefined;
  return isTaken({ ...meant(name, files), id }, files) ? refuse('taken', id) : undefined;
}

const isOwnDefinition = ({ document, name }: Place): boolean => name.role === 'definition' && !isPage(document.uri);

function isTaken(named: Named, files: readonly OpenDocument[]): boolean {
  if (isBuiltIn(named, files)) return true;
  const places = placesOf(named, files);
  // A document has no place that defines it; every citation is one.
  return named.kind === 'document-reference'
    ? places.length > 0
    : places.some(({ name: { role } }) => role === 'definition');
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const TASK_ID = /^\d{1,3}(?:\.(?:\d{1,3}|[a-zđ])){0,3}$/u;
const VARIABLE = /^\p{L}[\p{L}\p{M}\p{N}_]*$/u;
const FUNCTIONS: ReadonlySet<string> = new Set(['min', 'max', 'abs', 'round', 'if']);
const LONGEST_ID = 100;

function formProblem(kind: NameKind, id: string): keyof typeof RENAME | undefined {
  switch (kind) {
    case 'task':
      return TASK_ID.test(id) ? undefined : 'invalidTask';
    case 'variable':
      return VARIABLE.test(id) && id.length <= LONGEST_ID && !FUNCTIONS.has(id.toLowerCase())
        ? undefined
        : 'invalidVariable';
    case 'document-reference':
      return parseReference(id) ? undefined : 'invalidReference';
    case 'component':
    case 'obligation':
    case 'option':
    case 'alternative':
      return /^[^\p{Cc}]{1,100}$/u.test(id) ? undefined : 'invalidItem';
    case 'agency':
    case 'group':
    case 'indicator':
    case 'system':
    case 'deliverable':
    case 'directive':
    case 'criteria-set':
      return id.length <= LONGEST_ID && ID.test(id) ? undefined : 'invalidId';
    case 'period':
    case 'code':
    case 'file':
      return 'nothing';
    default:
      return kind satisfies never;
  }
}

/** What a place says afterwards; undefined where it names the thing in another way, which stays. */
function newText({ document, name }: Place, id: string): string | undefined {
  const { style, flow, spelled } = name;
  const { syntax } = document.checked.tree;
  switch (spelled) {
    case 'otherwise':
      return undefined;
    case 'fragment':
      return id;
    case 'id':
      return writeValue(id, { syntax, style, flow });
    case 'number':
      return writeValue(id.slice(0, id.indexOf('/')), { syntax, style, flow });
    case 'symbol':
      return writeValue(id.slice(id.indexOf('/') + 1), { syntax, style, flow });
    default:
      return spelled satisfies never;
  }
}

/** Obligations without an id of their own are called by their task: with it, they are called anew wherever they are named. */
function numberedBy(
  name: Name,
  id: string,
  places: readonly Place[],
  files: readonly OpenDocument[],
): readonly (readonly [Place, string])[] {
  if (name.kind !== 'task') return [];
  const numbered = new Map<string, Named>();
  for (const { document } of places.filter(isOwnDefinition)) {
    for (const one of namesOf(document)) {
      const isNumbered = one.kind === 'obligation' && one.role === 'definition' && one.spelled === 'otherwise';
      if (isNumbered && one.id.slice(0, one.id.lastIndexOf('.')) === name.id) numbered.set(one.id, one);
    }
  }
  return [...numbered.values()].flatMap((obligation) =>
    placesOf(obligation, files).map((place) => [place, id + obligation.id.slice(name.id.length)] as const),
  );
}

import type { FileKind } from '@soctrang/par-core';
import { CODES, type Code, codesInOrder } from '@soctrang/par-core/codes';
import { type Cursor, type KeyCursor, keyOf, type ValueCursor } from './cursor';
import { CONSTANT } from './head-items';
import { writtenIds } from './record-items';
import { sharedSuggestions } from './shared-items';
import { type CompletionContext, type Suggestion, said } from './suggestion';
import { writtenKey, writtenValue } from './writing';

/** LSP's kind of a file. */
const FILE = 17;

/** Which files a key of a configuration names. */
const NAMED: Readonly<Record<string, FileKind>> = {
  directives: 'directive',
  calendars: 'calendar',
  criteriaSets: 'criteria',
};

/** Patterns that a configuration often speaks of: every report, those of one kind of agency. */
const PATTERNS = ['*.par.yaml', '*.par.json', 'so-*.par.yaml', 'uy-ban-nhan-dan-*.par.yaml', '**/*.par.yaml'] as const;

/** What belongs at a cursor in a configuration: codes of findings, and files as they are named from its folder. */
export function configSuggestions(context: CompletionContext, cursor: Cursor): readonly Suggestion[] {
  if (cursor.kind === 'key') {
    return cursor.shape.kind === 'record' ? codeKeys(context, cursor) : sharedSuggestions(context, cursor);
  }
  if (cursor.shape.kind !== 'scalar') return sharedSuggestions(context, cursor);
  const key = keyOf(cursor) ?? '';
  if (cursor.shape.scalar === 'id' && key === 'codes') {
    return codesInOrder().map((code) => ({ ...aboutCode(code, context), written: writtenValue(cursor, code) }));
  }
  if (cursor.shape.scalar !== 'text') return sharedSuggestions(context, cursor);
  const kind = Object.hasOwn(NAMED, key) ? NAMED[key] : undefined;
  if (kind !== undefined) return filesOf(context, cursor, [kind]);
  return key === 'files' ? patterns(context, cursor) : [];
}

function codeKeys(context: CompletionContext, cursor: KeyCursor): readonly Suggestion[] {
  const { shape } = cursor;
  if (shape.kind !== 'record') return [];
  const written = new Set([...writtenIds(cursor)].map((id) => id.toUpperCase()));
  const { language } = context.document.checked;
  return codesInOrder()
    .filter((code) => !written.has(code))
    .map((code) => ({
      ...aboutCode(code, context),
      written: writtenKey(cursor, code, shape.value, code, language),
      asksAgain: true,
    }));
}

function aboutCode(code: Code, context: CompletionContext): Omit<Suggestion, 'written'> {
  const { title } = CODES[code];
  return {
    label: code,
    kind: CONSTANT,
    names: [code, title.vi, title.en],
    detail: said(title, context),
    about: ['code', code],
  };
}

function patterns(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const common = PATTERNS.map((pattern) => ({
    label: pattern,
    kind: CONSTANT,
    names: [pattern],
    written: writtenValue(cursor, pattern),
  })) satisfies readonly Suggestion[];
  return [...common, ...filesOf(context, cursor, ['report', 'directive', 'calendar', 'criteria', 'roster'])];
}

/** The files of the workspace below the folder of the configuration, as they are named from there. */
function filesOf(context: CompletionContext, cursor: ValueCursor, kinds: readonly FileKind[]): readonly Suggestion[] {
  const { document, options } = context;
  const folder = document.uri.slice(0, document.uri.lastIndexOf('/') + 1);
  return (options.view?.files ?? []).flatMap(({ uri, kind }) => {
    if (!kinds.includes(kind) || !uri.startsWith(folder)) return [];
    const name = decoded(uri.slice(folder.length));
    return [{ label: name, kind: FILE, names: [name], written: writtenValue(cursor, name) }];
  });
}

/** A URI that is not well formed names its file as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

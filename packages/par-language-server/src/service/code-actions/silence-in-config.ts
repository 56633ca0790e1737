import { folderOf, isInside, seenFrom } from '@soctrang/par-core';
import type { AnyRead, AnyReadObject, Code, Language, TextEdit } from '@soctrang/par-core/report';
import { addItemsEdit, inQuotes } from '@soctrang/par-core/report';
import type { Mapping, Sequence, SourceTree, Syntax } from '@soctrang/par-core/source';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import type { OpenDocument } from '../open-document';
import { documentEdit } from '../text-edits';
import { type ActionContext, titleOf } from './action';

/** Silences a code for a whole file in the configuration that holds for it: the only way in JSON. */
export function silenceInConfig(
  { document, options: { language, view } }: ActionContext,
  code: Code,
  diagnostic: Diagnostic,
): readonly CodeAction[] {
  if (document.kind === 'config') return [];
  const path = pathOf(document);
  const config = nearestConfig(view?.files ?? [], path);
  if (config === undefined) return [];
  const configPath = pathOf(config);
  const edit = overrideEdit(config, seenFrom(folderOf(configPath), path), code);
  if (edit === undefined) return [];
  const file = configPath.slice(configPath.lastIndexOf('/') + 1);
  const title = titleOf(CODE_ACTIONS.silenceInConfig, language, { code, file });
  return [{ title, kind: 'quickfix', diagnostics: [diagnostic], edit: documentEdit(config, [edit]) }];
}

function pathOf({ uri }: OpenDocument): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?/iu, '').replace(/[?#].*$/su, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that is one: the name is what it says.
    return path;
  }
}

function nearestConfig(files: readonly OpenDocument[], path: string): OpenDocument | undefined {
  const folder = folderOf(path);
  let nearest: OpenDocument | undefined;
  for (const file of files) {
    if (file.kind !== 'config') continue;
    const own = folderOf(pathOf(file));
    if (isInside(folder, own) && (nearest === undefined || own.length > folderOf(pathOf(nearest)).length))
      nearest = file;
  }
  return nearest;
}

/** What stands for other characters in a pattern cannot stand for itself. */
const PATTERN = /[*?{}\\]/u;

/**
 * The entry of a configuration by which a code is not found in a file: added to the one of that file alone, else one
 * of its own.
 *
 * @param file as seen from the folder of the configuration
 */
function overrideEdit({ checked }: OpenDocument, file: string, code: Code): TextEdit | undefined {
  const { language, meaning, tree } = checked;
  if (meaning?.read.kind !== 'object' || PATTERN.test(file)) return undefined;
  const overrides = meaning.read.fields.overrides;
  const items = overrides?.kind === 'list' ? overrides.items : [];
  for (const item of items) {
    if (item.kind !== 'object' || !isOf(item, file)) continue;
    const { codes } = item.fields;
    if (codes?.key) return addItemsEdit(tree, codes.key, [code]);
  }
  const written = entryText(file, code, language, tree.syntax);
  const list = overrides?.kind === 'list' ? overrides.node : undefined;
  return list ? addedTo(tree, list, written) : newList(tree, meaning.read.node, written, language);
}

/** Whether an override holds for one file and no other. */
function isOf({ fields }: AnyReadObject, file: string): boolean {
  const named: readonly AnyRead[] = fields.files?.kind === 'list' ? fields.files.items : [];
  const [only, ...others] = named;
  return only?.kind === 'scalar' && only.value === file && others.length === 0;
}

const NAMES: Readonly<Record<Language, readonly [overrides: string, files: string, codes: string]>> = {
  vi: ['ngoại lệ', 'tệp', 'mã phát hiện'],
  en: ['overrides', 'files', 'codes'],
};

function entryText(file: string, code: Code, language: Language, syntax: Syntax): string {
  const [, files, codes] = NAMES[language];
  if (syntax === 'json')
    return `{ ${JSON.stringify(files)}: [${JSON.stringify(file)}], ${JSON.stringify(codes)}: ["${code}"] }`;
  const name = /^[\p{L}\p{N}][\p{L}\p{N}./_-]*$/u.test(file) ? file : inQuotes(file, 'yaml');
  return `{ ${files}: [${name}], ${codes}: [${code}] }`;
}

function addedTo(tree: SourceTree, list: Sequence, written: string): TextEdit {
  const last = list.items.at(-1);
  if (!list.flow && last) {
    const at = lineEnd(tree, list.end);
    return { start: at, end: at, text: `${lineBreak(tree)}${' '.repeat(list.column)}- ${written}` };
  }
  if (last) return { start: last.end, end: last.end, text: `, ${written}` };
  return { start: list.start, end: list.end, text: `[${written}]` };
}

function newList(tree: SourceTree, root: Mapping, written: string, language: Language): TextEdit | undefined {
  const [overrides] = NAMES[language];
  const last = root.entries.at(-1);
  // A key that stands there without its list is for its author to fill in.
  if (root.entries.some(({ key }) => key.value.normalize('NFC').trim().toLowerCase() === overrides)) return undefined;
  if (root.flow) {
    const entry = tree.syntax === 'json' ? `${JSON.stringify(overrides)}: [${written}]` : `${overrides}: [${written}]`;
    return last ? { start: last.end, end: last.end, text: `, ${entry}` } : undefined;
  }
  const at = lineEnd(tree, root.end);
  const newLine = lineBreak(tree) + ' '.repeat(root.column);
  return { start: at, end: at, text: `${newLine}${overrides}:${newLine}  - ${written}` };
}

function lineEnd({ text }: SourceTree, offset: number): number {
  const at = text.slice(offset).search(/[\r\n]/u);
  return at < 0 ? text.length : offset + at;
}

function lineBreak({ text }: SourceTree): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

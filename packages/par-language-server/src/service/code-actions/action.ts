import type { Bilingual } from '@soctrang/par-core/directive';
import type { FixableText, Language, TextEdit } from '@soctrang/par-core/report';
import { offsetAt, type Span } from '@soctrang/par-core/source';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { OpenDocument } from '../open-document';
import { documentEdit } from '../text-edits';
import type { View } from '../view';
import type { ActionKind } from './kinds';

export interface CodeActionOptions {
  /** The language of the titles, whatever the vocabulary of the file. */
  readonly language: Language;
  /** The files of the workspace: a configuration among them can silence what no comment can. */
  readonly view?: View;
  /** Whether the editor can make a file as part of an action; without it nothing is offered that needs one. */
  readonly createsFiles?: boolean;
}

/** What the author has marked, or where the cursor stands, in offsets of the text. */
export type Place = Span;

export interface ActionContext {
  readonly document: OpenDocument;
  readonly place: Place;
  readonly options: CodeActionOptions;
}

/** Whether an editor asks for actions of a kind: of that kind itself, or of one that it belongs to. */
export function isAsked(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

/** An action that changes this document alone; nothing where there is nothing to change. */
export function rewriting(
  { document }: ActionContext,
  kind: ActionKind,
  title: string,
  edits: readonly TextEdit[],
): readonly CodeAction[] {
  return edits.length === 0 ? [] : [{ title, kind, edit: documentEdit(document, edits) }];
}

/** A title in a language, its `{names}` filled in. */
export function titleOf(
  words: Bilingual,
  language: Language,
  args: Readonly<Record<string, string | number>> = {},
): string {
  return words[language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(args[name] ?? whole));
}

export function placeOf({ checked }: OpenDocument, { start, end }: Range): Place {
  const { lineStarts, text } = checked.tree;
  const [from, to] = [offsetAt(lineStarts, text, start), offsetAt(lineStarts, text, end)];
  return from <= to ? { start: from, end: to } : { start: to, end: from };
}

/** Whether two stretches share a place; an empty one at the edge of another touches it. */
export function touches(one: Place, other: Place): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** A document as fixes need it: with the directive that a report speaks of. */
export function fixable(document: OpenDocument): FixableText {
  return document.kind === 'report' ? { ...document.checked, directive: document.checked.directive } : document.checked;
}

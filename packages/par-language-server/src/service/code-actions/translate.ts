import { FORMAT_OF_KIND, formatText } from '@soctrang/par-core';
import type { TextEdit as Edit, Language } from '@soctrang/par-core/report';
import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { CODE_ACTIONS } from '../../messages/code-actions';
import type { OpenDocument } from '../open-document';
import { textEdits } from '../text-edits';
import { type ActionContext, rewriting, titleOf } from './action';
import { perDocument } from './per-document';

/**
 * The keys and the listed values of a file in one vocabulary, as edits of nothing else: layout, texts, numbers and
 * comments stay. Nothing where the text is too broken to tell what is a key.
 */
export function translateEdits(document: OpenDocument, language: Language): TextEdit[] {
  return textEdits(document.checked.tree, translation(document, language));
}

function translation({ checked, kind, syntax }: OpenDocument, keys: Language): readonly Edit[] {
  const { text } = checked.tree;
  const format = FORMAT_OF_KIND[kind];
  const translated = formatText(text, { format, syntax, keys });
  if (translated.kind !== 'formatted') return [];
  const laidOut = formatText(text, { format, syntax });
  const own = new Set(laidOut.kind === 'formatted' ? laidOut.edits.map(idOf) : []);
  // What the layout alone would change is left for the command that lays out.
  return translated.edits.filter((edit) => !own.has(idOf(edit)));
}

function idOf({ start, end, text }: Edit): string {
  return `${start} ${end} ${text}`;
}

const otherVocabulary = perDocument((document) => translation(document, other(document.checked.language)));

const other = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');

/** Into the other vocabulary than the one of the file. */
export function translateActions(context: ActionContext): readonly CodeAction[] {
  const { document, options } = context;
  const to = other(document.checked.language);
  const words = to === 'vi' ? CODE_ACTIONS.translateToVi : CODE_ACTIONS.translateToEn;
  const title = titleOf(words, options.language);
  return rewriting(context, 'refactor.rewrite.par.translate', title, otherVocabulary(document));
}

import { FORMAT_OF_KIND } from '@soctrang/par-core';
import type { ValueCursor } from './cursor';
import { type CompletionContext, type ReportContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a value that never changes. */
export const CONSTANT = 21;

/** The name and version of the format. */
export function formatSuggestions({ document }: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  const { name } = FORMAT_OF_KIND[document.kind];
  return [{ label: name, kind: CONSTANT, names: [name], written: writtenValue(cursor, name) }];
}

/** The criteria sets a self-assessment may name. */
export function criteriaSetSuggestions(context: ReportContext, cursor: ValueCursor): readonly Suggestion[] {
  return context.document.criteriaSets.map(({ id, name }) => ({
    label: id,
    kind: CONSTANT,
    names: [id, name.vi, name.en],
    written: writtenValue(cursor, id),
    detail: said(name, context),
    about: ['criteria-set', id],
  }));
}

/** The directives a file may name. */
export function directiveSuggestions(context: CompletionContext, cursor: ValueCursor): readonly Suggestion[] {
  return context.document.directives.map(({ id, title }) => ({
    label: id,
    kind: CONSTANT,
    names: [id, title.vi, title.en],
    written: writtenValue(cursor, id),
    detail: said(title, context),
    about: ['directive', id],
  }));
}

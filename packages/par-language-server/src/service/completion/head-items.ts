import { FORMAT_OF_KIND } from '@soctrang/par-core';
import type { ValueCursor } from './cursor';
import { type CompletionContext, type ReportContext, type Suggestion, said } from './suggestion';
import { writtenValue } from './writing';

/** LSP's kind of a value that never changes. */
const CONSTANT = 21;

/** The name and version of the format. */
export function formatSuggestions({ document }: CompletionContext, cursor: ValueCursor): Suggestion[] {
  const { name } = FORMAT_OF_KIND[document.kind];
  return [{ label: name, kind: CONSTANT, names: [name], written: writtenValue(cursor, name) }];
}

/** The criteria sets a self-assessment may name. */
export function criteriaSetSuggestions(context: ReportContext, cursor: ValueCursor): Suggestion[] {
  return context.document.criteriaSets.map(({ id, name, note }) => ({
    label: id,
    kind: CONSTANT,
    names: [id, name.vi, name.en],
    written: writtenValue(cursor, id),
    detail: said(name, context),
    ...(note && { documentation: said(note, context) }),
  }));
}

/** The directives a report may name. */
export function directiveSuggestions(context: ReportContext, cursor: ValueCursor): Suggestion[] {
  return context.document.directives.map(({ id, title, subject }) => ({
    label: id,
    kind: CONSTANT,
    names: [id, title.vi, title.en],
    written: writtenValue(cursor, id),
    detail: said(title, context),
    documentation: said(subject, context),
  }));
}

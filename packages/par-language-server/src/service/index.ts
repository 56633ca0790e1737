/**
 * What an editor asks of a file, one pure function each, with types of the Language Server Protocol in and out: a report
 * is opened once with `openReport`, any kind of file with `openDocument`. For servers, and for editors without one.
 */
export { type CompletionOptions, completionsAt, resolveCompletion } from './completion';
export { diagnosticsOf, SOURCE } from './diagnostics';
export { inlayHintsOf } from './inlay-hints';
export {
  type CriteriaDocument,
  kindOfUri,
  type OpenDocument,
  type OpenDocumentOptions,
  openDocument,
  openReport,
  type ReportDocument,
  syntaxOf,
} from './open-document';
export type { View } from './view';

/**
 * What an editor asks of a file, one pure function each, with types of the Language Server Protocol in and out: a report
 * is opened once with `openReport`, any kind of file with `openDocument`. For servers, and for editors without one.
 */
export { type CompletionOptions, completionsAt, resolveCompletion } from './completion';
export { type DiagnosticOptions, diagnosticsOf, SOURCE } from './diagnostics';
export { type DefinitionOptions, definitionsAt } from './definition';
export { type LinkOptions, linksOf } from './document-links';
export { highlightsAt } from './highlights';
export { type HoverOptions, hoverAt } from './hover';
export {
  CODE_ACTION_KINDS,
  type CodeActionOptions,
  type Converted,
  claimedPointsEdits,
  codeActionsAt,
  converted,
  fixAllEdits,
  translateEdits,
} from './code-actions';
export { type FormattingOptions, formatEdits, rangeFormatEdits } from './formatting';
export { inlayHintsOf } from './inlay-hints';
export {
  type CriteriaDocument,
  kindOfUri,
  type OpenDocument,
  type OpenDocumentOptions,
  openDocument,
  openReport,
  oversizedDocument,
  type ReportDocument,
  syntaxOf,
} from './open-document';
export {
  type MissingAgency,
  missingAgencies,
  type ReportState,
  type ReportSummary,
  type SummaryOptions,
  type SummaryScore,
  summaryOfReport,
} from './summary';
export { contentOf, isPage, PAGE_SCHEME, type PageContent } from './pages';
export { referencesAt } from './references';
export { type Refused, renameAt, renameRangeAt } from './rename';
export { TYPE_FORMAT_TRIGGERS, typeFormatEdits } from './type-formatting';
export type { View } from './view';

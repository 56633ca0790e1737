/**
 * What an editor asks of a file, one pure function each, with types of the Language Server Protocol in and out: a report
 * is opened once with `openReport`, any kind of file with `openDocument`. For servers, and for editors without one.
 */
export { type CodeLensOptions, codeLensesOf, LENS_COMMANDS, type LensCommand } from './code-lenses';
export { type CompletionOptions, completionsAt } from './completion';
export { diagnosticsOf, SOURCE } from './diagnostics';
export { foldingRangesOf } from './folding-ranges';
export { type InlayHintOptions, inlayHintsOf } from './inlay-hints';
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
export { selectionRangesAt } from './selection-ranges';
export { SEMANTIC_LEGEND, type SemanticTokensOptions, semanticTokensOf } from './semantic-tokens';
export { type SymbolOptions, symbolsOf } from './symbols';
export type { View } from './view';
export { type WorkspaceSymbolOptions, workspaceSymbols } from './workspace-symbols';

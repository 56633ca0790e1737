/**
 * What an editor asks of a file, one pure function each, with types of the Language Server Protocol in and out: a report
 * is opened once with `openReport`, any kind of file with `openDocument`. For servers, and for editors without one.
 */

export type { Bilingual } from '@soctrang/par-core/directive';
export type { Language } from '@soctrang/par-core/report';
export type { ReportState, StandingKind } from '@soctrang/par-core/rollup';
export type { Around } from './around';
export {
  agencyChoices,
  criteriaSetChoices,
  directiveChoices,
  type PeriodChoiceOptions,
  periodChoices,
  taskChoices,
} from './choices';
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
export { type CodeLensOptions, codeLensesOf, LENS_COMMANDS, type LensCommand } from './code-lenses';
export { type CompletionOptions, completionsAt, resolveCompletion } from './completion';
export { type DefinitionOptions, definitionsAt } from './definition';
export { type DiagnosticOptions, diagnosticsOf, SOURCE } from './diagnostics';
export { type DirectivePlace, directivePlace } from './directive-place';
export { type LinkOptions, linksOf } from './document-links';
export { type CommandEditOptions, commandEdit } from './edits';
export { foldingRangesOf } from './folding-ranges';
export { type FormattingOptions, formatEdits, rangeFormatEdits } from './formatting';
export { highlightsAt } from './highlights';
export { type HoverOptions, hoverAt } from './hover';
export { type InlayHintOptions, inlayHintsOf } from './inlay-hints';
export { type NewFileOptions, newFile } from './new-file';
export {
  type CriteriaDocument,
  kindOfUri,
  type OpenDocument,
  type OpenDocumentOptions,
  openDocument,
  openReport,
  type ReportDocument,
  syntaxOf,
  type Unread,
  unreadDocument,
} from './open-document';
export { contentOf, isPage, PAGE_SCHEME, type PageContent, type PageSubject, pageUri } from './pages';
export { referencesAt } from './references';
export { isRefusal } from './refusal';
export { type Refused, renameAt, renameRangeAt } from './rename';
export { type ReportPageOptions, reportPageOf } from './report-page';
export type {
  Badge,
  Block,
  Fact,
  FactsBlock,
  Item,
  ListBlock,
  MeterBlock,
  MeterMark,
  Part,
  ReportPage,
  SharesBlock,
  Sign,
  TextBlock,
} from './report-page/page';
export type {
  Change,
  Choice,
  ChoicesParams,
  EditParams,
  NewFile,
  NewFileParams,
  Refusal,
  ReportParams,
  Requests,
  ScorePage,
  ScoreParams,
  SummaryParams,
  SummaryResult,
} from './requests';
export { type ScorePageOptions, scorePageOf } from './score-pages';
export { selectionRangesAt } from './selection-ranges';
export { SEMANTIC_LEGEND, type SemanticTokensOptions, semanticTokensOf } from './semantic-tokens';
export { type Standing, type StandingOptions, type StandingScore, standingOf } from './standing';
export {
  type MissingAgency,
  missingAgencies,
  type ReportSummary,
  type SummaryOptions,
  type SummaryScore,
  summaryOfReport,
} from './summary';
export {
  type Board,
  type BoardOptions,
  type BoardRow,
  type BoardScore,
  type BoardTasks,
  boardOf,
} from './summary/board';
export type { Placement, ReportRank } from './summary/ranking';
export type { AgencyStanding } from './summary/standing';
export { type SymbolOptions, symbolsOf } from './symbols';
export { TYPE_FORMAT_TRIGGERS, typeFormatEdits } from './type-formatting';
export type { View } from './view';
export { type WorkspaceSymbolOptions, workspaceSymbols } from './workspace-symbols';

/**
 * What an editor asks of a progress report, one pure function each: a report opened once with `openReport`, types of
 * the Language Server Protocol in and out. For servers, and for editors without one.
 */
export { type CompletionOptions, completionsAt } from './completion';
export { diagnosticsOf, SOURCE } from './diagnostics';
export { isReportName, type OpenReportOptions, openReport, type ReportDocument, syntaxOf } from './report-document';

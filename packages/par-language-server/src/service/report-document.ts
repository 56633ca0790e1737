import { type CalendarDate, type Directive, soctrang20210924 } from '@soctrang/par-core/directive';
import { type CheckedReport, checkReport } from '@soctrang/par-core/report';
import type { Syntax } from '@soctrang/par-core/source';

/** A report as an editor shows it, read and checked once; every feature looks at this. */
export interface ReportDocument {
  readonly uri: string;
  readonly syntax: Syntax;
  /** The day of the check: the one that "today" means in suggestions too. */
  readonly today: CalendarDate;
  /** The directives that a report may name. */
  readonly directives: readonly Directive[];
  readonly checked: CheckedReport;
}

export interface OpenReportOptions {
  /** The day of the check, in Asia/Ho_Chi_Minh. */
  readonly today: CalendarDate;
  /** The directives that a report may name; the built-in one unless told. */
  readonly directives?: readonly Directive[];
}

/**
 * Reads and checks a report.
 *
 * @example openReport('file:///so-tai-chinh.par.yaml', text, { today: '2021-12-20' }).checked.findings
 */
export function openReport(uri: string, text: string, options: OpenReportOptions): ReportDocument {
  const { today, directives = [soctrang20210924] } = options;
  const syntax = syntaxOf(uri, text);
  return { uri, syntax, today, directives, checked: checkReport(text, { today, syntax, directives }) };
}

/** Whether a file is a report by its name: `*.par.yaml`, `*.par.yml`, `*.par.json`. */
export function isReportName(uri: string): boolean {
  return /\.par\.(?:ya?ml|json)$/iu.test(pathOf(uri));
}

/** By the file's name; where that does not tell, as in an unsaved file, an opening brace means JSON. */
export function syntaxOf(uri: string, text: string): Syntax {
  const path = pathOf(uri);
  if (/\.json$/iu.test(path)) return 'json';
  if (/\.ya?ml$/iu.test(path)) return 'yaml';
  return /^\s*\{/u.test(text) ? 'json' : 'yaml';
}

function pathOf(uri: string): string {
  return uri.replace(/[?#].*$/su, '');
}

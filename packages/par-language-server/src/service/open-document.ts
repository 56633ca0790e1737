import {
  type BrokenFile,
  checkText,
  type FileKind,
  fileKindOf,
  NO_SURROUNDINGS,
  type Settings,
  settleFindings,
} from '@soctrang/par-core';
import type { Calendar } from '@soctrang/par-core/calendar';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import {
  type CheckedReport,
  type CheckedText,
  checkReport,
  oversizedReport,
  undecodableReport,
} from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { type Syntax, type TextSource, type Undecodable, whole } from '@soctrang/par-core/source';
import { requireToday } from './required';

interface AnyDocument {
  readonly uri: string;
  readonly syntax: Syntax;
  readonly checked: CheckedText;
  /** The day of the check: the one that "today" means in suggestions too. */
  readonly today: CalendarDate;
  /** The directives that the file may name. */
  readonly directives: readonly Directive[];
  /** The criteria sets that it may name or build on. */
  readonly criteriaSets: readonly CriteriaSet[];
}

/** A report as an editor shows it, read and checked once; every feature looks at this. */
export interface ReportDocument extends AnyDocument {
  readonly kind: 'report';
  readonly checked: CheckedReport;
}

/** A criteria set as an editor shows it. */
export interface CriteriaDocument extends AnyDocument {
  readonly kind: 'criteria';
}

/** A file of another kind. */
interface OtherDocument extends AnyDocument {
  readonly kind: Exclude<FileKind, 'report' | 'criteria'>;
}

/** A file of ours as an editor shows it. */
export type OpenDocument = ReportDocument | CriteriaDocument | OtherDocument;

export interface OpenDocumentOptions {
  /** The day of the check, in Asia/Ho_Chi_Minh. */
  readonly today: CalendarDate;
  /** The directives that a file may name; the built-in one unless told. */
  readonly directives?: readonly Directive[];
  /** Days off; those of Vietnam 2021–2026 unless told. */
  readonly calendar?: Calendar;
  /** The criteria sets that a file may name; the built-in ones unless told. */
  readonly criteriaSets?: readonly CriteriaSet[];
  /** Directives and criteria sets nearby that are too broken to be used: who names one is told so. */
  readonly brokenFiles?: readonly BrokenFile[];
  /** The file as it was already checked, together with others that it was read with. */
  readonly known?: CheckedText;
  /** Whether the file will be opened again after a change: then what spares work is remembered. */
  readonly continued?: boolean;
  /**
   * The same file before a change of its text, opened with `continued` and otherwise the same options. What the change
   * did not touch is taken from it, so that it must not be looked at afterwards.
   */
  readonly since?: Since;
  /** What a configuration says of findings, and the file as seen from that configuration's folder. */
  readonly configured?: { readonly settings: Settings; readonly file: string };
}

/** A file as it was opened before, and the one change that leads from its text to the new one, in offsets of the old. */
export interface Since {
  readonly document: OpenDocument;
  readonly change: { readonly start: number; readonly end: number; readonly text: string };
}

/**
 * Reads and checks a report.
 *
 * @throws TypeError where the options name no day, RangeError where it is none of the calendar
 * @example openReport('file:///so-tai-chinh.par.yaml', text, { today: '2021-12-20' }).checked.findings
 */
export function openReport(uri: string, text: TextSource, options: OpenDocumentOptions): ReportDocument {
  requireToday(options, 'openReport');
  const { directives: builtIn, criteriaSets: shipped } = NO_SURROUNDINGS;
  const { today, directives = builtIn, calendar, criteriaSets = shipped, brokenFiles } = options;
  const { configured, continued, since } = options;
  const syntax = syntaxOf(uri, text);
  const before = since?.document.syntax === syntax ? since : undefined;
  const checked = checkReport(text, {
    today,
    syntax,
    directives,
    criteriaSets,
    ...(brokenFiles && { brokenFiles }),
    ...(calendar && { calendar }),
    ...(continued && { continued }),
    ...(before && { since: { checked: before.document.checked, change: before.change } }),
  });
  return { kind: 'report', uri, syntax, today, directives, criteriaSets, checked: settled(checked, configured) };
}

/**
 * Reads and checks a file of any kind that the product reads: a calendar, a roster, a configuration, a report.
 *
 * @throws TypeError where the options name no day, RangeError where it is none of the calendar
 * @example openDocument('calendar', 'file:///2027.par-calendar.yaml', text, { today: '2021-12-20' }).checked.findings
 */
export function openDocument(
  kind: FileKind,
  uri: string,
  text: TextSource,
  options: OpenDocumentOptions,
): OpenDocument {
  requireToday(options, 'openDocument');
  if (kind === 'report') return openReport(uri, text, options);
  const { configured, known, continued: _, since: __, ...rest } = options;
  const syntax = syntaxOf(uri, text);
  const checked = settled(known ?? checkText(kind, whole(text), { ...rest, syntax }), configured);
  const { today, directives = NO_SURROUNDINGS.directives, criteriaSets = NO_SURROUNDINGS.criteriaSets } = rest;
  return { kind, uri, syntax, checked, today, directives, criteriaSets };
}

/** Why a file has no text to be read: it is none, in UTF-8, or it is too large; both in bytes. */
export type Unread = Undecodable | { readonly kind: 'oversized'; readonly size: number; readonly limit: number };

/**
 * A file that is not read: nothing of it but the finding that says why.
 *
 * @throws TypeError where the options name no day, RangeError where it is none of the calendar
 * @example unreadDocument('report', uri, { kind: 'oversized', size, limit }, { today }).checked.findings[0].code // 'PAR003'
 */
export function unreadDocument(kind: FileKind, uri: string, why: Unread, options: OpenDocumentOptions): OpenDocument {
  requireToday(options, 'unreadDocument');
  const { directives: builtIn, criteriaSets: shipped } = NO_SURROUNDINGS;
  const { today, directives = builtIn, criteriaSets = shipped, configured } = options;
  const unread = why.kind === 'oversized' ? oversizedReport(why.size, why.limit) : undecodableReport(why);
  const checked = settled(unread, configured);
  return { kind, uri, syntax: syntaxOf(uri, ''), today, directives, criteriaSets, checked };
}

function settled<Checked extends CheckedText>(
  checked: Checked,
  configured: OpenDocumentOptions['configured'],
): Checked {
  if (configured === undefined) return checked;
  const { findings } = settleFindings(checked.findings, configured.settings, configured.file);
  return { ...checked, findings };
}

/** What kind of file a URI names; undefined where it is none of ours. */
export function kindOfUri(uri: string): FileKind | undefined {
  return fileKindOf(pathOf(uri));
}

/** By the file's name; where that does not tell, as in an unsaved file, an opening brace means JSON. */
export function syntaxOf(uri: string, text: TextSource): Syntax {
  const path = pathOf(uri);
  if (/\.json$/iu.test(path)) return 'json';
  if (/\.ya?ml$/iu.test(path)) return 'yaml';
  return /^\s*\{/u.test(text.slice(0, 1000)) ? 'json' : 'yaml';
}

function pathOf(uri: string): string {
  return uri.replace(/[?#].*$/su, '');
}

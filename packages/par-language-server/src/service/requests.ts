import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import type { DirectivePlace } from './directive-place';
import type { PageContent } from './pages';
import type { ReportPage } from './report-page/page';
import type { Standing } from './standing';
import type { MissingAgency, ReportSummary } from './summary';
import type { Board } from './summary/board';

/**
 * What the server answers beside the Language Server Protocol, by method: for views, commands and other clients that
 * show more than text. Each answer is in the language of the settings, ready to be shown.
 */
export interface Requests {
  /** The text of a page that no file holds, `par:/…`. */
  readonly 'par/content': { readonly params: { readonly uri: string }; readonly result: PageContent | null };
  /** What the reports of the workspace come to. */
  readonly 'par/summary': { readonly params: SummaryParams; readonly result: SummaryResult };
  /** How one open file stands, cheap enough to be asked after each pause in typing; null where it is none of ours. */
  readonly 'par/standing': { readonly params: { readonly uri: string }; readonly result: Standing | null };
  /** Where the directive is that a file is about; without a file, the one that comes with the product. */
  readonly 'par/directive': { readonly params: { readonly uri?: string }; readonly result: DirectivePlace | Refusal };
  /** What there is to choose from. */
  readonly 'par/choices': { readonly params: ChoicesParams; readonly result: readonly Choice[] | Refusal };
  /** The text of a new file, and a name for it. Nothing is written. */
  readonly 'par/new': { readonly params: NewFileParams; readonly result: NewFile | Refusal };
  /** What a command changes in a file. Nothing is changed. */
  readonly 'par/edit': { readonly params: EditParams; readonly result: Change | Refusal };
  /** The score of a report in words. */
  readonly 'par/score': { readonly params: ScoreParams; readonly result: ScorePage | Refusal };
  /** An open report as a page to be read; null for what is no report, or not open. */
  readonly 'par/report': { readonly params: ReportParams; readonly result: ReportPage | null };
}

/** What `par/summary` is asked with; a work-done token may stand beside. */
export interface SummaryParams {
  /** URI of a folder: only what lies in it. Everything unless told. */
  readonly folder?: string;
}

/** What `par/summary` answers: the reports of the workspace, and who has not reported. */
export interface SummaryResult {
  /** The day of it all, as `2021-12-20`. */
  readonly today: string;
  readonly reports: readonly ReportSummary[];
  /** By the rosters of the workspace; empty where there is none. */
  readonly missing: readonly MissingAgency[];
  /** All of it in one table, in words. */
  readonly board: Board;
}

/** One of a list, as a picker shows it, likeliest first. */
export interface Choice {
  /** What `par/new` and `par/edit` take. */
  readonly id: string;
  readonly label: string;
  /** Short, beside the label: an abbreviation, an id. */
  readonly description?: string;
  /** A line of its own: what kind it is, by when it is due, where its numbers come from. */
  readonly detail?: string;
  /** All that it is found by, folded: small letters without diacritics, `so tai chinh stc`. */
  readonly search: string;
}

/**
 * Of what a list is asked. `folder` is the URI of the folder that a new file will lie in: what lies near it counts; the
 * first folder of the workspace unless told.
 */
export type ChoicesParams =
  /** Those of the workspace near the folder first, then the built-in one. */
  | { readonly what: 'directives'; readonly folder?: string }
  /**
   * Those in force at the end of `period`; unless told, those of today and those of the period that the directive asks
   * about. Who has tasks stands first.
   */
  | { readonly what: 'agencies'; readonly directive: string; readonly period?: string; readonly folder?: string }
  /** Only those in which the agency is in force and has tasks; the one that is due next stands first. */
  | { readonly what: 'periods'; readonly directive: string; readonly agency: string; readonly folder?: string }
  | { readonly what: 'criteria-sets'; readonly folder?: string }
  /** The tasks that bind the agency of a report and that it does not hold. */
  | { readonly what: 'tasks'; readonly uri: string };

/**
 * Which file is to be made. `folder` is the URI of the folder it will lie in: what lies near it counts, and a name that is
 * taken there gets a number. Keys are in the language of the settings.
 */
export type NewFileParams = {
  readonly folder?: string;
  /** `yaml` unless told. */
  readonly syntax?: 'yaml' | 'json';
} /** Ids, as `par/choices` gives them; agency and period also as a person writes them: `stc`, `Quý IV/2021`. */ & (
  | { readonly kind: 'report'; readonly directive: string; readonly agency: string; readonly period: string }
  /** A criteria set of one's own, from nothing or upon another. */
  | { readonly kind: 'criteria'; readonly base?: string }
  | { readonly kind: 'directive' }
);

/** A file to be written. */
export interface NewFile {
  /** Without a folder, with the ending of its kind. */
  readonly name: string;
  readonly text: string;
  /** The file that bears the usual name of such a report already: most likely it is the one that is meant. */
  readonly already?: string;
}

/**
 * What is to be changed in a file, open or not: one task added, or all that are missing; keys and listed values put into
 * the other vocabulary; the other syntax written into a file beside; claimed points written as the rules make them.
 */
export type EditParams = { readonly uri: string } & (
  | { readonly what: 'add-task'; readonly task: string }
  | { readonly what: 'add-missing-tasks' | 'translate-keys' | 'convert' | 'claimed-points' }
);

/** A change for the editor to make. */
export interface Change {
  readonly edit: WorkspaceEdit;
  /** The file that is to be shown then, and where; the one asked about unless told. */
  readonly opens?: string;
  readonly at?: Position;
}

/** Which page about a report's score. */
export type ScoreParams = { readonly uri: string } & (
  | { readonly what: 'score' }
  /** Of one component, by its id or by a place in the report; of all where there is none. */
  | { readonly what: 'explanation'; readonly component?: string; readonly position?: Position }
  /** The least that must change for the index to reach `target`, as a person writes it: `90`, `92,5`, `92,5%`. */
  | { readonly what: 'plan'; readonly target: string }
);

/** Of which report, named as the protocol names documents: a change of it makes the answer out of date. */
export interface ReportParams {
  readonly textDocument: { readonly uri: string };
}

/** A page to be shown: every text of the report and of the set stands in it as text, never as markup or a link. */
export interface ScorePage {
  /** For a tab. */
  readonly title: string;
  /** With the title as its first heading. */
  readonly markdown: string;
}

/**
 * Why something was not done, as a sentence for the user: what a person can run into. Params that no client of ours
 * sends – a kind that there is not, no URI where one is needed – are an error of the protocol (`InvalidParams`) instead.
 */
export interface Refusal {
  readonly refused: string;
}

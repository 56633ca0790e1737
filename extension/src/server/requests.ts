import type { Refusal } from '@soctrang/par-language-server';

/** What the extension's own server answers beside the requests of the language server: files of Word and Excel. */
export interface OfficeRequests {
  /** A report as it stands, open or not, as an official document or a workbook. Nothing is written. */
  readonly 'par/exportReport': {
    readonly params: { readonly uri: string; readonly as: OfficeKind };
    readonly result: OfficeFile | Refusal;
  };
  /** A workbook to be filled in by who never opens an editor. Ids, as `par/choices` gives them. */
  readonly 'par/blankWorkbook': {
    readonly params: {
      readonly directive: string;
      readonly agency: string;
      readonly period: string;
      readonly folder?: string;
    };
    readonly result: OfficeFile | Refusal;
  };
  /** All reports of the workspace, of one period, as the consolidated report or the coordinator's workbook. */
  readonly 'par/exportSummary': {
    readonly params: SummaryExport;
    readonly result: OfficeFile | SummaryChoice | Refusal;
  };
  /** What a filled workbook comes to in a report: the one of its agency and period, or a new one. Nothing is written. */
  readonly 'par/importWorkbook': { readonly params: ImportParams; readonly result: ImportedWorkbook | Refusal };
}

export type OfficeKind = 'docx' | 'xlsx';

/** A file of Word or Excel. */
export interface OfficeFile {
  /** A name for it, without a folder. */
  readonly name: string;
  /** Its bytes, in base 64: messages are text. */
  readonly data: string;
  /** How many errors the report has: with any, its document is marked as a draft. */
  readonly errors: number;
  /** What the file does not hold, in words. */
  readonly notes: readonly string[];
}

export interface SummaryExport {
  readonly as: OfficeKind;
  /** URI of a folder: only what lies in it. */
  readonly folder?: string;
  /** Of which directive and period; asked back where there are several. */
  readonly of?: SummaryPeriod;
}

export interface SummaryPeriod {
  readonly directive: string;
  readonly period: string;
}

/** There are reports of several periods or directives: one is to be chosen, the latest first. */
export interface SummaryChoice {
  readonly choices: readonly (SummaryPeriod & { readonly label: string; readonly description: string })[];
}

export interface ImportParams {
  /** The bytes of the workbook, in base 64. */
  readonly data: string;
  /** URI of the folder in which a new report would lie. */
  readonly folder: string;
}

export interface ImportedWorkbook {
  readonly uri: string;
  /** Whether there is no such report yet. */
  readonly isNew: boolean;
  readonly text: string;
  readonly isChanged: boolean;
  /** What does not fit, each with its cell, in words. */
  readonly findings: readonly string[];
  /** What the report that is there would lose, in words. */
  readonly lost: readonly string[];
}

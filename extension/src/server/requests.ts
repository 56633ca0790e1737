import type { Refusal } from '@soctrang/par-language-server';

/** What the extension's own server answers beside the requests of the language server: files of Word and Excel. */
export interface OfficeRequests {
  /** A report as it stands, open or not, as an official document or a workbook. Nothing is written. */
  readonly 'par/exportReport': { readonly params: ExportParams; readonly result: OfficeFile | Refusal };
}

export interface ExportParams {
  readonly uri: string;
  readonly as: 'docx';
}

/** A file of Word or Excel. */
export interface OfficeFile {
  /** A name for it, without a folder. */
  readonly name: string;
  /** Its bytes, in base 64: messages are text. */
  readonly data: string;
  /** How many errors the report has: with any, the document is marked as a draft. */
  readonly errors: number;
}

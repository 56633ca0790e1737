import type { Language } from '@soctrang/par-core/report';
import type { Picture, Summary } from '@soctrang/par-core/rollup';
import type { CsvDialect } from '../../score/forms/csv-text';

/** What an output is made of. */
export interface OutputInput {
  readonly picture: Picture;
  /** What the picture was made from: kept in JSON, so that it can be merged and compared later. */
  readonly summary: Summary;
  readonly language: Language;
  readonly csv: CsvDialect;
  /** Which of several tables is meant, in a form that holds one: `tasks` of `quy-iv.tasks.csv`. */
  readonly table: string;
}

/** How a summary is written into a file of one kind; loaded when it is asked for. */
type Write = (input: OutputInput) => Promise<string | Uint8Array>;

/**
 * The forms of a summary, by the ending of the file's name. A new one is a line here: it is loaded for those who ask for
 * it, takes the picture, and gives text or bytes.
 */
export const OUTPUTS: Readonly<Record<string, Write>> = {
  html: async (input) => (await import('./html')).summaryHtml(input),
  md: async (input) => (await import('./markdown')).summaryMarkdown(input),
  json: async (input) => (await import('./json')).summaryJson(input),
  xlsx: async (input) => (await import('./xlsx')).summaryXlsx(input),
  csv: async (input) => (await import('./csv')).summaryCsv(input),
  docx: async (input) => (await import('./docx')).summaryDocx(input),
};

/** The form and the table that a file’s name asks for; undefined for an ending that no form has. */
export function outputOf(file: string): { readonly write: Write; readonly table: string } | undefined {
  const [, table = '', ending = ''] = /(?:\.([a-z][a-z0-9-]*))?\.([a-z]+)$/iu.exec(file) ?? [];
  const key = ending.toLowerCase();
  const write = Object.hasOwn(OUTPUTS, key) ? OUTPUTS[key] : undefined;
  return write && { write, table: table.toLowerCase() };
}

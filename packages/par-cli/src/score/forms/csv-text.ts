/** A text, a decimal with a point, or an id, which is no number though it looks like one: `1.10` is not `1.1`. */
export type CsvCell = string | { readonly number: string } | { readonly id: string };

/** How CSV is written: as RFC 4180 says, or as Excel reads it where the decimal sign is a comma. */
export type CsvDialect = 'csv' | 'csv-excel';

/**
 * Rows as CSV, with the mark by which spreadsheets know UTF-8.
 *
 * `csv` has commas between the cells and a decimal point, for programs and for spreadsheets that ask. `csv-excel` has
 * semicolons and a decimal comma: Excel takes both from the region of the machine, and opens such a file by a double
 * click in Vietnam, as in most of Europe (R calls the same `write.csv2`). There ids are kept from being taken for numbers.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const excel = dialect === 'csv-excel';
  const separator = excel ? ';' : ',';
  const line = (cells: readonly CsvCell[]): string =>
    cells.map((cell) => quoted(textOf(cell, excel), separator)).join(separator);
  return `\ufeff${rows.map((row) => `${line(row)}\r\n`).join('')}`;
}

const LIKE_A_NUMBER = /^\d[\d.]*$/u;

function textOf(cell: CsvCell, excel: boolean): string {
  if (typeof cell === 'string') return safe(cell);
  if ('number' in cell) return excel ? cell.number.replace('.', ',') : cell.number;
  return excel && LIKE_A_NUMBER.test(cell.id) ? `="${cell.id}"` : safe(cell.id);
}

/** A text that a spreadsheet would take for a formula gets an apostrophe: it stays a text. */
const safe = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

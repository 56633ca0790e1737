import { type CsvCell, csvOf } from '../../score/forms/csv-text';
import { summaryTables, TABLE_IDS } from '../tables';
import type { Cell } from '../tables/table';
import type { OutputInput } from './outputs';

/** One table as CSV: that of the agencies, unless the file's name asks for another; nothing of one without rows. */
export function summaryCsv({ picture, language, csv, table }: OutputInput): string {
  const tables = summaryTables(picture, language);
  const isAsked = TABLE_IDS.some((id) => id === table) || table.startsWith('ranking-');
  const found = tables.find(({ id }) => id === (isAsked ? table : 'agencies'));
  if (found === undefined) return csvOf([], csv);
  const head = found.columns.map(({ title, full }) => full ?? title);
  return csvOf([head, ...found.rows.map((row) => row.map(cellOf))], csv);
}

function cellOf({ text, number, full, csv, id }: Cell): CsvCell {
  if (number !== undefined) return { number };
  return id ? { id: text } : (csv ?? full ?? text);
}

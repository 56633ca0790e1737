import { foldName } from '@soctrang/par-core/report';
import { SHEET_NAMES } from '../../messages/workbook-words';
import type { Table } from '../tables/tables';
import { addressOf } from '../workbook/sheet';
import { type WorkbookFinding, workbookFinding } from './finding';
import type { ReadCell } from './sheet';
import type { ReadSheet, ReadWorkbook } from './workbook';

/** A row of a table: its cells by the keys of their columns. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** Where a cell of the row stands, whether it holds something or not. */
  readonly at: (key: string) => { readonly sheet: string; readonly cell: string };
}

/** A table as it was found. */
export interface FoundTable {
  readonly sheet: string;
  readonly rows: readonly TableRow[];
}

/** The heads of a table are looked for in so many rows: somebody may have put a letterhead above. */
const MOST_ABOVE = 40;

/**
 * Finds a table by its heads, wherever its sheet and its rows have gone: sheets are renamed and moved, rows sorted and
 * put in. Heads in Vietnamese and English are known.
 */
export function findTable(
  book: ReadWorkbook,
  table: Table,
): { readonly table: FoundTable | undefined; readonly findings: readonly WorkbookFinding[] } {
  const name = SHEET_NAMES[table.sheet];
  const candidates = book.sheets
    .map((sheet) => ({ sheet, head: headOf(sheet, table) }))
    .filter(({ head }) => head !== undefined)
    .sort((a, b) => Number(isNamed(b.sheet, name)) - Number(isNamed(a.sheet, name)));
  const [found] = candidates;
  if (found?.head === undefined)
    return { table: undefined, findings: [workbookFinding('PAR951', {}, { sheet: name })] };
  const { sheet, head } = found;
  const findings: WorkbookFinding[] = [];
  if (!isNamed(sheet, name))
    findings.push(workbookFinding('PAR952', { sheet: sheet.name }, { found: sheet.name, sheet: name }));
  for (const { key, head: words, kind } of table.columns) {
    if (kind !== 'shown' && !head.columns.has(key))
      findings.push(workbookFinding('PAR953', { sheet: sheet.name }, { sheet: sheet.name, column: words }));
  }
  return { table: { sheet: sheet.name, rows: rowsOf(sheet, head) }, findings };
}

const isNamed = ({ name }: ReadSheet, { vi, en }: { readonly vi: string; readonly en: string }): boolean =>
  [vi, en].some((one) => foldName(one) === foldName(name));

interface Head {
  readonly row: number;
  /** Place of each column by its key. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The row that holds most of the heads, its ids among them. */
function headOf({ cells }: ReadSheet, { columns }: Table): Head | undefined {
  const byHead = new Map<string, string>();
  for (const { key, head } of columns) for (const name of [head.vi, head.en]) byHead.set(foldName(name), key);
  const rows = new Map<number, Map<string, number>>();
  for (const { row, column, value } of cells) {
    if (row > MOST_ABOVE || typeof value !== 'string' || value.length > 60) continue;
    const key = byHead.get(foldName(value));
    if (key === undefined) continue;
    const known = rows.get(row) ?? new Map<string, number>();
    if (!known.has(key)) known.set(key, column);
    rows.set(row, known);
  }
  const needed = columns.filter(({ kind }) => kind === 'id').map(({ key }) => key);
  const enough = Math.max(2, Math.ceil(columns.length * 0.6));
  let best: Head | undefined;
  for (const [row, found] of rows) {
    if (found.size < enough || !needed.some((key) => found.has(key))) continue;
    if (best === undefined || found.size > best.columns.size) best = { row, columns: found };
  }
  return best;
}

function rowsOf({ name, cells }: ReadSheet, { row: headRow, columns }: Head): readonly TableRow[] {
  const keyOf = new Map([...columns].map(([key, column]) => [column, key] as const));
  const rows = new Map<number, Map<string, ReadCell>>();
  for (const cell of cells) {
    const key = keyOf.get(cell.column);
    if (cell.row <= headRow || key === undefined) continue;
    const row = rows.get(cell.row) ?? new Map<string, ReadCell>();
    row.set(key, cell);
    rows.set(cell.row, row);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, held]) => ({
      row,
      cells: held,
      at: (key) => ({ sheet: name, cell: addressOf(row, columns.get(key) ?? 1) }),
    }));
}

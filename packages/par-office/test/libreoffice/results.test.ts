import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type ReadWorkbook, readWorkbook } from '../../src/excel/reading/workbook';
import { libreOffice } from './libre-office';
import { recalculated } from './recalculated';

const program = libreOffice();
const folder = path.join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'office');
const names = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** The results of the formulas of a workbook, by their cells; a formula without one shows as nothing until it is reckoned. */
function results({ sheets }: ReadWorkbook): ReadonlyMap<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ hasFormula, value }) => hasFormula && value !== undefined)
        .map(({ row, column, value }) => [`${name} ${row}:${column}`, value] as const),
    ),
  );
}

function read(bytes: Uint8Array): ReadWorkbook {
  const book = readWorkbook(bytes);
  if ('reason' in book) throw new Error(book.reason);
  return book;
}

test.runIf(program)('what our formulas hold before anybody reckons them is what LibreOffice reckons', () => {
  const books = names.map((name) => readFileSync(path.join(folder, name)));
  const reckoned = recalculated(program ?? '', books);
  for (const [index, name] of names.entries()) {
    const ours = results(read(books[index] ?? new Uint8Array()));
    const theirs = results(reckoned[index] as ReadWorkbook);
    // Of a blank workbook nothing is known yet.
    expect(ours.size > 0, name).toBe(!name.endsWith('.trong.xlsx'));
    const others = [...ours].filter(([cell, value]) => {
      const other = theirs.get(cell) ?? '';
      return typeof value === 'number' ? !(Math.abs(value - Number(other)) < 1e-9) : value !== other;
    });
    expect(
      others.map(([cell, value]) => [cell, value, theirs.get(cell)]),
      name,
    ).toEqual([]);
  }
});

import { type CompiledSet, type CriteriaSet, compile } from '@soctrang/par-core/scoring';
import { CHOICE, SHARE } from '../formulas';
import { decimalOf } from '../workbook/cell-values';
import { type LeafRows, layoutOf } from '../workbook/scoring/layout';
import { type CellReader, cellValue } from './cell-text';
import type { FoundTable, TableRow } from './find-tables';
import { workbookFinding } from './finding';
import { groupIn, type Raw, type RawGroup, type RawValue, rawGroup } from './raw';

type Part = LeafRows['parts'][number];

/** Reads the sheets of figures and scores into the self-assessment of a report. */
export function readScoringSheets(
  set: CriteriaSet,
  { figures, scores }: { readonly figures: FoundTable | undefined; readonly scores: FoundTable | undefined },
  items: RawGroup,
  reader: CellReader,
): void {
  const compiled = compile(set);
  const leaves = new Map(layoutOf(compiled).leaves.map((leaf) => [leaf.leaf.id, leaf] as const));
  readFigures(figures, leaves, items, reader);
  readScores(scores, compiled, items, reader);
}

function textIn(row: TableRow, key: string, reader: CellReader): string | undefined {
  const value = cellValue(row.cells.get(key), 'id', row.at(key), reader)?.value;
  return value === undefined ? undefined : typeof value === 'string' ? value : value.number;
}

function readFigures(
  table: FoundTable | undefined,
  leaves: ReadonlyMap<string, LeafRows>,
  items: RawGroup,
  reader: CellReader,
): void {
  const values = new Map<LeafRows, Map<string, Raw>>();
  const seen = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    watchFormula(row, 'used', reader);
    if (!['value', 'numerator', 'denominator'].some((key) => holds(row, key))) continue;
    const id = textIn(row, 'item', reader);
    const part = textIn(row, 'part', reader);
    if (id === undefined || part === undefined) {
      reader.report(workbookFinding('PAR961', row.at('item')));
      continue;
    }
    const leaf = leaves.get(id);
    const asked = leaf?.parts.find((one) => one.id === part);
    if (leaf === undefined || asked === undefined) {
      reader.report(workbookFinding('PAR960', row.at(leaf ? 'part' : 'item'), { text: leaf ? part : id }));
      continue;
    }
    const key = `${id}\n${part}`;
    const before = seen.get(key);
    if (before !== undefined) {
      reader.report(workbookFinding('PAR962', row.at('item'), { text: `${id} ${part}`, row: before }));
      continue;
    }
    seen.set(key, row.row);
    const value = partValue(row, asked, reader);
    if (value === undefined) continue;
    if (asked.id === CHOICE && asked.input === 'choice') groupIn(items, id).entries.set('choice', value);
    else values.set(leaf, (values.get(leaf) ?? new Map<string, Raw>()).set(part, value));
  }
  for (const [leaf, parts] of values) {
    const value = leafValue(leaf, parts, reader);
    if (value) groupIn(items, leaf.leaf.id).entries.set('value', value);
  }
}

const holds = (row: TableRow, key: string): boolean => {
  const cell = row.cells.get(key);
  return cell !== undefined && (cell.value !== undefined || cell.error !== undefined || cell.hasFormula);
};

/** A cell that was a formula when the workbook was made, and is one no more. */
function watchFormula(row: TableRow, key: string, { report }: CellReader): void {
  const cell = row.cells.get(key);
  if (cell === undefined || cell.hasFormula || cell.value === undefined || typeof cell.value !== 'number') return;
  report(workbookFinding('PAR959', row.at(key), { text: decimalOf(cell.value) }));
}

/** One part: a value, or its two counts. */
function partValue(row: TableRow, part: Part, reader: CellReader): Raw | undefined {
  const counts = ['numerator', 'denominator'].filter((key) => holds(row, key));
  if (part.byCounts && counts.length > 0) {
    if (holds(row, 'value')) {
      reader.report(workbookFinding('PAR964', row.at('value')));
      return undefined;
    }
    const group = rawGroup();
    for (const key of counts) {
      const value = cellValue(row.cells.get(key), 'count', row.at(key), reader);
      if (value) group.entries.set(key, value);
    }
    return group;
  }
  switch (part.input) {
    case 'answer':
    case 'choice':
      return cellValue(row.cells.get('value'), 'choice', row.at('value'), reader);
    case 'date':
      return cellValue(row.cells.get('value'), 'date', row.at('value'), reader);
    case 'whole':
      return cellValue(row.cells.get('value'), 'count', row.at('value'), reader);
    case 'number':
      return cellValue(row.cells.get('value'), part.unit === 'percent' ? 'rate' : 'points', row.at('value'), reader);
    default: {
      const unknown: never = part.input;
      return unknown;
    }
  }
}

/** The value of a leaf as a report writes it: one alone, its two counts, or several by name. */
function leafValue(
  { unwrapped: { rule } }: LeafRows,
  parts: ReadonlyMap<string, Raw>,
  reader: CellReader,
): Raw | undefined {
  switch (rule.kind) {
    case 'survey':
    case 'growth':
    case 'formula': {
      const group = rawGroup();
      for (const [id, value] of parts) group.entries.set(id, value.kind === 'group' ? fraction(value) : value);
      return group;
    }
    case 'external-index': {
      const share = parts.get(SHARE);
      const index = parts.get('value');
      if (share?.kind === 'value' && index) reader.report(workbookFinding('PAR964', share.place));
      return share && index ? undefined : (share ?? index);
    }
    default: {
      const value = parts.get('value');
      return value?.kind === 'group' && inPercent(rule) && hasWholeCounts(value) ? fraction(value) : value;
    }
  }
}

/** Whether a rule measures a rate, which people write as `19/20`. */
const inPercent = (rule: LeafRows['unwrapped']['rule']): boolean =>
  rule.kind === 'linear' || rule.kind === 'linear-with-floor' || ('unit' in rule && rule.unit === 'percent');

const hasWholeCounts = ({ entries }: RawGroup): boolean =>
  ['numerator', 'denominator'].every((key) => /^\d{1,15}$/u.test(plain(entries.get(key))));

/** A rate among other values is written in one: `191/200`. */
function fraction({ entries }: RawGroup): Raw {
  const [over, under] = ['numerator', 'denominator'].map((key) => entries.get(key));
  const place = [over, under].find((one) => one?.kind === 'value')?.place ?? { sheet: '' };
  return { kind: 'value', value: `${plain(over)}/${plain(under)}`, place };
}

const plain = (value: Raw | undefined): string =>
  value?.kind !== 'value' ? '' : typeof value.value === 'string' ? value.value : value.value.number;

function readScores(table: FoundTable | undefined, compiled: CompiledSet, items: RawGroup, reader: CellReader): void {
  const seen = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    for (const key of ['computed', 'inForce']) watchFormula(row, key, reader);
    const said = new Map<string, RawValue>();
    for (const key of ['notApplicable', 'points', 'appraised', 'appraisedAgain', 'explanation'] as const) {
      const kind = key === 'notApplicable' ? 'choice' : key === 'explanation' ? 'text' : 'points';
      const value = cellValue(row.cells.get(key), kind, row.at(key), reader);
      if (value) said.set(key, value);
    }
    if (said.size === 0) continue;
    const id = textIn(row, 'item', reader);
    if (id === undefined) {
      reader.report(workbookFinding('PAR961', row.at('item')));
      continue;
    }
    if (compiled.item(id)?.evaluate === undefined) {
      reader.report(workbookFinding('PAR960', row.at('item'), { text: id }));
      continue;
    }
    const before = seen.get(id);
    if (before !== undefined) {
      reader.report(workbookFinding('PAR962', row.at('item'), { text: id, row: before }));
      continue;
    }
    seen.set(id, row.row);
    for (const [key, value] of said) groupIn(items, id).entries.set(key, value);
  }
}

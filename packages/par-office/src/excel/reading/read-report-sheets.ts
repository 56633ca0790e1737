import { keyText, REPORT_KEYS, VERSION_KEY } from '../tables/report-keys';
import { EVIDENCE, INDICATORS, OBLIGATIONS, SHORTCOMINGS, TASKS, type Table, type TableColumn } from '../tables/tables';
import { type CellReader, cellValue } from './cell-text';
import type { FoundTable, TableRow } from './find-tables';
import { workbookFinding } from './finding';
import { groupIn, listIn, type Raw, type RawGroup, type RawValue, rawGroup } from './raw';

/** What the sheets of a report say, in the keys of a report. */
export interface ReportSheets {
  readonly report: RawGroup;
  /** `par-workbook/1 directive-soctrang-2021#1a2b3c4d`, as it stands there. */
  readonly version: string | undefined;
  /** The documents by the criterion that they prove. */
  readonly itemEvidence: ReadonlyMap<string, readonly RawGroup[]>;
}

export type Tables = Readonly<
  Record<'report' | 'tasks' | 'obligations' | 'evidence' | 'shortcomings' | 'indicators', FoundTable | undefined>
>;

export function readReportSheets(tables: Tables, reader: CellReader): ReportSheets {
  const report = rawGroup();
  const version = readHead(tables.report, report, reader);
  const tasks = readTasks(tables.tasks, report, reader);
  const addTo = (row: TableRow, key: string, make: RawGroup): void => {
    const id = idIn(row, 'task', reader);
    const task = id === undefined ? undefined : (tasks.get(id) ?? newTask(id, row, report, tasks));
    if (task) listIn(task, key).items.push(make);
  };
  readObligations(tables.obligations, reader, (id, row) => tasks.get(id) ?? newTask(id, row, report, tasks));
  for (const row of tables.shortcomings?.rows ?? []) {
    const said = groupOf(row, SHORTCOMINGS, reader);
    if (said.entries.size === 0) continue;
    if (!row.cells.has('task')) reader.report(workbookFinding('PAR961', row.at('task')));
    else addTo(row, 'shortcomings', said);
  }
  const itemEvidence = new Map<string, RawGroup[]>();
  for (const row of tables.evidence?.rows ?? []) {
    const said = groupOf(row, EVIDENCE, reader);
    if (said.entries.size === 0) continue;
    const item = idIn(row, 'item', reader);
    if (!row.cells.has('task') && item === undefined) reader.report(workbookFinding('PAR961', row.at('task')));
    if (row.cells.has('task')) addTo(row, 'evidence', said);
    if (item !== undefined) itemEvidence.set(item, [...(itemEvidence.get(item) ?? []), said]);
  }
  readIndicators(tables.indicators, report, reader);
  return { report, version, itemEvidence };
}

function readHead(table: FoundTable | undefined, report: RawGroup, reader: CellReader): string | undefined {
  const byKey = new Map(REPORT_KEYS.map((key) => [keyText(key), key] as const));
  let version: string | undefined;
  for (const row of table?.rows ?? []) {
    const name = row.cells.get('key')?.value;
    const cell = row.cells.get('value');
    if (name === VERSION_KEY && typeof cell?.value === 'string') version = cell.value;
    const key = byKey.get(String(name ?? ''));
    if (key === undefined) continue;
    const value = cellValue(cell, key.kind === 'lines' ? 'text' : key.kind, row.at('value'), reader);
    if (value === undefined) continue;
    let group = report;
    for (const step of key.path.slice(0, -1)) group = groupIn(group, step);
    const last = key.path.at(-1) ?? '';
    if (key.kind !== 'lines') group.entries.set(last, value);
    else {
      const lines = typeof value.value === 'string' ? value.value.split('\n') : [value.value.number];
      const items = lines.map((line) => line.trim()).filter((line) => line !== '');
      listIn(group, last).items.push(...items.map((line): RawValue => ({ ...value, value: line })));
    }
  }
  return version;
}

/** The keys of a row that a report has, but for its ids. */
function groupOf(row: TableRow, table: Table, reader: CellReader): RawGroup {
  const group = rawGroup();
  for (const { key, kind } of table.columns) {
    if (kind === 'id' || kind === 'shown') continue;
    const value = cellValue(row.cells.get(key), kind, row.at(key), reader);
    if (value) group.entries.set(key, value);
  }
  return group;
}

function idIn(row: TableRow, key: string, reader: CellReader): string | undefined {
  const value = cellValue(row.cells.get(key), 'id', row.at(key), reader)?.value;
  return value === undefined ? undefined : typeof value === 'string' ? value.trim() : value.number;
}

/** Rows with the same id: the first one counts. */
function isFirst(id: string, row: TableRow, key: string, seen: Map<string, number>, { report }: CellReader): boolean {
  const before = seen.get(id);
  if (before === undefined) {
    seen.set(id, row.row);
    return true;
  }
  report(workbookFinding('PAR962', row.at(key), { text: id, row: before }));
  return false;
}

function readTasks(table: FoundTable | undefined, report: RawGroup, reader: CellReader): Map<string, RawGroup> {
  const tasks = new Map<string, RawGroup>();
  const seen = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    const said = groupOf(row, TASKS, reader);
    const id = idIn(row, 'task', reader);
    if (said.entries.size === 0) continue;
    if (id === undefined) {
      reader.report(workbookFinding('PAR961', row.at('task')));
      continue;
    }
    if (!isFirst(id, row, 'task', seen, reader)) continue;
    const task = newTask(id, row, report, tasks);
    for (const [key, value] of said.entries) task.entries.set(key, value);
  }
  return tasks;
}

function newTask(id: string, row: TableRow, report: RawGroup, tasks: Map<string, RawGroup>): RawGroup {
  const task = rawGroup();
  task.entries.set('task', { kind: 'value', value: id, place: row.at('task') });
  listIn(report, 'tasks').items.push(task);
  tasks.set(id, task);
  return task;
}

function readObligations(
  table: FoundTable | undefined,
  reader: CellReader,
  taskOf: (id: string, row: TableRow) => RawGroup,
): void {
  const seen = new Map<string, Map<string, number>>();
  for (const row of table?.rows ?? []) {
    const status = groupOf(row, OBLIGATIONS, reader).entries.get('status');
    if (status === undefined) continue;
    const id = idIn(row, 'obligation', reader);
    // Where the column of the task is empty: an obligation is named after its task, `8.1` of `8`, `3.a.1` of `3.a`.
    const task = idIn(row, 'task', reader) ?? id?.match(/^(.+)\.[^.]+$/u)?.[1];
    if (id === undefined || task === undefined) {
      reader.report(workbookFinding('PAR961', row.at('obligation')));
      continue;
    }
    const ofTask = seen.get(task) ?? new Map<string, number>();
    seen.set(task, ofTask);
    if (isFirst(id, row, 'obligation', ofTask, reader))
      groupIn(taskOf(task, row), 'obligations').entries.set(id, status);
  }
}

function readIndicators(table: FoundTable | undefined, report: RawGroup, reader: CellReader): void {
  const seen = new Map<string, number>();
  for (const row of table?.rows ?? []) {
    const isPercent = row.cells.get('previous')?.format === 'percent';
    const columns: readonly TableColumn[] = INDICATORS.columns;
    const said = rawGroup();
    for (const { key, kind } of columns) {
      if (kind === 'id' || kind === 'shown') continue;
      // The period before of a count is a count: its cell is no percentage.
      const as = key === 'previous' && !isPercent ? 'points' : kind;
      const value: Raw | undefined = cellValue(row.cells.get(key), as, row.at(key), reader);
      if (value) said.entries.set(key, value);
    }
    if (said.entries.size === 0) continue;
    const id = idIn(row, 'indicator', reader);
    if (id === undefined) reader.report(workbookFinding('PAR961', row.at('indicator')));
    else if (isFirst(id, row, 'indicator', seen, reader)) groupIn(report, 'indicators').entries.set(id, said);
  }
}

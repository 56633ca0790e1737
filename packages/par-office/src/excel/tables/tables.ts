import type { Bilingual } from '@soctrang/par-core/directive';
import { REPORT_PARTS, type Vocabulary } from '@soctrang/par-core/report';
import { HEADS, type SheetId } from '../../messages/workbook-words';

/** What a cell of a column holds, as a report has it. */
export type CellKind = 'id' | 'text' | 'percent' | 'rate' | 'date' | 'count' | 'points' | 'choice' | 'shown';

/** A column of a table. It is written and read back by its head. */
export interface TableColumn {
  readonly key: string;
  readonly head: Bilingual;
  readonly width: number;
  readonly kind: CellKind;
  /** Of a column that offers a choice: the values by their English names. */
  readonly terms?: Vocabulary;
}

/** A table of the workbook: a sheet with a row of heads, and a row for each thing. */
export interface Table {
  readonly sheet: SheetId;
  readonly columns: readonly TableColumn[];
}

const { task, evidence, shortcoming, indicator, status, role, basis } = REPORT_PARTS;

/** A key of the report as the head of a column: as people write it, with a capital letter. */
function head(terms: Vocabulary, key: string): Bilingual {
  const vi = terms[key]?.vi ?? key;
  const en = key.replace(/([A-Z])/gu, ' $1').toLowerCase();
  return { vi: capital(vi), en: capital(en) };
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const column = (key: string, of: Bilingual, width: number, kind: CellKind, terms?: Vocabulary): TableColumn => ({
  key,
  head: of,
  width,
  kind,
  ...(terms && { terms }),
});

const of =
  (terms: Vocabulary) =>
  (key: string, width: number, kind: CellKind, choices?: Vocabulary): TableColumn =>
    column(key, head(terms, key), width, kind, choices);

const taskKey = of(task.terms);
const evidenceKey = of(evidence.terms);
const shortcomingKey = of(shortcoming.terms);
const indicatorKey = of(indicator.terms);

export const TASKS: Table = {
  sheet: 'tasks',
  columns: [
    column('task', HEADS.taskId, 9, 'id'),
    column('title', HEADS.task, 30, 'shown'),
    taskKey('role', 10, 'choice', role.terms),
    taskKey('status', 14, 'choice', status.terms),
    taskKey('progress', 9, 'percent'),
    taskKey('completedOn', 12, 'date'),
    taskKey('results', 52, 'text'),
    taskKey('proposals', 20, 'text'),
    taskKey('reason', 18, 'text'),
    taskKey('note', 18, 'text'),
  ],
};

export const OBLIGATIONS: Table = {
  sheet: 'obligations',
  columns: [
    column('task', HEADS.taskId, 9, 'id'),
    column('obligation', HEADS.obligationId, 11, 'id'),
    column('text', HEADS.obligation, 80, 'shown'),
    column('status', head(task.terms, 'status'), 22, 'choice', status.terms),
  ],
};

export const EVIDENCE: Table = {
  sheet: 'evidence',
  columns: [
    column('task', HEADS.taskId, 10, 'id'),
    column('item', HEADS.criterionId, 10, 'id'),
    evidenceKey('reference', 20, 'text'),
    evidenceKey('date', 12, 'date'),
    evidenceKey('title', 60, 'text'),
    evidenceKey('issuer', 26, 'text'),
    evidenceKey('file', 28, 'text'),
  ],
};

export const SHORTCOMINGS: Table = {
  sheet: 'shortcomings',
  columns: [
    column('task', HEADS.taskId, 10, 'id'),
    shortcomingKey('description', 48, 'text'),
    shortcomingKey('reason', 40, 'text'),
    shortcomingKey('remedy', 44, 'text'),
    shortcomingKey('dueOn', 12, 'date'),
  ],
};

export const INDICATORS: Table = {
  sheet: 'indicators',
  columns: [
    column('indicator', HEADS.indicatorId, 30, 'id'),
    column('title', HEADS.indicator, 56, 'shown'),
    indicatorKey('numerator', 10, 'count'),
    indicatorKey('denominator', 10, 'count'),
    column('computedRate', HEADS.rate, 10, 'shown'),
    indicatorKey('previous', 11, 'rate'),
    indicatorKey('basis', 13, 'choice', basis.terms),
    indicatorKey('note', 36, 'text'),
  ],
};

/** The head of the report: a row for each key, a text beside it. */
export const REPORT_TABLE: Table = {
  sheet: 'report',
  columns: [
    column('label', HEADS.what, 30, 'shown'),
    column('value', HEADS.value, 84, 'text'),
    column('key', HEADS.key, 26, 'id'),
    column('about', HEADS.about, 50, 'shown'),
  ],
};

/** Column of a key, counted from 1. */
export function placeIn(table: Table, key: string): number {
  const index = table.columns.findIndex((one) => one.key === key);
  if (index < 0) throw new TypeError(`no column ${key} on ${table.sheet}`);
  return index + 1;
}

import { requireCalendarDate } from '@soctrang/par-core/calendar';
import type { CalendarDate, Directive } from '@soctrang/par-core/directive';
import { type CheckedReport, checkReport, type Report, reportValue } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { CRITERIA_SETS } from '@soctrang/par-core/scoring/sets';
import type { Refusal } from '../archive/refusal';
import { type FoundTable, findTable } from './reading/find-tables';
import { findingOfCore, type WorkbookFinding, workbookFinding } from './reading/finding';
import { groupIn, type RawGroup, rawGroup, rawList, writeRaw } from './reading/raw';
import { readReportSheets } from './reading/read-report-sheets';
import { readScoringSheets } from './reading/read-scoring-sheets';
import { readWorkbook } from './reading/workbook';
import { FIGURES_TABLE, SCORES_TABLE } from './tables/scoring-tables';
import { EVIDENCE, INDICATORS, OBLIGATIONS, REPORT_TABLE, SHORTCOMINGS, TASKS, type Table } from './tables/tables';
import { versionOf } from './workbook/head-sheets';

export interface ReadScoreWorkbookOptions {
  /** The day of the check. */
  readonly today: CalendarDate;
  /** The directives that a workbook may be of; the built-in one unless told. */
  readonly directives?: readonly Directive[] | undefined;
  /** The criteria sets that it may be of, nearest first; the built-in ones unless told. */
  readonly criteriaSets?: readonly CriteriaSet[] | undefined;
}

/** What a filled workbook says. */
export interface FilledWorkbook {
  readonly kind: 'workbook';
  /** As a report, as far as it can be read. */
  readonly report: Partial<Report>;
  /** The same as it was read: with its tree, for who goes on from there. */
  readonly checked: CheckedReport;
  /** What does not fit, each with its cell, in the order of the sheets. */
  readonly findings: readonly WorkbookFinding[];
}

/**
 * Reads a filled workbook back. It is read by its heads and by the ids in its rows: sheets may be renamed, rows moved,
 * sorted and put in. Nothing is guessed: what cannot be read is a finding with its cell, and is left out.
 *
 * @throws RangeError where `today` is no day of the calendar
 * @example
 * const read = readScoreWorkbook(bytes, { today: '2021-12-20' });
 * if ('reason' in read) return refusalText(read, 'vi');
 * read.report.agency // 'so-tai-chinh'
 */
export function readScoreWorkbook(bytes: Uint8Array, options: ReadScoreWorkbookOptions): FilledWorkbook | Refusal {
  requireCalendarDate(options?.today, 'today');
  const book = readWorkbook(bytes);
  if ('reason' in book) return book;
  const findings: WorkbookFinding[] = [];
  const found = (table: Table): FoundTable | undefined => {
    const { table: there, findings: said } = findTable(book, table);
    findings.push(...said);
    return there;
  };
  const tables = {
    report: found(REPORT_TABLE),
    tasks: found(TASKS),
    obligations: found(OBLIGATIONS),
    evidence: found(EVIDENCE),
    shortcomings: found(SHORTCOMINGS),
    indicators: found(INDICATORS),
    figures: found(FIGURES_TABLE),
    scores: found(SCORES_TABLE),
  };
  const reader = { from1904: book.from1904, report: (finding: WorkbookFinding) => findings.push(finding) };
  if (Object.values(tables).every((table) => table === undefined)) {
    return emptied(options, [workbookFinding('PAR950', {})]);
  }
  const { report, version, itemEvidence } = readReportSheets(tables, reader);
  const items = rawGroup();
  for (const [id, documents] of itemEvidence)
    groupIn(items, id).entries.set('evidence', { kind: 'list', items: [...documents] });
  const { criteriaSets = CRITERIA_SETS } = options;
  const set = setOf(report, version, criteriaSets, reader.report);
  if (set) readScoringSheets(set, tables, items, reader);
  if (items.entries.size > 0) groupIn(report, 'selfAssessment').entries.set('items', items);
  return asReport(report, findings, options);
}

/** The set that a workbook was made for, and whether it is still the same. */
function setOf(
  report: RawGroup,
  version: string | undefined,
  sets: readonly CriteriaSet[],
  say: (finding: WorkbookFinding) => void,
): CriteriaSet | undefined {
  const named = report.entries.get('selfAssessment');
  const criteriaSet = named?.kind === 'group' ? named.entries.get('criteriaSet') : undefined;
  const written = criteriaSet?.kind === 'value' ? String(criteriaSet.value) : undefined;
  const id = written ?? /^\S+ (\S+)#/u.exec(version ?? '')?.[1];
  const place = criteriaSet?.kind === 'value' ? criteriaSet.place : {};
  const set = id === undefined ? sets[0] : sets.find((one) => one.id === id);
  if (set === undefined) {
    say(workbookFinding('PAR963.unknown', place, { found: id ?? '' }));
    return undefined;
  }
  if (version !== undefined && version !== versionOf(set))
    say(workbookFinding('PAR963', place, { found: version, wanted: versionOf(set) }));
  return set;
}

/** Reads what the cells say as a report is read, and puts what is wrong with a value to its cell. */
function asReport(report: RawGroup, findings: WorkbookFinding[], options: ReadScoreWorkbookOptions): FilledWorkbook {
  const ordered = rawGroup();
  ordered.entries.set('format', { kind: 'value', value: 'par-report/1', place: { sheet: '' } });
  for (const [key, value] of report.entries) ordered.entries.set(key, value);
  if (!ordered.entries.has('tasks')) ordered.entries.set('tasks', rawList());
  const { text, placeAt } = writeRaw(ordered);
  const { directives, criteriaSets, today } = options;
  const checked = checkReport(text, {
    syntax: 'json',
    today,
    ...(directives && { directives }),
    ...(criteriaSets && { criteriaSets }),
  });
  for (const finding of checked.findings) {
    const place = placeAt(finding.start);
    // What is only worth doing is said by the check of the report that is made.
    if (finding.severity === 'error' || finding.code.startsWith('PAR1'))
      findings.push(findingOfCore(finding, place ?? {}));
  }
  return { kind: 'workbook', report: reportValue(checked) ?? {}, checked, findings };
}

function emptied(options: ReadScoreWorkbookOptions, findings: readonly WorkbookFinding[]): FilledWorkbook {
  return { ...asReport(rawGroup(), [], options), findings };
}

import { requireCalendarDate } from '@soctrang/par-core/calendar';
import {
  applyEdits,
  type CheckedReport,
  checkReport,
  type Language,
  type Report,
  reportText,
  reportValue,
  type TextEdit,
} from '@soctrang/par-core/report';
import type { Syntax } from '@soctrang/par-core/source';
import { unwrapped } from './formulas';
import { changesOf, same } from './importing/edits';
import { groupsIn } from './importing/group-at';
import { mergeReports, type Said } from './importing/merge';
import { placeWords } from './importing/place-words';
import { spelledReport } from './importing/spelled';
import type { FilledWorkbook, ReadScoreWorkbookOptions } from './read-score-workbook';
import { type WorkbookFinding, workbookFinding } from './reading/finding';
import { decimalOf } from './workbook/cell-values';

export interface ImportOptions extends ReadScoreWorkbookOptions {
  /** The file that is there: its comments and its order stay. Without it a new one is written. */
  readonly file?: { readonly text: string; readonly syntax?: Syntax | undefined } | undefined;
  /** The vocabulary of a new file; `vi` unless told. */
  readonly language?: Language | undefined;
  /** How a new file is written; `yaml` unless told. */
  readonly syntax?: Syntax | undefined;
}

/** A report with what a workbook says in it. */
export interface ImportedReport {
  readonly text: string;
  readonly isChanged: boolean;
  /** What the file would lose; whoever writes it asks first. */
  readonly lost: readonly WorkbookFinding[];
  /** What the workbook leaves empty, and the file keeps. */
  readonly kept: readonly WorkbookFinding[];
}

/**
 * Puts what a workbook says into the text of a report: a new one, or the one that is there, of which everything else stays
 * as it is. An empty cell says nothing and deletes nothing.
 *
 * @throws RangeError where `today` is no day of the calendar
 * @example
 * const { text, lost } = importWorkbook(read, { today: '2021-12-20', file: { text: before } });
 */
export function importWorkbook(workbook: FilledWorkbook, options: ImportOptions): ImportedReport {
  const { file, language = 'vi', syntax = 'yaml' } = options;
  requireCalendarDate(options.today, 'today');
  if (file === undefined) {
    const { agency } = workbook.checked;
    const said = spelledReport(workbook.checked, language);
    // As a new report has it: in Vietnamese an agency by its name.
    const value = language === 'vi' && agency ? { ...said, agency: agency.name.vi } : said;
    const text = reportText(value as Report, { language, syntax });
    return { text, isChanged: true, lost: [], kept: [] };
  }
  const checked = reread(file.text, file.syntax, options);
  const old: Partial<Report> = reportValue(checked) ?? {};
  const said = spelledReport(workbook.checked, checked.language);
  const merged = mergeReports(old, said, (item) => sameValue(checked, workbook.checked, item));
  const told = (code: 'PAR965' | 'PAR966', { path, text }: Said): WorkbookFinding =>
    workbookFinding(code, {}, { path: placeWords(path, old), text });
  const lost = merged.lost.map((one) => told('PAR966', one));
  const kept = merged.kept.map((one) => told('PAR965', one));
  if (same(old, merged.report)) return { text: file.text, isChanged: false, lost, kept };
  const edits = checked.report && changesOf(checked, old, merged.report, groupsIn(checked));
  const edited = edits && madeOf(file.text, edits);
  // What was edited is read again: it has to say what it should, or the file is written anew, which is told.
  if (edited !== undefined && same(reportValue(reread(edited, file.syntax, options)), merged.report))
    return { text: edited, isChanged: true, lost, kept };
  const rewritten = reportText(merged.report as Report, {
    language: checked.language,
    syntax: checked.tree.syntax,
  });
  return { text: rewritten, isChanged: true, lost: [...lost, workbookFinding('PAR966.rewritten', {})], kept };
}

/** The text with the edits made to it; undefined where two of them touch the same place, and it has to be written anew. */
function madeOf(text: string, edits: readonly TextEdit[]): string | undefined {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function reread(text: string, syntax: Syntax | undefined, options: ImportOptions): CheckedReport {
  const { today, directives, criteriaSets } = options;
  return checkReport(text, {
    today,
    ...(syntax && { syntax }),
    ...(directives && { directives }),
    ...(criteriaSets && { criteriaSets }),
  });
}

/** Whether both say the same of a component, however it is spelled: `95,5%`, `95.5%`, `95.5`; `3/3`, three of three. */
function sameValue(a: CheckedReport, b: CheckedReport, id: string): boolean {
  const value = ({ assessment }: CheckedReport): string | undefined => {
    const component = assessment?.components.find((one) => one.item?.item.id === id);
    if (component?.value === undefined || component.value.problems.length > 0) return undefined;
    // A number of an index is no share of it; anywhere else the percent sign is spelling.
    const item = component.item?.item;
    const isIndex = item !== undefined && 'rule' in item && unwrapped(item.rule).rule.kind === 'external-index';
    return JSON.stringify(component.value.value, (_key, part) => inCell(part, isIndex));
  };
  const [before, after] = [value(a), value(b)];
  return before !== undefined && before === after;
}

/** A number as a cell holds it: fifteen digits, and no zero behind them. */
function inCell(part: unknown, keepsPercent: boolean): unknown {
  const [, decimal, percent = ''] = (typeof part === 'string' && /^(-?\d+(?:\.\d+)?)(%?)$/u.exec(part)) || [];
  return decimal === undefined ? part : decimalOf(Number(decimal)) + (keepsPercent ? percent : '');
}

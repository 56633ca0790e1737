import { calendarInterval, formatPeriod, type Period, requireCalendarDate } from '@soctrang/par-core/calendar';
import {
  type Agency,
  agencyOn,
  type CalendarDate,
  type Directive,
  soctrang20210924,
  tasksBinding,
} from '@soctrang/par-core/directive';
import {
  type CheckedReport,
  type FigureId,
  isFigureId,
  type Language,
  type Report,
  reportValue,
  scoreReport,
} from '@soctrang/par-core/report';
import { type ComponentRecord, type CriteriaSet, compile } from '@soctrang/par-core/scoring';
import { directiveSoctrang2021 } from '@soctrang/par-core/scoring/sets';
import { GUIDE_WORDS, SHEET_NAMES, type SheetId } from '../messages/workbook-words';
import type { NoFormulaReason } from './formulas';
import { EVIDENCE, INDICATORS, placeIn } from './tables/tables';
import { guideSheet, reportSheet } from './workbook/head-sheets';
import { draftLists } from './workbook/lists';
import {
  evidenceSheet,
  indicatorSheet,
  obligationSheet,
  type ReportSheetsContext,
  shortcomingSheet,
  TABLE_FIRST_ROW,
  taskSheet,
} from './workbook/report-sheets';
import type { LeafRows } from './workbook/scoring/layout';
import { reportedCells } from './workbook/scoring/reported';
import { scoringSheets } from './workbook/scoring/scoring-sheets';
import { fixedAddress, sheetPrefix } from './workbook/sheet';
import { bookWords } from './workbook/words';
import { workbookBytes } from './workbook/workbook-bytes';

export interface ScoreWorkbookOptions {
  /** The report that fills the workbook; without it, it is blank. */
  readonly report?: CheckedReport | undefined;
  /** Whose blank workbook it is: an id of the directive's. */
  readonly agency?: string | undefined;
  /** The period of a blank workbook. */
  readonly period?: Period | undefined;
  /** The directive of a blank workbook, and of a report that names none; the built-in one unless told. */
  readonly directive?: Directive | undefined;
  /** Of every word in it; `vi` unless told. */
  readonly language?: Language | undefined;
  /** The day that stands in the properties of the file, and on which agencies are looked up where there is no period. */
  readonly today: CalendarDate;
}

/** What a workbook does not have in it, and why. */
export type WorkbookNote =
  /** The rule of a criterion has no live formula. */
  | { readonly kind: 'without-formula'; readonly item: string; readonly reason: NoFormulaReason }
  /** A figure of the report does not follow the other sheets: the software reckons it anew on import. */
  | { readonly kind: 'frozen-figure'; readonly item: string; readonly takes: string }
  /** A value of the report that no cell can hold as it is, or a component that the set does not have. */
  | { readonly kind: 'not-held'; readonly item: string }
  /** A text longer than a cell takes; it stays in the report. */
  | { readonly kind: 'too-long'; readonly sheet: SheetId; readonly key: string }
  /** The report assesses itself by another set, whose points say nothing by this one. */
  | { readonly kind: 'other-set'; readonly set: string };

export interface ScoreWorkbook {
  readonly bytes: Uint8Array;
  readonly notes: readonly WorkbookNote[];
}

/**
 * A workbook (.xlsx) to report and to score oneself with: change a figure, and Excel or LibreOffice reckons points, areas,
 * index and group anew. It holds everything that a person writes in a report, and `readScoreWorkbook` reads it back. The
 * same input gives the same bytes.
 *
 * @throws CriteriaSetError where the set cannot be scored by
 * @throws RangeError where the directive knows no such agency on that day, and where `today` is no day of the calendar
 * @example
 * const { bytes } = await scoreWorkbook(directiveSoctrang2021, {
 *   agency: 'so-tai-chinh',
 *   period: { kind: 'quarter', year: 2021, index: 4 },
 *   today: '2021-12-01',
 * });
 */
export async function scoreWorkbook(set: CriteriaSet, options: ScoreWorkbookOptions): Promise<ScoreWorkbook> {
  const { language = 'vi', today, report: checked } = options;
  requireCalendarDate(today, 'today');
  const compiled = compile(set);
  const words = bookWords(language);
  const directive = checked?.directive ?? options.directive ?? soctrang20210924;
  const period = checked ? checked.period : options.period;
  const on = period ? calendarInterval(period).to : today;
  const agency = checked ? checked.agency : agencyOf(options.agency, on, directive);
  const notes: WorkbookNote[] = [];
  const value: Partial<Report> = (checked && reportValue(checked)) ?? {};
  const setNamed = value.selfAssessment?.criteriaSet;
  const isOtherSet = checked?.assessment !== undefined && checked.assessment.set.id !== set.id;
  if (isOtherSet) notes.push({ kind: 'other-set', set: checked.assessment?.set.id ?? '' });
  const scored = checked && scoreReport(checked, { set, today });
  const bound = agency ? tasksBinding(agency.id, { on, directive }) : [];
  const { selfAssessment = {}, ...rest } = value;
  const report: Partial<Report> = {
    directive: directive.id,
    ...(agency && { agency: agency.id }),
    ...(!checked && agency && blankHead(agency, directive)),
    ...rest,
    selfAssessment: {
      // A report that names no set is of the product's own; the version of the workbook says which set it is of.
      ...((isOtherSet || setNamed !== undefined || set.id !== directiveSoctrang2021.id) && {
        criteriaSet: isOtherSet ? set.id : (setNamed ?? set.id),
      }),
      ...(!isOtherSet && selfAssessment.items && { items: selfAssessment.items }),
    },
  };
  const subtitle = [agency?.name[language], period && formatPeriod(period, language), set.name[language]]
    .filter((part) => part !== undefined)
    .join(' · ');
  const lists = draftLists(words.say(SHEET_NAMES.lists));
  const tooLong = (sheet: SheetId, key: string): void => {
    notes.push({ kind: 'too-long', sheet, key });
  };
  const context: ReportSheetsContext = {
    words,
    subtitle,
    lists,
    directive,
    bound: bound.map(({ task }) => task.id),
    demanded: new Set(bound.filter(({ conditional }) => !conditional).map(({ task }) => task.id)),
    report,
    isBlank: checked === undefined,
    items: compiled.leaves.map(({ item }) => item.id),
    tooLong,
  };
  const tasks = taskSheet(context);
  const obligations = obligationSheet(context);
  const evidence = evidenceSheet(context);
  const shortcomings = shortcomingSheet(context);
  const indicators = indicatorSheet(context);
  const reportedTasks = new Map((report.tasks ?? []).map((task) => [task.task, task] as const));
  const applied = bound.filter(({ task, conditional }) => {
    const said = reportedTasks.get(task.id);
    return said === undefined ? !conditional : said.status !== 'not-applicable';
  });
  const indicatorPrefix = sheetPrefix(words.say(SHEET_NAMES.indicators));
  const records = ownRecords(checked, isOtherSet);
  const source = {
    directive,
    words,
    isOwn: (id: string) => applied.some(({ task }) => task.indicators.includes(id)),
    figure: (id: string) => (scored && isFigureId(id) ? scored.figures[id as FigureId] : undefined),
    indicatorCells: (id: string) => {
      const row = indicators.rowOf.get(id);
      if (row === undefined) return undefined;
      const cell = (key: string): string => `${indicatorPrefix}${fixedAddress(row, placeIn(INDICATORS, key))}`;
      return { numerator: cell('numerator'), denominator: cell('denominator'), previous: cell('previous') };
    },
  };
  const reported = (leaf: LeafRows): ReturnType<typeof reportedCells> => {
    const cells = reportedCells(leaf, source);
    const { takes, id } = leaf.leaf;
    if (takes !== undefined && !cells.isLive) notes.push({ kind: 'frozen-figure', item: id, takes });
    return cells;
  };
  const scoring = scoringSheets(compiled, {
    words,
    subtitle,
    lists,
    evidence: {
      sheet: words.say(SHEET_NAMES.evidence),
      firstRow: TABLE_FIRST_ROW,
      lastRow: evidence.lastRow,
      columns: {
        task: placeIn(EVIDENCE, 'task'),
        item: placeIn(EVIDENCE, 'item'),
        reference: placeIn(EVIDENCE, 'reference'),
        date: placeIn(EVIDENCE, 'date'),
        title: placeIn(EVIDENCE, 'title'),
        issuer: placeIn(EVIDENCE, 'issuer'),
        file: placeIn(EVIDENCE, 'file'),
      },
    },
    record: (id) => records.get(id) ?? {},
    reported,
    tasksProving: ({ leaf }) => tasksOfIndicator(leaf.takes, directive),
    score: scored?.score,
  });
  for (const [item, reason] of scoring.withoutFormula) notes.push({ kind: 'without-formula', item, reason });
  for (const item of scoring.notHeld) notes.push({ kind: 'not-held', item });
  const known = new Set(context.items);
  for (const item of Object.keys(report.selfAssessment?.items ?? {}))
    if (!known.has(item)) notes.push({ kind: 'not-held', item });
  const head = {
    words,
    subtitle,
    lists,
    set,
    report: { ...report, ...(period && !report.period && { period: formatPeriod(period, language) }) },
    agencies: agenciesOn(directive, on),
    year: period?.year ?? set.year,
    period,
    tooLong,
  };
  const sheets = [
    guideSheet(head),
    scoring.result,
    reportSheet(head),
    tasks.sheet,
    obligations.sheet,
    evidence.sheet,
    shortcomings.sheet,
    indicators.sheet,
    scoring.figures,
    scoring.scores,
    scoring.provenance,
    lists.done(words.say(GUIDE_WORDS.version)),
  ];
  const title = words.say(GUIDE_WORDS.set);
  const bytes = await workbookBytes(sheets, {
    title: `${set.name[language]}`,
    subject: `${title}: ${set.id}`,
    creator: agency?.name[language] ?? 'par',
    today,
  });
  return { bytes, notes };
}

function agencyOf(id: string | undefined, on: CalendarDate, directive: Directive): Agency | undefined {
  if (id === undefined) return undefined;
  const agency = agencyOn(id, on, directive);
  if (agency === undefined) throw new RangeError(`no agency ${id} on ${on}`);
  return agency;
}

/** What a new report says of its document: its symbol, where that follows from the agency, and its place. */
function blankHead({ abbreviations: [first] }: Agency, { place }: Directive): Partial<Report> {
  const symbol = first !== undefined && /^\p{Lu}+$/u.test(first) ? { symbol: `BC-${first}` } : {};
  return { document: { ...symbol, place } };
}

const agenciesOn = ({ agencies, tasks }: Directive, on: CalendarDate): readonly Agency[] =>
  tasks.length === 0
    ? agencies
    : agencies.filter(
        ({ validFrom, validTo, kind }) =>
          kind !== 'partner' &&
          (validFrom === undefined || validFrom <= on) &&
          (validTo === undefined || on <= validTo),
      );

/** What the self-assessment itself says of each component. */
function ownRecords(checked: CheckedReport | undefined, isOtherSet: boolean): ReadonlyMap<string, ComponentRecord> {
  const records = new Map<string, ComponentRecord>();
  const { assessment } = checked ?? {};
  if (assessment === undefined || isOtherSet) return records;
  for (const { item, value, read } of assessment.components) {
    if (item === undefined) continue;
    const whole = assessment.recordOf(item);
    records.set(item.item.id, {
      ...(value && { value: value.value }),
      ...(whole.choice !== undefined && { choice: whole.choice }),
      ...(read.fields.points?.value !== undefined && { self: whole.self }),
      ...(read.fields.appraised?.value !== undefined && { appraisal1: whole.appraisal1 }),
      ...(read.fields.appraisedAgain?.value !== undefined && { appraisal2: whole.appraisal2 }),
      ...(read.fields.explanation?.value !== undefined && { explanation: whole.explanation }),
      ...(read.fields.notApplicable?.value !== undefined && { notApplicable: whole.notApplicable }),
    });
  }
  return records;
}

const INDICATOR = 'indicator:';

function tasksOfIndicator(takes: string | undefined, { indicators }: Directive): readonly string[] {
  if (takes === undefined || !takes.startsWith(INDICATOR)) return [];
  return indicators.find(({ id }) => id === takes.slice(INDICATOR.length))?.tasks ?? [];
}

import type { Directive, Indicator } from '@soctrang/par-core/directive';
import {
  type Evidence,
  nameIn,
  type Report,
  type ReportedTask,
  type Shortcoming,
  type Vocabulary,
} from '@soctrang/par-core/report';
import { GUIDE_WORDS, HINTS, PROMPTS, SHEET_NAMES, type SheetId, TITLES } from '../../messages/workbook-words';
import {
  EVIDENCE,
  INDICATORS,
  OBLIGATIONS,
  placeIn,
  SHORTCOMINGS,
  TASKS,
  type Table,
  type TableColumn,
} from '../tables/tables';
import { cellNumber, LONGEST_TEXT, serialOf } from './cell-values';
import { putHeading } from './heading';
import type { Lists } from './lists';
import {
  addressOf,
  type Cell,
  type CellValue,
  type Choice,
  draftSheet,
  fixedAddress,
  heightOf,
  linesOf,
  type Sheet,
  type SheetDraft,
} from './sheet';
import type { BookWords } from './words';

const TABLE_HEAD_ROW = 4;
export const TABLE_FIRST_ROW = 5;

export interface ReportSheetsContext {
  readonly words: BookWords;
  readonly subtitle: string;
  readonly lists: Lists;
  readonly directive: Directive;
  /** The tasks that a blank row stands there for, in their order. */
  readonly bound: readonly string[];
  /** Those of them that are demanded: a new workbook says that nothing is done yet. */
  readonly demanded: ReadonlySet<string>;
  /** What is known; a blank workbook has nothing but the head. */
  readonly report: Partial<Report>;
  readonly isBlank: boolean;
  /** The criteria that a document may prove. */
  readonly items: readonly string[];
  /** Told of a text that no cell holds. */
  readonly tooLong: (sheet: SheetId, key: string) => void;
}

/** A row of a table by the keys of its columns; what is absent is an empty cell. */
type Row = Readonly<Record<string, CellValue | undefined>>;

/** A table with its rows and so many empty ones below. */
export interface WrittenTable {
  readonly sheet: Sheet;
  readonly lastRow: number;
}

/** Empty rows below a table, for what a person adds. */
const SPARE = { tasks: 8, obligations: 0, evidence: 40, shortcomings: 25, indicators: 5 } as const;

export function taskSheet(context: ReportSheetsContext): WrittenTable {
  const reported = context.report.tasks ?? [];
  const known = new Set(reported.map(({ task }) => task));
  const { directive, words } = context;
  const title = (id: string): string => directive.tasks.find((task) => task.id === id)?.title[words.language] ?? '';
  const said = reported.map((task) => ({
    task: task.task,
    title: title(task.task),
    role: term(TASKS, 'role', task.role, words),
    status: term(TASKS, 'status', task.status, words),
    progress: task.progress === undefined ? undefined : cellNumber(task.progress, true),
    completedOn: day(task.completedOn),
    results: task.results,
    proposals: task.proposals,
    reason: task.reason,
    note: task.note,
  }));
  const blank = context.bound
    .filter((id) => !known.has(id))
    .map((task) => ({
      task,
      title: title(task),
      ...(context.isBlank && context.demanded.has(task) && { status: term(TASKS, 'status', 'not-started', words) }),
    }));
  return writeTable(TASKS, [...said, ...blank], SPARE.tasks, context, { task: directive.tasks.map(({ id }) => id) });
}

export function obligationSheet(context: ReportSheetsContext): WrittenTable {
  const { directive, words } = context;
  const reported = context.report.tasks ?? [];
  const ids = [...new Set([...reported.map(({ task }) => task), ...context.bound])];
  const rows = ids.flatMap((task) => {
    const said = reported.find((one) => one.task === task)?.obligations ?? {};
    const known = directive.tasks.find(({ id }) => id === task)?.obligations ?? [];
    const order = [...Object.keys(said), ...known.map(({ id }) => id).filter((id) => !Object.hasOwn(said, id))];
    return order.map((obligation) => ({
      task,
      obligation,
      text: known.find(({ id }) => id === obligation)?.text[words.language] ?? '',
      status: term(OBLIGATIONS, 'status', Object.hasOwn(said, obligation) ? said[obligation] : undefined, words),
    }));
  });
  return writeTable(OBLIGATIONS, rows, SPARE.obligations, context, {});
}

export function evidenceSheet(context: ReportSheetsContext): WrittenTable {
  const row = (whose: { readonly task?: string; readonly item?: string }, one: Evidence): Row => ({
    ...whose,
    reference: one.reference,
    date: day(one.date),
    title: one.title,
    issuer: one.issuer,
    file: one.file,
  });
  const tasks: readonly ReportedTask[] = context.report.tasks ?? [];
  const items = Object.entries(context.report.selfAssessment?.items ?? {});
  const rows = [
    ...tasks.flatMap(({ task, evidence = [] }) => evidence.map((one) => row({ task }, one))),
    ...items.flatMap(([item, { evidence = [] }]) => evidence.map((one) => row({ item }, one))),
  ];
  const ids = context.directive.tasks.map(({ id }) => id);
  return writeTable(EVIDENCE, rows, SPARE.evidence, context, { task: ids, item: context.items });
}

export function shortcomingSheet(context: ReportSheetsContext): WrittenTable {
  const row = (task: string, { description, reason, remedy, dueOn }: Shortcoming): Row => ({
    task,
    description,
    reason,
    remedy,
    dueOn: day(dueOn),
  });
  const rows = (context.report.tasks ?? []).flatMap(({ task, shortcomings = [] }) =>
    shortcomings.map((one) => row(task, one)),
  );
  const ids = context.directive.tasks.map(({ id }) => id);
  return writeTable(SHORTCOMINGS, rows, SPARE.shortcomings, context, { task: ids });
}

export function indicatorSheet(
  context: ReportSheetsContext,
): WrittenTable & { readonly rowOf: ReadonlyMap<string, number> } {
  const { directive, words, report } = context;
  const said = Object.entries(report.indicators ?? {});
  const known = new Set(said.map(([id]) => id));
  const tasks = new Set([...context.demanded, ...(report.tasks ?? []).map(({ task }) => task)]);
  const own = directive.indicators.filter(({ id, tasks: of }) => !known.has(id) && of.some((task) => tasks.has(task)));
  const find = (id: string): Indicator | undefined => directive.indicators.find((one) => one.id === id);
  const ids = [...said.map(([id]) => id), ...own.map(({ id }) => id)];
  const rows = ids.map((indicator, index): Row => {
    const value = report.indicators?.[indicator] ?? {};
    const row = TABLE_FIRST_ROW + index;
    const [over, under] = ['numerator', 'denominator'].map((key) => fixedAddress(row, placeIn(INDICATORS, key)));
    const isCount = find(indicator)?.unit === 'count';
    return {
      indicator,
      title: titleOf(find(indicator), words),
      numerator: value.numerator,
      denominator: value.denominator,
      computedRate: isCount
        ? undefined
        : { formula: `IF(AND(ISNUMBER(${over}),ISNUMBER(${under})),IF(${under}>0,${over}/${under},""),"")` },
      previous: value.previous === undefined ? undefined : cellNumber(value.previous, !isCount),
      basis: term(INDICATORS, 'basis', value.basis, words),
      note: value.note,
    };
  });
  const counts = new Set(ids.filter((id) => find(id)?.unit === 'count'));
  const written = writeTable(
    INDICATORS,
    rows,
    SPARE.indicators,
    context,
    { indicator: directive.indicators.map(({ id }) => id) },
    (row, key) => (key === 'previous' && counts.has(String(row.indicator)) ? 'General' : undefined),
  );
  return { ...written, rowOf: new Map(ids.map((id, index) => [id, TABLE_FIRST_ROW + index] as const)) };
}

function titleOf(indicator: Indicator | undefined, { language }: BookWords): string {
  if (indicator === undefined) return '';
  const counts = [indicator.numerator, indicator.denominator].flatMap((one) => one?.[language] ?? []);
  return counts.length === 0 ? indicator.title[language] : `${indicator.title[language]}\n(${counts.join(' / ')})`;
}

const day = (date: string | undefined): CellValue | undefined => (date === undefined ? undefined : serialOf(date));

function term(table: Table, key: string, value: string | undefined, { language }: BookWords): string | undefined {
  if (value === undefined) return undefined;
  const known = table.columns[placeIn(table, key) - 1]?.terms?.[value];
  return known ? nameIn(language, value, known) : value;
}

function writeTable(
  table: Table,
  rows: readonly Row[],
  spare: number,
  context: ReportSheetsContext,
  ids: Readonly<Record<string, readonly string[]>>,
  formatOf: (row: Row, key: string) => string | undefined = () => undefined,
): WrittenTable {
  const { words } = context;
  const { columns } = table;
  const sheet = draftSheet({
    name: words.say(SHEET_NAMES[table.sheet]),
    columns: columns.map(({ width }) => ({ width })),
    headRow: TABLE_HEAD_ROW,
    frozenColumns: 1,
    tab: '1F6FB2',
  });
  putHeading(sheet, {
    title: words.say(TITLES[table.sheet]),
    subtitle: context.subtitle,
    hint: words.say(HINTS[table.sheet as keyof typeof HINTS]),
    heads: columns.map(({ head }) => words.say(head)),
    widths: columns.map(({ width }) => width),
  });
  const all: readonly Row[] = [...rows, ...Array.from({ length: spare }, () => ({}))];
  all.forEach((row, index) => {
    const at = TABLE_FIRST_ROW + index;
    columns.forEach((column, place) => {
      const value = row[column.key];
      const isTooLong = typeof value === 'string' && value.length > LONGEST_TEXT;
      if (isTooLong) context.tooLong(table.sheet, `${String(row[columns[0]?.key ?? ''] ?? '')}/${column.key}`);
      sheet.put(at, place + 1, {
        ...cellOf(column, isTooLong ? undefined : value, context, ids[column.key]),
        ...(formatOf(row, column.key) !== undefined && { format: formatOf(row, column.key) }),
        ...(isTooLong && { note: words.say(GUIDE_WORDS.tooLong) }),
      });
    });
    sheet.height(at, heightOf(rowLines(row, columns)));
  });
  if (columns.some(({ key }) => key === 'status')) putStatusLooks(sheet, table, all.length, words);
  return { sheet: sheet.done(), lastRow: TABLE_HEAD_ROW + Math.max(1, all.length) };
}

const rowLines = (row: Row, columns: readonly TableColumn[]): number =>
  Math.max(1, ...columns.map(({ key, width }) => (typeof row[key] === 'string' ? linesOf(row[key], width) : 1)));

function cellOf(
  column: TableColumn,
  value: CellValue | undefined,
  context: ReportSheetsContext,
  ids: readonly string[] | undefined,
): Cell {
  const { words, lists } = context;
  const { say } = words;
  const title = say(column.head);
  switch (column.kind) {
    case 'shown':
      return {
        value,
        style: typeof value === 'object' ? 'figure' : 'text',
        ...(typeof value === 'object' && { format: '0.00%' }),
      };
    case 'id':
      // An id that is given is read, not typed; a row that is added needs one.
      if (ids === undefined || (value !== undefined && column.key !== 'item' && context.isBlank))
        return { value, style: 'id' };
      return {
        value,
        style: 'input-text',
        choice: {
          kind: 'list',
          range: lists.rangeOf(ids),
          title,
          prompt: say(PROMPTS.list),
          error: say(PROMPTS.listError),
        },
      };
    case 'choice': {
      const names = Object.entries(column.terms ?? ({} as Vocabulary)).map(([key, one]) =>
        nameIn(words.language, key, one),
      );
      const choice: Choice = {
        kind: 'list',
        range: lists.rangeOf(names),
        title,
        prompt: say(PROMPTS.list),
        error: say(PROMPTS.listError),
      };
      return { value, style: 'input', choice };
    }
    case 'percent':
    case 'rate': {
      const isProgress = column.kind === 'percent';
      const prompt = say(isProgress ? PROMPTS.progress : PROMPTS.percent);
      const most = isProgress ? { most: 1 } : {};
      const format = typeof value === 'number' && Number((value * 100).toPrecision(12)) % 1 !== 0 ? '0.00%' : '0%';
      return {
        value,
        style: 'input-figure',
        format: isProgress ? format : '0.00%',
        choice: { kind: 'number', least: 0, ...most, title, prompt, error: prompt },
      };
    }
    case 'date':
      return {
        value,
        style: 'input-figure',
        format: 'dd/mm/yyyy',
        choice: { kind: 'date', title, prompt: say(PROMPTS.date), error: say(PROMPTS.dateError) },
      };
    case 'count':
    case 'points':
      return {
        value,
        style: 'input-figure',
        format: '#,##0',
        choice: { kind: 'whole', title, prompt: say(PROMPTS.whole), error: say(PROMPTS.wholeError) },
      };
    case 'text':
      return { value, style: 'input-text' };
    default: {
      const unknown: never = column.kind;
      return unknown;
    }
  }
}

/** What is done, what is open, what does not apply: in the word, and in a colour besides. */
function putStatusLooks(sheet: SheetDraft, table: Table, count: number, words: BookWords): void {
  const column = placeIn(table, 'status');
  const last = TABLE_HEAD_ROW + Math.max(1, count);
  const range = `${addressOf(TABLE_FIRST_ROW, column)}:${addressOf(last, column)}`;
  const cell = `$${addressOf(TABLE_FIRST_ROW, column)}`;
  const looks = [
    ['done', 'good'],
    ['ongoing', 'good'],
    ['in-progress', 'open'],
    ['not-started', 'bad'],
    ['not-applicable', 'left-out'],
  ] as const;
  for (const [status, look] of looks)
    sheet.look({ range, formula: `${cell}="${term(table, 'status', status, words)}"`, look });
}

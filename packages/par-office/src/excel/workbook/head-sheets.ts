import { formatPeriod, type Period, type PeriodKind, periodsOfYear } from '@soctrang/par-core/calendar';
import type { Agency } from '@soctrang/par-core/directive';
import { nameIn, type Report } from '@soctrang/par-core/report';
import type { CriteriaSet } from '@soctrang/par-core/scoring';
import { setProvenanceText } from '@soctrang/par-core/scoring/text';
import {
  GUIDE,
  GUIDE_WORDS,
  HEADS,
  HINTS,
  PROMPTS,
  SHEET_NAMES,
  type SheetId,
  TITLES,
} from '../../messages/workbook-words';
import { keyText, REPORT_KEYS, type ReportKey, VERSION_KEY, WORKBOOK_FORMAT } from '../tables/report-keys';
import { capital, REPORT_TABLE } from '../tables/tables';
import { LONGEST_TEXT, serialOf } from './cell-values';
import { fingerprintOf } from './fingerprint';
import { putHeading } from './heading';
import type { Lists } from './lists';
import { type Cell, type CellValue, draftSheet, heightOf, linesOf, type Sheet } from './sheet';
import type { BookWords } from './words';

const FIRST_ROW = 5;

export interface HeadContext {
  readonly words: BookWords;
  readonly subtitle: string;
  readonly lists: Lists;
  readonly set: CriteriaSet;
  readonly report: Partial<Report>;
  /** The agencies that may be chosen, and the year whose periods may be. */
  readonly agencies: readonly Agency[];
  readonly year: number;
  readonly period: Period | undefined;
  readonly tooLong: (sheet: SheetId, key: string) => void;
}

/** The version of a workbook with the set it is of: `par-workbook/1 directive-soctrang-2021#1a2b3c4d`. */
export const versionOf = (set: CriteriaSet): string => `${WORKBOOK_FORMAT} ${set.id}#${fingerprintOf(set)}`;

/** The sheet of the head of the report: a key in each row. */
export function reportSheet(context: HeadContext): Sheet {
  const { words } = context;
  const { columns } = REPORT_TABLE;
  const sheet = draftSheet({
    name: words.say(SHEET_NAMES.report),
    columns: columns.map(({ width }) => ({ width })),
    headRow: FIRST_ROW - 1,
    frozenColumns: 1,
    tab: '1F6FB2',
  });
  putHeading(sheet, {
    title: words.say(TITLES.report),
    subtitle: context.subtitle,
    hint: words.say(HINTS.report),
    heads: columns.map(({ head }) => words.say(head)),
    widths: columns.map(({ width }) => width),
  });
  const line = (row: number, label: string, key: string, about: string, cell: Cell): void => {
    sheet.put(row, 1, { value: label, style: 'text' });
    sheet.put(row, 2, cell);
    sheet.put(row, 3, { value: key, style: 'id' });
    sheet.put(row, 4, { value: about, style: 'text' });
    const lines = [linesOf(about, 50), linesOf(String(cell.value ?? ''), 84), LONG.has(key) ? 4 : 1];
    sheet.height(row, heightOf(Math.max(...lines)));
  };
  const { language } = words;
  REPORT_KEYS.forEach((key, index) => {
    const name = key.path.at(-1) ?? '';
    const term = key.terms[name];
    const text = keyText(key);
    const value = valueAt(context, key);
    const isTooLong = typeof value === 'string' && value.length > LONGEST_TEXT;
    if (isTooLong) context.tooLong('report', text);
    line(
      FIRST_ROW + index,
      capital(term?.vi && language === 'vi' ? term.vi : name),
      text,
      term?.about[language] ?? '',
      {
        ...keyCell(key, isTooLong ? undefined : value, context),
        ...(isTooLong && { note: words.say(GUIDE_WORDS.tooLong) }),
      },
    );
  });
  line(FIRST_ROW + REPORT_KEYS.length, words.say(GUIDE_WORDS.version), VERSION_KEY, '', {
    value: versionOf(context.set),
    style: 'closed',
  });
  return sheet.done();
}

const PERIODS: readonly PeriodKind[] = ['quarter', 'half-year', 'year', 'month'];

/** Texts that need room. */
const LONG: ReadonlySet<string> = new Set([
  'overview',
  'difficulties',
  'nextSteps',
  'proposals',
  'document.recipients',
]);

function valueAt(
  { report, words, agencies, period }: HeadContext,
  { path, kind, choices }: ReportKey,
): CellValue | undefined {
  let at: unknown = report;
  for (const step of path)
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined;
  if (at === undefined) return undefined;
  if (Array.isArray(at)) return at.map((one) => onOneLine(String(one))).join('\n');
  if (path[0] === 'agency')
    return agencies.find(({ id }) => id === at)?.name[words.language === 'vi' ? 'vi' : 'en'] ?? String(at);
  if (path[0] === 'period') return period ? formatPeriod(period, words.language) : String(at);
  if (kind === 'date') return serialOf(String(at));
  const term = choices?.[String(at)];
  if (term) return nameIn(words.language, String(at), term);
  return typeof at === 'number' ? at : String(at);
}

function keyCell(key: ReportKey, value: CellValue | undefined, { words, lists, agencies, year }: HeadContext): Cell {
  const { say, language } = words;
  const title = say(HEADS.value);
  const list = (values: readonly string[], error: string): Cell['choice'] => ({
    kind: 'list',
    range: lists.rangeOf(values),
    title,
    prompt: say(PROMPTS.list),
    error,
  });
  switch (keyText(key)) {
    case 'directive':
    case 'selfAssessment.criteriaSet':
      return { value, style: 'closed' };
    case 'agency':
      return {
        value,
        style: 'input-text',
        choice: list(
          agencies.map(({ name }) => name[language]),
          say(PROMPTS.listError),
        ),
      };
    case 'period':
      return {
        value,
        style: 'input-text',
        choice: list(
          PERIODS.flatMap((kind) => periodsOfYear(kind, year)).map((period) => formatPeriod(period, language)),
          say(PROMPTS.listError),
        ),
      };
    default:
      break;
  }
  if (key.kind === 'date') {
    const choice = { kind: 'date', title, prompt: say(PROMPTS.date), error: say(PROMPTS.dateError) } as const;
    return { value, style: 'input', format: 'dd/mm/yyyy', choice };
  }
  if (key.kind === 'count') {
    const choice = { kind: 'whole', title, prompt: say(PROMPTS.whole), error: say(PROMPTS.wholeError) } as const;
    return { value, style: 'input', format: '0', choice };
  }
  if (key.choices) {
    const names = Object.entries(key.choices).map(([id, term]) => nameIn(language, id, term));
    return { value, style: 'input', choice: list(names, say(PROMPTS.listError)) };
  }
  return { value, style: 'input-text' };
}

/** The sheet that says what to do. */
export function guideSheet({ words, subtitle, set }: Pick<HeadContext, 'words' | 'subtitle' | 'set'>): Sheet {
  const { language, say } = words;
  const sheet = draftSheet({
    name: say(SHEET_NAMES.guide),
    columns: [{ width: 28 }, { width: 100 }],
    headRow: 0,
    frozenColumns: 0,
    tab: '5A6570',
  });
  sheet.put(1, 1, { value: say(TITLES.guide), style: 'title' });
  sheet.merge(1, 1, 1, 2);
  sheet.height(1, 28);
  sheet.put(2, 1, { value: subtitle, style: 'subtitle' });
  sheet.merge(2, 1, 2, 2);
  sheet.height(2, heightOf(linesOf(subtitle, 120)));
  const about: readonly (readonly [string, string])[] = [
    [say(GUIDE_WORDS.set), `${set.name[language]} (${set.id})`],
    [say(GUIDE_WORDS.provenance), setProvenanceText(set, { language })],
    [say(GUIDE_WORDS.version), versionOf(set)],
  ];
  about.forEach(([label, text], index) => {
    sheet.put(4 + index, 1, { value: label, style: 'branch' });
    sheet.put(4 + index, 2, { value: text, style: 'text' });
    sheet.height(4 + index, heightOf(linesOf(text, 98)));
  });
  GUIDE.forEach((paragraph, index) => {
    const row = 8 + index;
    sheet.put(row, 1, { value: say(paragraph), style: 'text' });
    sheet.merge(row, 1, row, 2);
    sheet.height(row, heightOf(linesOf(say(paragraph), 122)) + 4);
  });
  return sheet.done();
}

/** An item of a list is a line of its cell. */
function onOneLine(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

import {
  type ComponentRecord,
  type Quantity,
  readNumeral,
  type Score,
  toDecimal,
  toNumber,
} from '@soctrang/par-core/scoring';
import { ruleWords } from '@soctrang/par-core/scoring/text';
import { GUIDE_WORDS, HEADS, HINTS, PROMPTS, SHEET_NAMES, TITLES } from '../../../messages/workbook-words';
import { type NoFormulaReason, refusedByExcel } from '../../formulas';
import { SCORE_HEADS } from '../../tables/scoring-tables';
import { exactCell } from '../cell-values';
import { putHeading } from '../heading';
import type { Lists } from '../lists';
import { addressOf, type CellValue, draftSheet, heightOf, linesOf, type Sheet, type SheetDraft } from '../sheet';
import type { BookWords } from '../words';
import { CODE, FIRST_ROW, HEAD_ROW, type Layout, type LeafRows, S } from './layout';
import { branchFormulas, leafFormulas, type PointsContext } from './points-formulas';

const WIDTHS = [8, 36, 8, 8, 9, 8, 9, 9, 9, 19, 28, 44, 6, 6, 10, 6, 10, 10];

export interface ScoresContext extends PointsContext {
  readonly subtitle: string;
  readonly lists: Lists;
  readonly record: (leaf: LeafRows) => ComponentRecord;
  readonly nameOf: (prefix: string, ...parts: readonly string[]) => string;
  /** What the engine says to the same figures: shown until Excel has reckoned for itself. */
  readonly score: Score | undefined;
  /** The leaves that have no formula on the sheet of figures; those of this sheet are added. */
  readonly withoutFormula: Map<LeafRows, NoFormulaReason>;
}

/** The sheet of scores: every item with its points, by the formulas and by people. */
export function scoresSheet(layout: Layout, context: ScoresContext): Sheet {
  const { words } = context;
  const { language } = words;
  const sheet = draftSheet({
    name: words.say(SHEET_NAMES.scores),
    columns: WIDTHS.map((width, index) => ({ width, technical: index + 1 >= S.leaf })),
    headRow: HEAD_ROW,
    frozenColumns: 2,
    tab: 'E0B400',
  });
  putHeading(sheet, {
    title: words.say(TITLES.scores),
    subtitle: context.subtitle,
    hint: words.say(HINTS.scores, { figures: words.say(SHEET_NAMES.figures) }),
    heads: [
      ...[HEADS.id, HEADS.criterion, HEADS.maximum].map((head) => words.say(head)),
      words.say(SCORE_HEADS.notApplicable),
      words.say(HEADS.computed),
      words.say(SCORE_HEADS.points),
      words.say(SCORE_HEADS.appraised),
      words.say(SCORE_HEADS.appraisedAgain),
      words.say(HEADS.inForce),
      words.say(HEADS.state),
      words.say(SCORE_HEADS.explanation),
      words.say(HEADS.rule),
    ],
    widths: WIDTHS.slice(0, S.rule),
  });
  const leaves = new Map(layout.leaves.map((leaf) => [leaf.compiled, leaf] as const));
  const subtreeEnd = lastRows(layout);
  for (const item of layout.compiled.items) {
    const row = layout.rowOf(item);
    const leaf = leaves.get(item);
    const name = item.item.name[language];
    const depth = DEPTH[item.level];
    const [text, figure] = leaf ? (['text', 'figure'] as const) : (['branch', 'branch-figure'] as const);
    sheet.put(row, S.id, { value: item.item.id, style: leaf ? 'id' : 'branch', format: '@' });
    sheet.put(row, S.maximum, { value: exactCell(item.maximum).value, style: figure, format: 'General' });
    const indented = `${'   '.repeat(depth)}${name}`;
    if (leaf) {
      const inWords = ruleWords(leaf.leaf.rule, item.maximum, language);
      sheet.put(row, S.name, { value: indented, style: text, note: inWords });
      const lines = Math.max(
        linesOf(indented, 34),
        linesOf(inWords, 42),
        linesOf(context.record(leaf).explanation ?? '', 26),
      );
      sheet.height(row, heightOf(lines));
      putLeaf(sheet, leaf, inWords, context);
    } else {
      sheet.put(row, S.name, { value: indented, style: text });
      sheet.height(row, heightOf(linesOf(indented, 31)));
      putBranch(sheet, row, subtreeEnd.get(row) ?? row, item.item.id, context);
    }
  }
  putLooks(sheet, layout, words);
  return sheet.done();
}

const DEPTH = { area: 0, criterion: 1, component: 2, part: 3 } as const;

/** The last row under each branch, by its row. */
function lastRows(layout: Layout): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const item of layout.compiled.items) {
    for (let above = item.parent; above; above = above.parent) last.set(layout.rowOf(above), layout.rowOf(item));
  }
  return last;
}

function putLeaf(sheet: SheetDraft, leaf: LeafRows, rule: string, context: ScoresContext): void {
  const { words, lists, score } = context;
  const row = leaf.scoreRow;
  const record = context.record(leaf);
  const { id } = leaf.leaf;
  const formulas = leafFormulas(leaf, context);
  const refused = context.withoutFormula.get(leaf) ?? refusedByExcel(formulas.computedExact);
  if (refused) context.withoutFormula.set(leaf, refused);
  const maximum = String(exactCell(leaf.compiled.maximum).value).replace('.', words.language === 'vi' ? ',' : '.');
  const title = `${id} – ${words.say(HEADS.maximum)}: ${maximum}`;
  const answer = {
    kind: 'list',
    range: lists.rangeOf([words.cell('yes'), words.cell('no')]),
    title: words.say(SCORE_HEADS.notApplicable),
    prompt: words.say(PROMPTS.list),
    error: words.say(PROMPTS.listError),
  } as const;
  sheet.put(row, S.notApplicable, {
    value: record.notApplicable === undefined ? undefined : words.cell(record.notApplicable ? 'yes' : 'no'),
    style: 'input',
    choice: answer,
    name: context.nameOf('KAD', id),
  });
  const stages = [
    [S.self, record.self, 'TC'],
    [S.appraised, record.appraisal1, 'TD1'],
    [S.appraisedAgain, record.appraisal2, 'TD2'],
  ] as const;
  for (const [column, points, prefix] of stages) {
    sheet.put(row, column, {
      value: pointsCell(points),
      style: 'input-figure',
      format: 'General',
      choice: {
        kind: 'number',
        least: 0,
        most: toNumber(leaf.compiled.maximum),
        title,
        prompt: words.say(PROMPTS.points, { maximum }),
        error: words.say(PROMPTS.pointsError, { maximum }),
      },
      name: context.nameOf(prefix, id),
    });
  }
  sheet.put(row, S.explanation, { value: record.explanation, style: 'input-text' });
  const shownRule = refused ? `${rule} (${words.say(GUIDE_WORDS.withoutFormula)})` : rule;
  sheet.put(row, S.rule, { value: shownRule, style: 'text' });
  const scored = score?.item(id);
  const format = formatOf(context);
  const known = scored?.status === 'scored' ? printed(scored.points, context) : '';
  const isComputed = scored?.stage === 'computed';
  sheet.put(row, S.computed, {
    value: refused
      ? words.cell('noFormula')
      : { formula: formulas.computed, ...(score && isComputed && { result: known }) },
    style: 'figure',
    format,
  });
  sheet.put(row, S.inForce, {
    value: { formula: formulas.inForce, ...(score && { result: known }) },
    style: 'figure',
    format,
    name: context.nameOf('DIEM', id),
  });
  sheet.put(row, S.state, {
    value: { formula: formulas.state, ...(score && { result: words.cell(stateOf(scored)) }) },
    style: 'text',
  });
  const technical: readonly (readonly [number, CellValue])[] = [
    [S.leaf, 1],
    [S.computedCode, refused ? CODE.missing : { formula: formulas.computedCode }],
    [S.computedExact, refused ? 0 : { formula: formulas.computedExact }],
    [S.code, { formula: formulas.code }],
    [S.exact, { formula: formulas.exact }],
    [S.counted, { formula: formulas.counted }],
  ];
  for (const [column, value] of technical) sheet.put(row, column, { value, style: 'technical' });
}

function putBranch(sheet: SheetDraft, row: number, last: number, id: string, context: ScoresContext): void {
  const formulas = branchFormulas(row, last, context.rounding, context.words);
  const scored = context.score?.item(id);
  const format = formatOf(context);
  const result = scored && { result: printed(scored.points, context) };
  for (const column of [S.notApplicable, S.self, S.appraised, S.appraisedAgain, S.explanation, S.rule])
    sheet.put(row, column, { style: 'branch' });
  sheet.put(row, S.computed, { value: { formula: formulas.computed }, style: 'branch-figure', format });
  sheet.put(row, S.inForce, {
    value: { formula: formulas.inForce, ...result },
    style: 'branch-figure',
    format,
    name: context.nameOf('DIEM', id),
  });
  sheet.put(row, S.state, { value: { formula: formulas.state }, style: 'branch' });
  const technical: readonly (readonly [number, CellValue])[] = [
    [S.leaf, 0],
    [S.computedExact, { formula: formulas.computedExact }],
    [S.exact, { formula: formulas.exact }],
    [S.counted, { formula: formulas.counted }],
  ];
  for (const [column, value] of technical) sheet.put(row, column, { value, style: 'technical' });
}

function pointsCell(points: Quantity | undefined): CellValue | undefined {
  if (points == null) return undefined;
  const read = readNumeral(points);
  return typeof read === 'string' ? String(points) : exactCell(read).value;
}

function printed(points: Parameters<typeof toDecimal>[0], { rounding }: Pick<PointsContext, 'rounding'>): number {
  return Number(toDecimal(points, rounding));
}

/** All the places that the set prints. */
export function formatOf({ rounding }: Pick<PointsContext, 'rounding'>): string {
  const { digits = 2 } = rounding;
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}

function stateOf(scored: ReturnType<Score['item']>): Parameters<BookWords['cell']>[0] {
  switch (scored?.status) {
    case 'scored':
      return STATES[scored.stage ?? 'computed'];
    case 'not-applicable':
      return 'leftOut';
    case 'failed':
      return 'failed';
    default:
      return 'missing';
  }
}

const STATES = {
  computed: 'scored',
  self: 'self',
  'appraisal-1': 'appraised',
  'appraisal-2': 'appraisedAgain',
} as const;

function putLooks(sheet: SheetDraft, layout: Layout, words: BookWords): void {
  const range = `${addressOf(FIRST_ROW, S.state)}:${addressOf(layout.lastScoreRow, S.state)}`;
  const state = `$${addressOf(FIRST_ROW, S.state)}`;
  const begins = (mark: string): string => `LEFT(${state},1)="${mark}"`;
  const marks = [
    ['failed', 'bad'],
    ['missing', 'open'],
    ['scored', 'good'],
    ['leftOut', 'left-out'],
  ] as const;
  for (const [word, look] of marks) sheet.look({ range, formula: begins(words.cell(word).slice(0, 1)), look });
}

import type { ComponentRecord } from '@soctrang/par-core/scoring';
import { ruleWords } from '@soctrang/par-core/scoring/text';
import { GUIDE_WORDS, HEADS, HINTS, PROMPTS, SHEET_NAMES, TITLES, UNITS } from '../../../messages/workbook-words';
import { type AskedPart, CHOICE, type NoFormulaReason, refusedByExcel } from '../../formulas';
import { SCORE_HEADS } from '../../tables/scoring-tables';
import { putHeading } from '../heading';
import type { Lists } from '../lists';
import {
  addressOf,
  type Cell,
  type Choice,
  draftSheet,
  heightOf,
  linesOf,
  type Sheet,
  type SheetDraft,
} from '../sheet';
import type { BookWords } from '../words';
import { F, FIRST_ROW, HEAD_ROW, type Layout, type LeafRows } from './layout';
import type { ReportedCells } from './reported';
import { alternativeNames, usedFormulas } from './used';
import { choiceCell, valueCells } from './value-cells';

const WIDTHS = [8, 32, 26, 10, 10, 12, 9, 9, 13, 13, 32, 10];

export interface FiguresContext {
  readonly words: BookWords;
  readonly subtitle: string;
  readonly lists: Lists;
  readonly record: (leaf: LeafRows) => ComponentRecord;
  readonly reported: (leaf: LeafRows) => ReportedCells;
  readonly nameOf: (prefix: string, ...parts: readonly string[]) => string;
}

/** The sheet of figures, and the leaves whose rule Excel cannot read or whose value it cannot hold. */
export interface FiguresSheet {
  readonly sheet: Sheet;
  readonly withoutFormula: ReadonlyMap<LeafRows, NoFormulaReason>;
  readonly notHeld: readonly LeafRows[];
}

export function figuresSheet(layout: Layout, context: FiguresContext): FiguresSheet {
  const { words } = context;
  const sheet = draftSheet({
    name: words.say(SHEET_NAMES.figures),
    columns: WIDTHS.map((width, index) => ({ width, technical: index + 1 === F.strict })),
    headRow: HEAD_ROW,
    frozenColumns: 2,
    tab: 'E0B400',
  });
  const heads = [HEADS.id, HEADS.criterion, HEADS.figure, HEADS.part, HEADS.unit, HEADS.value] as const;
  putHeading(sheet, {
    title: words.say(TITLES.figures),
    subtitle: context.subtitle,
    hint: words.say(HINTS.figures, { value: words.say(HEADS.value) }),
    heads: [
      ...heads.map((head) => words.say(head)),
      words.say(SCORE_HEADS.numerator),
      words.say(SCORE_HEADS.denominator),
      ...[HEADS.reported, HEADS.used, HEADS.remark].map((head) => words.say(head)),
    ],
    widths: WIDTHS.slice(0, F.remark),
  });
  const withoutFormula = new Map<LeafRows, NoFormulaReason>();
  const notHeld: LeafRows[] = [];
  for (const leaf of layout.leaves) {
    const placed = putLeaf(sheet, leaf, context);
    if (placed.refused) withoutFormula.set(leaf, placed.refused);
    if (!placed.isWhole) notHeld.push(leaf);
  }
  const last = Math.max(layout.lastFigureRow, FIRST_ROW);
  const used = addressOf(FIRST_ROW, F.used).replace(/^/u, '$');
  sheet.look({
    range: `${addressOf(FIRST_ROW, F.used)}:${addressOf(last, F.used)}`,
    formula: `${used}="${words.cell('wrong')}"`,
    look: 'bad',
  });
  return { sheet: sheet.done(), withoutFormula, notHeld };
}

function putLeaf(
  sheet: SheetDraft,
  leaf: LeafRows,
  context: FiguresContext,
): { readonly refused: NoFormulaReason | undefined; readonly isWhole: boolean } {
  const { words } = context;
  const { language } = words;
  const record = context.record(leaf);
  const reported = context.reported(leaf);
  const { used, strict } = usedFormulas(leaf, words, (row) => reported.cells.has(row));
  const refused = [...used.values(), ...strict.values()].map(refusedByExcel).find((reason) => reason !== undefined);
  const { cells, isWhole } = valueCells(leaf, record.value, words);
  const rule = ruleWords(leaf.leaf.rule, leaf.compiled.maximum, language);
  const name = leaf.leaf.name[language];
  const usedCell = (row: number, format: string): Cell => {
    const formula = used.get(row);
    if (refused !== undefined || formula === undefined)
      return { value: refused && row === leaf.measureRow ? words.cell('noFormula') : '', style: 'figure', format };
    return { value: { formula }, style: 'figure', format };
  };
  const line = (row: number, part: Pick<AskedPart, 'id' | 'name'>, unit: string, remark: string): void => {
    sheet.put(row, F.id, { value: leaf.leaf.id, style: 'id' });
    sheet.put(row, F.name, { value: name, style: 'text' });
    sheet.put(row, F.figure, { value: part.name[language], style: 'text' });
    sheet.put(row, F.part, { value: part.id, style: 'id' });
    sheet.put(row, F.unit, { value: unit, style: 'text' });
    sheet.put(row, F.remark, { value: remark, style: 'text' });
    const lines = [linesOf(name, 30), linesOf(part.name[language], 24), linesOf(remark, 30)];
    sheet.height(row, heightOf(Math.max(1, ...lines)));
  };
  const remark = remarkOf(leaf, reported, refused, words);
  leaf.parts.forEach((part, index) => {
    const { row } = part;
    const isChoice = part.id === CHOICE && part.input === 'choice';
    const given = isChoice ? { value: choiceCell(leaf, record.choice, words) } : (cells.get(part.id) ?? {});
    line(row, part, unitOf(part, words), index === 0 ? remark : '');
    const format = formatOf(part);
    const title = `${leaf.leaf.id} – ${part.name[language]}`;
    sheet.put(row, F.value, {
      value: given.value,
      style: part.input === 'answer' || isChoice ? 'input' : 'input-figure',
      format,
      choice: choiceOf(leaf, part, context, title),
      ...(index === 0 && { note: rule }),
      name: context.nameOf('SL', leaf.leaf.id, ...(leaf.parts.length > 1 ? [part.id] : [])),
    });
    for (const side of ['numerator', 'denominator'] as const) {
      const value = 'numerator' in given || 'denominator' in given ? given[side] : undefined;
      if (!part.byCounts) {
        sheet.put(row, F[side], { style: 'closed' });
        continue;
      }
      const counts: Choice = {
        kind: 'number',
        least: 0,
        title,
        prompt: words.say(PROMPTS.count),
        error: words.say(PROMPTS.numberError),
      };
      sheet.put(row, F[side], {
        value,
        style: 'input-figure',
        format: 'General',
        choice: counts,
        name: context.nameOf('SL', leaf.leaf.id, ...(leaf.parts.length > 1 ? [part.id] : []), SIDES[side]),
      });
    }
    sheet.put(row, F.reported, { value: reported.cells.get(row), style: 'figure', format });
    sheet.put(row, F.used, isChoice ? { style: 'closed' } : usedCell(row, format));
    const exact = refused ? undefined : strict.get(row);
    if (exact !== undefined) sheet.put(row, F.strict, { value: { formula: exact }, style: 'technical' });
  });
  for (const variable of leaf.computed) {
    line(
      variable.row,
      variable,
      unitOf({ unit: variable.unit ?? 'number', input: 'number' }, words),
      variable.expression ?? '',
    );
    closed(sheet, variable.row);
    sheet.put(
      variable.row,
      F.used,
      usedCell(variable.row, formatOf({ unit: variable.unit ?? 'number', input: 'number' })),
    );
    const exact = refused ? undefined : strict.get(variable.row);
    if (exact !== undefined) sheet.put(variable.row, F.strict, { value: { formula: exact }, style: 'technical' });
  }
  if (!leaf.parts.some(({ row }) => row === leaf.measureRow)) {
    const { rule: inner } = leaf.unwrapped;
    const inPercent =
      inner.kind === 'survey' ||
      inner.kind === 'external-index' ||
      (inner.kind === 'growth' && (inner.measure === 'percent' || inner.unit === 'percent'));
    const unit = inPercent ? 'percent' : 'number';
    const part = { id: '=', name: { vi: '→ Kết quả dùng để chấm', en: '→ What is scored by' } };
    const formula = inner.kind === 'formula' ? inner.alternatives.map(({ expression }) => expression).join('; ') : '';
    line(leaf.measureRow, part, unitOf({ unit, input: 'number' }, words), formula.slice(0, 500));
    closed(sheet, leaf.measureRow);
    sheet.put(leaf.measureRow, F.used, usedCell(leaf.measureRow, formatOf({ unit, input: 'number' })));
  }
  return { refused, isWhole: isWhole && holdsChoice(leaf, record.choice) };
}

/** Where there is one formula only, there is no cell to choose another one that the set does not have. */
function holdsChoice({ parts, unwrapped }: LeafRows, choice: string | undefined): boolean {
  if (choice === undefined || parts.some(({ id, input }) => id === CHOICE && input === 'choice')) return true;
  return unwrapped.rule.kind === 'formula' && unwrapped.rule.alternatives[0]?.id === choice;
}

const SIDES = { numerator: 'tu', denominator: 'mau' } as const;

/** Cells of a row into which nothing is typed. */
function closed(sheet: SheetDraft, row: number): void {
  for (const column of [F.value, F.numerator, F.denominator, F.reported]) sheet.put(row, column, { style: 'closed' });
}

function remarkOf(
  leaf: LeafRows,
  { cells, isLive }: ReportedCells,
  refused: NoFormulaReason | undefined,
  { say }: BookWords,
): string {
  if (refused) return say(GUIDE_WORDS.withoutFormula);
  if (leaf.leaf.takes === undefined) return '';
  if (isLive && cells.size > 0) return say(GUIDE_WORDS.live);
  return say(cells.size > 0 ? GUIDE_WORDS.frozen : GUIDE_WORDS.takesLater);
}

type Kind = Pick<AskedPart, 'unit' | 'input'>;

function unitOf({ unit, input }: Kind, { say }: BookWords): string {
  return say(input === 'answer' || input === 'date' || input === 'choice' ? UNITS[input] : UNITS[unit]);
}

/** How a figure is shown. Yes and no are 1 and 0 to the formulas, and a day that never comes is a word. */
function formatOf({ unit, input }: Kind): string {
  switch (input) {
    case 'answer':
      return '"✓";"✓";"✗"';
    case 'date':
      return `[>=${LAST_DAY}]"✗";dd/mm/yyyy`;
    case 'choice':
      return '@';
    case 'whole':
      return '#,##0';
    case 'number':
      return unit === 'percent' ? '0.00%' : 'General';
    default: {
      const unknown: never = input;
      return unknown;
    }
  }
}

/** 31/12/9999 as Excel counts days: `NEVER`. */
const LAST_DAY = 2_958_465;

function choiceOf(
  leaf: LeafRows,
  part: AskedPart & { readonly row: number },
  { words, lists }: FiguresContext,
  title: string,
): Choice {
  const { say } = words;
  const list = (values: readonly string[]): Choice => ({
    kind: 'list',
    range: lists.rangeOf(values),
    title,
    prompt: say(PROMPTS.list),
    error: say(PROMPTS.listError),
  });
  switch (part.input) {
    case 'answer':
      return list([words.cell('yes'), words.cell('no')]);
    case 'choice': {
      const { rule } = leaf.unwrapped;
      return list(rule.kind === 'formula' ? alternativeNames(rule, words.language) : []);
    }
    case 'date': {
      const word = words.cell('no');
      const cell = addressOf(part.row, F.value);
      return {
        kind: 'date-or',
        cell,
        word,
        title,
        prompt: say(PROMPTS.dateOr, { word }),
        error: say(PROMPTS.dateError),
      };
    }
    case 'whole':
      return { kind: 'whole', title, prompt: say(PROMPTS.whole), error: say(PROMPTS.wholeError) };
    case 'number': {
      const prompt = say(part.unit === 'percent' ? PROMPTS.percent : PROMPTS.number);
      return { kind: 'number', title, prompt, error: say(PROMPTS.numberError) };
    }
    default: {
      const unknown: never = part.input;
      return unknown;
    }
  }
}

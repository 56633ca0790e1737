import type { Directive, Indicator } from '@soctrang/par-core/directive';
import type { FigureValue } from '@soctrang/par-core/report';
import { excelText } from '../../formulas';
import { serialOf } from '../cell-values';
import type { CellValue } from '../sheet';
import type { BookWords } from '../words';
import { type LeafRows, valueRows } from './layout';

/** What the report says to a leaf, in the cells of its parts. */
export interface ReportedCells {
  /** By row. */
  readonly cells: ReadonlyMap<number, CellValue>;
  /** Whether they follow the other sheets, or stand as they were when the workbook was made. */
  readonly isLive: boolean;
}

/** Where the figures of an indicator stand, as formulas on other sheets name them. */
export interface IndicatorCells {
  readonly numerator: string;
  readonly denominator: string;
  readonly previous: string;
}

export interface ReportedSource {
  readonly directive: Directive | undefined;
  readonly indicatorCells: (id: string) => IndicatorCells | undefined;
  /** Whether an indicator belongs to a task of the agency: then a missing one is missing, else it does not apply. */
  readonly isOwn: (indicator: string) => boolean;
  /** The other figures of the report, as they stand. */
  readonly figure: (id: string) => FigureValue | undefined;
  readonly words: BookWords;
}

const INDICATOR = 'indicator:';
const NOTHING: ReportedCells = { cells: new Map(), isLive: true };

/** What the report says to a leaf that takes a figure of it. */
export function reportedCells(leaf: LeafRows, source: ReportedSource): ReportedCells {
  const { takes } = leaf.leaf;
  if (takes === undefined) return NOTHING;
  if (!takes.startsWith(INDICATOR)) return fixedCells(leaf, source.figure(takes), source.words);
  const id = takes.slice(INDICATOR.length);
  const indicator = source.directive?.indicators.find((one) => one.id === id);
  const at = source.indicatorCells(id);
  return indicator && at ? liveCells(leaf, indicator, at, source) : NOTHING;
}

/** Formulas that follow the sheet of indicators. */
function liveCells(
  leaf: LeafRows,
  { id, unit }: Indicator,
  { numerator, denominator, previous }: IndicatorCells,
  { isOwn, words }: ReportedSource,
): ReportedCells {
  const off = excelText(words.cell('notApplicable'));
  const missing = isOwn(id) ? '""' : off;
  const isRate = unit === 'percent';
  const guarded = (value: string, needs = ''): string =>
    isRate
      ? `IF(AND(ISNUMBER(${numerator}),ISNUMBER(${denominator})),IF(${denominator}=0,${off},${needs}${value}${needs === '' ? '' : ',"")'}),${missing})`
      : `IF(ISNUMBER(${numerator}),${needs}${value}${needs === '' ? '' : ',"")'},${missing})`;
  const own = isRate ? `${numerator}/${denominator}` : numerator;
  const parts = partsTaking(leaf, isRate ? 'rate' : 'count');
  const before = `IF(ISNUMBER(${previous}),`;
  const needsBefore = parts.some(({ of }) => of === 'previous' || of === 'previousInPoints') ? before : '';
  const values: Readonly<Record<Taken, string>> = {
    whole: own,
    numerator,
    denominator,
    count: numerator,
    previous,
    previousInPoints: `${previous}*100`,
  };
  return {
    cells: new Map(parts.map(({ row, of }) => [row, { formula: guarded(values[of], needsBefore) }])),
    isLive: true,
  };
}

/** A figure that the report had when the workbook was made. */
function fixedCells(leaf: LeafRows, figure: FigureValue | undefined, words: BookWords): ReportedCells {
  if (figure === undefined || figure.kind === 'missing') return { cells: new Map(), isLive: false };
  const rows = valueRows(leaf);
  if (figure.kind === 'not-applicable') {
    return { cells: new Map(rows.map(({ row }) => [row, words.cell('notApplicable')])), isLive: false };
  }
  const [first] = rows;
  if (figure.kind === 'date' || figure.kind === 'yes-no') {
    const wanted = figure.kind === 'date' ? 'date' : 'answer';
    const value = figure.kind === 'date' ? serialOf(figure.date) : Number(figure.met);
    return { cells: new Map(first?.input === wanted ? [[first.row, value]] : []), isLive: false };
  }
  const parts = partsTaking(leaf, figure.kind);
  if (parts.some(({ of }) => of === 'previous' || of === 'previousInPoints') && figure.previous === undefined)
    return { cells: new Map(), isLive: false };
  const previous = figure.previous ?? 0;
  const rate = figure.kind === 'rate' ? figure : undefined;
  const values: Readonly<Record<Taken, CellValue>> = {
    whole: rate ? { formula: `${rate.numerator}/${rate.denominator}` } : figure.kind === 'count' ? figure.count : 0,
    numerator: rate?.numerator ?? 0,
    denominator: rate?.denominator ?? 0,
    count: figure.kind === 'count' ? figure.count : 0,
    previous: rate ? previous / 100 : previous,
    previousInPoints: previous,
  };
  return { cells: new Map(parts.map(({ row, of }) => [row, values[of]])), isLive: false };
}

type Taken = 'whole' | 'numerator' | 'denominator' | 'count' | 'previous' | 'previousInPoints';

/** Which parts of a figure the parts of a rule take; none where the rule takes a figure of another kind. */
function partsTaking(leaf: LeafRows, kind: 'rate' | 'count'): readonly { readonly row: number; readonly of: Taken }[] {
  const rows = valueRows(leaf);
  const { rule } = leaf.unwrapped;
  const [first, second] = rows;
  const wanted = (unit: string): boolean => (unit === 'percent') === (kind === 'rate');
  switch (rule.kind) {
    case 'linear':
    case 'linear-with-floor':
      return first && kind === 'rate' ? [{ row: first.row, of: 'whole' }] : [];
    case 'external-index':
      return second && kind === 'rate' ? [{ row: second.row, of: 'whole' }] : [];
    case 'bands':
    case 'linear-to-target':
    case 'linear-between':
      return first && wanted(rule.unit) ? [{ row: first.row, of: 'whole' }] : [];
    case 'deduction':
    case 'count-bands':
      return first && kind === 'count' ? [{ row: first.row, of: 'whole' }] : [];
    case 'growth':
      return first && second && wanted(rule.unit)
        ? [
            { row: first.row, of: 'whole' },
            { row: second.row, of: 'previous' },
          ]
        : [];
    case 'formula': {
      const known: Readonly<Record<string, Taken>> =
        kind === 'rate' ? { numerator: 'numerator', denominator: 'denominator' } : { count: 'count' };
      const taken = rows.map(({ row, id, unit }) => ({ row, of: takenBy(known, id, unit, kind) }));
      return taken.flatMap(({ row, of }) => (of === undefined ? [] : [{ row, of }])).length === rows.length
        ? taken.flatMap(({ row, of }) => (of === undefined ? [] : [{ row, of }]))
        : [];
    }
    case 'yes-no':
    case 'date-bands':
    case 'survey':
      return [];
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

/** The rate of the period before is a percentage: to a variable that is none, it is its points. */
function takenBy(
  known: Readonly<Record<string, Taken>>,
  id: string,
  unit: string,
  kind: 'rate' | 'count',
): Taken | undefined {
  if (id === 'previous') return kind === 'rate' && unit !== 'percent' ? 'previousInPoints' : 'previous';
  // A count that a formula would take for a percentage is no figure for it.
  return unit !== 'percent' && Object.hasOwn(known, id) ? known[id] : undefined;
}

import type { CompiledSet, ComponentRecord, Score } from '@soctrang/par-core/scoring';
import { SHEET_NAMES } from '../../../messages/workbook-words';
import type { NoFormulaReason } from '../../formulas';
import type { Lists } from '../lists';
import { nameMaker } from '../names';
import type { Sheet } from '../sheet';
import type { BookWords } from '../words';
import { figuresSheet } from './figures-sheet';
import { type LeafRows, layoutOf } from './layout';
import type { EvidenceCells } from './points-formulas';
import { provenanceSheet } from './provenance-sheet';
import type { ReportedCells } from './reported';
import { resultSheet } from './result-sheet';
import { scoresSheet } from './scores-sheet';

export interface ScoringContext {
  readonly words: BookWords;
  readonly subtitle: string;
  readonly lists: Lists;
  readonly evidence: EvidenceCells;
  /** What the agency itself says of a leaf; an empty record where it says nothing. */
  readonly record: (id: string) => ComponentRecord;
  readonly reported: (leaf: LeafRows) => ReportedCells;
  readonly tasksProving: (leaf: LeafRows) => readonly string[];
  /** What the engine says to the same figures: shown until Excel has reckoned for itself. */
  readonly score: Score | undefined;
}

export interface ScoringSheets {
  readonly result: Sheet;
  readonly scores: Sheet;
  readonly figures: Sheet;
  readonly provenance: Sheet;
  /** Leaves without a live formula, by their ids. */
  readonly withoutFormula: ReadonlyMap<string, NoFormulaReason>;
  /** Leaves whose value the cells do not hold, by their ids. */
  readonly notHeld: readonly string[];
}

/** The sheets that score: figures in, points, areas and index out. */
export function scoringSheets(compiled: CompiledSet, context: ScoringContext): ScoringSheets {
  const { words, subtitle, lists, score } = context;
  const layout = layoutOf(compiled);
  const nameOf = nameMaker();
  const rounding = compiled.set.rounding ?? {};
  const record = ({ leaf }: LeafRows): ComponentRecord => context.record(leaf.id);
  const figures = figuresSheet(layout, { words, subtitle, lists, record, reported: context.reported, nameOf });
  const withoutFormula = new Map(figures.withoutFormula);
  const scores = scoresSheet(layout, {
    words,
    subtitle,
    lists,
    record,
    nameOf,
    score,
    withoutFormula,
    rounding,
    figuresSheet: words.say(SHEET_NAMES.figures),
    evidence: context.evidence,
    tasksProving: context.tasksProving,
  });
  return {
    figures: figures.sheet,
    scores,
    result: resultSheet(layout, { words, subtitle, rounding, score, nameOf }),
    provenance: provenanceSheet(layout, { words, subtitle }),
    withoutFormula: new Map([...withoutFormula].map(([{ leaf }, reason]) => [leaf.id, reason] as const)),
    notHeld: figures.notHeld.map(({ leaf }) => leaf.id),
  };
}

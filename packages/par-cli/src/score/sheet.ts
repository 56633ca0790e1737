import type { Item, Score, ScoredItem, Stage, Status } from '@soctrang/par-core/scoring';
import { type Rational, round, toNumber } from '@soctrang/par-core/scoring';
import { formatNumber } from '@soctrang/par-core/scoring/text';
import type { Language, Say } from '../messages';

/** A figure in the style of the language, rounded as the set says: `1,31`. */
export function figure(score: Score, value: Rational, language: Language): string {
  const { digits = 2, mode } = score.compiled.set.rounding ?? {};
  return formatNumber(value, { language, digits, ...(mode && { mode }) });
}

/** A figure as a program reads it: rounded as the set says, and exactly where that is another number. */
export interface FigureRecord {
  readonly value: number;
  readonly exact: string;
}

export function figureRecord(score: Score, value: Rational): FigureRecord {
  return { value: toNumber(round(value, score.compiled.set.rounding ?? {})), exact: String(value) };
}

/** An item with what the set says of it. */
export interface SheetRow {
  readonly item: Item;
  readonly scored: ScoredItem;
}

/** The items of a score in the order of the set. */
export function rowsOf(score: Score): readonly SheetRow[] {
  return score.compiled.items.flatMap(({ item }) => {
    const scored = score.item(item.id);
    return scored ? [{ item, scored }] : [];
  });
}

/** What is to be said of a row beside its points: how it stands, and from which stage the points are. */
export function remarkOf({ scored }: SheetRow, say: Say): string {
  const { status, stage } = scored;
  if (status === undefined) return countsText(scored, say);
  if (status !== 'scored') return say(STATUS_WORDS[status]);
  return stage === undefined || stage === 'computed' ? '' : say(STAGE_WORDS[stage]);
}

/** The same of the whole score: its group, and what it lacks. */
export function totalRemark({ group, total }: Score, say: Say): string {
  const provisional = total.missing + total.failed > 0;
  const named = group === undefined ? [] : [say(provisional ? 'score-group.provisional' : 'score-group', { group })];
  return [...named, countsText(total, say)].filter((part) => part !== '').join(', ');
}

function countsText(
  { missing, failed, notApplicable }: Pick<ScoredItem, 'missing' | 'failed' | 'notApplicable'>,
  say: Say,
): string {
  const parts = [
    missing > 0 && say('score-count-missing', { count: missing }),
    failed > 0 && say('score-count-failed', { count: failed }),
    notApplicable > 0 && say('score-count-not-applicable', { count: notApplicable }),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

const STATUS_WORDS = {
  missing: 'score-missing',
  failed: 'score-failed',
  'not-applicable': 'score-not-applicable',
} as const satisfies Record<Exclude<Status, 'scored'>, string>;

const STAGE_WORDS = {
  computed: 'score-stage-computed',
  self: 'score-stage-self',
  'appraisal-1': 'score-stage-appraisal-1',
  'appraisal-2': 'score-stage-appraisal-2',
} as const satisfies Record<Stage, string>;

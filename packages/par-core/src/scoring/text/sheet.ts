import type { Rational } from '../exact/rational';
import type { CriteriaSet, Item } from '../model';
import type { Score, ScoredItem } from '../score';
import { STAGE_WORDS } from './explanation-words';
import { formatNumber, type Language } from './number';
import type { TextOptions } from './plain';
import { provenanceWords } from './provenance';
import { SHEET_SENTENCES as S, SHEET_COLUMNS } from './sheet-words';
import { warningWords } from './warnings';
import { writerOf } from './writer';

/**
 * A score in words, to be printed as a table (phiếu điểm): on a terminal, as Markdown, as a page. Nothing in it is
 * escaped, and the names are those of the set.
 */
export interface ScoreSheet {
  /** By which set, how much in all, and whether that is provisional: a line each. */
  readonly head: readonly string[];
  readonly columns: Readonly<Record<keyof typeof SHEET_COLUMNS, string>>;
  /** In the order of the set. */
  readonly rows: readonly SheetRow[];
  /** What is to be said of the whole: its group, and what it lacks. Empty where nothing is. */
  readonly remark: string;
  /** What the engine warns of, a sentence each. */
  readonly warnings: readonly string[];
}

/** An item with its points. */
export interface SheetRow {
  readonly item: Item;
  readonly scored: ScoredItem;
  readonly name: string;
  /** A dash where it has none. */
  readonly points: string;
  /** Less what is left out; of a leaf its own. */
  readonly maximum: string;
  /** How it stands, and from which stage the points are. Empty where there is nothing to say. */
  readonly remark: string;
}

/**
 * The sheet of a score: every figure rounded as its set says, in the style of the language.
 *
 * @example scoreSheet(score, { language: 'vi' }).head[1] // 'Điểm: 8,70 / 19,00 · Chỉ số: 45,79%'
 */
export function scoreSheet(score: Score, { language }: TextOptions): ScoreSheet {
  const { fill, name } = writerOf(language);
  const columns = Object.entries(SHEET_COLUMNS).map(([column, words]) => [column, fill(words)]);
  return {
    head: headOf(score, language),
    columns: Object.fromEntries(columns) as ScoreSheet['columns'],
    rows: score.compiled.items.flatMap(({ item }) => {
      const scored = score.item(item.id);
      if (scored === undefined) return [];
      const hasPoints = scored.status === undefined || scored.status === 'scored';
      return [
        {
          item,
          scored,
          name: name(item.name),
          points: hasPoints ? figure(score, scored.points, language) : '–',
          // What is left out of a sum is not in its maximum either.
          maximum: figure(score, scored.status === undefined ? scored.counted : scored.maximum, language),
          remark: remarkOf(scored, language),
        },
      ];
    }),
    remark: [...groupText(score, language), countsText(score.total, language)].filter((part) => part !== '').join(', '),
    warnings: score.warnings.map((warning) => warningWords(warning, language)),
  };
}

/** By which set something is scored: `Bộ tiêu chí: Chỉ số CCHC năm 2021 (par-index-2021)`. */
export function scoredByText({ id, name }: Pick<CriteriaSet, 'id' | 'name'>, { language }: TextOptions): string {
  const writer = writerOf(language);
  return writer.fill(S.set, { set: id, name: writer.name(name) });
}

/**
 * Where the numbers of a set come from, as a sentence that stands with every score by it.
 *
 * @param several whether it has to be said which set is meant
 */
export function setProvenanceText(
  { id, provenance }: Pick<CriteriaSet, 'id' | 'provenance'>,
  { language, several = false }: TextOptions & { readonly several?: boolean },
): string {
  const words = provenanceWords(provenance, language);
  return writerOf(language).fill(several ? S['provenance.set'] : S.provenance, { set: id, words });
}

function headOf(score: Score, language: Language): readonly string[] {
  const { fill } = writerOf(language);
  const { set } = score.compiled;
  const { points, counted, index, open, missing, failed } = score.total;
  const shown = (value: Rational): string => figure(score, value, language);
  return [
    scoredByText(set, { language }),
    [
      fill(S.total, { points: shown(points), maximum: shown(counted) }),
      index ? fill(S.index, { index: shown(index) }) : fill(S.noIndex),
      ...groupText(score, language),
    ].join(' · '),
    ...(missing + failed > 0 ? [fill(S.open, { count: missing + failed, points: shown(open) })] : []),
  ];
}

function groupText({ group, total }: Score, language: Language): readonly string[] {
  if (group === undefined) return [];
  return [writerOf(language).fill(total.missing + total.failed > 0 ? S['group.provisional'] : S.group, { group })];
}

function remarkOf(scored: ScoredItem, language: Language): string {
  const { status, stage } = scored;
  const { fill } = writerOf(language);
  if (status === undefined) return countsText(scored, language);
  if (status !== 'scored') return fill(S[status]);
  return stage === undefined || stage === 'computed' ? '' : fill(STAGE_WORDS[stage]);
}

function countsText(
  { missing, failed, notApplicable }: Pick<ScoredItem, 'missing' | 'failed' | 'notApplicable'>,
  language: Language,
): string {
  const { fill } = writerOf(language);
  const parts = [
    missing > 0 && fill(S['count.missing'], { count: missing }),
    failed > 0 && fill(S['count.failed'], { count: failed }),
    notApplicable > 0 && fill(S['count.not-applicable'], { count: notApplicable }),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function figure({ compiled }: Score, value: Rational, language: Language): string {
  const { digits = 2, mode } = compiled.set.rounding ?? {};
  return formatNumber(value, { language, digits, ...(mode && { mode }) });
}

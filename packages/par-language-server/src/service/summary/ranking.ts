import type { Language } from '@soctrang/par-core/report';
import { type PictureRank, placementsOf } from '@soctrang/par-core/rollup';
import { fill } from '../../messages/fill';
import { SUMMARY } from '../../messages/summary';
import type { ReportSummary, SummaryNumber, SummaryScore } from '../summary';

/** A place among reports that can be compared (thứ hạng). */
export interface Placement extends PictureRank {
  /** `2/12`, `tạm 2/5`, `2/12, đồng hạng`. */
  readonly words: string;
}

/** Where a report stands among those of its period that are scored by the same set. */
export interface ReportRank {
  /** Whether components are still without points: such reports are ranked apart. */
  readonly provisional: boolean;
  /** Null where nothing counts. */
  readonly byIndex: Placement | null;
  readonly byPoints: Placement;
}

/** Reports that can be compared: of one directive, one period, one criteria set. */
export interface Comparable {
  readonly criteriaSet: SummaryScore['criteriaSet'];
  readonly period: { readonly id: string; readonly name: string };
  readonly final: number;
  readonly provisional: number;
}

export interface Rankings {
  readonly ranks: ReadonlyMap<string, ReportRank>;
  /** Why a report has no rank, by URI. */
  readonly unranked: ReadonlyMap<string, string>;
  readonly groups: readonly Comparable[];
}

interface Scored {
  readonly uri: string;
  readonly name: string;
  readonly score: SummaryScore;
}

interface Group {
  readonly of: Pick<Comparable, 'criteriaSet' | 'period'>;
  readonly members: Scored[];
}

/**
 * Ranks reports by index and by points, each among those that it can be compared with; those with points still to come
 * apart from the others.
 *
 * @param duplicates URIs of reports that are not the only one of their agency: none of them is ranked
 */
export function rankingsOf(
  reports: readonly ReportSummary[],
  duplicates: ReadonlyMap<string, unknown>,
  language: Language,
): Rankings {
  const unranked = new Map<string, string>();
  const groups = new Map<string, Group>();
  for (const { uri, agency, period, directive, score } of reports) {
    const without = (why: keyof typeof SUMMARY): void => void unranked.set(uri, SUMMARY[why][language]);
    if (agency === null || period === null || directive === null) without('unranked.nobody');
    else if (duplicates.has(uri)) without('unranked.duplicate');
    else if (score === null) without('unranked.no-score');
    else {
      const { criteriaSet } = score;
      const key = JSON.stringify([directive, period.id, criteriaSet.id, criteriaSet.provenance]);
      const group = groups.get(key) ?? { of: { criteriaSet, period }, members: [] };
      group.members.push({ uri, name: agency.name, score });
      groups.set(key, group);
    }
  }
  const ranks = new Map<string, ReportRank>();
  for (const { members } of groups.values()) {
    for (const provisional of [false, true]) {
      const among = members.filter(({ score }) => score.open > 0 === provisional);
      const byIndex = places(among, ({ index }) => index, provisional, language);
      const byPoints = places(among, ({ points }) => points, provisional, language);
      for (const { uri } of among) {
        const placed = byPoints.get(uri);
        if (placed) ranks.set(uri, { provisional, byIndex: byIndex.get(uri) ?? null, byPoints: placed });
      }
    }
  }
  const counted = [...groups.values()].map(({ of, members }): Comparable => {
    const provisional = members.filter(({ score }) => score.open > 0).length;
    return { ...of, final: members.length - provisional, provisional };
  });
  return { ranks, unranked, groups: counted };
}

function places(
  among: readonly Scored[],
  number: (score: SummaryScore) => SummaryNumber | null,
  provisional: boolean,
  language: Language,
): ReadonlyMap<string, Placement> {
  const rows = among.map(({ uri, name, score }) => ({ key: uri, name, rounded: number(score)?.rounded ?? null }));
  return new Map(
    [...placementsOf(rows)].map(([uri, placed]) => {
      const message = `place${provisional ? '.provisional' : ''}${placed.sharedBy > 1 ? '.shared' : ''}` as const;
      const words = fill(SUMMARY[message], language, { place: placed.place, of: placed.of });
      return [uri, { ...placed, words }];
    }),
  );
}

import type { Bilingual } from '../../directive/model';
import { add, divide, HUNDRED, multiply, type Rational, rationalOf, signOf, ZERO } from '../../scoring/exact/rational';
import type { CriteriaSet } from '../../scoring/model';
import { otherYearText } from '../../scoring/text/other-year';
import { provenanceWords } from '../../scoring/text/provenance';
import { requireExact } from '../exact-number';
import type { ScoreDigest } from '../summary/model';
import type { PictureNumber, PicturePeriod, PictureRank, PictureScore, PictureScores } from './model';
import { pictureNumber } from './number';
import { placementsOf } from './placements';

/** An agency whose report could be scored. */
export interface ScoredAgency {
  readonly agency: string;
  readonly name: Bilingual;
  readonly score: ScoreDigest;
  /** Which of two reports counts has to be decided before anybody is ranked by it. */
  readonly duplicated: boolean;
}

export interface Scores {
  readonly byAgency: ReadonlyMap<string, PictureScore>;
  readonly bySet: readonly PictureScores[];
}

/**
 * The scores of all reports, ranked by index: those of one criteria set among each other, those with points still to
 * come apart from the others.
 */
export function scoresOf(
  scored: readonly ScoredAgency[],
  criteriaSets: readonly CriteriaSet[],
  period: PicturePeriod,
): Scores {
  const groups = new Map<string, ScoredAgency[]>();
  for (const one of scored) {
    const group = groups.get(one.score.set);
    if (group) group.push(one);
    else groups.set(one.score.set, [one]);
  }
  const byAgency = new Map<string, PictureScore>();
  const bySet = [...groups]
    .sort(([a, ones], [b, others]) => others.length - ones.length || (a < b ? -1 : 1))
    .map(([id, members]) => {
      const set = criteriaSets.find((one) => one.id === id);
      const rounding = set?.rounding ?? {};
      const number = (value: string): PictureNumber => pictureNumber(requireExact(value), rounding);
      const rankable = members.filter(({ score, duplicated }) => !duplicated && score.index !== null);
      const ranks = new Map<string, PictureRank>();
      const ranked = (open: boolean): readonly string[] => {
        const rows = rankable
          .filter(({ score }) => score.open > 0 === open)
          .map(({ agency, name, score }) => ({
            key: agency,
            name: name.vi,
            rounded: score.index === null ? null : number(score.index).rounded,
          }));
        const places = placementsOf(rows);
        for (const [agency, place] of places) ranks.set(agency, place);
        return [...places.keys()];
      };
      const [final, provisional] = [ranked(false), ranked(true)];
      for (const { agency, score, duplicated } of members) {
        const rank = ranks.get(agency) ?? null;
        const unranked = rank ? null : duplicated ? 'duplicate' : 'no-index';
        byAgency.set(agency, { ...shown(score, number), rank, unranked });
      }
      const whole = rankable.filter(({ score }) => score.open === 0);
      return {
        set: {
          id,
          name: set?.name ?? { vi: id, en: id },
          year: set?.year ?? 0,
          provenance: { vi: provenanceIn(set, 'vi'), en: provenanceIn(set, 'en') },
        },
        otherYear: set === undefined ? null : otherYearOf(set, period),
        digits: set?.rounding?.digits ?? 2,
        areas: areasOf(members, set),
        final,
        provisional,
        unranked: members.filter(({ agency }) => !ranks.has(agency)).map(({ agency }) => agency),
        groups: sizesOf(whole, set),
        mean: whole.length === 0 ? null : pictureNumber(meanOf(whole), rounding),
      };
    });
  return { byAgency, bySet };
}

function shown(
  { set, points, counted, index, group, open, areas }: ScoreDigest,
  number: (value: string) => PictureNumber,
): Omit<PictureScore, 'rank' | 'unranked'> {
  return {
    set,
    points: number(points),
    counted: number(counted),
    index: index === null ? null : number(index),
    // A group of points that are still to come says nothing.
    group: open > 0 ? null : group,
    open,
    provisional: open > 0,
    areas: Object.entries(areas).map(([id, area]) => {
      const whole = requireExact(area.counted);
      const share = (): string => String(divide(multiply(requireExact(area.points), HUNDRED), whole));
      return { id, points: number(area.points), index: signOf(whole) === 0 ? null : number(share()) };
    }),
  };
}

function otherYearOf(set: CriteriaSet, { id, name }: PicturePeriod): Bilingual | null {
  const year = Number(id.slice(0, 4));
  const say = (language: 'vi' | 'en') => otherYearText(set, { year, name: name[language] }, { language });
  const [vi, en] = [say('vi'), say('en')];
  return vi === undefined || en === undefined ? null : { vi, en };
}

const provenanceIn = (set: CriteriaSet | undefined, language: 'vi' | 'en'): string =>
  provenanceWords(set?.provenance ?? { kind: 'unverified' }, language);

/** The areas by their names, in the order of the set; of a set that is not known, by their ids. */
function areasOf(members: readonly ScoredAgency[], set: CriteriaSet | undefined): PictureScores['areas'] {
  if (set) return set.areas.map(({ id, name }) => ({ id, name }));
  const ids = new Set(members.flatMap(({ score }) => Object.keys(score.areas)));
  return [...ids].map((id) => ({ id, name: { vi: id, en: id } }));
}

function sizesOf(whole: readonly ScoredAgency[], set: CriteriaSet | undefined): PictureScores['groups'] {
  if (set?.groups === undefined) return [];
  const names = set.groups.bands.map(({ name }) => name);
  const count = (is: (group: string | null) => boolean): number => whole.filter(({ score }) => is(score.group)).length;
  const below = count((group) => group === null || !names.includes(group));
  return [
    ...names.map((name) => ({ name, count: count((group) => group === name) })),
    ...(below > 0 ? [{ name: '', count: below }] : []),
  ];
}

function meanOf(whole: readonly ScoredAgency[]): Rational {
  const sum = whole.reduce<Rational>((so, { score }) => add(so, requireExact(score.index ?? '0')), ZERO);
  return divide(sum, rationalOf(whole.length));
}

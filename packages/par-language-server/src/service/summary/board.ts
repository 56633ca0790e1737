import type { CalendarDate } from '@soctrang/par-core/directive';
import type { Language } from '@soctrang/par-core/report';
import { STANDING_NAMES, STANDINGS, type StandingKind } from '@soctrang/par-core/rollup';
import type { Range } from 'vscode-languageserver-types';
import { fill } from '../../messages/fill';
import { SUMMARY } from '../../messages/summary';
import { fileName } from '../file-name';
import type { MissingAgency, ReportSummary } from '../summary';
import { dayWords } from '../time-left';
import { blocksOf } from './blocks';
import { duplicatesAmong } from './duplicates';
import { foldedName } from './folded';
import { type Comparable, type ReportRank, rankingsOf } from './ranking';
import type { AgencyStanding } from './standing';

/** All agencies of a workspace in one table, in words: as a coordinator reads it (bảng tổng hợp). */
export interface Board {
  /** The day of it all, as it is written: `thứ Hai, 20/12/2021`. */
  readonly day: string;
  /** The kinds of standing, the most urgent first, with their names. */
  readonly standings: readonly { readonly kind: StandingKind; readonly name: string }[];
  /** The periods of the rows, the latest first; what bears none comes last, with the id ''. */
  readonly periods: readonly { readonly id: string; readonly name: string }[];
  /** The most urgent first, then by name. */
  readonly rows: readonly BoardRow[];
  /** How all this was found: day, criteria sets with where their numbers come from, rosters. */
  readonly notes: readonly string[];
}

/** One agency and period. */
export interface BoardRow {
  /** The same as long as the file is. */
  readonly id: string;
  /** The file that tells more: the report, or the roster that names who has none. */
  readonly uri: string;
  /** Where in it; null for its beginning. */
  readonly range: Range | null;
  readonly file: string;
  /** What to call it: the agency, or what is written in its place, or the file. */
  readonly name: string;
  /** Id of the agency; null where it is not known. */
  readonly agency: string | null;
  readonly directive: string | null;
  /** Empty id and name where it is not known. */
  readonly period: { readonly id: string; readonly name: string };
  /** All that it is found by, folded. */
  readonly search: string;
  readonly standing: AgencyStanding;
  /** What is in the way, the gravest first. */
  readonly blocks: readonly string[];
  /** Null where there is no report. */
  readonly findings: ReportSummary['findings'] | null;
  readonly tasks: BoardTasks | null;
  readonly score: BoardScore | null;
  readonly rank: ReportRank | null;
  /** Why there is no rank; empty where there is one. */
  readonly unranked: string;
}

export interface BoardTasks {
  /** Carried out: done, or of those that never end. */
  readonly done: number;
  /** Of how many: `12/14`. */
  readonly words: string;
  /** The same in a sentence. */
  readonly detail: string;
}

export interface BoardScore {
  /** `75,68/96` */
  readonly points: string;
  /** `75,68/96 điểm` */
  readonly words: string;
  /** For sorting. */
  readonly order: number;
  /** `78,83`, in percent; empty where nothing counts. */
  readonly index: string;
  /** The index from 0 to 1, for bars and sorting; null where nothing counts. */
  readonly share: number | null;
  /** `tạm tính, còn 3 tiêu chí chưa có điểm`; empty where all have points. */
  readonly provisional: string;
  readonly group: string | null;
  /** The criteria set, with where its numbers come from. */
  readonly set: string;
}

export interface BoardOptions {
  readonly language: Language;
  readonly today: CalendarDate;
  /** URIs of the rosters that were looked at. */
  readonly rosters: readonly string[];
}

/** Puts reports and those who have not reported into one table. */
export function boardOf(
  reports: readonly ReportSummary[],
  missing: readonly MissingAgency[],
  { language, today, rosters }: BoardOptions,
): Board {
  const duplicates = duplicatesAmong(reports);
  const { ranks, unranked, groups } = rankingsOf(reports, duplicates, language);
  const rows = [
    ...reports.map((report): BoardRow => {
      const others = (duplicates.get(report.uri) ?? []).map(({ file }) => file);
      return {
        id: report.uri,
        uri: report.uri,
        range: null,
        file: report.file,
        name: report.called,
        agency: report.agency?.id ?? null,
        directive: report.directive,
        period: report.period ?? NO_PERIOD,
        search: report.search,
        standing: others.length > 0 ? notReady(report.standing, language) : report.standing,
        blocks: blocksOf(report, language, others),
        findings: report.findings,
        tasks: tasksOf(report.tasks, language),
        score: scoreOf(report.score, language),
        rank: ranks.get(report.uri) ?? null,
        unranked: unranked.get(report.uri) ?? '',
      };
    }),
    ...onceEach(missing).map((one) => missingRow(one, language)),
  ];
  return {
    day: dayWords(today, language),
    standings: STANDINGS.map((kind) => ({ kind, name: STANDING_NAMES[kind][language] })),
    periods: periodsOf(rows, language),
    rows: rows.sort(byUrgency(language)),
    notes: notesOf(groups, { language, today, rosters }),
  };
}

/** Which of two reports counts has to be decided first. */
function notReady(standing: AgencyStanding, language: Language): AgencyStanding {
  if (standing.kind !== 'ready') return standing;
  return { ...standing, kind: 'draft', name: STANDING_NAMES.draft[language], why: SUMMARY['why.draft'][language] };
}

const NO_PERIOD = { id: '', name: '' } as const;

function missingRow(one: MissingAgency, language: Language): BoardRow {
  const { roster, range, name, agency, directive, standing, period, periodName } = one;
  return {
    id: `${roster}#${agency}`,
    uri: roster,
    range,
    file: fileName(roster),
    name,
    agency,
    directive,
    period: period === null ? NO_PERIOD : { id: period, name: periodName },
    search: foldedName(name, agency, periodName),
    standing,
    blocks: [],
    findings: null,
    tasks: null,
    score: null,
    rank: null,
    unranked: SUMMARY['unranked.missing'][language],
  };
}

/** An agency that two rosters name for one period is missing once. */
function onceEach(missing: readonly MissingAgency[]): readonly MissingAgency[] {
  const first = new Map<string, MissingAgency>();
  for (const one of missing) {
    const key = `${one.directive} ${one.agency} ${one.period}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}

function tasksOf({ reported, demanded, done, ongoing }: ReportSummary['tasks'], language: Language): BoardTasks {
  const carriedOut = done + ongoing;
  const args = { carriedOut, done, ongoing, reported, all: demanded ?? '' };
  return {
    done: carriedOut,
    words: `${carriedOut}/${demanded ?? reported}`,
    detail: fill(SUMMARY[demanded === null ? 'tasks.unbound' : 'tasks.detail'], language, args),
  };
}

function scoreOf(score: ReportSummary['score'], language: Language): BoardScore | null {
  if (score === null) return null;
  const { points, maximum, index, open, group, criteriaSet } = score;
  const message = open === 1 ? 'provisional.one' : 'provisional';
  return {
    points: `${points.text}/${maximum.text}`,
    words: fill(SUMMARY.points, language, { points: points.text, maximum: maximum.text }),
    order: Number(points.rounded),
    index: index?.text ?? '',
    share: index && Math.min(1, Math.max(0, Number(index.rounded) / 100)),
    provisional: open > 0 ? fill(SUMMARY[message], language, { count: open }) : '',
    // A group of points that are still to come says nothing.
    group: open > 0 ? null : group,
    set: `${criteriaSet.name} (${criteriaSet.provenance})`,
  };
}

function periodsOf(rows: readonly BoardRow[], language: Language): Board['periods'] {
  const names = new Map(rows.map(({ period }) => [period.id, period.name || SUMMARY['no-period'][language]]));
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}

function byUrgency(language: Language): (a: BoardRow, b: BoardRow) => number {
  const { compare } = new Intl.Collator(language);
  const urgency = ({ standing }: BoardRow): number => STANDINGS.indexOf(standing.kind);
  return (a, b) => urgency(a) - urgency(b) || compare(a.name, b.name) || compare(a.file, b.file);
}

function notesOf(groups: readonly Comparable[], { language, today, rosters }: BoardOptions): readonly string[] {
  const files = rosters.map(fileName).join(', ');
  return [
    fill(SUMMARY['note.day'], language, { day: dayWords(today, language) }),
    rosters.length > 0 ? fill(SUMMARY['note.roster'], language, { files }) : SUMMARY['note.no-roster'][language],
    ...new Set(
      groups.map(({ criteriaSet: { name, provenance } }) =>
        fill(SUMMARY['note.set'], language, { set: name, provenance: provenance.replace(/\.$/u, '') }),
      ),
    ),
    ...groups.map(({ period, final, provisional }) =>
      fill(SUMMARY['note.ranked'], language, { period: period.name, final, provisional }),
    ),
    ...(groups.length > 0 ? [SUMMARY['note.rank'][language]] : []),
  ];
}

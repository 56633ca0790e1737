import {
  type PictureAgency,
  type PictureScore,
  STANDING_NAMES,
  STANDINGS,
  type StandingKind,
} from '@soctrang/par-core/rollup';
import {
  type Cell,
  dayCell,
  decimal,
  EMPTY,
  type SummaryTable,
  type TableContext,
  type Tone,
  text,
  whole,
} from './table';

const TONES: Readonly<Record<StandingKind, Tone>> = { late: 'bad', missing: 'bad', draft: 'fair', ready: 'good' };

/** Who has reported and who has not, how each stands, its tasks, findings and score: a line for each agency. */
export function agenciesTable(c: TableContext): SummaryTable {
  const { picture, say } = c;
  const right = (title: string) => ({ title, align: 'right' as const });
  return {
    id: 'agencies',
    title: say('agencies'),
    notes: [],
    columns: [
      { title: say('agency') },
      { title: say('standing') },
      right(say('daysLate')),
      { title: say('reference'), breaks: 'whole' },
      { title: say('date'), breaks: 'whole' },
      right(say('tasksDone')),
      right(say('tasksDemanded')),
      right(say('errors')),
      right(say('warnings')),
      right(say('points')),
      right(say('index')),
      { title: say('place'), align: 'right', breaks: 'whole' },
      { title: say('file'), breaks: 'path' },
      { title: say('remark') },
    ],
    rows: picture.agencies.map((agency) => rowOf(agency, c)),
  };
}

function rowOf(agency: PictureAgency, c: TableContext): readonly Cell[] {
  const { language } = c;
  const { standing, report, score } = agency;
  const { kind, workingDaysLate } = standing;
  const tasks = report?.tasks;
  return [
    text(agency.name[language]),
    text(STANDING_NAMES[kind][language], { tone: TONES[kind], order: STANDINGS.indexOf(kind) }),
    workingDaysLate === null ? EMPTY : whole(workingDaysLate, language, 'bad'),
    text(report?.reference ?? ''),
    dayCell(report?.date, language),
    tasks ? whole(tasks.done + tasks.ongoing, language) : EMPTY,
    tasks && tasks.demanded !== null ? whole(tasks.demanded, language) : EMPTY,
    report ? whole(report.findings.error, language, report.findings.error > 0 ? 'bad' : undefined) : EMPTY,
    report ? whole(report.findings.warning, language, report.findings.warning > 0 ? 'fair' : undefined) : EMPTY,
    score ? decimal(score.points.rounded, language) : EMPTY,
    score?.index ? decimal(score.index.rounded, language) : EMPTY,
    score ? placeCell(score, c) : EMPTY,
    fileCell(report?.name ?? ''),
    text(remarksOf(agency, c).join('; ')),
  ];
}

/** The name of a file without its folders: these are of use to who looks for it, and to programs. */
function fileCell(name: string): Cell {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return base === name ? text(name) : { text: base, full: name };
}

/** The place; of one with points still to come, that it is provisional. */
export function placeCell({ rank, provisional }: PictureScore, { say }: TableContext): Cell {
  if (rank === null) return { text: '–' };
  const { place, of, sharedBy } = rank;
  const shown = say('of', { part: place, whole: of });
  const shared = sharedBy > 1 ? say('shared', { place: shown }) : shown;
  // Provisional ones stand behind the others.
  return {
    text: provisional ? say('provisional', { place: shared }) : shared,
    csv: String(place),
    order: provisional ? 100_000 + place : place,
  };
}

function remarksOf({ report, listed, score }: PictureAgency, { say, picture }: TableContext): readonly string[] {
  if (report === null) return [];
  const { others, tasks } = report;
  const { count, names } = others;
  return [
    ...(count > 0
      ? [say(count === 1 ? 'remark.others.one' : 'remark.others', { count, names: listOf(names, count) })]
      : []),
    ...(picture.rosters.length > 0 && !listed ? [say('remark.unlisted')] : []),
    ...(tasks.demanded === null ? [say('remark.period')] : []),
    ...(score?.provisional ? [say('remark.provisional')] : []),
  ];
}

/** The first few names of many. */
export function listOf(names: readonly string[], count: number): string {
  return names.join(', ') + (count > names.length ? ', …' : '');
}

import type { Stage } from '@soctrang/par-core/scoring';
import { type Ranking, rank } from '@soctrang/par-core/scoring/indexes';
import { bar, provenanceWords, scoredByText, setProvenanceText } from '@soctrang/par-core/scoring/text';
import type { Call } from '../command/command';
import type { RANK_OPTIONS } from '../commands/rank';
import { formOf, isPage } from '../commands/scoring-options';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { escapedMarkdown } from '../markdown/escaped';
import { markdownTable } from '../markdown/table';
import { printable } from '../terminal/printable';
import { styleOf } from '../terminal/style';
import { type Column, tableOf } from '../terminal/table';
import { wrap } from '../terminal/wrap';
import { type RankedFile, rankCsv } from './forms/rank-csv';
import { type ScoredFile, scoredFiles } from './scored-files';
import { figure, figureRecord } from './sheet';

type RankCall = Call<typeof RANK_OPTIONS>;

/** `par rank`: the agencies by their index, as it is printed; what looks equal shares a rank. */
export async function rankFiles(call: RankCall): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const form = formOf(values);
  const read = await scoredFiles(call, { ownPages: isPage(form) });
  if (read === 'refused') return EXIT.usage;
  const { files, code } = read;
  const [first, ...others] = files;
  if (first === undefined) return code;
  const set = first.score.compiled.set;
  const differing = others.filter(({ score }) => score.compiled.set.id !== set.id);
  if (differing.length > 0) {
    const sets = [...new Set(files.map(({ score }) => score.compiled.set.id))].join(', ');
    return complain(call, say('rank-several-sets', { sets }));
  }
  const rows = files.map((scored): RankedFile => {
    const { file, agency, score } = scored;
    return { name: agency?.name ?? printable(file), index: score.total.index, scored };
  });
  const ranking = rank(rows, { ...set.rounding, groups: set.groups });
  switch (form) {
    case 'json':
      io.stdout.write(`${JSON.stringify(recordOf(ranking), null, 2)}\n`);
      break;
    case 'csv':
    case 'csv-excel':
      io.stdout.write(rankCsv(ranking, call, form));
      break;
    case 'markdown':
      io.stdout.write(markdownOf(ranking, call, first));
      break;
    case 'table':
      io.stdout.write(tableText(ranking, call, first));
      break;
    default: {
      const unknown: never = form;
      return unknown;
    }
  }
  return code;

  function recordOf({ ranked, unranked, groups }: Ranking<RankedFile>) {
    return {
      criteriaSet: { id: set.id, year: set.year, provenance: set.provenance },
      ranked: ranked.map(({ rank: place, sharedBy, group, row: { scored } }) => ({
        rank: place,
        sharedBy,
        ...agencyRecord(scored),
        index: scored.score.total.index ? figureRecord(scored.score, scored.score.total.index) : null,
        group: group ?? null,
      })),
      unranked: unranked.map(({ row: { scored } }) => agencyRecord(scored)),
      groups: groups.map(({ name, count }) => ({ name: name ?? null, count })),
      provenance: provenanceWords(set.provenance, language),
    };
  }
}

function agencyRecord({ file, agency, period, score }: ScoredFile) {
  const { total } = score;
  return {
    agency: agency?.id ?? null,
    name: agency?.name ?? null,
    file,
    period: period?.id ?? null,
    points: figureRecord(score, total.points),
    counted: figureRecord(score, total.counted),
    open: figureRecord(score, total.open),
    missing: total.missing,
    failed: total.failed,
  };
}

/** The columns of a ranking as people read it; that of the groups only where the set has groups. */
interface Shown {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const columnsOf = ({ ranked }: Ranking<RankedFile>): readonly number[] =>
  ranked.some(({ row }) => row.scored.score.compiled.set.groups !== undefined) ? [0, 1, 2, 3, 4, 5] : [0, 1, 2, 3, 5];

function shownOf(ranking: Ranking<RankedFile>, { language, say }: Pick<RankCall, 'language' | 'say'>): Shown {
  const row = (place: string, { name, index, scored: { score } }: RankedFile, group: string): readonly string[] => {
    const { points, counted, open, missing, failed } = score.total;
    const number = (of: Parameters<typeof figure>[1]): string => figure(score, of, language);
    return [
      place,
      name,
      index === undefined ? '–' : number(index),
      `${number(points)} / ${number(counted)}`,
      group,
      missing + failed === 0 ? '' : number(open),
    ];
  };
  const head = [
    say('rank-place'),
    say('score-agency'),
    say('rank-index'),
    say('score-points'),
    say('rank-group'),
    say('rank-open'),
  ];
  const rows = [
    ...ranking.ranked.map((one) => row(one.sharedBy > 1 ? `${one.rank} =` : `${one.rank}`, one.row, one.group ?? '')),
    ...ranking.unranked.map((one) => row('–', one.row, '')),
  ];
  const columns = columnsOf(ranking);
  const picked = (cells: readonly string[]): readonly string[] => columns.map((at) => cells[at] ?? '');
  return { head: picked(head), rows: rows.map(picked) };
}

/** What has to be known beside the ranks: ties, who has no index, where the numbers come from. */
function notesOf(
  { ranked, unranked, groups }: Ranking<RankedFile>,
  { language, say }: RankCall,
  { score }: ScoredFile,
): readonly string[] {
  const { set } = score.compiled;
  const all = [...ranked, ...unranked].map(({ row }) => row);
  const named = groups.filter(({ count }) => count > 0);
  const sizes = named.map(({ name, count }) => `${name ?? say('rank-no-group')}: ${count}`).join(' · ');
  return [
    ...(named.length > 0 ? [say('rank-groups', { sizes })] : []),
    ...twiceOf(all, say),
    ...errorsOf(all, say),
    ...(ranked.some(({ sharedBy }) => sharedBy > 1) ? [say('rank-ties')] : []),
    ...(all.some(({ scored }) => isOpen(scored)) ? [say('rank-provisional')] : []),
    ...(score.stage === 'appraisal-2' && new Set(all.map(({ scored }) => latestStage(scored))).size > 1
      ? [say('rank-stages')]
      : []),
    ...(unranked.length > 0 ? [say('rank-unranked')] : []),
    setProvenanceText(set, { language }),
  ];
}

const isOpen = ({ score }: ScoredFile): boolean => score.total.missing + score.total.failed > 0;

/** The latest stage that any component of a report has. */
function latestStage({ score }: ScoredFile): string {
  const stages = new Set(score.items().map(({ stage }) => stage));
  return ['appraisal-2', 'appraisal-1', 'self'].find((stage) => stages.has(stage as Stage)) ?? 'computed';
}

/** Agencies of which there is more than one report. */
function twiceOf(rows: readonly RankedFile[], say: RankCall['say']): readonly string[] {
  const names = rows.filter(({ scored }) => scored.agency !== undefined).map(({ name }) => name);
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return twice.length === 0 ? [] : [say('rank-twice', { agencies: twice.join(', ') })];
}

function errorsOf(rows: readonly RankedFile[], say: RankCall['say']): readonly string[] {
  const faulty = rows.filter(({ scored }) => scored.errors > 0).map(({ name }) => name);
  return faulty.length === 0 ? [] : [say('rank-errors', { agencies: faulty.join(', ') })];
}

function titleOf({ language, say }: RankCall, { score, period }: ScoredFile): readonly string[] {
  const { set } = score.compiled;
  return [
    period === undefined ? say('rank-title') : say('rank-title-of', { period: period.text }),
    scoredByText(set, { language }),
  ];
}

/** How the columns are laid out: rank, agency, index, points, group, open points. */
const LAYOUT: readonly Omit<Column, 'title'>[] = [
  { align: 'right', wholeTitle: true },
  { flexible: true },
  { align: 'right', wholeTitle: true },
  { align: 'right' },
  { wholeTitle: true },
  { align: 'right' },
];

/** The bar stands behind the index. */
const BAR_BEHIND = 3;

function tableText(ranking: Ranking<RankedFile>, call: RankCall, first: ScoredFile): string {
  const { io } = call;
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 110);
  const shown = shownOf(ranking, call);
  const columns: Column[] = shown.head.map((title, at) => ({
    title,
    ...LAYOUT[columnsOf(ranking)[at] ?? 0],
  }));
  columns.splice(BAR_BEHIND, 0, { title: '' });
  const order = [...ranking.ranked, ...ranking.unranked];
  const cells = shown.rows.map((row, at) => {
    const { points, counted } = (order[at]?.row.scored ?? first).score.total;
    return [...row.slice(0, BAR_BEHIND), bar(points, counted), ...row.slice(BAR_BEHIND)];
  });
  const { head, lines } = tableOf(columns, cells, width);
  const [title = '', ...more] = titleOf(call, first);
  return `${[
    ...wrap(title, width).map((line) => style('bold', line)),
    ...more.flatMap((line) => wrap(line, width)),
    '',
    style('dim', head),
    ...lines(cells),
    '',
    ...notesOf(ranking, call, first).flatMap((line) => wrap(line, width).map((part) => style('dim', part))),
  ].join('\n')}\n`;
}

function markdownOf(ranking: Ranking<RankedFile>, call: RankCall, first: ScoredFile): string {
  const [title = '', ...more] = titleOf(call, first);
  const shown = shownOf(ranking, call);
  const rows = shown.rows.map((row) => row.map(escapedMarkdown));
  const align = columnsOf(ranking).map((at) => LAYOUT[at]?.align ?? 'left');
  return [
    `## ${escapedMarkdown(title)}`,
    '',
    ...more.flatMap((line) => [escapedMarkdown(line), '']),
    markdownTable(shown.head, align, rows),
    '',
    ...notesOf(ranking, call, first).map((line) => `> ${escapedMarkdown(line)}\n`),
  ].join('\n');
}

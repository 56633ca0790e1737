import type { Stage } from '@soctrang/par-core/scoring';
import { type RankedRow, type Ranking, rank } from '@soctrang/par-core/scoring/indexes';
import { bar, provenanceWords } from '@soctrang/par-core/scoring/text';
import type { Call } from '../command/command';
import type { RANK_OPTIONS } from '../commands/rank';
import { formOf } from '../commands/scoring-options';
import { complain } from '../complain';
import { EXIT, type ExitCode } from '../exit-code';
import { escapedMarkdown } from '../markdown/escaped';
import { markdownTable } from '../markdown/table';
import { printable } from '../terminal/printable';
import { styleOf } from '../terminal/style';
import { tableOf } from '../terminal/table';
import { wrap } from '../terminal/wrap';
import { csvOf } from './forms/csv';
import { type ScoredFile, scoredFiles } from './scored-files';
import { figure, figureRecord } from './sheet';

type RankCall = Call<typeof RANK_OPTIONS>;

interface Row {
  readonly name: string;
  readonly index: ScoredFile['score']['total']['index'];
  readonly scored: ScoredFile;
}

/** `par rank`: the agencies by their index, as it is printed; what looks equal shares a rank. */
export async function rankFiles(call: RankCall): Promise<ExitCode> {
  const { values, io, language, say } = call;
  const read = await scoredFiles(call);
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
  const rows = files.map((scored): Row => {
    const { file, agency, score } = scored;
    return { name: agency?.name ?? printable(file), index: score.total.index, scored };
  });
  const ranking = rank(rows, { ...set.rounding, groups: set.groups });
  const form = formOf(values);
  switch (form) {
    case 'json':
      io.stdout.write(`${JSON.stringify(recordOf(ranking), null, 2)}\n`);
      break;
    case 'csv':
      io.stdout.write(csvOf([headOf(call), ...cellsOf(ranking, call, 'plain')]));
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

  function recordOf({ ranked, unranked, groups }: Ranking<Row>) {
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

function headOf({ say }: Pick<RankCall, 'say'>): readonly string[] {
  return [
    say('rank-place'),
    say('score-agency'),
    say('rank-index'),
    say('score-points'),
    say('rank-group'),
    say('rank-open'),
  ];
}

/** @param style `plain` has decimal points and no marks of ties */
function cellsOf(
  { ranked, unranked }: Ranking<Row>,
  { language }: Pick<RankCall, 'language'>,
  style: 'plain' | 'shown',
): readonly (readonly string[])[] {
  const number = ({ score }: ScoredFile, of: Parameters<typeof figure>[1]): string =>
    style === 'plain' ? String(figureRecord(score, of).value) : figure(score, of, language);
  const place = ({ rank: at, sharedBy }: RankedRow<Row>): string =>
    style === 'shown' && sharedBy > 1 ? `${at} =` : String(at);
  const row = (first: string, { name, index, scored }: Row, group: string): readonly string[] => {
    const { total } = scored.score;
    const points =
      style === 'plain'
        ? number(scored, total.points)
        : `${number(scored, total.points)} / ${number(scored, total.counted)}`;
    const open = total.missing + total.failed === 0 ? '' : number(scored, total.open);
    return [first, name, index === undefined ? '–' : number(scored, index), points, group, open];
  };
  return [
    ...ranked.map((one) => row(place(one), one.row, one.group ?? '')),
    ...unranked.map((one) => row('–', one.row, '')),
  ];
}

/** What has to be known beside the ranks: ties, who has no index, where the numbers come from. */
function notesOf(
  { ranked, unranked, groups }: Ranking<Row>,
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
    say('score-provenance', { words: provenanceWords(set.provenance, language) }),
  ];
}

const isOpen = ({ score }: ScoredFile): boolean => score.total.missing + score.total.failed > 0;

/** The latest stage that any component of a report has. */
function latestStage({ score }: ScoredFile): string {
  const stages = new Set(score.items().map(({ stage }) => stage));
  return ['appraisal-2', 'appraisal-1', 'self'].find((stage) => stages.has(stage as Stage)) ?? 'computed';
}

/** Agencies of which there is more than one report. */
function twiceOf(rows: readonly Row[], say: RankCall['say']): readonly string[] {
  const names = rows.filter(({ scored }) => scored.agency !== undefined).map(({ name }) => name);
  const twice = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  return twice.length === 0 ? [] : [say('rank-twice', { agencies: twice.join(', ') })];
}

function errorsOf(rows: readonly Row[], say: RankCall['say']): readonly string[] {
  const faulty = rows.filter(({ scored }) => scored.errors > 0).map(({ name }) => name);
  return faulty.length === 0 ? [] : [say('rank-errors', { agencies: faulty.join(', ') })];
}

function titleOf({ language, say }: RankCall, { score, period }: ScoredFile): readonly string[] {
  const { set } = score.compiled;
  return [
    period === undefined ? say('rank-title') : say('rank-title-of', { period: period.text }),
    say('score-by', { set: set.id, name: set.name[language] }),
  ];
}

function tableText(ranking: Ranking<Row>, call: RankCall, first: ScoredFile): string {
  const { io } = call;
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 110);
  const [place = '', agency = '', index = '', points = '', group = '', open = ''] = headOf(call);
  const columns = [
    { title: place, align: 'right' as const, wholeTitle: true },
    { title: agency, flexible: true },
    { title: index, align: 'right' as const, wholeTitle: true },
    { title: '' },
    { title: points, align: 'right' as const },
    { title: group, wholeTitle: true },
    { title: open, align: 'right' as const },
  ];
  const order = [...ranking.ranked, ...ranking.unranked];
  const cells = cellsOf(ranking, call, 'shown').map(([a = '', b = '', c = '', ...rest], at) => {
    const { points, counted } = (order[at]?.row.scored ?? first).score.total;
    return [a, b, c, bar(points, counted), ...rest];
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

function markdownOf(ranking: Ranking<Row>, call: RankCall, first: ScoredFile): string {
  const [title = '', ...more] = titleOf(call, first);
  const rows = cellsOf(ranking, call, 'shown').map((row) => row.map(escapedMarkdown));
  return [
    `## ${escapedMarkdown(title)}`,
    '',
    ...more.flatMap((line) => [escapedMarkdown(line), '']),
    markdownTable(headOf(call), ['right', 'left', 'right', 'right', 'left', 'right'], rows),
    '',
    ...notesOf(ranking, call, first).map((line) => `> ${escapedMarkdown(line)}\n`),
  ].join('\n');
}

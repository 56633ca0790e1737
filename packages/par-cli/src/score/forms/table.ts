import path from 'node:path';
import { bar, provenanceWords, warningWords } from '@soctrang/par-core/scoring/text';
import type { Call } from '../../command/command';
import type { Options } from '../../command/option';
import type { Language, Say } from '../../messages';
import { printable } from '../../terminal/printable';
import { shellWord } from '../../terminal/shell-word';
import { styleOf } from '../../terminal/style';
import { tableOf } from '../../terminal/table';
import { wrap } from '../../terminal/wrap';
import type { ScoredFile } from '../scored-files';
import { figure, remarkOf, rowsOf, type SheetRow } from '../sheet';

type FormCall = Pick<Call<Options>, 'io' | 'language' | 'say'>;

const INDENTS = { area: '', criterion: ' ', component: '  ', part: '   ' } as const;

/** Scores as pages of a terminal, one after another, and behind them what holds for all. */
export function scoreTables(files: readonly ScoredFile[], call: FormCall): string {
  const style = styleOf(call.io.stdout.colours);
  const width = Math.min(call.io.stdout.columns, 110);
  const sources = sourcesOf(files, call).flatMap((line) => wrap(line, width).map((part) => style('dim', part)));
  return `${[...files.map((file) => scoreTable(file, call)), ...sources].join('\n')}\n`;
}

/** A score as a page of a terminal: whose, the total, then every item with its points. */
function scoreTable(scored: ScoredFile, { io, language, say }: FormCall): string {
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 110);
  const { score } = scored;
  const rows = rowsOf(score);
  const columns = [
    { title: say('list-id') },
    { title: say('score-item'), flexible: true },
    { title: say('score-points'), align: 'right' as const, wholeTitle: true },
    { title: say('score-maximum'), align: 'right' as const, wholeTitle: true },
    { title: '' },
    { title: say('score-remark'), flexible: true },
  ];
  const cells = rows.map((row) => cellsOf(row, scored, { language, say }));
  const { head, lines } = tableOf(columns, cells, width);
  const drawn = rows.flatMap(({ scored: { level } }, index) => {
    const text = lines([cells[index] ?? []]);
    return level === 'area' ? text.map((line) => style('bold', line)) : text;
  });
  return `${[
    ...headOf(scored, { language, say }).flatMap((line, index) =>
      wrap(line, width).map((part) => (index === 0 ? style('bold', part) : part)),
    ),
    bar(score.total.points, score.total.counted, 40),
    '',
    style('dim', head),
    ...drawn,
    '',
    ...notesOf(scored, { language, say }).flatMap((line) => [
      ...wrap(line, width).map((part) => style('dim', part)),
      '',
    ]),
  ].join('\n')}`;
}

interface Words {
  readonly language: Language;
  readonly say: Say;
}

/** Whose score it is, by which set, and how much in all. */
export function headOf({ file, agency, period, score }: ScoredFile, { language, say }: Words): readonly string[] {
  const { set } = score.compiled;
  const { points, counted, index, open, missing, failed } = score.total;
  const shown = (value: Parameters<typeof figure>[1]): string => figure(score, value, language);
  const whose = [agency?.name ?? printable(file), period?.text].filter((part) => part !== undefined).join(' · ');
  const total = say('score-total', { points: shown(points), maximum: shown(counted) });
  return [
    whose,
    say('score-by', { set: set.id, name: set.name[language] }),
    [
      total,
      ...(index ? [say('score-index', { index: shown(index) })] : [say('score-no-index')]),
      ...(score.group === undefined
        ? []
        : [say(missing + failed > 0 ? 'score-group.provisional' : 'score-group', { group: score.group })]),
    ].join(' · '),
    ...(missing + failed > 0 ? [say('score-open', { count: missing + failed, points: shown(open) })] : []),
  ];
}

/** What has to be said beside the figures of a report: what the engine warns of, and that the report has errors. */
export function notesOf({ file, period, score, errors }: ScoredFile, { language, say }: Words): readonly string[] {
  const shown = shellWord(printable(path.normalize(file)));
  const { set } = score.compiled;
  const year = period === undefined ? set.year : Number(period.id.slice(0, 4));
  return [
    ...(year === set.year
      ? []
      : [say('score-other-year', { set: set.id, year: set.year, period: period?.text ?? '' })]),
    ...score.warnings.map((warning) => `! ${warningWords(warning, language)}`),
    ...(errors > 0 ? [say('score-errors', { count: errors, shown })] : []),
  ];
}

/** Where the numbers come from, once for each set that was scored by. */
export function sourcesOf(files: readonly ScoredFile[], { language, say }: Words): readonly string[] {
  const sets = new Map(files.map(({ score: { compiled } }) => [compiled.set.id, compiled.set]));
  return [...sets.values()].map(({ id, provenance }) => {
    const words = provenanceWords(provenance, language);
    return sets.size === 1 ? say('score-provenance', { words }) : say('score-provenance.set', { set: id, words });
  });
}

function cellsOf(row: SheetRow, { score }: ScoredFile, { language, say }: Words): readonly string[] {
  const { item, scored } = row;
  const hasPoints = scored.status === undefined || scored.status === 'scored';
  return [
    INDENTS[scored.level] + printable(item.id),
    printable(item.name[language]),
    hasPoints ? figure(score, scored.points, language) : '–',
    // What is left out of a sum is not in its maximum either.
    figure(score, scored.status === undefined ? scored.counted : scored.maximum, language),
    scored.status === 'not-applicable' ? '' : bar(scored.points, scored.counted),
    remarkOf(row, say),
  ];
}

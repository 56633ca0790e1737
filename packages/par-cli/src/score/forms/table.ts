import path from 'node:path';
import { bar, otherYearText, type SheetRow, scoreSheet, setProvenanceText } from '@soctrang/par-core/scoring/text';
import type { Call } from '../../command/command';
import type { Options } from '../../command/option';
import type { Language, Say } from '../../messages';
import { printable } from '../../terminal/printable';
import { shellWord } from '../../terminal/shell-word';
import { styleOf } from '../../terminal/style';
import { tableOf } from '../../terminal/table';
import { wrap } from '../../terminal/wrap';
import type { ScoredFile } from '../scored-files';

type FormCall = Pick<Call<Options>, 'io' | 'language' | 'say'>;

const INDENTS = { area: '', criterion: ' ', component: '  ', part: '   ' } as const;

/** Scores as pages of a terminal, one after another, and behind them what holds for all. */
export function scoreTables(files: readonly ScoredFile[], call: FormCall): string {
  const style = styleOf(call.io.stdout.colours);
  const width = Math.min(call.io.stdout.columns, 110);
  const sources = sourcesOf(files, call.language).flatMap((line) =>
    wrap(line, width).map((part) => style('dim', part)),
  );
  return `${[...files.map((file) => scoreTable(file, call)), ...sources].join('\n')}\n`;
}

/** A score as a page of a terminal: whose, the total, then every item with its points. */
function scoreTable(scored: ScoredFile, { io, language, say }: FormCall): string {
  const style = styleOf(io.stdout.colours);
  const width = Math.min(io.stdout.columns, 110);
  const { score } = scored;
  const { rows, columns: titles, head: lead, warnings } = scoreSheet(score, { language });
  const columns = [
    { title: titles.id },
    { title: titles.item, flexible: true },
    { title: titles.points, align: 'right' as const, wholeTitle: true },
    { title: titles.maximum, align: 'right' as const, wholeTitle: true },
    { title: '' },
    { title: titles.remark, flexible: true },
  ];
  const cells = rows.map(cellsOf);
  const { head, lines } = tableOf(columns, cells, width);
  const drawn = rows.flatMap(({ scored: { level } }, index) => {
    const text = lines([cells[index] ?? []]);
    return level === 'area' ? text.map((line) => style('bold', line)) : text;
  });
  return `${[
    ...[whoseScore(scored), ...lead].flatMap((line, index) =>
      wrap(line, width).map((part) => (index === 0 ? style('bold', part) : part)),
    ),
    bar(score.total.points, score.total.counted, 40),
    '',
    style('dim', head),
    ...drawn,
    '',
    ...notesOf(scored, warnings, { language, say }).flatMap((line) => [
      ...wrap(line, width).map((part) => style('dim', part)),
      '',
    ]),
  ].join('\n')}`;
}

/** Whose score it is, by which set, and how much in all. */
export function headOf(scored: ScoredFile, { language }: { readonly language: Language }): readonly string[] {
  return [whoseScore(scored), ...scoreSheet(scored.score, { language }).head];
}

/** Of which agency and period a score is; where that is not known, of which file. */
export function whoseScore({ file, agency, period }: ScoredFile): string {
  return [agency?.name ?? printable(file), period?.text].filter((part) => part !== undefined).join(' · ');
}

/** What has to be said beside the figures of a report: what the engine warns of, and that the report has errors. */
export function notesOf(
  { file, period, score, errors }: ScoredFile,
  warnings: readonly string[],
  { language, say }: { readonly language: Language; readonly say: Say },
): readonly string[] {
  const shown = shellWord(printable(path.normalize(file)));
  const year = period && { year: Number(period.id.slice(0, 4)), name: period.text };
  const other = year && otherYearText(score.compiled.set, year, { language });
  return [
    ...(other === undefined ? [] : [`! ${other}`]),
    ...warnings.map((warning) => `! ${warning}`),
    ...(errors > 0 ? [say('score-errors', { count: errors, shown })] : []),
  ];
}

/** Where the numbers come from, once for each set that was scored by. */
export function sourcesOf(files: readonly ScoredFile[], language: Language): readonly string[] {
  const sets = new Map(files.map(({ score: { compiled } }) => [compiled.set.id, compiled.set]));
  return [...sets.values()].map((set) => setProvenanceText(set, { language, several: sets.size > 1 }));
}

function cellsOf({ item, scored, name, points, maximum, remark }: SheetRow): readonly string[] {
  return [
    INDENTS[scored.level] + printable(item.id),
    printable(name),
    points,
    maximum,
    scored.status === 'not-applicable' ? '' : bar(scored.points, scored.counted),
    remark,
  ];
}
